import type { FamilyChange } from '@passage/pipeline/domain';
import type { FamilyDraft } from './family-draft';
import { caseOf } from './family-lookups';

/**
 * Puts in doubt what was cleared for facts that changed, as the requirements of the programme say: clearances of the
 * case, and of the people named. Nobody else's are touched.
 */
export function goStale(
  draft: FamilyDraft,
  caseId: string,
  causes: readonly FamilyChange[],
  personIds: readonly string[] = [],
): void {
  const programmeId = caseOf(draft.rows, caseId)?.programmeId ?? '';
  const requirements = draft.state.rules[programmeId]?.requirements ?? [];
  for (const clearance of draft.rows.clearances) {
    const { personId, requirementCode } = clearance;
    const isConcerned = clearance.caseId === caseId && (personId === null || personIds.includes(personId));
    if (!isConcerned || clearance.supersededAt !== null || clearance.staleSince !== null) continue;
    const rule = requirements.find(({ code }) => code === requirementCode);
    const cause = causes.find((each) => rule?.staleOn.includes(each));
    if (cause) draft.update('clearances', clearance, { staleSince: draft.at.today, staleReason: cause });
  }
}

/** Puts in doubt everything cleared for people who come under the rules of another programme. */
export function goStaleForProgramme(draft: FamilyDraft, personIds: readonly string[]): void {
  for (const clearance of draft.rows.clearances) {
    if (clearance.personId === null || !personIds.includes(clearance.personId)) continue;
    if (clearance.supersededAt !== null || clearance.staleSince !== null) continue;
    draft.update('clearances', clearance, { staleSince: draft.at.today, staleReason: 'programme' });
  }
}
