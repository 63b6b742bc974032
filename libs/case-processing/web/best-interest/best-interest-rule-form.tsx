import {
  bestInterestProcedures,
  bestInterestRuleInput,
  childSituations,
  custodyPaperRoles,
  groundCauses,
  type BestInterestRule,
} from '@passage/case-processing/domain';
import { useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { addBestInterestRule, bestInterestRulesQuery, changeBestInterestRule } from './best-interest.queries';

const Fields = recordFields<z.input<typeof bestInterestRuleInput>>();

const blank: z.input<typeof bestInterestRuleInput> = {
  ...{ situation: 'unaccompanied', effectiveFrom: '', procedure: 'determination', custodyPaper: 'needed' },
  ...{ validMonths: 12, staleOn: [...groundCauses], isActive: true, sourceNote: '', isVerified: false },
};

interface BestInterestRuleFormProps {
  /** The version to correct; a new one when left out. */
  readonly rule: BestInterestRule | undefined;
  readonly onDone: () => void;
}

/** What the situation of a child asks for, how long a result holds, and where that comes from. */
export function BestInterestRuleForm({ rule, onDone }: BestInterestRuleFormProps): ReactNode {
  const text = useText();
  const client = useQueryClient();
  const isKnown = rule !== undefined;
  return (
    <RecordForm
      id={`case-processing.best-interest-rule.${rule?.id ?? 'new'}`}
      schema={bestInterestRuleInput}
      initialValues={rule ? bestInterestRuleInput.parse(rule) : blank}
      {...(rule && { version: rule.version })}
      save={({ situation, effectiveFrom, ...change }, based) =>
        rule
          ? changeBestInterestRule(rule.id, change, based)
          : addBestInterestRule({ situation, effectiveFrom, ...change })
      }
      onSaved={() => {
        void client.invalidateQueries(bestInterestRulesQuery);
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Choice
          name="situation"
          labelId="case-processing.best-interest-rule.situation"
          options={childSituations.map((value) => ({ value, label: text(`case-processing.child-situation.${value}`) }))}
          isDisabled={isKnown}
        />
        <Fields.Date name="effectiveFrom" labelId="case-processing.rule.effective-from" isDisabled={isKnown} />
        <Fields.Choice
          name="procedure"
          labelId="case-processing.best-interest.procedure"
          options={bestInterestProcedures.map((value) => ({
            value,
            label: text(`case-processing.best-interest.procedure.${value}`),
          }))}
        />
        <Fields.Choice
          name="custodyPaper"
          labelId="case-processing.best-interest-rule.custody-paper"
          options={custodyPaperRoles.map((value) => ({
            value,
            label: text(`case-processing.best-interest-rule.paper.${value}`),
          }))}
        />
        <Fields.Number name="validMonths" labelId="pipeline.rule.validity-months" min={1} max={120} />
        <Fields.Choices
          name="staleOn"
          labelId="pipeline.rule.stale-on"
          options={groundCauses.map((value) => ({
            value,
            label: text(`case-processing.best-interest.cause.${value}`),
          }))}
        />
      </FormGrid>
      <Fields.LongText name="sourceNote" labelId="pipeline.rule.source.label" hintId="pipeline.rule.source.hint" />
      <Fields.Check name="isVerified" labelId="pipeline.rule.is-verified" />
      <Fields.Check name="isActive" labelId="case-processing.check-type.is-active" />
    </RecordForm>
  );
}
