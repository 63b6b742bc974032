import { ProductText } from '@passage/case-record/web';
import { Table, Text } from '@mantine/core';
import { calendarRows, hoursOf, type CalendarGroup, type Interview } from '@passage/case-processing/domain';
import { AppLink, ClockTime, Message, PlainDate } from '@passage/platform/web';
import { Code, EmptyState, StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';
import classes from './calendar-table.module.css';

interface CalendarTableProps {
  readonly interviews: readonly Interview[];
  readonly by: CalendarGroup;
  readonly days: readonly string[];
  /** Whether the columns are days; otherwise the hours of one day. */
  readonly isWeek: boolean;
}

/** Rooms or people by day, or by hour of one day. */
export function CalendarTable({ interviews, by, days, isWeek }: CalendarTableProps): ReactNode {
  const columns = isWeek ? days : hoursOf(interviews);
  const rows = calendarRows(interviews, by, columns, ({ date, time }) => (isWeek ? date : time.slice(0, 2)));
  if (rows.length === 0) return <EmptyState title={<Message id="case-processing.calendar.empty" />} />;
  return (
    <Table.ScrollContainer minWidth={700} className={classes.frame ?? ''}>
      <Table withColumnBorders className={classes.table ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              <Message id={`case-processing.calendar.by.${by}`} />
            </Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {isWeek ? <PlainDate value={column} width="weekday" /> : <ClockTime value={`${column}:00`} />}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ name, cells }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">
                {name ? <ProductText typed={name} /> : <Message id="case-processing.calendar.none" />}
              </Table.Th>
              {cells.map((cell, index) => (
                <Table.Td key={columns[index]}>
                  {cell.map((interview) => (
                    <Entry key={interview.id} interview={interview} />
                  ))}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Entry({ interview }: { readonly interview: Interview }): ReactNode {
  const { caseId, caseNumber, time, durationMinutes, kind, state, principalApplicant, isConfidential } = interview;
  return (
    <div className={classes.entry}>
      <AppLink to={`/cases/${caseId}?tab=case-processing`}>
        <ClockTime value={time} /> <Code value={caseNumber} />
      </AppLink>
      <Text size="xs">
        <bdi>{isConfidential ? null : principalApplicant?.name}</bdi>
      </Text>
      <Text size="xs" c="dimmed">
        <Message id={`case-processing.interview.kind.${kind}`} />
        {' · '}
        <Message id="case-processing.interview.minutes" values={{ minutes: durationMinutes }} />
      </Text>
      {state === 'planned' ? null : (
        <StatusBadge tone="neutral">
          <Message id={`case-processing.interview.state.${state}`} />
        </StatusBadge>
      )}
    </div>
  );
}
