import type { ProblemParams } from '@passage/platform/domain';
import { useCallback } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { ProblemError } from '../http/problem';
import { withDayInWords } from './dates';
import { hasMessage } from './text';

/** A problem in words: what is wrong and what to do about it. */
export interface ProblemText {
  readonly title: string;
  readonly remedy: string | undefined;
}

/** A problem as this file needs it: a code, values, and the server's own words to fall back on. */
interface Translatable {
  readonly code: string;
  readonly params?: ProblemParams | undefined;
  readonly fallbackTitle: string;
  readonly fallbackRemedy: string | undefined;
}

/**
 * Translates a problem by its code: `problem.<code>` says what is wrong, `problem.<code>.remedy` what to do. A code
 * without a translation falls back to the server's own text. Days are told as the reader writes them.
 */
export function problemText(intl: IntlShape, problem: Translatable): ProblemText {
  const titleId = `problem.${problem.code}`;
  const remedyId = `${titleId}.remedy`;
  const values = Object.fromEntries(
    Object.entries(problem.params ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' ? withDayInWords(intl, value) : value,
    ]),
  );
  return {
    title: hasMessage(intl, titleId) ? intl.formatMessage({ id: titleId }, values) : problem.fallbackTitle,
    remedy: hasMessage(intl, remedyId) ? intl.formatMessage({ id: remedyId }, values) : problem.fallbackRemedy,
  };
}

/** The words for a failed request. */
export function useProblemText(): (problem: ProblemError) => ProblemText {
  const intl = useIntl();
  return useCallback(
    (problem) =>
      problemText(intl, {
        code: problem.code,
        params: problem.params,
        fallbackTitle: problem.title,
        fallbackRemedy: problem.detail || undefined,
      }),
    [intl],
  );
}

/** One wrong field: the server's finding, or one of the browser's own check, which has no English words. */
export interface FieldFinding {
  readonly code: string;
  readonly params?: ProblemParams | undefined;
  readonly reason?: string;
  readonly remedy?: string;
}

/** The words for one wrong field: the reason, then what to do. */
export function useFieldProblemText(): (problem: FieldFinding) => string {
  const intl = useIntl();
  return useCallback(
    (problem) => {
      const { title, remedy } = problemText(intl, {
        code: problem.code,
        params: problem.params,
        fallbackTitle: problem.reason ?? intl.formatMessage({ id: 'problem.platform.field.not-accepted' }),
        fallbackRemedy: problem.remedy,
      });
      return remedy ? `${title} ${remedy}` : title;
    },
    [intl],
  );
}
