import { Divider } from '@mantine/core';
import { decisionInput, decisionOutcomes, type Decision, type EarlierCase } from '@passage/case-processing/domain';
import { Message, ProblemError, asProblem, useText, useToday } from '@passage/platform/web';
import { FormGrid, PersonName, RecordForm, recordFields } from '@passage/ui';
import { Fragment, type ReactNode } from 'react';
import { z } from 'zod';
import type { FamilyMember } from '../case-section/family-member';
import { recordDecision } from './decision.queries';
import { EarlierCases } from './earlier-cases';

const member = decisionInput.shape.members.element;

/** The form has a line for every member; those nothing is chosen for are not decided upon. */
const decisionForm = decisionInput.extend({
  members: z
    .array(member.extend({ outcome: member.shape.outcome.nullable() }))
    .refine((lines) => lines.some(({ outcome }) => outcome !== null), {
      path: [0, 'outcome'],
      params: { code: 'platform.field.required' },
    }),
});
type DecisionForm = z.output<typeof decisionForm>;

const Fields = recordFields<z.input<typeof decisionForm>>();

interface DecisionFormProps {
  readonly caseId: string;
  readonly members: readonly FamilyMember[];
  readonly earlierCases: readonly EarlierCase[];
  /** Closes the form; `isDone` when a decision was recorded. */
  readonly onClose: (isDone: boolean) => void;
}

/** Records what the receiving state decided, member by member. */
export function DecisionForm({ caseId, members, earlierCases, onClose }: DecisionFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  const outcomes = decisionOutcomes.map((outcome) => ({
    value: outcome,
    label: text(`case-processing.decision.outcome.${outcome}`),
  }));
  return (
    <RecordForm
      id={`case-processing.decision.${caseId}.new`}
      schema={decisionForm}
      initialValues={{
        decidedOn: today,
        authority: '',
        referenceNumber: '',
        note: '',
        despiteDenial: '',
        members: members.map(({ personId }) => ({ personId, outcome: null, validUntil: null, reviewOn: null })),
      }}
      save={(values) => recordDecided(caseId, values)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
      saveLabel={<Message id="case-processing.decision.record" />}
    >
      <EarlierCases earlierCases={earlierCases} />
      <FormGrid>
        <Fields.Date name="decidedOn" labelId="case-processing.decided-on" max={today} isFirst />
        <Fields.Text name="authority" labelId="case-processing.decision.authority" />
        <Fields.Text name="referenceNumber" labelId="case-processing.reference-number" />
      </FormGrid>
      {members.map(({ personId, name, nameLocal }, index) => (
        <Fragment key={personId}>
          <Divider label={<PersonName name={name} localName={nameLocal} />} labelPosition="left" />
          <FormGrid>
            <Fields.Choice
              name={`members.${index}.outcome`}
              labelId="case-processing.decision.outcome"
              options={outcomes}
            />
            <Fields.Date
              name={`members.${index}.validUntil`}
              labelId="case-processing.decision.valid-until"
              hintId="case-processing.decision.valid-until.hint"
            />
            <Fields.Date
              name={`members.${index}.reviewOn`}
              labelId="case-processing.decision.review-on"
              hintId="case-processing.decision.review-on.hint"
            />
          </FormGrid>
        </Fragment>
      ))}
      {earlierCases.some(({ isDenied }) => isDenied) ? (
        <Fields.LongText
          name="despiteDenial"
          labelId="case-processing.decision.despite-denial"
          hintId="case-processing.decision.despite-denial.hint"
        />
      ) : null}
      <Fields.LongText name="note" labelId="case-processing.note" />
    </RecordForm>
  );
}

/** Sends the lines that say something; what is wrong with one is shown at its place in the form. */
async function recordDecided(caseId: string, { members, ...decided }: DecisionForm): Promise<Decision> {
  const lines = members.flatMap(({ outcome, ...line }, index) => (outcome ? [{ ...line, outcome, index }] : []));
  try {
    return await recordDecision(caseId, { ...decided, members: lines.map(({ index: _, ...line }) => line) });
  } catch (error) {
    const problem = asProblem(error);
    const atPlace = (field: string) =>
      field.replace(/^members\.(\d+)/, (_, line: string) => `members.${lines[Number(line)]?.index ?? line}`);
    const errors = problem.errors.map((each) => ({ ...each, field: atPlace(each.field) }));
    throw new ProblemError({ ...problem, errors });
  }
}
