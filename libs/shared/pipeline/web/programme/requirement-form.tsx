import { useCountryOptions, useProductText } from '@passage/case-record/web';
import { gates, staleCauses, stages, validityStarts, type RequirementRule } from '@passage/pipeline/domain';
import { Message, useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import {
  blankRequirement,
  requirementFormValues,
  ruleOf,
  valuesOf,
  type RequirementFormValues,
} from './requirement-form-values';

const Fields = recordFields<RequirementFormValues>();

interface RequirementFormProps {
  /** Names the draft: of which version. */
  readonly draftOf: string;
  /** The requirement; a new one when left out. */
  readonly rule: RequirementRule | undefined;
  /** The others of the version, which may have to be met before. */
  readonly others: readonly RequirementRule[];
  /** Marks of people that rules may speak of. */
  readonly flags: readonly string[];
  readonly onDone: (rule: RequirementRule | undefined) => void;
}

/** One requirement: what, of whom, how long it holds, when, and where the rule comes from. */
export function RequirementForm({ draftOf, rule, others, flags, onDone }: RequirementFormProps): ReactNode {
  const text = useText();
  const countries = useCountryOptions();
  const productText = useProductText();
  return (
    <RecordForm
      id={`pipeline.requirement.${draftOf}.${rule?.code ?? 'new'}`}
      schema={requirementFormValues}
      initialValues={valuesOf(rule ?? blankRequirement)}
      save={async (values) => Promise.resolve(ruleOf(values))}
      onSaved={onDone}
      onCancel={() => onDone(undefined)}
      saveLabel={<Message id="pipeline.rule.take" />}
    >
      <FormGrid>
        <Fields.Text name="title" labelId="pipeline.rule.title" isFirst />
        <Fields.Text
          name="code"
          labelId="pipeline.rule.code"
          hintId="pipeline.rule.code.hint"
          isDisabled={rule !== undefined}
        />
        <Fields.Choice
          name="stage"
          labelId="pipeline.cases.stage"
          options={stages.map((value) => ({ value, label: text(`pipeline.stage.${value}`) }))}
        />
        <Fields.Choice
          name="gate"
          labelId="pipeline.rule.gate"
          options={gates.map((value) => ({ value, label: text(`pipeline.gate.${value}`) }))}
        />
        <Fields.Radios
          name="subject"
          labelId="pipeline.rule.subject"
          options={(['person', 'case'] as const).map((value) => ({
            value,
            label: text(`pipeline.rule.subject.${value}`),
          }))}
        />
        <Fields.Radios
          name="holdsOn"
          labelId="pipeline.rule.holds-on"
          options={(['departure', 'arrival'] as const).map((value) => ({
            value,
            label: text(`pipeline.rule.holds-on.${value}`),
          }))}
        />
        <Fields.Number name="minAge" labelId="pipeline.rule.min-age" hintId="pipeline.rule.min-age.hint" min={0} />
        <Fields.Number name="maxAge" labelId="pipeline.rule.max-age" hintId="pipeline.rule.max-age.hint" min={0} />
        <Fields.Choice
          name="sex"
          labelId="pipeline.rule.sex"
          options={(['female', 'male'] as const).map((value) => ({ value, label: text(`pipeline.rule.sex.${value}`) }))}
        />
        <Fields.Choices name="nationalities" labelId="pipeline.rule.nationalities.label" options={countries} />
        <Fields.Choices
          name="flags"
          labelId="pipeline.rule.flags.label"
          options={flags.map((value) => ({ value, label: value }))}
        />
        <Fields.Choice
          name="validFrom"
          labelId="pipeline.rule.valid-from"
          options={validityStarts.map((value) => ({ value, label: text(`pipeline.rule.from.${value}`) }))}
        />
        <Fields.Number
          name="validityMonths"
          labelId="pipeline.rule.validity-months"
          hintId="pipeline.rule.validity.hint"
          min={0}
        />
        <Fields.Number
          name="validityDays"
          labelId="pipeline.rule.validity-days"
          hintId="pipeline.rule.validity.hint"
          min={0}
        />
        <Fields.Number name="leadDays" labelId="pipeline.rule.lead-days" min={0} />
        <Fields.Number name="noticeDays" labelId="pipeline.rule.notice-days" min={0} />
        <Fields.Choices
          name="prerequisites"
          labelId="pipeline.rule.prerequisites"
          options={others.map(({ code, title }) => ({ value: code, label: productText(title) }))}
        />
        <Fields.Choices
          name="staleOn"
          labelId="pipeline.rule.stale-on"
          options={staleCauses.map((value) => ({ value, label: text(`pipeline.rule.stale-cause.${value}`) }))}
        />
      </FormGrid>
      <Fields.LongText name="sourceNote" labelId="pipeline.rule.source.label" hintId="pipeline.rule.source.hint" />
      <Fields.Check name="isVerified" labelId="pipeline.rule.is-verified" />
    </RecordForm>
  );
}
