import type { ReferralFamilyCells, ReferralPerson } from '@passage/case-processing/domain';
import { programmes } from '@passage/pipeline/domain';
import { addDays } from '@passage/platform/domain';
import { composition } from '../family/composition';
import { makeFamily, type DemoPerson } from '../family/family';
import { caseloads, type People } from '../family/peoples';
import { Ids } from '../random/ids';
import { Random } from '../random/random';

/** A family as it stands in an example file. */
export interface ExampleFamily {
  shared: ReferralFamilyCells & { referredOn: string };
  people: ReferralPerson[];
}

/** The day on which the families of the examples are as old as they are; their referrals lie shortly before. */
const day = '2026-02-20';
const office = 'AMM';

/** Families referred to the office in Amman; always the same ones. Each file numbers its own from `firstNumber`. */
export function exampleFamilies(count: number, origin: People, firstNumber: number): ExampleFamily[] {
  return Array.from({ length: count }, (_, index) => exampleFamily(firstNumber + index, origin));
}

function exampleFamily(number: number, origin: People): ExampleFamily {
  const random = new Random(`example ${number}`);
  const caseload = caseloads[office] as (typeof caseloads)[string];
  const programme = programmes[number % 2] as (typeof programmes)[number];
  const referredOn = addDays(day, -random.whole(1, 30));
  const members = composition(random, addDays(referredOn, -1));
  const family = makeFamily(
    {
      ...{ caseSequence: number, firstPersonSequence: number * 20, officeCode: office, asylum: 'JO', caseload, origin },
      ...{ programme, referredOn, today: day, members, ids: new Ids(number, random) },
    },
    random,
  );
  return {
    shared: {
      ...{ referralNumber: `JOR-26C${number}`, referralSource: 'UNHCR', referredOn, programmeCode: programme.code },
      ...{ officeCode: office, priority: random.pick(['normal', 'normal', 'urgent'] as const) },
      ...{ referralType: null, secondaryCategory: null, processingPriority: null },
      ...{ submissionCategory: random.pick(['LPP', 'SVT', 'LFA'] as const), countryOfAsylum: 'JO' },
      countryOfOrigin: origin.country,
    },
    people: family.people.map(asReferred),
  };
}

function asReferred(person: DemoPerson): ReferralPerson {
  const { relationship, givenNames, familyName, nameLocal, sex, birthDate, birthDatePrecision } = person;
  const { nationality, language, phone, registrationNumber, flags } = person;
  return {
    ...{ relationship, givenNames, familyName, nameLocal, sex, birthDate, birthDatePrecision },
    ...{ nationality, language, phone, registrationNumber, flags },
    ...paperOf(person),
  };
}

/** Principal applicants have a passport with them, spouses what they got at registration; both are invented. */
function paperOf({
  relationship,
  registrationNumber,
}: DemoPerson): Pick<ReferralPerson, 'documentNumber' | 'documentKind'> {
  const digits = registrationNumber?.replace(/\D/gu, '') ?? '';
  if (digits && relationship === 'principal-applicant')
    return { documentNumber: `N${digits}`, documentKind: 'passport' };
  if (digits && relationship === 'spouse') return { documentNumber: `${digits}C`, documentKind: 'unhcr-registration' };
  return { documentNumber: null, documentKind: null };
}
