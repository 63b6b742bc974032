import type { FieldProblem } from '@passage/platform/domain';
import { finding } from '../finding/finding';
import { agreementLevels, comparedFields, type DuplicateRulesInput } from './duplicate-weights';

/** What is wrong with weights and thresholds: every level once, none weighing more than a better one. */
export function duplicateRulesFindings({ weights, possibleFrom, probableFrom }: DuplicateRulesInput): FieldProblem[] {
  const findings: FieldProblem[] = [];
  if (probableFrom < possibleFrom) findings.push(finding('case-record.duplicate.threshold-order', 'probableFrom'));
  for (const field of comparedFields) {
    const levels: readonly string[] = agreementLevels[field];
    let better = Number.POSITIVE_INFINITY;
    for (const level of levels) {
      const places = weights.flatMap((each, at) => (each.field === field && each.level === level ? [at] : []));
      const [at] = places;
      if (at === undefined || places.length > 1) {
        findings.push(
          finding('case-record.duplicate.each-level-once', `weights.${places.at(-1) ?? 0}.weight`, { field, level }),
        );
        continue;
      }
      const weight = weights[at]?.weight ?? 0;
      if (weight > better) findings.push(finding('case-record.duplicate.weight-order', `weights.${at}.weight`));
      better = Math.min(better, weight);
    }
  }
  weights.forEach(({ field, level }, at) => {
    const levels: readonly string[] = agreementLevels[field];
    if (!levels.includes(level)) findings.push(finding('platform.field.not-accepted', `weights.${at}.level`));
  });
  return findings;
}
