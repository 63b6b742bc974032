import { Injectable } from '@nestjs/common';
import {
  caseProcessingProblems,
  comingFrom,
  planFamilyEvent,
  problemAt,
  type EventCases,
  type FamilyEventInput,
  type FamilyEventPlan,
} from '@passage/case-processing/domain';
import { CaseScope, RecordNumbers } from '@passage/case-record/api';
import { TravelLinks } from '@passage/pipeline/api';
import { Clock, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { caseIdByNumber, crossReferenced } from './family-event.query';
import { FamilyStates, type StandingFamilies } from './family-states';

/** An event worked out on the families as they stand in the database. */
export interface WorkedOut extends StandingFamilies {
  cases: EventCases;
  plan: FamilyEventPlan;
}

/** Works events out: for a preview, or to be written. All within a unit of work. */
@Injectable()
export class FamilyEventPlans {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly states: FamilyStates,
    private readonly numbers: RecordNumbers,
    private readonly links: TravelLinks,
  ) {}

  /** What the event would do; refused where it cannot be. `isFinal` holds the cases and draws numbers for what is new. */
  async of(caseId: string, input: FamilyEventInput, isFinal: boolean): Promise<WorkedOut> {
    await this.scope.requireOpen(caseId);
    const otherId = 'otherCaseNumber' in input ? await this.otherCaseId(caseId, input.otherCaseNumber) : null;
    const caseIds = otherId === null ? [caseId] : [caseId, otherId];
    if (isFinal) await this.states.lock(caseIds);
    await this.scope.requireOpen(caseId);
    const families = await this.states.of(caseIds);
    const cases = casesOf(families, caseId, otherId);
    if (cases.other?.closedOn) throw atOther('other-case-closed');
    if (otherId !== null) await this.requireFree(input, caseId, otherId);
    const isNew =
      input.kind === 'birth' || input.kind === 'split' || (input.kind === 'add-on' && input.person !== null);
    const { ofCase, ofPeople } =
      isFinal && isNew ? await this.numbers.draw(1, this.clock.today()) : { ofCase: '', ofPeople: [] };
    const plan = planFamilyEvent(input, cases, families.state, {
      today: this.clock.today(),
      now: this.clock.now().toISOString(),
      newId,
      caseNumber: ofCase,
      personNumber: ofPeople[0] ?? '',
    });
    if (plan.problems.length > 0) throw refusalFor(plan);
    return { ...families, cases, plan };
  }

  /** Who would come with the case of that number, and how the relationships on record say that they stand. */
  async coming(caseId: string, number: string): Promise<{ otherId: string; members: ReturnType<typeof comingFrom> }> {
    await this.scope.requireOpen(caseId);
    const otherId = await this.otherCaseId(caseId, number);
    const { state, companions } = await this.states.of([caseId, otherId]);
    const { of, other } = casesOf({ state, companions }, caseId, otherId);
    if (other?.closedOn) throw atOther('other-case-closed');
    if (other?.programmeId !== of.programmeId) throw atOther('other-programme');
    return { otherId, members: comingFrom(state.rows, of, otherId) };
  }

  private async otherCaseId(caseId: string, number: string): Promise<string> {
    const [found] = await this.work.manager.query<{ id: string }[]>(caseIdByNumber, [number]);
    if (!found) throw atOther('unknown-number', { number });
    if (found.id === caseId) throw atOther('same-case');
    return found.id;
  }

  /** A group that travels together is moved as a whole or not at all, and two cases refer to each other once. */
  private async requireFree(input: FamilyEventInput, caseId: string, otherId: string): Promise<void> {
    const movesGroup =
      input.kind === 'merge' || (input.kind === 'cross-reference' && input.together.includes('travel'));
    if (movesGroup) await this.links.requireWholeGroups([caseId, otherId], 'otherCaseNumber');
    if (input.kind !== 'cross-reference') return;
    const [{ known }] = await this.work.manager.query<[{ known: boolean }]>(crossReferenced, [caseId, otherId]);
    if (known) throw atOther('already-referred');
  }
}

function casesOf({ state }: StandingFamilies, caseId: string, otherId: string | null): EventCases {
  const of = state.rows.cases.find(({ id }) => id === caseId);
  if (!of) throw refuse(platformProblems, 'platform.record.not-found');
  return { of, other: state.rows.cases.find(({ id }) => id === otherId) ?? null };
}

/** One problem that concerns the case as a whole is a conflict of its own; others are laid at their fields. */
function refusalFor({ problems }: FamilyEventPlan) {
  const [only] = problems;
  return only?.code === 'case-processing.family-event.departed' && only.field === ''
    ? refuse(caseProcessingProblems, only.code)
    : refuse(platformProblems, 'platform.input.invalid', { errors: problems });
}

function atOther(
  what: 'unknown-number' | 'same-case' | 'other-case-closed' | 'other-programme' | 'already-referred',
  params: Readonly<Record<string, string>> = {},
) {
  const errors = [problemAt('otherCaseNumber', `case-processing.family-event.${what}`, params)];
  return refuse(platformProblems, 'platform.input.invalid', { errors });
}
