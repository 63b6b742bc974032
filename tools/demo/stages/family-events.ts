import type { FamilyEventKind, RowChange } from '@passage/case-processing/domain';
import type { PlainDate } from '@passage/platform/domain';
import type { DemoPerson } from '../family/family';
import type { Scene } from './scene';

interface Happened {
  kind: FamilyEventKind;
  on: PlainDate;
  reason: string;
  person: DemoPerson | null;
  /** The case on the other side, if there is one. */
  other?: Scene;
  together?: readonly string[];
  changes: readonly RowChange[];
  by: string;
}

/** A child born after the referral: its membership began with the event. */
export function writeBirth(scene: Scene, person: DemoPerson, memberId: string, by: string): void {
  const { case_id: caseId, office_id: officeId } = scene.scope;
  const member = {
    ...{ id: memberId, caseId, officeId, personId: person.id, relationship: person.relationship, isTravelling: true },
    ...{ joinedOn: person.birthDate, leftOn: null, leaveReason: null },
  };
  writeEvent(scene, {
    ...{ kind: 'birth', on: person.birthDate, reason: 'Told by the mother at the counter', person, by },
    changes: [{ table: 'members', id: memberId, before: null, after: member }],
  });
}

/** Two cases that travel on the same day refer to each other. */
export function writeCrossReference(scene: Scene, other: Scene, groupId: string, reason: string, by: string): void {
  const links = [scene, other].map(({ scope: { case_id: caseId, office_id: officeId } }): RowChange => {
    return { table: 'travelLinks', id: caseId, before: null, after: { id: caseId, caseId, officeId, groupId, reason } };
  });
  writeEvent(scene, {
    ...{ kind: 'cross-reference', on: scene.today, reason, person: null, other, together: ['travel'], by },
    changes: links,
  });
}

function writeEvent(scene: Scene, { kind, on, reason, person, other, together, changes, by }: Happened): void {
  const people = person ? [person.id] : [];
  scene.rows.add('case_processing.family_events', {
    ...{ id: scene.id(), ...scene.scope, kind, happened_on: on, reason },
    ...{ other_case_id: other?.scope.case_id ?? null, other_office_id: other?.scope.office_id ?? null },
    ...{ person_ids: people, concerned_ids: people, together: together ?? [], changes: JSON.stringify(changes) },
    ...{ recorded_by: by, recorded_at: scene.instant(on) },
  });
  const number = other?.family.number;
  scene.tell({
    ...{ stage: 'case-processing', code: `case-processing.family-event.${kind}`, on, person, by },
    params: { people: people.length, ...(number !== undefined && { number }) },
  });
}
