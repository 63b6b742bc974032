import { describe, expect, it } from '@jest/globals';
import { addDays } from '@passage/platform/domain';
import fc from 'fast-check';
import { familyEventKinds } from './family-event';
import type { FamilyEventPlan } from './family-event.rules';
import { contextOf, today } from './family.arbitrary';
import { caseOf, isChildOn, membershipOf, membersOf, partnersOf } from './family-lookups';
import { afterChanges, type FamilyState } from './family-state';
import { windowIn } from './outlook.rules';
import { planOn, withEvents } from './planned-event.arbitrary';
import { undoing, undoObstaclesOf } from './undo.rules';

const nothingSince = { laterEvents: 0, clearances: 0, decisions: 0, submissions: 0, bookings: 0, departures: 0 };

const statusOf = ({ after }: FamilyEventPlan, personId: string) =>
  after.rows.lifeStatuses.find((each) => each.personId === personId)?.id ?? '';

const caseIdsOf = ({ rows }: FamilyState) => rows.cases.map(({ id }) => id);
const openCases = ({ rows }: FamilyState) => rows.cases.filter(({ closedOn }) => closedOn === null);
const current = ({ rows }: FamilyState) => rows.members.filter(({ leftOn }) => leftOn === null);

/** The changes as they come back from the database, which keeps the fields of JSON in an order of its own. */
function asTheDatabaseKeeps<T>(value: T): T {
  const reordered = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toReversed())
      : part,
  );
  return JSON.parse(reordered) as T;
}

/** What stands, without the traces that undoing leaves: ended memberships, closed cases, cancelled tasks. */
function standing(state: FamilyState) {
  const { rows } = state;
  const known = new Set(current(state).map(({ personId }) => personId));
  const open = new Set(openCases(state).map(({ id }) => id));
  const byId = <T extends { id: string }>(list: readonly T[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    cases: byId(openCases(state)),
    members: byId(current(state)),
    people: byId(rows.people.filter(({ id }) => known.has(id))),
    relationships: byId(rows.relationships),
    lifeStatuses: byId(rows.lifeStatuses),
    clearances: byId(rows.clearances.filter(({ supersededAt }) => supersededAt === null)),
    holds: byId(rows.holds.filter(({ caseId }) => open.has(caseId))),
    needs: byId(rows.needs),
    milestones: byId(rows.milestones.filter(({ withdrawnAt }) => withdrawnAt === null)),
    tasks: byId(rows.tasks.filter(({ state: of }) => of === 'open')),
    travelLinks: byId(rows.travelLinks),
  };
}

describe.each(familyEventKinds)('a %s', (kind) => {
  const possible = withEvents([kind]).filter(({ plan }) => plan.problems.length === 0);

  it('never loses a member nor leaves one in two cases', () => {
    fc.assert(
      fc.property(possible, ({ state, input, plan }) => {
        const after = current(plan.after).map(({ personId }) => personId);
        expect(new Set(after).size).toBe(after.length);
        const expected = new Set(current(state).map(({ personId }) => personId));
        if (input.kind === 'death' || input.kind === 'leaving') expected.delete(input.personId);
        if (input.kind === 'add-on' || input.kind === 'birth') expected.add(plan.personIds[0] ?? '');
        expect(new Set(after)).toEqual(expected);
        for (const member of current(plan.after)) {
          expect(plan.after.rows.people.find(({ id }) => id === member.personId)?.caseId).toBe(member.caseId);
        }
      }),
    );
  });

  it('leaves every open case with exactly one principal applicant, who is a member', () => {
    fc.assert(
      fc.property(possible, ({ plan }) => {
        for (const { id, principalApplicantId } of openCases(plan.after)) {
          const principals = current(plan.after).filter(
            ({ caseId, relationship }) => caseId === id && relationship === 'principal-applicant',
          );
          expect(principals.map(({ personId }) => personId)).toEqual([principalApplicantId]);
        }
      }),
    );
  });

  it('is what its changes say, and undone leaves everything as it stood', () => {
    fc.assert(
      fc.property(possible, ({ state, plan }) => {
        expect(afterChanges(state, plan.changes)).toEqual(plan.after);
        const kept = asTheDatabaseKeeps(plan.changes);
        expect(undoObstaclesOf(caseIdsOf(state), kept, plan.after.rows, nothingSince)).toEqual([]);
        const back = afterChanges(plan.after, undoing(kept, plan.after.rows, contextOf('undo')));
        expect(standing(back)).toEqual(standing(state));
      }),
    );
  });

  it('touches the clearances of nobody it does not concern', () => {
    fc.assert(
      fc.property(possible, ({ state, input, plan }) => {
        const concerned = new Set([...plan.personIds, ...plan.concernedIds]);
        if (input.kind === 'split' && input.keepsNumber === 'parting') {
          for (const { personId } of current(state)) concerned.add(personId);
        }
        const theirs = (rows: FamilyState['rows']) =>
          rows.clearances.filter(({ personId }) => personId !== null && !concerned.has(personId));
        expect(theirs(plan.after.rows)).toEqual(theirs(state.rows));
      }),
    );
  });
});

describe('an event', () => {
  it('of a death widows, puts in doubt what was cleared for the married, and lets nobody dead come back', () => {
    const deaths = withEvents(['death']).filter(({ plan }) => plan.problems.length === 0);
    fc.assert(
      fc.property(deaths, ({ state, input, plan: { after } }) => {
        if (input.kind !== 'death') return;
        const { personId, ...common } = input;
        const widowed = partnersOf(state.rows, personId).filter((id) => membershipOf(after.rows, id)?.caseId === 'a');
        expect(widowed.flatMap((id) => partnersOf(after.rows, id))).not.toContain(personId);
        const ofTheMarried = after.rows.clearances.filter(
          (each) => widowed.includes(each.personId ?? '') && each.requirementCode === 'case.decision',
        );
        expect(ofTheMarried.filter(({ staleSince }) => staleSince === null)).toEqual([]);
        if (caseOf(after.rows, 'a')?.closedOn !== null) return;
        const back = {
          ...common,
          kind: 'add-on' as const,
          ...{ personId, person: null },
          relationship: 'parent' as const,
          isTravelling: true,
        };
        expect(planOn(after, back, 'back').problems).toMatchObject([
          { field: 'personId', code: 'case-processing.family-event.dead' },
        ]);
      }),
    );
  });

  it('of a leaving keeps the person on record, who comes back no earlier than they left', () => {
    const leavings = withEvents(['leaving']).filter(({ plan }) => plan.problems.length === 0);
    fc.assert(
      fc.property(leavings, ({ input, plan: { after } }) => {
        if (input.kind !== 'leaving') return;
        const { personId, leaveReason, happenedOn } = input;
        expect(after.rows.people.find(({ id }) => id === personId)?.caseId).toBe('a');
        expect(after.rows.members.filter((each) => each.personId === personId)).toMatchObject([
          { leftOn: happenedOn, leaveReason },
        ]);
        const joining = { reason: 'Came back', confirmedWarnings: [], personId, person: null, isTravelling: true };
        const back = { ...joining, kind: 'add-on' as const, relationship: 'other-dependant' as const };
        const early = planOn(after, { ...back, happenedOn: addDays(happenedOn, -1) }, 'early').problems;
        expect(early).toMatchObject([
          { field: 'happenedOn', code: 'case-processing.family-event.member-until', params: { leftOn: happenedOn } },
        ]);
        expect(planOn(after, { ...back, happenedOn }, 'back').problems).toEqual([]);
      }),
    );
  });

  it('of an add-on that was an error keeps nobody from joining on an earlier day', () => {
    const addOns = withEvents(['add-on']).filter(({ plan }) => plan.problems.length === 0);
    fc.assert(
      fc.property(addOns, ({ state, input, plan: { changes, after, personIds } }) => {
        const [personId = ''] = personIds;
        if (input.kind !== 'add-on' || state.rows.members.some((each) => each.personId === personId)) return;
        const back = afterChanges(after, undoing(changes, after.rows, contextOf('undo')));
        const earlier = { ...input, personId, person: null, happenedOn: addDays(input.happenedOn, -1) };
        expect(planOn(back, earlier, 'earlier').problems.map(({ code }) => code)).not.toContain(
          'case-processing.family-event.member-until',
        );
      }),
    );
  });

  it('that brought somebody new can be undone after what is known of them was put right', () => {
    const newcomers = withEvents(['birth', 'add-on']).filter(({ plan }) =>
      plan.changes.some(({ table, before }) => table === 'people' && before === null),
    );
    fc.assert(
      fc.property(newcomers, ({ state, plan: { changes, after, personIds } }) => {
        const [id = ''] = personIds;
        const since = (change: object) =>
          undoObstaclesOf(
            caseIdsOf(state),
            changes,
            afterChanges(after, [{ table: 'people', id, before: {}, after: { ...change } }]).rows,
            nothingSince,
          );
        expect(since({ phone: '+962 7 9000 0000', nameLocal: 'نور' })).toEqual([]);
        expect(since({ mergedIntoId: 'somebody' })).toEqual(['changed-since']);
      }),
    );
  });

  it('of a leaving parts no couple, and leaves no child to itself, unsaid', () => {
    const leavings = withEvents(['leaving']).filter(({ plan }) => plan.problems.length === 0);
    fc.assert(
      fc.property(leavings, ({ state, input, plan: { after, warnings } }) => {
        if (input.kind !== 'leaving') return;
        const staying = membersOf(after.rows, 'a').map(({ personId }) => personId);
        const parted = partnersOf(state.rows, input.personId).some((id) => staying.includes(id));
        expect(warnings.includes('parts-couple')).toBe(parted);
        const isChild = (id: string) => isChildOn(state.rows, id, input.happenedOn);
        const isAlone = isChild(input.personId) || staying.every(isChild);
        expect(warnings.includes('children-without-carer')).toBe(isAlone);
      }),
    );
  });

  it('that leaves a child as principal applicant among adults says so', () => {
    const chosen = withEvents(['death', 'leaving', 'principal-applicant-change', 'split', 'join']).filter(
      ({ plan }) => plan.problems.length === 0,
    );
    fc.assert(
      fc.property(chosen, ({ state, input, plan: { after, warnings } }) => {
        const isChild = (personId: string | null) =>
          personId !== null && isChildOn(after.rows, personId, input.happenedOn);
        const doubtful = openCases(after).filter(
          ({ id, principalApplicantId }) =>
            isChild(principalApplicantId) &&
            principalApplicantId !== caseOf(state.rows, id)?.principalApplicantId &&
            membersOf(after.rows, id).some(({ personId }) => !isChild(personId)),
        );
        if (doubtful.length > 0) expect(warnings).toContain('child-principal');
      }),
    );
  });

  it('that is refused changes nothing and says why at a field', () => {
    fc.assert(
      fc.property(withEvents(familyEventKinds), ({ state, plan }) => {
        if (plan.problems.length === 0) return;
        expect([plan.changes, plan.after]).toEqual([[], state]);
        for (const { code, reason, remedy } of plan.problems) expect([code, reason, remedy]).not.toContain('');
      }),
    );
  });

  it('cannot be undone once one of the rows it changed has changed again', () => {
    const moved = withEvents(['split', 'join', 'death']).filter(({ plan }) => plan.changes.length > 0);
    fc.assert(
      fc.property(moved, ({ plan }) => {
        const [personId = ''] = plan.concernedIds;
        const member = membershipOf(plan.after.rows, personId);
        const since = member
          ? { table: 'members' as const, id: member.id, before: { leftOn: null }, after: { leftOn: today } }
          : { table: 'lifeStatuses' as const, id: statusOf(plan, personId), before: {}, after: { state: 'alive' } };
        expect(
          undoObstaclesOf(caseIdsOf(plan.after), plan.changes, afterChanges(plan.after, [since]).rows, nothingSince),
        ).toContain('changed-since');
      }),
    );
  });

  it('repeated after being undone has the same effect on the windows', () => {
    fc.assert(
      fc.property(withEvents(['split', 'join', 'death', 'leaving', 'marriage']), ({ state, input, plan }) => {
        if (plan.problems.length > 0) return;
        const back = afterChanges(plan.after, undoing(plan.changes, plan.after.rows, contextOf('undo')));
        const again = planOn(back, input, 'again');
        expect(again.problems).toEqual([]);
        const windows = (of: FamilyState) =>
          openCases(of).map(({ id }) => windowIn(of, id, new Map(), today).travelWindow);
        expect(windows(again.after)).toEqual(windows(plan.after));
        expect(windows(back)).toEqual(windows(state));
      }),
    );
  });
});
