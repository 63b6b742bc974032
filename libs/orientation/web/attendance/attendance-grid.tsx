import { useDirection } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import type { AttendanceMark, Enrolment, Session } from '@passage/orientation/domain';
import { ClockTime, Message, PlainDate } from '@passage/platform/web';
import { EmptyState } from '@passage/ui';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { EnrolmentRowHead, EnrolmentRowResult } from '../enrolment/enrolment-row';
import { AttendanceCell } from './attendance-cell';
import classes from './attendance-grid.module.css';
import { stepOf } from './attendance-keys';
import { useIsMarking, useMarking, useWithPendingMarks } from './attendance.queries';

interface AttendanceGridProps {
  readonly session: Session;
  readonly enrolments: readonly Enrolment[];
}

/** Everybody enrolled, a column a day: arrows move, figures mark, a press goes to the next mark. */
export function AttendanceGrid({ session, enrolments: saved }: AttendanceGridProps): ReactNode {
  const { dir } = useDirection();
  const table = useRef<HTMLTableElement>(null);
  const mark = useMarking(session.id);
  const isMarking = useIsMarking(session.id);
  const enrolments = useWithPendingMarks(session.id, saved);
  const mayMark = usePermitted()('orientation.attendance.mark') && session.state === 'planned';
  if (enrolments.length === 0) {
    return (
      <EmptyState
        title={<Message id="orientation.enrolments.empty" />}
        hint={<Message id="orientation.enrolments.empty.hint" />}
      />
    );
  }
  const { days } = session;
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    const step = cell && stepOf(event.key, dir === 'rtl');
    if (!step) return;
    event.preventDefault();
    const [row = 0, day = 0] = (cell.dataset['cell'] ?? '').split(' ').map(Number);
    const enrolment = enrolments[row];
    const dayId = days[day]?.id;
    if ('mark' in step && enrolment && dayId) {
      setMark(enrolment, dayId, step.mark);
      focusCell(table.current, nextRow(enrolments, row, 1), day);
    }
    if ('move' in step) focusCell(table.current, nextRow(enrolments, row, step.move[0]), day + step.move[1]);
  };
  const setMark = (enrolment: Enrolment, dayId: string, value: AttendanceMark | null): void => {
    if (mayMark && isMarkable(enrolment)) mark({ enrolmentId: enrolment.id, dayId, mark: value });
  };
  return (
    <div className={classes.scroll}>
      <table ref={table} className={classes.grid} aria-busy={isMarking} onKeyDown={onKeyDown}>
        {mayMark ? (
          <caption className={classes.hint}>
            <Message id="orientation.attendance.keys" />
          </caption>
        ) : null}
        <thead>
          <tr>
            <th scope="col">
              <Message id="orientation.person" />
            </th>
            {days.map(({ id, day, startsAt, endsAt }) => (
              <th key={id} scope="col" className={classes.day}>
                <PlainDate value={day} />
                <bdi className={classes.hours}>
                  <ClockTime value={startsAt} />–<ClockTime value={endsAt} />
                </bdi>
              </th>
            ))}
            <th scope="col">
              <Message id="orientation.result" />
            </th>
          </tr>
        </thead>
        <tbody>
          {enrolments.map((enrolment, row) => (
            <tr key={enrolment.id} data-state={enrolment.state}>
              <th scope="row">
                <EnrolmentRowHead enrolment={enrolment} />
              </th>
              {days.map(({ id, day }, index) => (
                <td key={id} className={classes.day}>
                  {enrolment.kind === 'participant' && enrolment.state !== 'withdrawn' ? (
                    <AttendanceCell
                      cell={`${row} ${index}`}
                      name={enrolment.person.name}
                      day={day}
                      mark={enrolment.marks[id]}
                      isLocked={!mayMark || !isMarkable(enrolment)}
                      onMark={(value) => setMark(enrolment, id, value)}
                    />
                  ) : null}
                </td>
              ))}
              <td>
                <EnrolmentRowResult enrolment={enrolment} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isMarkable({ kind, state }: Enrolment): boolean {
  return kind === 'participant' && state === 'enrolled';
}

/** The next row above or below that has marks; the same when there is none. */
function nextRow(enrolments: readonly Enrolment[], from: number, step: number): number {
  if (step === 0) return from;
  for (let row = from + step; row >= 0 && row < enrolments.length; row += step) {
    const enrolment = enrolments[row];
    if (enrolment && isMarkable(enrolment)) return row;
  }
  return from;
}

function focusCell(table: HTMLTableElement | null, row: number, day: number): void {
  table?.querySelector<HTMLElement>(`[data-cell="${row} ${day}"]`)?.focus();
}
