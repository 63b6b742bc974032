import type { AgeLimitInput } from '@passage/case-processing/domain';
import { FormGrid, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import { useProgrammeChoice } from './programme-choice';

const Fields = recordFields<Pick<AgeLimitInput, 'programmeCode' | 'effectiveFrom' | 'sourceNote' | 'isVerified'>>();

/** What every rule of ageing states: for which programme, from when, and where it comes from; `children` is the rule itself. */
export function AgeingRuleFields({ children }: { readonly children: ReactNode }): ReactNode {
  const programmes = useProgrammeChoice();
  return (
    <>
      <FormGrid>
        <Fields.Choice
          name="programmeCode"
          labelId="case-processing.programme"
          hintId="case-processing.ageing-rule.programme.hint"
          options={programmes}
        />
        <Fields.Date name="effectiveFrom" labelId="case-processing.rule.effective-from" />
        {children}
      </FormGrid>
      <Fields.LongText name="sourceNote" labelId="pipeline.rule.source.label" hintId="pipeline.rule.source.hint" />
      <Fields.Check name="isVerified" labelId="pipeline.rule.is-verified" />
    </>
  );
}
