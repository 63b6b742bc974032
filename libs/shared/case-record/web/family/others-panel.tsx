import { Text } from '@mantine/core';
import { IfPermitted, usePermitted } from '@passage/access/web';
import { fullName, type CaseDetail, type Person } from '@passage/case-record/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { PersonName, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { IconHeartbeat, IconPencil, IconUserPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DialogButton } from '../dialog/dialog-button';
import { familyPictureQuery } from '../family-picture/family-picture.queries';
import { LifeStatusForm } from '../life-status/life-status-form';
import { LifeStatusLine } from '../life-status/life-status-line';
import { SexAndBirth } from '../person/sex-and-birth';
import { AddRelativeForm, EditPersonForm } from '../person/person-form';
import { PersonLink } from '../person-record/person-link';
import { FamilyActButtons } from './family-acts';
import classes from './family.module.css';

/** People on record who are no members now: those who left, and relatives who never were part of the case. */
export function OthersPanel({ detail }: { readonly detail: CaseDetail }): ReactNode {
  const current = new Set(detail.members.filter(({ leftOn }) => leftOn === null).map(({ person }) => person.id));
  const former = detail.members.filter(({ person, leftOn }) => leftOn !== null && !current.has(person.id));
  const mayAdd = usePermitted()('case-record.person.edit') && detail.closedOn === null;
  const isEmpty = former.length === 0 && detail.relatives.length === 0;
  if (isEmpty && !mayAdd) return null;
  return (
    <Section
      title={<Message id="case-record.family.others" />}
      padding={isEmpty ? 'normal' : 'flush'}
      actions={
        mayAdd ? (
          <DialogButton labelId="case-record.relative.add" icon={IconUserPlus}>
            {(close) => <AddRelativeForm detail={detail} onDone={close} />}
          </DialogButton>
        ) : null
      }
    >
      {isEmpty ? (
        <Text size="sm" c="dimmed">
          <Message id="case-record.family.others.none" />
        </Text>
      ) : null}
      <ul className={classes.members}>
        {former.map(({ id, person, leftOn, leaveReason }) => (
          <OtherRow key={id} detail={detail} person={person}>
            <Message
              id="case-record.family.left"
              values={{
                date: <PlainDate key="date" value={leftOn} />,
                reason: leaveReason ? <Message key="reason" id={`case-record.leave.${leaveReason}`} /> : '–',
              }}
            />
          </OtherRow>
        ))}
        {detail.relatives.map((person) => (
          <OtherRow key={person.id} detail={detail} person={person}>
            <Message id="case-record.family.relative" />
          </OtherRow>
        ))}
      </ul>
    </Section>
  );
}

interface OtherRowProps {
  readonly detail: CaseDetail;
  readonly person: Person;
  /** Why the person is no member. */
  readonly children: ReactNode;
}

function OtherRow({ detail, person, children }: OtherRowProps): ReactNode {
  const { data: picture } = useQuery(familyPictureQuery(detail.id));
  const status = picture?.people.find(({ id }) => id === person.id)?.lifeStatus;
  return (
    <li className={classes.member}>
      <div className={classes.name}>
        <PersonLink personId={person.id}>
          <PersonName name={fullName(person)} localName={person.nameLocal} />
        </PersonLink>
      </div>
      <div className={classes.details}>
        <SexAndBirth person={person} />
      </div>
      <div className={`${classes.details ?? ''} ${classes.dimmed ?? ''}`}>
        {children} <LifeStatusLine status={status} />
      </div>
      {detail.closedOn === null ? (
        <div className={`${classes.badges ?? ''} ${classes.details ?? ''}`}>
          <IfPermitted permission="case-record.person.edit">
            <DialogButton labelId="case-record.person.edit" icon={IconPencil} variant="subtle">
              {(close) => <EditPersonForm caseId={detail.id} person={person} onDone={close} />}
            </DialogButton>
            <DialogButton labelId="case-record.life-status.edit" icon={IconHeartbeat} variant="subtle">
              {(close) => <LifeStatusForm detail={detail} person={person} onDone={close} />}
            </DialogButton>
          </IfPermitted>
          {status?.state === 'dead' ? null : (
            <FamilyActButtons detail={detail} beside="other" personId={person.id} variant="subtle" />
          )}
        </div>
      ) : null}
    </li>
  );
}
