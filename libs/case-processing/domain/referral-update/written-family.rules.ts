import type { ReferralFamilyCells, ReferralRow } from '../referral-import/referral-row';
import type { WrittenFamily } from './standing-case';

/** Puts the rows of a family together: what is about the family stands on any of them. */
export function writtenFamilyOf(rows: readonly (ReferralRow & { rowNumber: number })[]): WrittenFamily | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const said = Object.keys(first.family).map((key) => {
    const cells = rows.map(({ family }) => family[key as keyof ReferralFamilyCells]);
    return [key, cells.find((cell) => cell !== null) ?? null];
  });
  return {
    family: Object.fromEntries(said) as ReferralFamilyCells,
    people: rows.map(({ rowNumber, person }) => ({ ...person, rowNumber })),
  };
}
