import { isInUse, specificNeedInput, type SpecificNeed, type SpecificNeedCode } from '@passage/case-record/domain';
import { useToday } from '@passage/platform/web';
import { FormGrid, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useNamedValue } from '../choices/named-value';
import { FactForm, valuesOf, type FactFormProps } from '../person-fact/fact-form';
import { useProductText } from '../wording/product-text';
import { addSpecificNeed, changeSpecificNeed } from './specific-need.queries';

const Fields = recordFields<z.input<typeof specificNeedInput>>();

interface SpecificNeedFormProps extends FactFormProps {
  readonly codes: readonly SpecificNeedCode[];
  readonly need?: SpecificNeed;
}

/** Records or changes a specific need. */
export function SpecificNeedForm({ codes, need, ...props }: SpecificNeedFormProps): ReactNode {
  const today = useToday();
  const productText = useProductText();
  const offered = codes.filter((each) => each.code === need?.code || isInUse(each, today));
  const options = offered.map(({ code, label }) => ({ value: code, label: `${code} ${productText(label)}` }));
  const named = useNamedValue({ code: options });
  return (
    <FactForm
      {...props}
      kind="specific-need"
      schema={specificNeedInput}
      fact={need}
      initialValues={
        need
          ? withoutCompartment(need)
          : { code: '', notedOn: today, endedOn: null, note: '', isHiddenFromFamily: false }
      }
      add={addSpecificNeed}
      change={changeSpecificNeed}
      formatValue={named}
    >
      <FormGrid>
        <Fields.Choice
          name="code"
          labelId="case-record.specific-need.code"
          hintId="case-record.specific-need.code-hint"
          options={options}
        />
        <Fields.Date name="notedOn" labelId="case-record.specific-need.noted-on" max={today} />
        <Fields.Date name="endedOn" labelId="case-record.specific-need.ended-on" max={today} />
        <Fields.LongText name="note" labelId="case-record.specific-need.note" />
        <Fields.Check name="isHiddenFromFamily" labelId="case-record.hide-from-family" hintId="case-record.hide-hint" />
      </FormGrid>
    </FactForm>
  );
}

function withoutCompartment(need: SpecificNeed) {
  const { compartment: _compartment, ...values } = valuesOf(need);
  return values;
}
