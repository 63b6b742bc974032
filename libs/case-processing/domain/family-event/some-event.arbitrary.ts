import { memberRelationships } from '@passage/case-record/domain';
import { addDays } from '@passage/platform/domain';
import fc from 'fast-check';
import {
  familyEventKinds,
  leavingReason,
  togetherKinds,
  type FamilyEventInput,
  type FamilyEventKind,
} from './family-event';
import { today } from './family.arbitrary';
import type { FamilyState } from './family-state';

const beside = memberRelationships.filter((each) => each !== 'principal-applicant');

/** An event of any kind on case `a` of random families, mostly one that is possible. */
export function someEvent(state: FamilyState, kinds: readonly FamilyEventKind[] = familyEventKinds) {
  const people = state.rows.people.filter(({ caseId }) => caseId === 'a').map(({ id }) => id);
  const members = state.rows.members.filter(({ caseId }) => caseId === 'a').map(({ personId }) => personId);
  const coming = state.rows.members.filter(({ caseId }) => caseId === 'b').map(({ personId }) => personId);
  const anybody = fc.constantFrom(...people);
  const someMember = fc.constantFrom(...members);
  const some = fc.subarray(members, { minLength: 1 });
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      happenedOn: fc.integer({ min: 0, max: 200 }).map((days) => addDays(today, -days)),
      ...{
        personId: someMember,
        partnerId: anybody,
        relative: anybody,
        parentIds: fc.subarray(people, { minLength: 1, maxLength: Math.min(2, people.length) }),
      },
      ...{ personIds: some, principal: fc.nat(60), successor: fc.option(someMember), isTravelling: fc.boolean() },
      relationship: fc.constantFrom(...beside),
      ...{ isNew: fc.boolean(), age: fc.integer({ min: 0, max: 80 }) },
      relationships: fc
        .subarray(coming)
        .chain((ids) =>
          fc.tuple(
            ...ids.map((id) => fc.record({ personId: fc.constant(id), relationship: fc.constantFrom(...beside) })),
          ),
        ),
      leaveReason: fc.constantFrom(...leavingReason.options),
      keepsNumber: fc.constantFrom('remaining' as const, 'parting' as const),
      together: fc.subarray([...togetherKinds], { minLength: 1 }),
    })
    .map((drawn): FamilyEventInput => {
      const { kind, happenedOn, personId, partnerId, personIds, isTravelling, relationship } = drawn;
      const common = { happenedOn, reason: 'Told by the family', confirmedWarnings: [] };
      const other = { otherCaseNumber: 'B' };
      const principalApplicantId = personIds[drawn.principal % personIds.length] ?? personId;
      const successorId = drawn.successor;
      const child = {
        ...{ givenNames: 'Nour', familyName: '', nameLocal: '', sex: 'female' as const, nationality: null },
        ...{ language: null, phone: null, registrationNumber: null, flags: [] },
      };
      const birthDate = addDays(happenedOn, -365 * drawn.age);
      const newcomer = { ...child, birthDate, birthDatePrecision: 'day' as const };
      switch (kind) {
        case 'birth':
          return { kind, ...common, child, parentIds: drawn.parentIds, isTravelling };
        case 'add-on':
          return drawn.isNew
            ? { kind, ...common, personId: null, person: newcomer, relationship, isTravelling }
            : { kind, ...common, personId: drawn.relative, person: null, relationship, isTravelling };
        case 'marriage':
        case 'divorce':
        case 'separation':
          return { kind, ...common, personId, partnerId };
        case 'death':
          return { kind, ...common, personId, successorId };
        case 'leaving':
          return { kind, ...common, personId, successorId, leaveReason: drawn.leaveReason };
        case 'principal-applicant-change':
          return { kind, ...common, personId, relationships: [] };
        case 'split':
          return { kind, ...common, personIds, principalApplicantId, successorId, keepsNumber: drawn.keepsNumber };
        case 'merge':
          return { kind, ...common, ...other, relationships: drawn.relationships };
        case 'join':
          return { kind, ...common, ...other, personIds, relationship, successorId };
        case 'cross-reference':
          return { kind, ...common, ...other, together: drawn.together };
      }
    });
}
