import { programmes } from '../programme/programmes';
import type { RequirementRule } from './requirement';

/** What is wrong with one requirement because of the others. */
export interface RequirementSetFinding {
  /** Place in the list, from zero. */
  index: number;
  field: 'code' | 'stage' | 'subject' | 'prerequisites';
  code:
    | 'pipeline.requirement.code-twice'
    | 'pipeline.requirement.code-means-otherwise'
    | 'pipeline.requirement.unknown-prerequisite'
    | 'pipeline.requirement.prerequisites-in-circle';
}

type Stated = Pick<RequirementRule, 'code' | 'stage' | 'subject' | 'prerequisites'>;

/** Stage and subject of the codes that come with the product: stages record clearances under them. */
const meanings = new Map(programmes.flatMap(({ requirements }) => requirements).map((rule) => [rule.code, rule]));

/** What is wrong with requirements taken together: each code once, in its own sense, and none that waits for itself. */
export function findingsAmong(requirements: readonly Stated[]): RequirementSetFinding[] {
  const codes = requirements.map(({ code }) => code);
  const circular = circularCodes(requirements);
  return requirements.flatMap((rule, index): RequirementSetFinding[] => {
    const known = meanings.get(rule.code);
    const findings: (RequirementSetFinding | false)[] = [
      codes.indexOf(rule.code) !== index && { index, field: 'code', code: 'pipeline.requirement.code-twice' },
      known !== undefined &&
        known.stage !== rule.stage && { index, field: 'stage', code: 'pipeline.requirement.code-means-otherwise' },
      known !== undefined &&
        known.subject !== rule.subject && {
          index,
          field: 'subject',
          code: 'pipeline.requirement.code-means-otherwise',
        },
      rule.prerequisites.some((code) => !codes.includes(code)) && {
        ...{ index, field: 'prerequisites', code: 'pipeline.requirement.unknown-prerequisite' },
      },
      circular.has(rule.code) && {
        ...{ index, field: 'prerequisites', code: 'pipeline.requirement.prerequisites-in-circle' },
      },
    ];
    return findings.filter((finding) => finding !== false);
  });
}

/** Requirements in an order in which they can be met, what is needed first in front; those in a circle come last. */
export function inOrderOfWork<T extends Pick<RequirementRule, 'code' | 'prerequisites'>>(
  requirements: readonly T[],
): T[] {
  const ordered: T[] = [];
  let left = [...requirements];
  for (let ready = left; ready.length > 0;) {
    const open = new Set(left.map(({ code }) => code));
    ready = left.filter(({ prerequisites }) => !prerequisites.some((code) => open.has(code)));
    ordered.push(...ready);
    left = left.filter((rule) => !ready.includes(rule));
  }
  return [...ordered, ...left];
}

/** The codes that can never be met, because they wait for one another. */
function circularCodes(requirements: readonly Stated[]): Set<string> {
  const done = new Set<string>();
  const isCircular = ({ code, prerequisites }: Stated) => {
    const known = new Set(requirements.map((rule) => rule.code));
    const isFree = prerequisites.every((each) => done.has(each) || !known.has(each));
    if (isFree) done.add(code);
    return !isFree;
  };
  return new Set(
    inOrderOfWork(requirements)
      .filter(isCircular)
      .map(({ code }) => code),
  );
}
