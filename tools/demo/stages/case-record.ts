import type { ReferralType } from '@passage/case-record/domain';
import type { Scene } from './scene';
import { writeTie } from './kinship';
import { writeBirth } from './family-events';

/** The case, its people and how they stand to each other, and a note here and there. */
export function writeCaseRecord(scene: Scene): void {
  const { family, history, rows, scope, ownerId } = scene;
  const [principal] = family.people;
  rows.add('case_record.cases', {
    ...{ id: family.id, number: family.number, office_id: scope.office_id },
    ...{
      agency_id: scene.assuredOn ? scene.agency.id : null,
      programme_id: scene.ground.programme(family.programme.code),
    },
    ...{
      referral_source: referralSource(scene),
      referral_number: family.referralNumber,
      referred_on: family.referredOn,
    },
    ...{ priority: history.priority, processing_priority: history.priority, referral_type: referralType(scene) },
    ...{ country_of_asylum: family.asylum, country_of_origin: family.origin },
    ...{ submission_category: history.category, principal_applicant_id: principal?.id ?? null, owner_id: ownerId },
    ...{ closed_on: history.closure?.on ?? null, closure_reason: history.closure?.reason ?? null },
    ...{ created_at: scene.instant(family.referredOn), updated_at: scene.instant(history.asOf) },
  });
  writePeople(scene);
  writeRelationships(scene);
  const by = ownerId ?? scene.random.pick(scene.staff('caseworker'));
  scene.tell({
    ...{ stage: 'case-processing', code: 'case-record.case.created', on: family.referredOn, by },
    params: { source: referralSource(scene), members: family.people.length },
  });
  const doubted = history.checks.find(({ staleSince }) => staleSince !== null);
  if (doubted?.person && doubted.staleSince) {
    const { person, staleSince: on } = doubted;
    scene.tell({ stage: 'case-processing', code: 'case-record.person.identity-changed', on, person, by });
  }
  if (history.closure) {
    const { on, reason } = history.closure;
    scene.tell({ stage: 'case-processing', code: 'case-record.case.closed', on, by, params: { reason } });
  }
}

function referralType({ family }: Scene): ReferralType {
  return family.programme.referralTypes[0] ?? 'unhcr';
}

function referralSource({ family }: Scene): string {
  return family.programme.category === 'relocation' ? 'Asylum service' : 'UNHCR';
}

function writePeople(scene: Scene): void {
  const { family, rows, scope } = scene;
  for (const person of family.people) {
    const isBornLater = person.birthDate > family.referredOn;
    const joinedOn = isBornLater ? person.birthDate : family.referredOn;
    const memberId = scene.id();
    rows.add('case_record.people', {
      ...{ id: person.id, number: person.number, ...scope },
      ...{
        given_names: person.givenNames,
        family_name: person.familyName,
        name_local: person.nameLocal,
        sex: person.sex,
      },
      ...{ birth_date: person.birthDate, birth_date_precision: person.birthDatePrecision },
      ...{ nationality: person.nationality, language: person.language, phone: person.phone },
      ...{ registration_number: person.registrationNumber, flags: person.flags },
      ...{ created_at: scene.instant(joinedOn), updated_at: scene.instant(joinedOn) },
    });
    rows.add('case_record.case_members', {
      ...{ id: memberId, ...scope, person_id: person.id, relationship: person.relationship },
      ...{ is_travelling: true, joined_on: joinedOn },
    });
    if (isBornLater) {
      const by = scene.random.pick(scene.staff('caseworker'));
      writeBirth(scene, person, memberId, by);
    }
  }
}

/** Kinds that mean the same from either side are kept once, from the person whose identifier comes first. */
function writeRelationships(scene: Scene): void {
  for (const { from, to, kind } of scene.family.ties) {
    const isMutual = kind === 'spouse' || kind === 'sibling';
    const [one, other] = isMutual && to.id < from.id ? [to, from] : [from, to];
    writeTie(scene, one.id, other.id, kind, 'current');
  }
}
