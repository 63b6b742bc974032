import { ProductText } from '../wording/product-text';
import { ageOfCase, fullName, type CaseDetail } from '@passage/case-record/domain';
import { Message, PlainDate, useText, useToday } from '@passage/platform/web';
import { PageHeader, PersonName, StatusBadge } from '@passage/ui';
import { IconBuilding, IconLock, IconPlaneDeparture, IconUser, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CaseActions } from './case-actions';
import classes from './case.module.css';
import { PriorityBadge } from './priority-badge';

/** Head of a case: whose it is, under which number, in which programme, with whom, and what can be done. */
export function CaseHeader({ detail }: { readonly detail: CaseDetail }): ReactNode {
  const text = useText();
  const principal = detail.members.find(({ person }) => person.id === detail.principalApplicantId)?.person;
  const name = principal ? fullName(principal) : text('case-record.case.no-principal');
  return (
    <PageHeader
      title={`${detail.number} ${name}`}
      heading={
        <>
          <span className={classes.number}>{detail.number}</span>{' '}
          <PersonName name={name} localName={principal?.nameLocal} />
        </>
      }
      badges={<CaseBadges detail={detail} />}
      description={<CaseLine detail={detail} />}
      breadcrumbs={[{ label: <Message id="case-record.cases" />, to: '/cases' }]}
      actions={<CaseActions detail={detail} />}
    />
  );
}

function CaseBadges({ detail }: { readonly detail: CaseDetail }): ReactNode {
  return (
    <>
      <PriorityBadge priority={detail.priority} />
      {detail.closureReason ? (
        <StatusBadge tone="neutral" icon={IconLock}>
          <Message id="case-record.case.is-closed" />: <Message id={`case-record.closure.${detail.closureReason}`} />
        </StatusBadge>
      ) : null}
    </>
  );
}

function CaseLine({ detail }: { readonly detail: CaseDetail }): ReactNode {
  const today = useToday();
  const { days } = ageOfCase(detail, today);
  const size = detail.members.filter(({ leftOn }) => leftOn === null).length;
  return (
    <span className={classes.facts}>
      <span>
        <IconPlaneDeparture size={14} stroke={1.7} aria-hidden />
        <ProductText typed={detail.programme.name} />
      </span>
      <span>
        <IconUsers size={14} stroke={1.7} aria-hidden />
        <Message id="case-record.case.size" values={{ count: size }} />
      </span>
      <span>
        <IconBuilding size={14} stroke={1.7} aria-hidden />
        <ProductText typed={detail.office.name} />
      </span>
      <span>
        <IconUser size={14} stroke={1.7} aria-hidden />
        {detail.owner ? <bdi>{detail.owner.name}</bdi> : <Message id="case-record.case.no-owner" />}
      </span>
      <span>
        {detail.closedOn ? (
          <Message
            id="case-record.case.was-open"
            values={{ days, date: <PlainDate key="date" value={detail.closedOn} /> }}
          />
        ) : (
          <Message id="case-record.case.is-open" values={{ days }} />
        )}
      </span>
    </span>
  );
}
