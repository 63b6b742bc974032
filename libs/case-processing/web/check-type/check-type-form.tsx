import { useProductText } from '@passage/case-record/web';
import { askedForWhom, checkTypeInput, type CheckType, type CheckTypeInput } from '@passage/case-processing/domain';
import { identityChanges } from '@passage/pipeline/domain';
import { programmesQuery } from '@passage/pipeline/web';
import { useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { addCheckType, changeCheckType } from './check-type.queries';

const Fields = recordFields<z.input<typeof checkTypeInput>>();

const blank: z.input<typeof checkTypeInput> = {
  ...{ programmeCode: '', code: '', title: '', askedOf: '', askedFor: 'everybody', minAge: null, maxAge: null },
  ...{ validityMonths: null, leadDays: 0, staleOn: [...identityChanges], effectiveFrom: '', isActive: true },
  ...{ sourceNote: '', isVerified: false },
};

interface CheckTypeFormProps {
  /** The version to correct; a new one when left out. */
  readonly type: CheckType | undefined;
  readonly onDone: () => void;
}

/** A check that a programme asks for: of whom, how long it holds, what puts it in doubt, and where that comes from. */
export function CheckTypeForm({ type, onDone }: CheckTypeFormProps): ReactNode {
  const text = useText();
  const client = useQueryClient();
  const productText = useProductText();
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const isKnown = type !== undefined;
  return (
    <RecordForm
      id={`case-processing.check-type.${type?.id ?? 'new'}`}
      schema={checkTypeInput}
      initialValues={type ? checkTypeInput.parse(type) : blank}
      {...(type && { version: type.version })}
      save={(values, based) => (type ? changeCheckType(type.id, changeOf(values), based) : addCheckType(values))}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: ['check-types'] });
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Choice
          name="programmeCode"
          labelId="case-processing.programme"
          options={programmes.map(({ code, name }) => ({ value: code, label: productText(name) }))}
          isDisabled={isKnown}
        />
        <Fields.Date name="effectiveFrom" labelId="case-processing.rule.effective-from" isDisabled={isKnown} />
        <Fields.Text name="title" labelId="pipeline.rule.title" />
        <Fields.Text
          name="code"
          labelId="pipeline.rule.code"
          hintId="case-processing.check-type.code.hint"
          isDisabled={isKnown}
        />
        <Fields.Text name="askedOf" labelId="case-processing.check-type.asked-of" />
        <Fields.Choice
          name="askedFor"
          labelId="case-processing.check-type.asked-for"
          options={askedForWhom.map((value) => ({
            value,
            label: text(`case-processing.check-type.asked-for.${value}`),
          }))}
        />
        <Fields.Number name="minAge" labelId="pipeline.rule.min-age" hintId="pipeline.rule.min-age.hint" min={0} />
        <Fields.Number name="maxAge" labelId="pipeline.rule.max-age" hintId="pipeline.rule.max-age.hint" min={0} />
        <Fields.Number
          name="validityMonths"
          labelId="pipeline.rule.validity-months"
          hintId="case-processing.check-type.validity.hint"
          min={1}
        />
        <Fields.Number name="leadDays" labelId="pipeline.rule.lead-days" min={0} />
        <Fields.Choices
          name="staleOn"
          labelId="pipeline.rule.stale-on"
          options={identityChanges.map((value) => ({ value, label: text(`pipeline.rule.stale-cause.${value}`) }))}
        />
      </FormGrid>
      <Fields.LongText name="sourceNote" labelId="pipeline.rule.source.label" hintId="pipeline.rule.source.hint" />
      <Fields.Check name="isVerified" labelId="pipeline.rule.is-verified" />
      <Fields.Check name="isActive" labelId="case-processing.check-type.is-active" />
    </RecordForm>
  );
}

/** What may be corrected of a version. */
function changeOf({ programmeCode: _p, code: _c, effectiveFrom: _e, ...change }: CheckTypeInput) {
  return change;
}
