import type { PlainDate } from '@passage/platform/domain';
import type { UndoObstacle } from './family-event';
import type { FamilyRows, FamilyState, FamilyTable, RowChange } from './family-state';

/** What was recorded since an event about the people and cases it concerns. */
export interface RecordedSince {
  laterEvents: number;
  clearances: number;
  decisions: number;
  submissions: number;
  bookings: number;
  departures: number;
}

/**
 * Why an event of these cases cannot be undone: what depends on it, or a case that cannot be written. Empty when it can.
 * Of a case that the reader does not see nothing else can be told.
 */
export function undoObstaclesOf(
  caseIds: readonly string[],
  changes: readonly RowChange[],
  current: FamilyState['rows'],
  since: RecordedSince,
): UndoObstacle[] {
  const cases = current.cases.filter(({ id }) => caseIds.includes(id));
  if (cases.length < caseIds.length) return ['case-elsewhere'];
  const found: (UndoObstacle | false)[] = [
    cases.some((each) => each.closedOn !== null && !isClosedBy(changes, each)) && 'case-closed',
    since.laterEvents > 0 && 'later-event',
    since.clearances > 0 && 'clearance-since',
    since.decisions > 0 && 'decision-since',
    since.submissions > 0 && 'submission-since',
    since.bookings > 0 && 'booking-since',
    since.departures > 0 && 'departure-since',
    !standsAsLeft(changes, current) && 'changed-since',
  ];
  return found.filter((each) => each !== false);
}

/** Whether it was the event that closed the case: any other closed case stays as it is. */
function isClosedBy(changes: readonly RowChange[], { id, closedOn, closureReason }: FamilyRows['cases']): boolean {
  return changes.some(
    (change) =>
      change.table === 'cases' &&
      change.id === id &&
      change.after?.['closedOn'] === closedOn &&
      change.after['closureReason'] === closureReason,
  );
}

/** Tables whose rows may go on by themselves after an event without standing in the way of undoing it. */
const mayGoOn: ReadonlySet<FamilyTable> = new Set(['tasks']);

/** Tables whose rows may end after an event without standing in the way either. */
const mayEnd: ReadonlySet<FamilyTable> = new Set(['holds', 'travelLinks']);

/** Fields that say nothing of what an event did: who sees to a hold may change by itself when a colleague leaves. */
const ofNoMatter: Partial<Record<FamilyTable, readonly string[]>> = { holds: ['ownerId'] };

/**
 * Of these rows an event is told by what is named alone. A record of a person that came with it stays on record when it
 * is undone: a phone or a birth date that was put right since stands in nobody's way.
 */
const ofMatter: Partial<Record<FamilyTable, readonly string[]>> = { people: ['caseId', 'officeId', 'mergedIntoId'] };

/** When a copied row was first recorded: the database keeps it to the microsecond, what writes it to the millisecond. */
const instants: ReadonlySet<string> = new Set(['recordedAt', 'placedAt']);

/** Whether every row an event changed still is as the event left it. */
function standsAsLeft(changes: readonly RowChange[], current: FamilyState['rows']): boolean {
  const left = new Map<string, { table: FamilyTable; id: string; row: Readonly<Record<string, unknown>> | null }>();
  for (const { table, id, after } of changes) {
    const key = `${table} ${id}`;
    left.set(key, { table, id, row: after && { ...left.get(key)?.row, ...after } });
  }
  return [...left.values()].every(({ table, id, row }) => {
    if (mayGoOn.has(table)) return true;
    const rows: readonly { id: string }[] = current[table];
    const known = rows.find((each) => each.id === id);
    // A hold that is over, be it by itself, stops nothing wherever it stands; a link that was ended leaves nothing to end.
    if (mayEnd.has(table) && !known) return true;
    if (row === null || !known) return row === null && !known;
    const fields: Readonly<Record<string, unknown>> = { ...known };
    return Object.entries(row).every(
      ([field, value]) =>
        instants.has(field) ||
        ofNoMatter[table]?.includes(field) ||
        ofMatter[table]?.includes(field) === false ||
        asKeptJson(fields[field]) === asKeptJson(value),
    );
  });
}

/** A value as text, whatever the order of its fields: the database keeps JSON in an order of its own. */
function asKeptJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/**
 * The changes that take an event back, latest first. What it added is not erased: memberships end as entered in error,
 * a case closes, clearances are superseded, tasks are cancelled; links between people and cases go.
 */
export function undoing(
  changes: readonly RowChange[],
  current: FamilyState['rows'],
  at: { today: PlainDate; now: string },
): RowChange[] {
  return [...changes].reverse().flatMap((change) => {
    const { table, id, before, after } = change;
    if (before !== null && after !== null) {
      const isOver = mayGoOn.has(table) && !matches(current, change);
      return isOver || isOpenAgain(current, change) ? [] : [{ table, id, before: after, after: before }];
    }
    if (after === null) return [{ table, id, before: null, after: before }];
    return withdrawalOf(change, current, at);
  });
}

function withdrawalOf(
  { table, id, after }: RowChange,
  current: FamilyState['rows'],
  { today, now }: { today: PlainDate; now: string },
): RowChange[] {
  const change = (to: Readonly<Record<string, unknown>>): RowChange[] => [
    {
      table,
      id,
      before: Object.fromEntries(Object.keys(to).map((field) => [field, after?.[field] ?? null])),
      after: to,
    },
  ];
  switch (table) {
    case 'relationships':
    case 'lifeStatuses':
    case 'travelLinks':
      return [{ table, id, before: after, after: null }];
    case 'members':
      return change({ leftOn: after?.['joinedOn'] ?? today, leaveReason: 'entered-in-error' });
    case 'cases':
      return change({ closedOn: today, closureReason: 'split-undone' });
    case 'clearances':
      return change({ supersededAt: now });
    case 'milestones':
      return change({ withdrawnAt: now });
    case 'tasks':
      return current.tasks.find((task) => task.id === id)?.state === 'open' ? change({ state: 'cancelled' }) : [];
    // A copied hold goes on holding the closed case; only another person than who placed it may release it.
    case 'holds':
    case 'people':
    case 'needs':
      return [];
  }
}

/** Whether a task that the event cancelled has been opened anew since: at most one of a kind is open. */
function isOpenAgain(current: FamilyState['rows'], { table, id, before }: RowChange): boolean {
  if (table !== 'tasks' || before?.['state'] !== 'open') return false;
  const task = current.tasks.find((each) => each.id === id);
  return current.tasks.some(
    (each) =>
      each.state === 'open' &&
      each.code !== null &&
      each.code === task?.code &&
      each.caseId === task.caseId &&
      each.personId === task.personId,
  );
}

function matches(current: FamilyState['rows'], { table, id, after }: RowChange): boolean {
  const rows: readonly { id: string }[] = current[table];
  const known: Readonly<Record<string, unknown>> = { ...rows.find((each) => each.id === id) };
  return Object.entries(after ?? {}).every(([field, value]) => known[field] === value);
}
