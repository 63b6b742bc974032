import { Button, SimpleGrid } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { ProductText } from '@passage/case-record/web';
import { worklistReasons, type WorklistRow } from '@passage/health/domain';
import { AppLink, Count, Message, PlainDate, useSearchOf, useText } from '@passage/platform/web';
import { Code, ListPage, PersonName, RelativeDays, StatCard, StatusBadge, type ListDefinition } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { z } from 'zod';
import { useProgrammeOptions } from '../programme/programme-options';
import { worklistCountsQuery, worklistQuery } from './clinic.queries';
import { ReasonBadge, reasonTones } from './reason-badge';

const search = z.object({ withinDays: z.coerce.number().catch(30) });
const columns: ListDefinition<WorklistRow>['columns'] = [
  {
    id: 'person',
    headerId: 'health.person',
    cell: ({ person }) => <PersonName name={person.name} localName={person.nameLocal} layout="stack" />,
  },
  { id: 'born', headerId: 'health.born', cell: ({ person }) => <PlainDate value={person.birthDate} width="short" /> },
  { id: 'case', headerId: 'health.case', cell: (row) => <Code value={row.caseNumber} /> },
  { id: 'programme', headerId: 'health.programme', cell: ({ programme }) => <ProductText typed={programme.name} /> },
  { id: 'reason', headerId: 'health.reason', cell: ({ reason }) => <ReasonBadge reason={reason} /> },
  {
    id: 'appointment',
    headerId: 'health.appointment',
    cell: ({ assessment }) => <PlainDate value={assessment?.plannedOn} width="short" />,
  },
  { id: 'clearedUntil', headerId: 'health.cleared-until', cell: (row) => <RelativeDays value={row.clearedUntil} /> },
  {
    id: 'closesOn',
    headerId: 'health.window-closes',
    cell: (row) => <RelativeDays value={row.closesOn} isExclusive />,
  },
  {
    id: 'held',
    headerId: 'health.hold',
    cell: ({ isHeld }) =>
      isHeld ? (
        <StatusBadge tone="danger">
          <Message id="health.held" />
        </StatusBadge>
      ) : null,
  },
];

/** What the clinic has to do: who is due, who has an appointment, whose clearance ends soon. */
export default function ClinicPage(): ReactNode {
  const text = useText();
  const programmes = useProgrammeOptions();
  const list = useMemo(
    (): ListDefinition<WorklistRow> => ({
      id: 'health.clinic',
      columns,
      filters: [
        {
          id: 'reason',
          kind: 'choice',
          labelId: 'health.reason',
          options: worklistReasons.map((reason) => ({ value: reason, label: text(`health.reason.${reason}`) })),
        },
        {
          id: 'withinDays',
          kind: 'choice',
          labelId: 'health.within',
          options: [14, 30, 60, 90].map((days) => ({
            value: String(days),
            label: text('health.within-days', { days }),
          })),
        },
        { id: 'programme', kind: 'choice', labelId: 'health.programme', options: programmes },
      ],
      query: worklistQuery,
      rowId: ({ person }) => person.id,
      rowLabel: ({ person }) => person.name,
      rowHref: ({ person, assessment }) =>
        assessment ? `/clinic/assessments/${assessment.id}` : `/clinic/people/${person.id}`,
      empty: { titleId: 'health.clinic.empty', hintId: 'health.clinic.empty.hint' },
    }),
    [programmes, text],
  );
  return (
    <ListPage
      titleId="health.clinic"
      description={<Message id="health.clinic.description" />}
      actions={
        <IfPermitted permission="health.validity-band.read">
          <Button component={AppLink} to="/clinic/validity" variant="default">
            <Message id="health.validity-bands" />
          </Button>
        </IfPermitted>
      }
      list={list}
    >
      <Figures />
    </ListPage>
  );
}

/** Figures by reason, each of which filters the list. */
function Figures(): ReactNode {
  const { withinDays } = useSearchOf(search);
  const { data } = useQuery(worklistCountsQuery(withinDays));
  if (!data) return null;
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} spacing="xs" mb="md">
      {worklistReasons.map((reason) => (
        <StatCard
          key={reason}
          label={<Message id={`health.reason.${reason}`} />}
          value={<Count value={data.counts[reason]} />}
          tone={data.counts[reason] > 0 ? reasonTones[reason] : 'neutral'}
          to={`/clinic?reason=${reason}&withinDays=${withinDays}`}
        />
      ))}
    </SimpleGrid>
  );
}
