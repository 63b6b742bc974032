import { Button, Group, Select } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { movementViews, type CancellationReason, type MovementRow } from '@passage/movement/domain';
import { NeedNames } from '@passage/pipeline/web';
import { AppLink, Count, Message, PlainDate, useSearchParams, useText } from '@passage/platform/web';
import { Code, ListPage, PersonName, RelativeDays, type ListDefinition, None } from '@passage/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { BookingStateBadge } from './booking-state-badge';
import { moveBooking, movementQuery } from './booking.queries';
import { useReasonOptions } from './movement-options';

const columns: ListDefinition<MovementRow>['columns'] = [
  {
    id: 'family',
    headerId: 'movement.family',
    cell: ({ name, nameLocal }) => <PersonName name={name} localName={nameLocal} layout="stack" />,
  },
  { id: 'case', headerId: 'movement.case', cell: ({ caseNumber }) => <Code value={caseNumber} /> },
  {
    id: 'travellers',
    headerId: 'movement.travellers',
    align: 'end',
    cell: ({ travellers }) => <Count value={travellers} />,
  },
  { id: 'infants', headerId: 'movement.infants', align: 'end', cell: ({ infants }) => <Count value={infants} /> },
  { id: 'needs', headerId: 'movement.needs', cell: ({ needs }) => <NeedNames codes={needs} /> },
  {
    id: 'closesOn',
    headerId: 'movement.closes',
    cell: ({ closesOn }) => <RelativeDays value={closesOn} isExclusive />,
  },
  { id: 'bookBy', headerId: 'movement.book-by', cell: ({ bookBy }) => <RelativeDays value={bookBy} /> },
  {
    id: 'travelOn',
    headerId: 'movement.travel-on',
    cell: ({ travelOn }) => (travelOn ? <PlainDate value={travelOn} /> : <None />),
  },
  {
    id: 'state',
    headerId: 'movement.state',
    cell: ({ bookingState, isAtRisk }) =>
      bookingState ? <BookingStateBadge state={bookingState} isAtRisk={isAtRisk} /> : <None />,
  },
];

/** Cases by what movement has to do with them. */
export default function MovementPage(): ReactNode {
  const view = viewOf(useSearchParams().view);
  const mayEdit = usePermitted()('movement.booking.edit');
  const [reason, setReason] = useState<CancellationReason | null>(null);
  const reasons = useReasonOptions();
  const callsOff = mayEdit && (view === 'booked' || view === 'at-risk');
  const list = useMemo(() => listOf(view, mayEdit, callsOff ? reason : null), [view, mayEdit, callsOff, reason]);
  return (
    <ListPage
      titleId="movement.title"
      description={<Message id={`movement.view.${view}.description`} />}
      actions={
        <Group gap="xs">
          {callsOff ? <ReasonChoice reasons={reasons} value={reason} onChange={setReason} /> : null}
          <ViewLinks current={view} />
        </Group>
      }
      list={list}
    />
  );
}

function listOf(view: MovementView, mayEdit: boolean, reason: CancellationReason | null): ListDefinition<MovementRow> {
  const callOff = (move: 'defer' | 'cancel') => ({
    id: move,
    labelId: `movement.move.${move}` as const,
    run: ({ bookingId, bookingVersion }: MovementRow) =>
      moveBooking(bookingId ?? '', { move, reason }, bookingVersion ?? undefined),
  });
  return {
    id: 'movement',
    columns,
    query: (params) => movementQuery({ ...params, view }),
    rowId: ({ caseId }) => caseId,
    rowLabel: ({ caseNumber, name }) => `${caseNumber} ${name}`,
    rowHref: ({ caseId, bookingId }) => hrefOf(caseId, bookingId, mayEdit),
    empty: { titleId: 'movement.empty', hintId: 'movement.empty.hint' },
    ...(reason && { bulkActions: [callOff('defer'), callOff('cancel')] }),
  };
}

function hrefOf(caseId: string, bookingId: string | null, mayEdit: boolean): string {
  if (bookingId) return `/movement/bookings/${bookingId}`;
  return mayEdit ? `/movement/cases/${caseId}/book` : `/cases/${caseId}?tab=movement`;
}

interface ReasonChoiceProps {
  readonly reasons: { value: CancellationReason; label: string }[];
  readonly value: CancellationReason | null;
  readonly onChange: (reason: CancellationReason | null) => void;
}

/** The one reason for which several bookings are called off; without it none can be. */
function ReasonChoice({ reasons, value, onChange }: ReasonChoiceProps): ReactNode {
  const text = useText();
  return (
    <Select
      aria-label={text('movement.call-off.reason')}
      placeholder={text('movement.call-off.reason')}
      data={reasons}
      value={value}
      clearable
      size="xs"
      w={230}
      onChange={(chosen) => onChange(reasons.find((each) => each.value === chosen)?.value ?? null)}
    />
  );
}

function ViewLinks({ current }: { readonly current: MovementView }): ReactNode {
  return (
    <Group gap={4} role="group">
      {movementViews.map((each) => (
        <Button
          key={each}
          component={AppLink}
          to={`/movement?view=${each}`}
          size="compact-xs"
          variant={current === each ? 'light' : 'subtle'}
          {...(current === each && { 'aria-current': 'page' as const })}
        >
          <Message id={`movement.view.${each}`} />
        </Button>
      ))}
    </Group>
  );
}

type MovementView = (typeof movementViews)[number];

function viewOf(value: unknown): MovementView {
  return movementViews.find((each) => each === value) ?? 'ready';
}
