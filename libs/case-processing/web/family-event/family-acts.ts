import type { FamilyEventKind } from '@passage/case-processing/domain';
import type { FamilyAct } from '@passage/platform/web';
import { IconBabyCarriage, IconDoorExit, IconUserPlus, IconUserStar } from '@tabler/icons-react';

const permission = 'case-processing.family-event.record';

/** The address under which an event of a kind, and of a person, is begun. */
const recordingOf =
  (kind: FamilyEventKind): FamilyAct['to'] =>
  (caseId, personId) =>
    `/cases/${caseId}?tab=family-events&record=${kind}${personId === undefined ? '' : `&person=${personId}`}`;

/** What changes who belongs to a case is begun where the family is shown, and recorded as an event. */
export const familyActs: readonly FamilyAct[] = [
  {
    labelId: 'case-processing.family-event.act.principal-applicant-change',
    icon: IconUserStar,
    permission,
    beside: 'family',
    fewestMembers: 2,
    to: recordingOf('principal-applicant-change'),
  },
  {
    labelId: 'case-processing.family-event.act.birth',
    icon: IconBabyCarriage,
    permission,
    beside: 'family',
    fewestMembers: 1,
    to: recordingOf('birth'),
  },
  {
    labelId: 'case-processing.family-event.act.newcomer',
    icon: IconUserPlus,
    permission,
    beside: 'family',
    fewestMembers: 1,
    to: recordingOf('add-on'),
  },
  {
    labelId: 'case-processing.family-event.act.leaving',
    icon: IconDoorExit,
    permission,
    beside: 'member',
    fewestMembers: 2,
    to: recordingOf('leaving'),
  },
  {
    labelId: 'case-processing.family-event.act.add-on',
    icon: IconUserPlus,
    permission,
    beside: 'other',
    fewestMembers: 1,
    to: recordingOf('add-on'),
  },
];
