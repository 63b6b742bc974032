import { useProductText } from '@passage/case-record/web';
import { checkRequest, isDue, type CheckLineList } from '@passage/case-processing/domain';
import { asProblem, Message, ProblemError, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { askChecks } from './security-check.queries';

/** The form chooses lines by person and kind. */
const askForm = checkRequest.omit({ lines: true }).extend({ chosen: z.array(z.string()).min(1) });
type AskForm = z.output<typeof askForm>;
const Fields = recordFields<z.input<typeof askForm>>();

interface AskChecksFormProps {
  readonly caseId: string;
  readonly list: CheckLineList;
  /** Closes the form; `isDone` when checks were asked. */
  readonly onClose: (isDone: boolean) => void;
}

/** Asks for what is due for the whole family at once, or for some of it. */
export function AskChecksForm({ caseId, list, onClose }: AskChecksFormProps): ReactNode {
  const today = useToday();
  const productText = useProductText();
  const names = new Map(list.items.map(({ personId, name }) => [personId, name]));
  const lines = list.items
    .filter(({ state }) => state !== 'waiting')
    .map(({ personId, name, type, state }) => ({
      ...{ value: `${personId} ${type.code}`, label: `${name} · ${productText(type.title)}`, isChosen: isDue(state) },
    }));
  const others = list.available.map(({ personId, typeCode, title }) => ({
    ...{
      value: `${personId} ${typeCode}`,
      label: [names.get(personId), productText(title)].filter(Boolean).join(' · '),
    },
  }));
  return (
    <RecordForm
      id={`case-processing.check.${caseId}.new`}
      schema={askForm}
      initialValues={{
        askedOn: today,
        reference: '',
        chosen: lines.filter(({ isChosen }) => isChosen).map(({ value }) => value),
      }}
      save={(values) => ask(caseId, values)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
      saveLabel={<Message id="case-processing.check.ask" />}
    >
      <FormGrid>
        <Fields.Date name="askedOn" labelId="case-processing.check.asked-on" max={today} isFirst />
        <Fields.Text name="reference" labelId="case-processing.reference-number" />
      </FormGrid>
      <Fields.Choices
        name="chosen"
        labelId="case-processing.check.for-whom"
        hintId="case-processing.check.for-whom.hint"
        options={[...lines, ...others].map(({ value, label }) => ({ value, label }))}
      />
    </RecordForm>
  );
}

/** What is wrong with any line is shown where lines are chosen. */
async function ask(caseId: string, { chosen, ...request }: AskForm): Promise<CheckLineList> {
  const lines = chosen.map((value) => {
    const [personId = '', typeCode = ''] = value.split(' ');
    return { personId, typeCode };
  });
  try {
    return await askChecks(caseId, { ...request, lines });
  } catch (error) {
    const problem = asProblem(error);
    const errors = problem.errors.map((each) => ({ ...each, field: each.field.replace(/^lines.*/, 'chosen') }));
    throw new ProblemError({ ...problem, errors });
  }
}
