import { Button, Group, SegmentedControl, Select, Stack } from '@mantine/core';
import { calendarGroups, weekOf } from '@passage/case-processing/domain';
import { addDays, isPlainDate } from '@passage/platform/domain';
import { Message, PlainDate, useChangeSearch, useSearchOf, useText, useToday } from '@passage/platform/web';
import { DayInput, PageHeader, QueryStates } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { useOwnOffices } from '../office/offices';
import { CalendarTable } from './calendar-table';
import { calendarQuery } from './interview.queries';
import { InterviewViews } from './interview-views';

const views = ['week', 'day'] as const;
const search = z.object({
  view: z.enum(views).catch('week'),
  by: z.enum(calendarGroups).catch('room'),
  day: z.string().refine(isPlainDate).optional().catch(undefined),
  office: z.uuid().optional().catch(undefined),
});

/** Planned and held interviews of an office by day or week, a row for each room, officer or interpreter. */
export default function InterviewCalendarPage(): ReactNode {
  const text = useText();
  const today = useToday();
  const change = useChangeSearch();
  const { view, by, day = today, office } = useSearchOf(search);
  const { options } = useOwnOffices();
  const shownOffice = office ?? options[0]?.value;
  const days = view === 'week' ? weekOf(day) : [day];
  const step = view === 'week' ? 7 : 1;
  const query = useQuery({
    ...calendarQuery(shownOffice ?? '', days[0] ?? day, days.at(-1) ?? day),
    enabled: shownOffice !== undefined,
  });
  return (
    <>
      <PageHeader title={text('case-processing.calendar')} actions={<InterviewViews shown="calendar" />} />
      <Stack gap="md">
        <Group gap="sm" align="end">
          <SegmentedControl
            aria-label={text('case-processing.calendar.view')}
            value={view}
            onChange={(chosen) => change({ view: chosen })}
            data={views.map((value) => ({ value, label: text(`case-processing.calendar.view.${value}`) }))}
          />
          <Button variant="default" onClick={() => change({ day: addDays(day, -step) })}>
            <Message id="case-processing.calendar.before" />
          </Button>
          <Button variant="default" onClick={() => change({ day: today })}>
            <Message id="case-processing.calendar.today" />
          </Button>
          <Button variant="default" onClick={() => change({ day: addDays(day, step) })}>
            <Message id="case-processing.calendar.after" />
          </Button>
          <DayInput
            label={text('case-processing.interview.date')}
            value={day}
            onChange={(chosen) => (chosen ? change({ day: chosen }) : undefined)}
          />
          <Select
            label={text('case-processing.calendar.by')}
            allowDeselect={false}
            data={calendarGroups.map((value) => ({ value, label: text(`case-processing.calendar.by.${value}`) }))}
            value={by}
            onChange={(chosen) => change({ by: chosen ?? 'room' })}
          />
          <Select
            label={text('case-processing.office')}
            allowDeselect={false}
            data={options}
            value={shownOffice ?? null}
            onChange={(chosen) => (chosen ? change({ office: chosen }) : undefined)}
          />
        </Group>
        <p>
          <PlainDate value={days[0]} width="long" />
          {view === 'week' ? (
            <>
              {' – '}
              <PlainDate value={days.at(-1)} width="long" />
            </>
          ) : null}
        </p>
        <QueryStates query={query}>
          {(interviews) => <CalendarTable interviews={interviews} by={by} days={days} isWeek={view === 'week'} />}
        </QueryStates>
      </Stack>
    </>
  );
}
