import { useFieldProblemText, useText } from '@passage/platform/web';
import { useCallback } from 'react';
import type { FieldIssue } from './field-issue';

/** Puts the reason why a value is not accepted into words. */
export function useFieldIssueText(): (issue: FieldIssue) => string {
  const text = useText();
  const problemText = useFieldProblemText();
  return useCallback(
    (issue) => {
      if (issue.kind === 'rule') {
        return problemText({ field: '', code: issue.code, reason: issue.text, params: scalars(issue.params) });
      }
      return text(`ui.invalid.${issue.kind}`, 'limit' in issue ? { limit: issue.limit } : undefined);
    },
    [text, problemText],
  );
}

function scalars(params: Record<string, unknown>): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string | number | boolean] =>
      ['string', 'number', 'boolean'].includes(typeof entry[1]),
    ),
  );
}
