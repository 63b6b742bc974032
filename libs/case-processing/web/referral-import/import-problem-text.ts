import type { ProblemParams } from '@passage/platform/domain';
import { hasMessage, type ProblemText } from '@passage/platform/web';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** A problem of a file, row or family, with the server's own words where the catalogue has none. */
interface ImportProblem {
  readonly code: string;
  readonly params: ProblemParams;
  readonly reason?: string;
  readonly remedy?: string;
}

/** The words for a problem of an import: what is wrong, and apart from it what to do. */
export function useImportProblemText(): (problem: ImportProblem) => ProblemText {
  const intl = useIntl();
  return useCallback(
    ({ code, params, reason = '', remedy }) => {
      const say = (id: string): string | undefined =>
        hasMessage(intl, id) ? intl.formatMessage({ id }, { ...params }) : undefined;
      return { title: say(`problem.${code}`) ?? reason, remedy: say(`problem.${code}.remedy`) ?? remedy };
    },
    [intl],
  );
}
