import {
  agreementLevels,
  comparedFields,
  type AgreementLevel,
  type AgreementWeight,
  type ComparedField,
} from '@passage/case-record/domain';

/** Levels at which two records agree, by field. */
export type Pattern = Partial<Record<ComparedField, AgreementLevel>>;

/** Weights estimated without labels, and the score at which a pair is as likely one person as two. */
export interface Estimate {
  weights: AgreementWeight[];
  evenScore: number;
}

type Shares = Record<ComparedField, Record<string, number>>;

const rounds = 60;
/** Seen by nobody is not impossible. */
const floor = 1e-6;

/**
 * Estimates the weights of Fellegi and Sunter by expectation and maximisation from how pairs agree, without knowing which
 * are one person (Winkler 1988): fields are taken as independent, a field that is missing says nothing.
 */
export function estimateWeights(patterns: readonly Pattern[]): Estimate {
  const counted = [...countOf(patterns).values()];
  let matches = startingShares(true);
  let others = startingShares(false);
  let share = 0.1;
  for (let round = 0; round < rounds; round += 1) {
    const posterior = counted.map(({ pattern }) => {
      const one = share * likelihood(pattern, matches);
      const two = (1 - share) * likelihood(pattern, others);
      return one / (one + two || 1);
    });
    const total = counted.reduce((sum, { count }) => sum + count, 0);
    share = counted.reduce((sum, { count }, at) => sum + count * (posterior[at] ?? 0), 0) / total;
    matches = sharesOf(counted, (at) => posterior[at] ?? 0);
    others = sharesOf(counted, (at) => 1 - (posterior[at] ?? 0));
  }
  const weights = comparedFields.flatMap((field) =>
    agreementLevels[field].map((level) => ({
      ...{ field, level },
      weight: Math.log2((matches[field][level] ?? floor) / (others[field][level] ?? floor)),
    })),
  );
  return { weights, evenScore: Math.log2((1 - share) / share) };
}

interface Counted {
  pattern: Pattern;
  count: number;
}

function countOf(patterns: readonly Pattern[]): Map<string, Counted> {
  const counts = new Map<string, Counted>();
  for (const pattern of patterns) {
    const key = comparedFields.map((field) => pattern[field] ?? '').join('|');
    const found = counts.get(key) ?? { pattern, count: 0 };
    found.count += 1;
    counts.set(key, found);
  }
  return counts;
}

/** One person mostly agrees, two mostly do not: enough to tell the two apart from the first round on. */
function startingShares(isMatch: boolean): Shares {
  return Object.fromEntries(
    comparedFields.map((field) => {
      const levels: readonly string[] = agreementLevels[field];
      const rank = (at: number): number => (isMatch ? levels.length - at : at + 1) ** 2;
      const total = levels.reduce((sum, _, at) => sum + rank(at), 0);
      return [field, Object.fromEntries(levels.map((level, at) => [level, rank(at) / total]))];
    }),
  ) as Shares;
}

function likelihood(pattern: Pattern, shares: Shares): number {
  let product = 1;
  for (const field of comparedFields) {
    const level = pattern[field];
    if (level !== undefined) product *= shares[field][level] ?? floor;
  }
  return product;
}

function sharesOf(counted: readonly Counted[], weightAt: (at: number) => number): Shares {
  return Object.fromEntries(
    comparedFields.map((field) => {
      const sums = Object.fromEntries(agreementLevels[field].map((level) => [level, 0])) as Record<string, number>;
      counted.forEach(({ pattern, count }, at) => {
        const level = pattern[field];
        if (level !== undefined) sums[level] = (sums[level] ?? 0) + count * weightAt(at);
      });
      const total = Object.values(sums).reduce((sum, each) => sum + each, 0) || 1;
      return [
        field,
        Object.fromEntries(Object.entries(sums).map(([level, sum]) => [level, Math.max(floor, sum / total)])),
      ];
    }),
  ) as Shares;
}
