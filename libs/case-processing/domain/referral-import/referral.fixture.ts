import {
  birthDatePrecisions,
  identityDocumentKinds,
  memberRelationships,
  priorities,
  sexes,
  submissionCategories,
} from '@passage/case-record/domain';
import { addDays } from '@passage/platform/domain';
import fc from 'fast-check';
import type { ReferralContext, ReferralFamilyCells, ReferralPerson } from './referral-row';

/** What the rows of the tests are read against. */
export const context: ReferralContext = {
  today: '2026-06-15',
  officeCodes: ['AMM', 'BEY'],
  programmeCodes: ['US-RESETTLEMENT', 'DE-HUMANITARIAN'],
  referralTypesTaken: new Map([['US-RESETTLEMENT', ['unhcr', 'ngo']]]),
};

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéüñ');
const arabic = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي');
const word = (letter: fc.Arbitrary<string>) =>
  fc.array(letter, { minLength: 2, maxLength: 10 }).map((all) => all.join(''));
const name = (letter: fc.Arbitrary<string>) =>
  fc.array(word(letter), { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const country = fc.constantFrom('SY', 'IQ', 'SD', 'AF', 'SO', 'CD', 'JO', 'LB');
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** People without their relationship; each has a registration number of its own. */
const person = (index: number) =>
  fc.record({
    givenNames: name(letters),
    familyName: fc.oneof(name(letters), fc.constant('')),
    nameLocal: fc.oneof(name(arabic), fc.constant('')),
    sex: fc.constantFrom(...sexes),
    ageDays: fc.integer({ min: 1, max: 9000 }),
    birthDatePrecision: fc.constantFrom(...birthDatePrecisions),
    nationality: orNull(country),
    language: orNull(fc.constantFrom('ar', 'fa-AF', 'Kurdish (Kurmanji)', 'so')),
    phone: orNull(fc.constantFrom('+962 795 550 134', '0795550134', '(079) 555-0134')),
    registrationNumber: fc.constant(`JOR-${String(index).padStart(8, '0')}`),
    documentNumber: orNull(fc.constant(`N${String(index).padStart(7, '0')}`)),
    documentKind: fc.constantFrom(...identityDocumentKinds),
    flags: fc.subarray(['stateless', 'single-parent', 'unaccompanied-minor']),
  });

const others = memberRelationships.filter((each) => !['principal-applicant', 'parent', 'grandparent'].includes(each));

/** A family as it may stand in a file: what all rows share, and its people, the principal applicant first and eldest. */
export const aFamily = fc
  .record({
    shared: fc.record({
      referralNumber: fc.stringMatching(/^[A-Z]{3}-\d{2}C\d{5}$/),
      referralSource: fc.constantFrom('UNHCR', 'Asylum service'),
      referredOn: fc.integer({ min: 0, max: 900 }).map((days) => addDays(context.today, -days)),
      programmeCode: fc.constantFrom(...context.programmeCodes),
      officeCode: fc.constantFrom(...context.officeCodes),
      priority: fc.constantFrom(...priorities),
      referralType: fc.constantFrom(null, 'unhcr' as const, 'ngo' as const),
      submissionCategory: fc.constantFrom(...submissionCategories.filter((each) => each !== 'LFA')),
      secondaryCategory: fc.constantFrom(null, 'LFA' as const),
      processingPriority: fc.constantFrom(...priorities),
      countryOfAsylum: country,
      countryOfOrigin: country,
    }),
    size: fc.integer({ min: 1, max: 8 }),
  })
  .chain(({ shared, size }) =>
    fc.record({
      shared: fc.constant<ReferralFamilyCells & { referredOn: string }>(shared),
      people: fc.tuple(...Array.from({ length: size }, (_, index) => person(index))).chain((drawn) =>
        fc.tuple(...drawn.map(() => fc.constantFrom(...others))).map((relationships) =>
          drawn.map(({ ageDays, ...each }, index): ReferralPerson => {
            const isPrincipal = index === 0;
            const born = addDays(shared.referredOn, -(isPrincipal ? ageDays + 9400 : ageDays));
            return {
              ...each,
              documentKind: each.documentNumber === null ? null : each.documentKind,
              relationship: isPrincipal ? 'principal-applicant' : (relationships[index] ?? 'child'),
              birthDate: asExactAs(born, each.birthDatePrecision),
            };
          }),
        ),
      ),
    }),
  );

function asExactAs(date: string, precision: ReferralPerson['birthDatePrecision']): string {
  if (precision === 'year') return `${date.slice(0, 4)}-01-01`;
  return precision === 'month' ? `${date.slice(0, 7)}-01` : date;
}
