import { describe, expect, it } from '@jest/globals';
import { relationshipFindings, standingTo, tieMeant, type MemberRelationship } from '@passage/case-record/domain';
import fc from 'fast-check';
import type { FamilyEventInput } from './family-event';
import type { FamilyEventPlan } from './family-event.rules';
import { today } from './family.arbitrary';
import { caseOf, isChildOn, kinFactsOf, membershipOf, partnersOf } from './family-lookups';
import type { FamilyState } from './family-state';
import { carersOf } from './parting.rules';
import { planOn, withEvents } from './planned-event.arbitrary';

/** How an event says that people stand who come by it, and to whose principal applicant. */
function toldIn(input: FamilyEventInput, plan: FamilyEventPlan) {
  const standing = (personId: string, relationship: MemberRelationship) => ({ personId, relationship });
  switch (input.kind) {
    case 'add-on':
      return { caseId: 'a', standings: plan.personIds.map((id) => standing(id, input.relationship)) };
    case 'join':
      return { caseId: 'b', standings: input.personIds.map((id) => standing(id, input.relationship)) };
    case 'merge':
      return { caseId: 'a', standings: input.relationships };
    default:
      return { caseId: 'a', standings: [] };
  }
}

const coming = withEvents(['add-on', 'join', 'merge']).filter(({ plan }) => plan.problems.length === 0);
const parting = withEvents(['split', 'join', 'leaving']).filter(({ plan }) => plan.problems.length === 0);
const losing = fc.oneof(
  parting,
  withEvents(['death']).filter(({ plan }) => plan.problems.length === 0),
);
const caseIdOf = ({ rows }: FamilyState, personId: string) => membershipOf(rows, personId)?.caseId;

describe('who comes into a case', () => {
  it('stands as was said, among the members and in the relationships on record', () => {
    fc.assert(
      fc.property(coming, ({ input, plan }) => {
        const { rows } = plan.after;
        const { caseId, standings } = toldIn(input, plan);
        const principalId = caseOf(rows, caseId)?.principalApplicantId ?? '';
        for (const { personId, relationship } of standings) {
          expect(membershipOf(rows, personId)?.relationship).toBe(relationship);
          if (tieMeant(principalId, personId, relationship) === null) continue;
          expect(standingTo(principalId, personId, rows.relationships)).toBe(relationship);
        }
      }),
    );
  });

  it('brings no relationship that could not be recorded by hand', () => {
    fc.assert(
      fc.property(coming, ({ state, plan: { after } }) => {
        const known = new Set(state.rows.relationships.map(({ id }) => id));
        for (const fresh of after.rows.relationships.filter(({ id }) => !known.has(id))) {
          const facts = kinFactsOf(after);
          const others = { ...facts, known: facts.known.filter(({ id }) => id !== fresh.id) };
          expect(relationshipFindings(fresh, others, today)).toEqual([]);
        }
      }),
    );
  });

  it('by a merge is told of once', () => {
    fc.assert(
      fc.property(withEvents(['merge']), ({ state, input }) => {
        if (input.kind !== 'merge') return;
        const [first] = input.relationships;
        if (!first) return;
        const twice = [...input.relationships, { ...first, relationship: 'other-dependant' as const }];
        expect(planOn(state, { ...input, relationships: twice }, 'twice').problems).toContainEqual(
          expect.objectContaining({
            field: `relationships.${input.relationships.length}.personId`,
            code: 'case-processing.family-event.same-person',
          }),
        );
      }),
    );
  });

  it('by a merge stands as the relationships say where nothing else is said, otherwise as another dependant', () => {
    const merges = withEvents(['merge']).filter(({ plan }) => plan.problems.length === 0);
    fc.assert(
      fc.property(merges, ({ state, input, plan }) => {
        if (input.kind !== 'merge') return;
        const unsaid = planOn(state, { ...input, relationships: [] }, 'unsaid');
        const principalId = caseOf(state.rows, 'a')?.principalApplicantId ?? '';
        for (const personId of plan.personIds) {
          const known = standingTo(principalId, personId, state.rows.relationships) ?? 'other-dependant';
          expect(membershipOf(unsaid.after.rows, personId)?.relationship).toBe(known);
        }
      }),
    );
  });
});

describe('an event by which some go or die and some stay', () => {
  it('parts a couple only with a warning, and warns of no other', () => {
    fc.assert(
      fc.property(parting, ({ state, plan: { after, warnings } }) => {
        const parted = state.rows.members.flatMap(({ personId }) =>
          partnersOf(state.rows, personId).filter(
            (id) =>
              caseIdOf(state, id) !== undefined &&
              caseIdOf(state, id) === caseIdOf(state, personId) &&
              (caseIdOf(after, personId) === undefined || caseIdOf(after, id) !== caseIdOf(after, personId)),
          ),
        );
        expect(warnings.includes('parts-couple')).toBe(parted.length > 0);
      }),
    );
  });

  it('parts a child from all who cared for it in the case only with a warning, and has custody seen to', () => {
    fc.assert(
      fc.property(losing, ({ state, input, plan: { after, warnings } }) => {
        const died = input.kind === 'death' ? input.personId : undefined;
        const children = state.rows.members.filter(
          ({ personId }) => personId !== died && isChildOn(state.rows, personId, input.happenedOn),
        );
        const parted = children.filter(({ personId, caseId }) => {
          const carers = carersOf(state, personId, input.happenedOn).filter((id) => caseIdOf(state, id) === caseId);
          const place = caseIdOf(after, personId);
          return carers.length > 0 && !carers.some((id) => place !== undefined && caseIdOf(after, id) === place);
        });
        expect(warnings.includes('parts-child')).toBe(parted.length > 0);
        for (const { personId } of parted.filter((each) => caseIdOf(after, each.personId) !== undefined)) {
          expect(after.rows.tasks).toContainEqual(
            expect.objectContaining({ code: 'case-processing.custody-papers', personId, state: 'open' }),
          );
        }
      }),
    );
  });
});
