import type { MemberRelationship } from '@passage/case-record/domain';
import { addMonths, type PlainDate } from '@passage/platform/domain';
import type { Random } from '../random/random';
import { addDays } from '../history/calendar';

/** A member before having a name. */
export interface Member {
  relationship: MemberRelationship;
  sex: 'female' | 'male';
  birthDate: PlainDate;
}

/**
 * Sizes of cases. Mean 2.5 with many people alone and a long tail, as US admissions of fiscal years 2018 and 2019
 * (domain reference H).
 */
const sizes: readonly (readonly [number, number])[] = [
  [1, 0.46],
  [2, 0.16],
  [3, 0.12],
  [4, 0.1],
  [5, 0.07],
  [6, 0.04],
  [7, 0.025],
  [8, 0.013],
  [9, 0.007],
  [11, 0.005],
];

/** Ages in years, both ends included, and how many of a hundred. */
type AgeBands = readonly (readonly [readonly [number, number], number])[];
const agesAlone: AgeBands = [
  [[15, 17], 4],
  [[18, 24], 36],
  [[25, 34], 31],
  [[35, 49], 17],
  [[50, 64], 8],
  [[65, 81], 4],
];
const agesOfParents: AgeBands = [
  [[19, 24], 5],
  [[25, 29], 14],
  [[30, 34], 22],
  [[35, 39], 26],
  [[40, 49], 27],
  [[50, 58], 6],
];

const agesOfChildren: AgeBands = [
  [[0, 4], 16],
  [[5, 9], 29],
  [[10, 14], 28],
  [[15, 20], 27],
];

/** The members of a family as they are today, the principal applicant first. */
export function composition(random: Random, today: PlainDate): Member[] {
  const size = random.weighted(sizes);
  if (size === 1) return [bornAged(random, today, 'principal-applicant', anySex(random, 0.42), agesAlone)];
  const hasSpouse = random.chance(size === 2 ? 0.4 : 0.58);
  const principalSex = anySex(random, hasSpouse ? 0.18 : 0.72);
  const principal = bornAged(random, today, 'principal-applicant', principalSex, agesOfParents);
  const spouse = hasSpouse ? [spouseOf(principal, random, today)] : [];
  const other = random.chance(0.04) ? [furtherRelative(principal, random, today)] : [];
  const adults = [principal, ...spouse, ...other].slice(0, size);
  return [...adults, ...children(size - adults.length, adults, random, today)];
}

function anySex(random: Random, female: number): 'female' | 'male' {
  return random.chance(female) ? 'female' : 'male';
}

function bornAged(
  random: Random,
  today: PlainDate,
  relationship: MemberRelationship,
  sex: Member['sex'],
  bands: AgeBands,
): Member {
  const [least, most] = random.weighted(bands);
  return { relationship, sex, birthDate: bornBetween(random, today, least, most) };
}

/** A birthday of somebody whose age lies between two ages, both included. */
function bornBetween(random: Random, today: PlainDate, least: number, most: number): PlainDate {
  const latest = addMonths(today, -12 * least);
  return addDays(latest, -random.whole(1, Math.floor((most - least + 1) * 365.25) - 1));
}

function spouseOf(principal: Member, random: Random, today: PlainDate): Member {
  const sex = principal.sex === 'male' ? 'female' : 'male';
  const yearsYounger = (sex === 'female' ? 1 : -1) * random.whole(0, 6);
  const birthDate = addDays(addMonths(principal.birthDate, 12 * yearsYounger), random.whole(-150, 150));
  const adultBy = addMonths(today, -12 * 18);
  return {
    relationship: 'spouse',
    sex,
    birthDate: birthDate < adultBy ? birthDate : addDays(adultBy, -random.whole(30, 300)),
  };
}

/** A parent, grown sibling or grandchild who lives with the family. */
function furtherRelative(principal: Member, random: Random, today: PlainDate): Member {
  const sex = anySex(random, 0.65);
  if (random.chance(0.55)) {
    return { relationship: 'parent', sex, birthDate: addMonths(principal.birthDate, -12 * random.whole(19, 34)) };
  }
  return { relationship: 'sibling', sex, birthDate: bornBetween(random, today, 18, 26) };
}

/** Children, eldest first, born when both parents were grown up and at least eleven months apart. */
function children(count: number, adults: readonly Member[], random: Random, today: PlainDate): Member[] {
  const parents = adults.filter(({ relationship }) => relationship !== 'parent' && relationship !== 'sibling');
  const youngest = parents.map(({ birthDate }) => birthDate).reduce((a, b) => (a > b ? a : b));
  const earliest = addMonths(youngest, 12 * 17);
  const years = Math.max(0, Math.floor((Date.parse(today) - Date.parse(earliest)) / (365.25 * 86_400_000)));
  const eldestAge = Math.min(years, random.chance(0.06) ? 20 : 17);
  const births: PlainDate[] = [];
  for (let tries = 0; births.length < count && tries < 60; tries += 1) {
    const [least, most] = random.weighted(agesOfChildren.filter(([[from]]) => from <= eldestAge));
    const birth = bornBetween(random, today, least, Math.min(most, eldestAge));
    if (births.every((other) => Math.abs(Date.parse(other) - Date.parse(birth)) > 330 * 86_400_000)) births.push(birth);
  }
  return births.sort().map((birthDate) => ({ relationship: 'child', sex: anySex(random, 0.49), birthDate }));
}
