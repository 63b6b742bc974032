import type {
  Custody,
  KinshipLimits,
  LeaveReason,
  LifeStatusInput,
  MemberRelationship,
  PersonFacts,
  RelationshipInput,
} from '@passage/case-record/domain';
import type { ClearanceFact, HoldFact, MilestoneCode, RulesInForce, Stage } from '@passage/pipeline/domain';
import type { PlainDate } from '@passage/platform/domain';
import type { FoundResult } from '../best-interest/best-interest.rules';
import type { GroundCause } from '../best-interest/best-interest-rule';

/** Which case and office a row is kept with. */
interface Kept {
  id: string;
  caseId: string;
  officeId: string;
}

/** The rows an event can touch, by table. Only what stands is loaded: standing clearances, open tasks, and so on. */
export interface FamilyRows {
  cases: {
    id: string;
    number: string;
    officeId: string;
    programmeId: string;
    referredOn: PlainDate;
    principalApplicantId: string | null;
    ownerId: string | null;
    closedOn: PlainDate | null;
    closureReason: string | null;
    /** The case this one was split off from. */
    splitFromId: string | null;
  };
  people: Kept & PersonFacts & { number: string; mergedIntoId: string | null };
  members: Kept & {
    personId: string;
    relationship: MemberRelationship;
    isTravelling: boolean;
    joinedOn: PlainDate;
    leftOn: PlainDate | null;
    leaveReason: LeaveReason | null;
  };
  relationships: Kept & RelationshipInput;
  lifeStatuses: Kept & LifeStatusInput & { personId: string };
  clearances: Kept &
    ClearanceFact & {
      stage: Stage;
      sourceType: string;
      recordedBy: string | null;
      recordedAt: string;
      staleReason: string | null;
      supersededAt: string | null;
    };
  holds: Kept &
    HoldFact & { note: string; ownerId: string | null; reviewOn: PlainDate; placedBy: string; placedAt: string };
  needs: Kept & { personId: string };
  milestones: Kept & {
    code: MilestoneCode;
    happenedOn: PlainDate;
    sourceId: string | null;
    recordedBy: string | null;
    withdrawnAt: string | null;
  };
  tasks: Kept & {
    personId: string | null;
    stage: Stage;
    code: string | null;
    title: string;
    dueOn: PlainDate | null;
    assigneeId: string | null;
    role: string | null;
    state: 'open' | 'done' | 'cancelled';
  };
  travelLinks: Kept & { groupId: string; reason: string };
}
export type FamilyTable = keyof FamilyRows;

/** The families an event concerns, as they stand. */
export interface FamilyState {
  rows: { readonly [T in FamilyTable]: readonly FamilyRows[T][] };
  /** The rules in force of each programme concerned. */
  rules: Readonly<Record<string, RulesInForce | null>>;
  /** The figures by which relationships are checked. */
  limits: KinshipLimits;
  /** What people are to children before the law. */
  custodies: readonly Pick<Custody, 'childId' | 'personId' | 'kind' | 'fromOn' | 'untilOn'>[];
  /** What was found to be best for children, and which changes put that in doubt by the rules in force. */
  bestInterests: { results: readonly FoundResult[]; staleOn: readonly GroundCause[] };
}

/** One row that an event changes: `before` is null for a new row, `after` for one that is taken away. */
export interface RowChange {
  table: FamilyTable;
  id: string;
  before: Readonly<Record<string, unknown>> | null;
  after: Readonly<Record<string, unknown>> | null;
}

type AnyRow = { id: string };
type AnyRows = Record<string, readonly AnyRow[]>;

/** The state once rows have changed. */
export function afterChanges(state: FamilyState, changes: readonly RowChange[]): FamilyState {
  const rows: AnyRows = { ...state.rows };
  for (const { table, id, before, after } of changes) {
    const known = rows[table] ?? [];
    if (before === null && after) rows[table] = [...known, after as unknown as AnyRow];
    else if (after === null) rows[table] = known.filter((row) => row.id !== id);
    else rows[table] = known.map((row) => (row.id === id ? { ...row, ...after } : row));
  }
  return { ...state, rows: rows as unknown as FamilyState['rows'] };
}
