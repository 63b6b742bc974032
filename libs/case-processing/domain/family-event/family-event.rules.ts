import { finding } from '@passage/case-record/domain';
import type { FieldProblem } from '@passage/platform/domain';
import { problemAt } from '../problems';
import { planAddOn } from './add-on.rules';
import { planBirth } from './birth.rules';
import { planMarriage, planParting } from './couple.rules';
import type { FamilyEventInput, FamilyEventWarning } from './family-event';
import { FamilyDraft, type EventContext } from './family-draft';
import type { FamilyRows, FamilyState, RowChange } from './family-state';
import { planLeaving } from './leaving.rules';
import { planDeath, planPrincipalApplicantChange } from './membership.rules';
import { planSplit } from './split.rules';
import { planCrossReference, planJoin, planMerge } from './two-cases.rules';

/** What an event would do. */
export interface FamilyEventPlan {
  /** What speaks against it; nothing changes then. */
  problems: FieldProblem[];
  /** What has to be confirmed. */
  warnings: FamilyEventWarning[];
  changes: RowChange[];
  /** The families afterwards. */
  after: FamilyState;
  /** Whom it is about. */
  personIds: string[];
  /** Who came, went, or has clearances in doubt by it: what is recorded about them later depends on it. */
  concernedIds: string[];
}

/** The cases an event is about: the one it is recorded on, and the other one where the kind names one. */
export interface EventCases {
  of: FamilyRows['cases'];
  other: FamilyRows['cases'] | null;
}

/** Works out an event on families as they stand. Nothing is written here. */
export function planFamilyEvent(
  input: FamilyEventInput,
  { of, other }: EventCases,
  state: FamilyState,
  at: EventContext,
): FamilyEventPlan {
  const draft = new FamilyDraft(state, at);
  if (input.happenedOn > at.today) draft.problems.push(finding('platform.field.future-date', 'happenedOn'));
  const personIds = planOf(input, of, other, draft);
  const isRefused = draft.problems.length > 0;
  return {
    problems: draft.problems,
    warnings: [...draft.warnings].sort(),
    changes: isRefused ? [] : draft.changes,
    after: isRefused ? state : draft.state,
    personIds: [...new Set(personIds)],
    concernedIds: isRefused ? [] : concernedBy(state, draft.state),
  };
}

function concernedBy(before: FamilyState, after: FamilyState): string[] {
  const place = (state: FamilyState, id: string) => {
    const member = state.rows.members.find((each) => each.id === id);
    return member && member.leftOn;
  };
  const moved = after.rows.members.filter(({ id }) => place(before, id) !== place(after, id));
  const doubted = after.rows.clearances.filter(({ id, staleSince }) => {
    const known = before.rows.clearances.find((each) => each.id === id);
    return known !== undefined && known.staleSince !== staleSince;
  });
  const personIds = [...moved, ...doubted].flatMap(({ personId }) => personId ?? []);
  return [...new Set(personIds)];
}

function planOf(
  input: FamilyEventInput,
  of: FamilyRows['cases'],
  other: FamilyRows['cases'] | null,
  draft: FamilyDraft,
): string[] {
  switch (input.kind) {
    case 'birth':
      return planBirth(draft, of, input);
    case 'add-on':
      return planAddOn(draft, of, input);
    case 'marriage':
      return planMarriage(draft, of, input);
    case 'divorce':
    case 'separation':
      return planParting(draft, of, input);
    case 'death':
      return planDeath(draft, of, input);
    case 'leaving':
      return planLeaving(draft, of, input);
    case 'principal-applicant-change':
      return planPrincipalApplicantChange(draft, of, input);
    case 'split':
      return planSplit(draft, of, input);
    case 'merge':
      return other ? planMerge(draft, of, other, input) : [];
    case 'join':
      return other ? planJoin(draft, of, other, input) : [];
    case 'cross-reference':
      return other ? planCrossReference(draft, of, other, input) : [];
  }
}

/** Laid at the confirmation when a warning of the plan was not confirmed. */
export function unconfirmedProblems(
  { warnings }: FamilyEventPlan,
  { confirmedWarnings }: FamilyEventInput,
): FieldProblem[] {
  return warnings.every((each) => confirmedWarnings.includes(each))
    ? []
    : [problemAt('confirmedWarnings', 'case-processing.family-event.unconfirmed')];
}
