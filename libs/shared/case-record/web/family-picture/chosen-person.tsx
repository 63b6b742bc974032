import { Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { fullName, type CaseDetail, type FamilyPicture, type PicturedPerson } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { PersonName, Section } from '@passage/ui';
import { IconHeartbeat, IconPencil, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DialogButton } from '../dialog/dialog-button';
import { FamilyActButtons } from '../family/family-acts';
import familyClasses from '../family/family.module.css';
import { LifeStatusForm } from '../life-status/life-status-form';
import { LifeStatusLine } from '../life-status/life-status-line';
import { SexAndBirth } from '../person/sex-and-birth';
import { EditPersonForm } from '../person/person-form';
import { AddKin } from '../relationship/add-kin';
import { peopleOf } from '../relationship/people-of';
import { RelationshipRow } from '../relationship/relationship-row';
import classes from './family-picture.module.css';

const kin = ['parent', 'partner', 'child', 'sibling'] as const;

interface ChosenPersonProps {
  readonly detail: CaseDetail;
  readonly picture: FamilyPicture;
  readonly person: PicturedPerson;
  readonly onChoose: (personId: string) => void;
}

/** The person chosen in the picture: what is known, their relationships, and what can be done. */
export function ChosenPerson({ detail, picture, person, onChoose }: ChosenPersonProps): ReactNode {
  const names = new Map(picture.people.map((each) => [each.id, fullName(each)]));
  const own = picture.relationships.filter(
    ({ personId, relatedPersonId }) => personId === person.id || relatedPersonId === person.id,
  );
  return (
    <Section title={<PersonName name={fullName(person)} localName={person.nameLocal} />}>
      <div className={classes.person}>
        <Text size="sm">
          <SexAndBirth person={person} />
        </Text>
        <Text size="sm" component="div">
          {person.memberRelationship ? (
            <Message id={`case-record.member.${person.memberRelationship}`} />
          ) : (
            <Message id={`case-record.place.${person.place}`} />
          )}{' '}
          <LifeStatusLine status={person.lifeStatus} />
        </Text>
        {detail.closedOn === null ? (
          <IfPermitted permission="case-record.person.edit">
            <Acts detail={detail} person={person} onChoose={onChoose} />
          </IfPermitted>
        ) : null}
        {own.length === 0 ? (
          <Text size="sm" c="dimmed">
            <Message id="case-record.relationships.none" />
          </Text>
        ) : (
          <ul className={familyClasses.relations}>
            {own.map((relationship) => (
              <RelationshipRow key={relationship.id} detail={detail} relationship={relationship} names={names} />
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

function Acts({ detail, person, onChoose }: Omit<ChosenPersonProps, 'picture'>): ReactNode {
  const onRecord = peopleOf(detail).find(({ id }) => id === person.id);
  const mayJoin = onRecord && !person.memberRelationship && person.lifeStatus?.state !== 'dead';
  return (
    <div className={classes.acts}>
      {kin.map((each) => (
        <DialogButton key={each} labelId={`case-record.kin.add-${each}`} icon={IconPlus}>
          {(close) => (
            <AddKin
              detail={detail}
              person={person}
              kin={each}
              onDone={(added) => {
                close();
                if (added) onChoose(added);
              }}
            />
          )}
        </DialogButton>
      ))}
      {onRecord ? (
        <DialogButton labelId="case-record.person.edit" icon={IconPencil}>
          {(close) => <EditPersonForm caseId={detail.id} person={onRecord} onDone={close} />}
        </DialogButton>
      ) : null}
      <DialogButton labelId="case-record.life-status.edit" icon={IconHeartbeat}>
        {(close) => <LifeStatusForm detail={detail} person={person} onDone={close} />}
      </DialogButton>
      {mayJoin ? <FamilyActButtons detail={detail} beside="other" personId={person.id} /> : null}
    </div>
  );
}
