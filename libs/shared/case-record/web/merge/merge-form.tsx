import {
  mergedFields,
  mergeInput,
  type ComparedPerson,
  type DuplicateComparison,
  type MergedField,
  type MergeInput,
} from '@passage/case-record/domain';
import { isolated, recordId } from '@passage/platform/domain';
import { Message, useText } from '@passage/platform/web';
import { RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { differingFields, factLabels } from '../duplicate/compared-facts';
import { useFactText } from './fact-text';
import { mergePair, proposeMerge } from './merge.queries';

/** The form names people; what is sent names them by their part, survivor or merged. */
const mergeForm = z.object({
  survivorId: recordId,
  reason: mergeInput.shape.reason,
  from: z.partialRecord(z.enum(mergedFields), recordId),
});
const Fields = recordFields<z.input<typeof mergeForm>>();

interface MergeFormProps {
  readonly comparison: DuplicateComparison;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Which record survives, and fact by fact whose value does; only facts in which the two differ are asked. */
export function MergeForm({ comparison, onDone, onCancel }: MergeFormProps): ReactNode {
  const { pair, people, needsApproval } = comparison;
  const save: (id: string, input: MergeInput, version: number | undefined) => Promise<unknown> = needsApproval
    ? proposeMerge
    : mergePair;
  const text = useText();
  const factText = useFactText();
  const differing = differingFields(people);
  const survivor = likelySurvivor(people);
  if (!survivor) return null;
  const nameOf = ({ person, caseNumber }: ComparedPerson): string =>
    text('case-record.merge.record', {
      name: isolated(`${person.givenNames} ${person.familyName}`.trim()),
      number: isolated(person.number),
      ofCase: isolated(caseNumber),
    });
  return (
    <RecordForm
      id={`case-record.merge.${pair.id}`}
      schema={mergeForm}
      initialValues={{ survivorId: survivor.person.id, reason: '', from: fullest(people, survivor, differing) }}
      version={pair.version}
      save={(values, version) => save(pair.id, asInput(values, people), version)}
      onSaved={onDone}
      onCancel={onCancel}
      saveLabel={<Message id={needsApproval ? 'case-record.merge.propose' : 'case-record.merge.do'} />}
    >
      <p>
        <Message id="case-record.merge.hint" />
        {needsApproval ? (
          <>
            {' '}
            <Message id="case-record.merge.propose.hint" />
          </>
        ) : null}
      </p>
      <Fields.Radios
        name="survivorId"
        labelId="case-record.merge.survivor"
        options={people.map((each) => ({ value: each.person.id, label: nameOf(each) }))}
        isFirst
      />
      {differing.map((field) => (
        <Fields.Radios
          key={field}
          name={`from.${field}`}
          labelId={factLabels[field]}
          options={people.map(({ person }) => ({ value: person.id, label: isolated(factText(person, field)) }))}
        />
      ))}
      <Fields.LongText name="reason" labelId="case-record.merge.reason" />
    </RecordForm>
  );
}

/** The record that is in use: a member of an open case before one of a closed case. */
function likelySurvivor(people: readonly ComparedPerson[]): ComparedPerson | undefined {
  return people.find(({ isMember, isCaseClosed }) => isMember && !isCaseClosed) ?? people[0];
}

/** The survivor's own value, unless it has none. */
function fullest(
  people: readonly ComparedPerson[],
  survivor: ComparedPerson,
  fields: readonly MergedField[],
): z.input<typeof mergeForm>['from'] {
  const other = people.find(({ person }) => person.id !== survivor.person.id) ?? survivor;
  return Object.fromEntries(
    fields.map((field) => [field, survivor.person[field] ? survivor.person.id : other.person.id]),
  );
}

function asInput({ survivorId, reason, from }: z.output<typeof mergeForm>, people: readonly ComparedPerson[]) {
  const survivor = people.find(({ person }) => person.id === survivorId);
  const merged = people.find(({ person }) => person.id !== survivorId);
  const choices = Object.fromEntries(
    Object.entries(from).map(([field, id]) => [field, id === survivorId ? ('survivor' as const) : ('merged' as const)]),
  );
  return {
    ...{ survivorId, reason, choices },
    survivorVersion: survivor?.person.version ?? 1,
    mergedVersion: merged?.person.version ?? 1,
  };
}
