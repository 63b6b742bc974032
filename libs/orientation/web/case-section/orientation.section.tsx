import { ProductText } from '@passage/case-record/web';
import { usePermitted } from '@passage/access/web';
import type { CaseOrientation } from '@passage/orientation/domain';
import { AppLink, Message, PlainDate } from '@passage/platform/web';
import {
  DataTable,
  EmptyState,
  None,
  PersonName,
  QueryStates,
  Section,
  StatusBadge,
  type DataColumn,
  type Tone,
} from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { caseOrientationQuery } from '../enrolment/enrolment.queries';
import classes from './orientation-section.module.css';

type Member = CaseOrientation['members'][number];
type Place = Member['enrolments'][number];

const stateTones: Readonly<Record<NonNullable<Member['state']>, Tone>> = {
  'not-applicable': 'neutral',
  ok: 'ok',
  'not-yet': 'attention',
  pending: 'info',
  stale: 'attention',
  expired: 'danger',
  refused: 'danger',
  missing: 'attention',
};
const placeTones: Readonly<Record<Place['state'], Tone>> = {
  enrolled: 'info',
  completed: 'ok',
  'not-completed': 'danger',
  withdrawn: 'neutral',
};

const columns: readonly DataColumn<Member>[] = [
  {
    headerId: 'orientation.person',
    cell: ({ person }) => <PersonName name={person.name} localName={person.nameLocal} layout="stack" />,
  },
  {
    headerId: 'orientation.state',
    cell: ({ state }) => (
      <StatusBadge tone={state ? stateTones[state] : 'neutral'}>
        <Message id={`ui.window.state.${state ?? 'not-applicable'}`} />
      </StatusBadge>
    ),
  },
  { headerId: 'orientation.session', cell: ({ enrolments }) => <Places enrolments={enrolments} /> },
];

/** Orientation on the page of a case: who has taken the course, who has a place, who waits. */
export default function OrientationSection({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(caseOrientationQuery(caseId));
  return (
    <Section
      title={<Message id="orientation.title" />}
      padding="flush"
      actions={
        usePermitted()('orientation.session.read') ? (
          <AppLink to="/orientation?state=planned&sort=firstDay">
            <Message id="orientation.sessions.open" />
          </AppLink>
        ) : null
      }
    >
      <QueryStates query={query}>
        {({ members }) =>
          members.length === 0 ? (
            <EmptyState title={<Message id="orientation.section.empty" />} />
          ) : (
            <DataTable columns={columns} rows={members} rowId={({ person }) => person.id} />
          )
        }
      </QueryStates>
    </Section>
  );
}

function Places({ enrolments }: Pick<Member, 'enrolments'>): ReactNode {
  if (enrolments.length === 0) return <None />;
  return (
    <ul className={classes.places}>
      {enrolments.map((place) => (
        <li key={place.id}>
          <PlaceLine place={place} />
        </li>
      ))}
    </ul>
  );
}

function PlaceLine({ place }: { readonly place: Place }): ReactNode {
  const seesSessions = usePermitted()('orientation.session.read');
  const { session, kind, state, certificateNumber, daysAttended, days } = place;
  const name = (
    <>
      <ProductText typed={session.course} />, <PlainDate value={session.firstDay} />
    </>
  );
  return (
    <>
      {seesSessions ? <AppLink to={`/orientation/sessions/${session.id}`}>{name}</AppLink> : name}{' '}
      <StatusBadge tone={placeTones[state]}>
        <Message id={kind === 'childminding' ? 'orientation.kind.childminding' : `orientation.enrolment.${state}`} />
      </StatusBadge>{' '}
      {certificateNumber ? <bdi>{certificateNumber}</bdi> : null}
      {kind === 'participant' && !certificateNumber ? (
        <Message id="orientation.days-attended" values={{ attended: daysAttended, days }} />
      ) : null}
    </>
  );
}
