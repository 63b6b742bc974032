import type { PersonFacts } from '@passage/case-record/domain';
import type { FieldProblem, PlainDate, ProblemParams } from '@passage/platform/domain';
import { problemAt, type CaseProcessingProblem } from '../problems';
import type { FamilyEventWarning } from './family-event';
import { afterChanges, type FamilyRows, type FamilyState, type FamilyTable, type RowChange } from './family-state';

/** What a plan needs to know besides the families: the day, and identifiers and numbers for what is new. */
export interface EventContext {
  today: PlainDate;
  /** The instant of recording, as text. */
  now: string;
  newId: () => string;
  /** Numbers for a new case and a new person, drawn beforehand; empty in a preview. */
  caseNumber: string;
  personNumber: string;
}

/** The families while an event is worked out: what would change, what speaks against it, what to look at twice. */
export class FamilyDraft {
  readonly changes: RowChange[] = [];
  readonly problems: FieldProblem[] = [];
  readonly warnings = new Set<FamilyEventWarning>();
  private current: FamilyState;

  constructor(
    readonly before: FamilyState,
    readonly at: EventContext,
  ) {
    this.current = before;
  }

  /** The families as they stand after what was drafted so far. */
  get state(): FamilyState {
    return this.current;
  }

  get rows(): FamilyState['rows'] {
    return this.current.rows;
  }

  insert<T extends FamilyTable>(table: T, row: FamilyRows[T]): FamilyRows[T] {
    this.apply({ table, id: row.id, before: null, after: { ...row } });
    return row;
  }

  /** Changes a row; what is the same already is left out, and nothing is drafted when all of it is. */
  update<T extends FamilyTable>(table: T, row: FamilyRows[T], change: Partial<FamilyRows[T]>): void {
    const known: Readonly<Record<string, unknown>> = { ...row };
    const wanted: Readonly<Record<string, unknown>> = { ...change };
    const fields = Object.keys(wanted).filter((field) => known[field] !== wanted[field]);
    if (fields.length === 0) return;
    const pick = (from: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(fields.map((field) => [field, from[field]]));
    this.apply({ table, id: row.id, before: pick(known), after: pick(wanted) });
  }

  remove<T extends FamilyTable>(table: T, row: FamilyRows[T]): void {
    this.apply({ table, id: row.id, before: { ...row }, after: null });
  }

  refuse(field: string, code: CaseProcessingProblem, params?: ProblemParams): void {
    this.problems.push(problemAt(field, code, params));
  }

  warn(warning: FamilyEventWarning): void {
    this.warnings.add(warning);
  }

  private apply(change: RowChange): void {
    this.changes.push(change);
    this.current = afterChanges(this.current, [change]);
  }
}

/** Drafts a record for somebody who had none, kept with the case. */
export function keepPerson(draft: FamilyDraft, of: FamilyRows['cases'], facts: PersonFacts): string {
  const { newId, personNumber: number } = draft.at;
  const keptWith = { caseId: of.id, officeId: of.officeId };
  return draft.insert('people', { id: newId(), number, ...keptWith, ...facts, mergedIntoId: null }).id;
}
