import { weightTable, type AgreementWeight } from './duplicate-weights';

const bits = {
  name: { same: 12, spelling: 9, most: 5, part: 1.5, different: -8 },
  'birth-date': { same: 13, swapped: 8, slip: 6, 'same-year': 5, 'near-year': 1, different: -8 },
  number: { same: 30, slip: 12, different: -1 },
  phone: { same: 6, different: -0.5 },
  sex: { same: 1, different: -6 },
  nationality: { same: 1, different: -4 },
  address: { same: 6, alike: 3, different: -2 },
};

/** Weights of the tests: every level of every field. */
export const testWeights = Object.entries(bits).flatMap(([field, levels]) =>
  Object.entries(levels).map(([level, weight]) => ({ field, level, weight }) as AgreementWeight),
);
export const testWeightTable = weightTable(testWeights);
