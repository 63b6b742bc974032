import {
  assessmentOutcomes,
  cancelReasons,
  conditions,
  fitResults,
  needCodes,
  tbClasses,
} from '@passage/health/domain';
import { gates } from '@passage/pipeline/domain';
import { useText } from '@passage/platform/web';
import { useMemo } from 'react';

/** Everything there is to choose from in the forms of health, in the reader's language. */
export function useHealthOptions() {
  const text = useText();
  return useMemo(
    () => ({
      outcomes: assessmentOutcomes.map((value) => ({ value, label: text(`health.outcome.${value}`) })),
      tbClasses: tbClasses.map((value) => ({ value, label: text(`health.tb-class.${value}`) })),
      conditions: conditions.map((value) => ({ value, label: text(`health.condition.${value}`) })),
      needs: needCodes.map((value) => ({ value, label: text(`health.need.${value}`) })),
      cancelReasons: cancelReasons.map((value) => ({ value, label: text(`health.cancel-reason.${value}`) })),
      fitResults: fitResults.map((value) => ({ value, label: text(`health.fit-result.${value}`) })),
      gates: gates.map((value) => ({ value, label: text(`health.gate.${value}`) })),
    }),
    [text],
  );
}
