/** A pair that was scored, and whether it truly is one person. */
export interface ScoredPair {
  score: number;
  isMatch: boolean;
}

/** How good the answers above a threshold are. */
export interface Quality {
  threshold: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Quality at one threshold. `matches` counts all true pairs, those never proposed included. */
export function qualityAt(pairs: readonly ScoredPair[], matches: number, threshold: number): Quality {
  const answered = pairs.filter(({ score }) => score >= threshold);
  const right = answered.filter(({ isMatch }) => isMatch).length;
  const precision = answered.length === 0 ? 1 : right / answered.length;
  const recall = right / matches;
  return { threshold, precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Quality at the threshold at which it is best; it takes the labels to find. */
export function bestQuality(pairs: readonly ScoredPair[], matches: number): Quality {
  const sorted = pairs.toSorted((one, other) => other.score - one.score);
  let best: Quality = { threshold: Number.POSITIVE_INFINITY, precision: 1, recall: 0, f1: 0 };
  let right = 0;
  sorted.forEach(({ score, isMatch }, at) => {
    if (isMatch) right += 1;
    if (sorted[at + 1]?.score === score || right === 0) return;
    const [precision, recall] = [right / (at + 1), right / matches];
    const f1 = (2 * precision * recall) / (precision + recall);
    if (f1 > best.f1) best = { threshold: score, precision, recall, f1 };
  });
  return best;
}
