import { addDays } from '../history/calendar';
import type { DemoPerson } from '../family/family';
import type { Scene } from './scene';

/**
 * Who is on record outside the case: the other parent of children who go with one, with the news there is, and the guardian
 * of a principal applicant under age.
 */
export function writeKinship(scene: Scene): void {
  const { family, rows, scope } = scene;
  const { absentParent, guardian } = family;
  if (guardian) writeRelative(scene, guardian);
  const [principal] = family.people;
  if (!absentParent || !principal) return;
  const { person, state, sinceOn } = absentParent;
  const reportedOn = addDays(sinceOn, 15) < family.referredOn ? addDays(sinceOn, 15) : family.referredOn;
  writeRelative(scene, person);
  rows.add('case_record.life_statuses', {
    ...{ id: scene.id(), ...scope, person_id: person.id, state, since_on: sinceOn, since_precision: 'month' },
    ...{ source: 'family-member', source_note: '', reported_on: reportedOn },
    ...{ country: family.origin, place: '', may_join: state === 'dead' ? 'no' : 'undecided' },
  });
  const children = family.people.filter(({ relationship }) => relationship === 'child');
  for (const child of children) writeTie(scene, person.id, child.id, 'biological-parent', 'current');
  const [one, other] = person.id < principal.id ? [person.id, principal.id] : [principal.id, person.id];
  writeTie(scene, one, other, 'spouse', state === 'dead' ? 'widowed' : 'current');
}

/** Somebody on record who is no member. */
function writeRelative(scene: Scene, person: DemoPerson): void {
  const { rows, scope, family } = scene;
  rows.add('case_record.people', {
    ...{ id: person.id, number: person.number, ...scope },
    ...{
      given_names: person.givenNames,
      family_name: person.familyName,
      name_local: person.nameLocal,
      sex: person.sex,
    },
    ...{ birth_date: person.birthDate, birth_date_precision: person.birthDatePrecision },
    ...{ nationality: person.nationality, language: person.language, phone: null },
    ...{ registration_number: null, flags: [] },
    ...{ created_at: scene.instant(family.referredOn), updated_at: scene.instant(family.referredOn) },
  });
}

/** One relationship, as kept. */
export function writeTie(scene: Scene, personId: string, relatedPersonId: string, kind: string, state: string): void {
  scene.rows.add('case_record.relationships', {
    ...{ id: scene.id(), ...scene.scope, person_id: personId, related_person_id: relatedPersonId, kind, state },
  });
}
