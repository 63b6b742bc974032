import {
  requirementChanges,
  requirementInput,
  type RequirementChanges,
  type RequirementRule,
} from '@passage/pipeline/domain';
import { discardDraft, keepDraft, readDraft } from '@passage/platform/web';
import { useState } from 'react';
import { z } from 'zod';

const list = z.array(requirementInput);

/** The requirements one is working on. */
export interface RulesDraft {
  readonly requirements: readonly RequirementRule[];
  /** How they differ from what was there at the beginning. */
  readonly changes: RequirementChanges;
  /** Puts a requirement in the place of the one with that code, or at the end. */
  readonly put: (rule: RequirementRule, code: string | undefined) => void;
  /** Takes a requirement out; nothing waits for it any longer. */
  readonly remove: (code: string) => void;
  /** Goes back to what was there at the beginning. */
  readonly discard: () => void;
}

/** Keeps the requirements one is working on, as forms keep what is typed, until they are saved or thrown away. */
export function useRulesDraft(id: string, initial: readonly RequirementRule[]): RulesDraft {
  const key = `${id}.requirements`;
  const [requirements, setRequirements] = useState<readonly RequirementRule[]>(
    () => list.safeParse(readDraft(key)).data ?? initial,
  );
  const change = (next: readonly RequirementRule[]): void => {
    keepDraft(key, next);
    setRequirements(next);
  };
  return {
    requirements,
    changes: requirementChanges(initial, requirements),
    put: (rule, code) =>
      change(
        requirements.some((each) => each.code === code)
          ? requirements.map((each) => (each.code === code ? rule : each))
          : [...requirements, rule],
      ),
    remove: (code) =>
      change(
        requirements
          .filter((each) => each.code !== code)
          .map((each) => ({ ...each, prerequisites: each.prerequisites.filter((needed) => needed !== code) })),
      ),
    discard: () => {
      discardDraft(key);
      setRequirements(initial);
    },
  };
}
