import { laterOf } from '../history/check';
import { hasHappened } from '../history/history';
import { addDays } from '../history/calendar';
import type { Scene } from './scene';

/** Of the sixty variants of families, the one of which a correction of a name waits for a second person. */
const waiting = 7;

/** Changes of identity that a colleague proposed and nobody has answered yet. */
export function writeApprovals(scene: Scene): void {
  const { family, history, rows, scope, today, variant } = scene;
  const [person] = family.people;
  if (variant !== waiting || !person?.familyName || history.closure || !hasHappened(history, 'submitted')) return;
  const proposedOn = laterOf(history.days.submitted, addDays(today, -5));
  const [first, second] = scene.staff('caseworker');
  rows.add('case_record.approvals', {
    ...{ id: scene.id(), ...scope, kind: 'case-record.identity-change', person_id: person.id, subject_id: person.id },
    ...{ before: { familyName: person.familyName }, after: { familyName: doubled(person.familyName) } },
    reason: 'So it stands in the passport the family showed',
    ...{ state: 'waiting', proposed_by: second ?? first ?? scene.ownerId, proposed_at: scene.instant(proposedOn) },
    expires_on: addDays(proposedOn, 14),
  });
}

/** The name as another transliteration writes it. */
function doubled(name: string): string {
  const other = name.replace(/([bdlmnrst])(?=[aeiou])/, '$1$1');
  return other === name ? `${name}h` : other;
}
