import { caseNumber, personNumber, type RelationshipKind } from '@passage/case-record/domain';
import type { ProgrammeData } from '@passage/pipeline/domain';
import { ageOn, type PlainDate } from '@passage/platform/domain';
import type { Ids } from '../random/ids';
import type { Random } from '../random/random';
import { absentParentOf, type AbsentParent } from './absent-parent';
import type { Member } from './composition';
import { guardianOf } from './guardian';
import { familyNames, type PersonName } from './family-names';
import type { Caseload, People } from './peoples';

/** A person of the demo, as registered. */
export interface DemoPerson extends Member {
  id: string;
  number: string;
  givenNames: string;
  familyName: string;
  nameLocal: string;
  birthDatePrecision: 'day' | 'year';
  nationality: string;
  language: string;
  phone: string | null;
  registrationNumber: string;
  flags: string[];
}

/** `from` is the `kind` (e.g. biological-parent) of `to`. */
export interface Tie {
  from: DemoPerson;
  to: DemoPerson;
  kind: RelationshipKind;
}

/** A family of the demo: who they are, through whom they were referred, and where to. */
export interface DemoFamily {
  id: string;
  /** Identifiers of what is yet to be written about it. */
  ids: Ids;
  number: string;
  officeCode: string;
  programme: ProgrammeData;
  asylum: string;
  origin: string;
  referralNumber: string;
  referredOn: PlainDate;
  people: DemoPerson[];
  ties: Tie[];
  /** The other parent of the children, who is not with the family but on record. */
  absentParent: AbsentParent | null;
  /** Who is named on paper as the guardian of a principal applicant under age, and stays behind. */
  guardian: DemoPerson | null;
}

/** What is settled about a family before its people have names. */
export interface FamilyFrame {
  ids: Ids;
  caseSequence: number;
  firstPersonSequence: number;
  officeCode: string;
  asylum: string;
  caseload: Caseload;
  origin: People;
  programme: ProgrammeData;
  referredOn: PlainDate;
  today: PlainDate;
  members: Member[];
}

/** Makes a family of its members. */
export function makeFamily(frame: FamilyFrame, random: Random): DemoFamily {
  const { caseSequence, members, origin, referredOn, caseload, ids } = frame;
  const language = random.weighted(origin.languages);
  const names = familyNames(origin.names, members, random);
  const people = members.map((member, index) =>
    person(member, names[index] as PersonName, index, frame, language, random),
  );
  const absentParent = absentParentOf(frame, people);
  return {
    id: ids.next(),
    ids,
    number: caseNumber(caseSequence, Number(referredOn.slice(0, 4))),
    officeCode: frame.officeCode,
    programme: frame.programme,
    asylum: frame.asylum,
    origin: origin.country,
    referralNumber: `${caseload.registrationPrefix}-${referredOn.slice(2, 4)}C${String(caseSequence).padStart(6, '0')}`,
    referredOn,
    people,
    ties: tiesOf(people),
    absentParent,
    guardian: guardianOf(frame, people, people.length + (absentParent ? 1 : 0)),
  };
}

function person(
  member: Member,
  { given, second }: PersonName,
  index: number,
  { firstPersonSequence, caseload, origin, today, ids }: FamilyFrame,
  language: string,
  random: Random,
): DemoPerson {
  const isYearOnly = ageOn(member.birthDate, today) >= 16 && random.chance(origin.yearOnly);
  const birthDate = isYearOnly ? `${member.birthDate.slice(0, 4)}-01-01` : member.birthDate;
  const age = ageOn(birthDate, today);
  const sequence = firstPersonSequence + index;
  return {
    ...member,
    id: ids.next(),
    number: personNumber(sequence),
    givenNames: given.latin,
    familyName: second.map(({ latin }) => latin).join(' '),
    nameLocal: given.local ? [given, ...second].map(({ local }) => local).join(' ') : '',
    birthDate,
    birthDatePrecision: isYearOnly ? 'year' : 'day',
    nationality: origin.country,
    language,
    phone:
      age >= 16 && random.chance(0.8)
        ? `${caseload.phonePrefix}${random.whole(1, 9)} ${random.whole(100_000, 999_999)}`
        : null,
    registrationNumber: `${caseload.registrationPrefix}-${String((sequence * 7_919_993) % 100_000_000).padStart(8, '0')}`,
    flags: index === 0 && age < 18 ? ['unaccompanied-minor'] : [],
  };
}

/** Who is whose spouse, parent and sibling. A child of the principal applicant is, mostly, also the spouse's. */
function tiesOf(people: readonly DemoPerson[]): Tie[] {
  const [principal] = people;
  if (!principal) return [];
  const spouse = people.find(({ relationship }) => relationship === 'spouse');
  return people.flatMap((member): Tie[] => {
    switch (member.relationship) {
      case 'spouse':
        return [{ from: principal, to: member, kind: 'spouse' }];
      case 'child':
        return [principal, ...(spouse ? [spouse] : [])].map((from) => ({
          from,
          to: member,
          kind: 'biological-parent',
        }));
      case 'parent':
        return [{ from: member, to: principal, kind: 'biological-parent' }];
      case 'sibling':
        return [{ from: principal, to: member, kind: 'sibling' }];
      default:
        return [];
    }
  });
}
