import { engagements, interpreterInput, type Interpreter } from '@passage/case-processing/domain';
import { sexes } from '@passage/case-record/domain';
import { useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useOwnOffices } from '../office/offices';
import { InterpreterLanguages } from './interpreter-languages';
import { InterpreterTimes } from './interpreter-times';
import { saveInterpreter } from './interpreter.queries';

type Values = z.input<typeof interpreterInput>;
const Fields = recordFields<Values>();
const blank: Omit<Values, 'officeId'> = {
  ...{ name: '', sex: 'female', engagement: 'external', languages: [{ language: '', level: 'fluent' }] },
  ...{ hours: [], absences: [], note: '', isActive: true },
};

interface InterpreterFormProps {
  readonly row: Interpreter | undefined;
  readonly onDone: () => void;
}

/** An interpreter: who, which languages, and when. */
export function InterpreterForm({ row, onDone }: InterpreterFormProps): ReactNode {
  const client = useQueryClient();
  const text = useText();
  const { options } = useOwnOffices();
  const fresh = { ...blank, officeId: options[0]?.value ?? '', id: undefined, version: undefined };
  const { id, version, ...values } = row ?? fresh;
  return (
    <RecordForm
      id={`case-processing.interpreter.${id ?? 'new'}`}
      schema={interpreterInput}
      initialValues={values}
      {...(version === undefined ? {} : { version })}
      save={(input, based) => saveInterpreter(id, input, based)}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: ['interpreter'] });
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Text name="name" labelId="case-processing.interpreter.name" isFirst />
        <Fields.Choice name="officeId" labelId="case-processing.office" options={options} />
        <Fields.Choice
          name="sex"
          labelId="case-processing.interpreter.sex"
          options={sexes.map((value) => ({ value, label: text(`case-record.sex.${value}`) }))}
        />
        <Fields.Choice
          name="engagement"
          labelId="case-processing.interpreter.engagement"
          options={engagements.map((value) => ({
            value,
            label: text(`case-processing.interpreter.engagement.${value}`),
          }))}
        />
      </FormGrid>
      <InterpreterLanguages />
      <InterpreterTimes />
      <FormGrid>
        <Fields.Text name="note" labelId="case-processing.note" />
        <Fields.Check name="isActive" labelId="case-processing.in-use" />
      </FormGrid>
    </RecordForm>
  );
}
