import { fullName, type PicturedPerson } from '@passage/case-record/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { IconEyeOff, IconStarFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { LifeState } from '../life-status/life-status-line';
import classes from './family-picture.module.css';
import { PersonShape } from './person-shape';

interface PersonCardProps {
  readonly person: PicturedPerson;
  readonly isPrincipal: boolean;
}

/** What a card of the picture says of a person: by words and shape, not by colour alone. */
export function PersonCard({ person, isPrincipal }: PersonCardProps): ReactNode {
  const { lifeStatus, place, birthDate, birthDatePrecision } = person;
  const isGone = lifeStatus?.state === 'dead' || lifeStatus?.state === 'missing';
  return (
    <>
      <PersonShape sex={person.sex} state={lifeStatus?.state} />
      <span className={classes.name} title={fullName(person)}>
        <bdi>{fullName(person)}</bdi>
      </span>
      <span className={classes.fact}>
        <Message
          id={birthDatePrecision === 'estimated' ? 'case-record.picture.born-about' : 'case-record.picture.born'}
          values={{ year: <PlainDate key="year" value={birthDate} width="year" /> }}
        />
      </span>
      {isPrincipal ? (
        <span className={classes.mark}>
          <IconStarFilled size={11} />
          <Message id="case-record.member.principal-applicant" />
        </span>
      ) : lifeStatus && isGone ? (
        <span className={classes.mark}>
          <LifeState status={lifeStatus} />
        </span>
      ) : place === 'member' ? null : (
        <span className={classes.mark}>
          <Message id={`case-record.place.${place}`} />
        </span>
      )}
      {lifeStatus?.hiddenAtRequestOf ? (
        <span className={classes.mark} style={{ gridColumn: '1 / -1' }}>
          <IconEyeOff size={12} />
          <Message id="case-record.hidden.mark" />
        </span>
      ) : null}
    </>
  );
}
