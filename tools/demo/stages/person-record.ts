import { addMonths, ageOn, type PlainDate } from '@passage/platform/domain';
import { addDays } from '../history/calendar';
import { laterOf } from '../history/check';
import type { DemoPerson } from '../family/family';
import type { Scene } from './scene';

const adultAge = 18;
/** Languages in which interviews are held without an interpreter. */
const officeLanguages = ['en', 'fr', 'es'];
const camps: Readonly<Record<string, readonly string[]>> = {
  JO: ['Zaatari', 'Amman', 'Irbid'],
  LB: ['Beirut', 'Tripoli', 'Zahle'],
  KE: ['Kakuma', 'Dadaab', 'Nairobi'],
  PK: ['Peshawar', 'Islamabad', 'Quetta'],
  GR: ['Athens', 'Lesvos', 'Thessaloniki'],
  CO: ['Bogotá', 'Cúcuta', 'Medellín'],
};

/** What is kept of people beside their main facts: phones, languages, other spellings, papers and where they live. */
export function writePersonRecords(scene: Scene): void {
  for (const person of scene.family.people) {
    writePhone(scene, person);
    writeLanguage(scene, person);
    if (scene.random.chance(0.08)) writeSpelling(scene, person);
    if (ageOn(person.birthDate, scene.today) >= adultAge && scene.random.chance(0.3)) writePaper(scene, person);
  }
  for (const person of scene.family.people) if (scene.random.chance(0.07)) writeNeed(scene, person);
  const [principal] = scene.family.people;
  if (principal && scene.random.chance(0.5)) writeConsent(scene, principal);
  if (principal && scene.random.chance(0.4)) writeAddress(scene, principal);
}

const of = (scene: Scene, person: DemoPerson) => ({ id: scene.id(), person_id: person.id, ...scene.scope });

function writePhone(scene: Scene, person: DemoPerson): void {
  if (!person.phone) return;
  const safety = scene.random.weighted(safeties);
  scene.rows.add('case_record.contacts', {
    ...of(scene, person),
    ...{ channel: 'phone', value: person.phone, is_preferred: true, safety },
    ...{ safety_note: safety === 'ask-first' ? 'In the evening only' : '', belongs_to: '' },
    ...{ in_use_from: scene.family.referredOn, in_use_until: null, is_hidden_from_family: false },
  });
}

const safeties = [
  ['safe', 0.7],
  ['unknown', 0.25],
  ['ask-first', 0.05],
] as const;

function writeLanguage(scene: Scene, person: DemoPerson): void {
  const isGrown = ageOn(person.birthDate, scene.today) >= adultAge;
  scene.rows.add('case_record.languages', {
    ...of(scene, person),
    ...{
      language: person.language,
      speaks: 'mother-tongue',
      reads: isGrown && scene.random.chance(0.8) ? 'well' : 'none',
    },
    ...{ is_preferred: true, needs_interpreter: isGrown && !officeLanguages.includes(person.language) },
  });
}

/** Clerks of other offices have heard the same name and written it another way. */
function writeSpelling(scene: Scene, person: DemoPerson): void {
  const main = `${person.givenNames} ${person.familyName}`.trim();
  const other = main
    .replace(/ee/gu, 'i')
    .replace(/ou/gu, 'u')
    .replace(/([a-z])\1/gu, '$1')
    .replace(/h\b/gu, '');
  const latin = other === main ? main.split(' ').toReversed().join(' ') : other;
  if (latin === main) return;
  scene.rows.add('case_record.person_names', {
    ...of(scene, person),
    ...{ kind: 'spelling', latin, local: '', source: 'Registration list', is_hidden_from_family: false },
    noted_on: scene.family.referredOn,
  });
}

function writePaper(scene: Scene, person: DemoPerson): void {
  const { random, today } = scene;
  const isPassport = random.chance(0.4);
  const issuedOn: PlainDate = addDays(today, -random.whole(60, 1700));
  scene.rows.add('case_record.identity_documents', {
    ...of(scene, person),
    kind: isPassport ? 'passport' : 'refugee-certificate',
    number: isPassport ? `N${random.whole(10_000_000, 99_999_999)}` : `${person.registrationNumber}/C`,
    ...{ issuing_country: isPassport ? person.nationality : scene.family.asylum, issued_by: isPassport ? '' : 'UNHCR' },
    ...{ issued_on: issuedOn, expires_on: addMonths(issuedOn, isPassport ? 60 : 24) },
    ...{ printed_name: `${person.givenNames} ${person.familyName}`.trim(), printed_birth_date: person.birthDate },
    ...{ is_original_seen: random.chance(0.6), machine_readable_zone: '', is_hidden_from_family: false },
  });
}

function writeAddress(scene: Scene, person: DemoPerson): void {
  const { asylum, referredOn } = scene.family;
  scene.rows.add('case_record.addresses', {
    ...of(scene, person),
    ...{ kind: scene.random.chance(0.3) ? 'camp' : 'home', street: '', region: '' },
    ...{ place: scene.random.pick(camps[asylum] ?? ['City']), country: asylum },
    ...{ lived_from: referredOn, lived_until: null, is_hidden_from_family: false },
  });
}

/** Codes of needs that are found most, by who can have them. */
const needsOfChildren = ['CR-SE', 'DS-DF', 'DS-PM'];
const needsOfAdults = ['DS-PM', 'DS-BD', 'SM', 'LP-ND', 'LP-BN', 'SV-VO', 'TR-PI'];

function writeNeed(scene: Scene, person: DemoPerson): void {
  const isGrown = ageOn(person.birthDate, scene.today) >= adultAge;
  const code = scene.random.pick(isGrown ? needsOfAdults : needsOfChildren);
  const isClosed = code.startsWith('SV') || code.startsWith('TR');
  scene.rows.add('case_record.specific_needs', {
    ...of(scene, person),
    ...{
      code,
      compartment: isClosed ? 'protection' : 'case',
      noted_on: laterOf(person.birthDate, scene.family.referredOn),
    },
    ...{ ended_on: null, note: '', is_hidden_from_family: scene.random.chance(0.1) },
  });
}

function writeConsent(scene: Scene, person: DemoPerson): void {
  if (ageOn(person.birthDate, scene.family.referredOn) < adultAge) return;
  scene.rows.add('case_record.consents', {
    ...of(scene, person),
    ...{ purpose: 'resettlement', recipient: 'receiving-state', recipient_name: '', given_on: scene.family.referredOn },
    ...{ given_by: 'self', guardian_id: null, guardian_name: '', guardian_capacity: '', language: person.language },
    ...{ document_id: null, valid_until: null, note: '', withdrawn_on: null, withdraw_reason: '' },
  });
}
