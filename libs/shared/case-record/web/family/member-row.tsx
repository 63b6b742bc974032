import { fullName, type CaseDetail, type Member, type Photo } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { PersonName, StatusBadge } from '@passage/ui';
import { IconPlaneOff, IconStar } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { CountryName, LanguageName } from '../country/names';
import { SexAndBirth } from '../person/sex-and-birth';
import { PersonPhoto } from '../photo/person-photo';
import { PersonLink } from '../person-record/person-link';
import classes from './family.module.css';
import { MemberMenu } from './member-menu';

interface MemberRowProps {
  readonly detail: CaseDetail;
  readonly member: Member;
  /** The reader came looking for this person. */
  readonly isSought: boolean;
  /** Whose photo is shown; none where there is none. */
  readonly photo?: Photo | undefined;
}

/** One member of a family. */
export function MemberRow({ detail, member, isSought, photo }: MemberRowProps): ReactNode {
  const row = useRef<HTMLLIElement>(null);
  const { person, relationship } = member;
  const isPrincipal = relationship === 'principal-applicant';
  useEffect(() => {
    if (isSought) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSought]);
  return (
    <li ref={row} className={classes.member} data-sought={isSought || undefined}>
      <div className={classes.who} data-photo={photo ? true : undefined}>
        {photo ? <PersonPhoto person={person} photo={photo} size="small" /> : null}
        <div className={classes.name}>
          <PersonLink personId={person.id}>
            <PersonName
              name={fullName(person)}
              localName={person.nameLocal}
              {...(person.language ? { localLang: person.language } : {})}
            />
          </PersonLink>
        </div>
        <div className={classes.dimmed}>
          {person.number}
          {person.registrationNumber ? <> · {person.registrationNumber}</> : null}
        </div>
      </div>
      <div className={classes.details}>
        <div>
          <SexAndBirth person={person} />
        </div>
        <div className={classes.dimmed}>
          <CountryName code={person.nationality} />
          {person.nationality && person.language ? ' · ' : null}
          <LanguageName code={person.language} />
          {person.phone ? (
            <>
              {' '}
              · <bdi>{person.phone}</bdi>
            </>
          ) : null}
        </div>
      </div>
      <div className={`${classes.badges ?? ''} ${classes.details ?? ''}`}>
        <StatusBadge tone={isPrincipal ? 'info' : 'neutral'} {...(isPrincipal ? { icon: IconStar } : {})}>
          <Message id={`case-record.member.${relationship}`} />
        </StatusBadge>
        {member.isTravelling ? null : (
          <StatusBadge tone="attention" icon={IconPlaneOff}>
            <Message id="case-record.member.not-travelling" />
          </StatusBadge>
        )}
        {person.flags.map((flag) => (
          <StatusBadge key={flag} tone="special">
            {flag === 'unaccompanied-minor' ? <Message id="case-record.flag.unaccompanied-minor" /> : flag}
          </StatusBadge>
        ))}
      </div>
      <div className={classes.menu}>
        <MemberMenu detail={detail} member={member} />
      </div>
    </li>
  );
}
