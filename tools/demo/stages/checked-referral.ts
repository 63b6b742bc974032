import type { CheckedReferral, CheckedRule } from '@passage/case-processing/domain';
import type { CustodyFacts } from '@passage/case-record/domain';
import type { DemoFamily, DemoPerson } from '../family/family';

/** The family as the check of its referral sees it, without any document or result. */
export function checkedReferral(
  { people, ties, absentParent }: DemoFamily,
  bestInterestRules: readonly CheckedRule[],
): CheckedReferral {
  const relationships = ties.map(({ from, to, kind }) => ({ personId: from.id, relatedPersonId: to.id, kind }));
  const alive = { lifeState: null, isDeathProven: false };
  return {
    principalApplicantId: people[0]?.id ?? null,
    submissionCategory: null,
    secondaryCategory: null,
    members: people.map((person) => ({ ...person, personId: person.id, name: person.givenNames, isTravelling: true })),
    documents: [],
    bestInterests: [],
    bestInterestRules,
    custody: {
      people: people.map(({ id, birthDate, relationship }) => ({ ...alive, id, birthDate, relationship })),
      relationships: [...relationships, ...absentTies(people, absentParent)],
      custodies: [],
    },
  };
}

function absentTies(people: readonly DemoPerson[], absent: DemoFamily['absentParent']): CustodyFacts['relationships'] {
  const children = absent ? people.filter(({ relationship }) => relationship === 'child') : [];
  return children.map(({ id }) => ({
    ...{ personId: absent?.person.id ?? '', relatedPersonId: id, kind: 'biological-parent' as const },
  }));
}
