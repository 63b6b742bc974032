import {
  bestInterestInput,
  bestInterestOutcomes,
  bestInterestProcedures,
  fullAge,
  type BestInterest,
  type BestInterestInput,
} from '@passage/case-processing/domain';
import { useDocumentOptions } from '@passage/case-record/web';
import { ageOn } from '@passage/platform/domain';
import { useText, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { FamilyMember } from '../case-section/family-member';
import { changeBestInterest, recordBestInterest } from './best-interest.queries';

const Fields = recordFields<z.input<typeof bestInterestInput>>();

interface BestInterestFormProps {
  readonly caseId: string;
  readonly members: readonly FamilyMember[];
  /** The one to complete or correct; a new one when left out. */
  readonly known: BestInterest | undefined;
  /** Closes the form; `isDone` when something was recorded. */
  readonly onClose: (isDone: boolean) => void;
}

/** Records a best-interests procedure, enters its result, or corrects it. */
export function BestInterestForm({ caseId, members, known, onClose }: BestInterestFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  const documents = useDocumentOptions(caseId);
  const children = members.filter(
    ({ personId, birthDate }) => personId === known?.personId || ageOn(birthDate, today) < fullAge,
  );
  return (
    <RecordForm
      id={`case-processing.best-interest.${known?.id ?? `new.${caseId}`}`}
      schema={bestInterestInput}
      initialValues={known ? valuesOf(known) : blank(children.length === 1 ? children[0]?.personId : undefined)}
      {...(known && { version: known.version })}
      save={(values, version) =>
        known ? changeBestInterest(known.id, changeOf(values), version) : recordBestInterest(caseId, values)
      }
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
    >
      <FormGrid>
        <Fields.Choice
          name="personId"
          labelId="case-processing.best-interest.child"
          options={children.map(({ personId, name }) => ({ value: personId, label: name }))}
          isDisabled={known !== undefined}
          isFirst
        />
        <Fields.Choice
          name="procedure"
          labelId="case-processing.best-interest.procedure"
          options={bestInterestProcedures.map((value) => ({
            value,
            label: text(`case-processing.best-interest.procedure.${value}`),
          }))}
        />
        <Fields.Text name="authority" labelId="case-processing.best-interest.authority" />
        <Fields.Date name="openedOn" labelId="case-processing.best-interest.opened-on" max={today} />
        <Fields.Date
          name="heldOn"
          labelId="case-processing.best-interest.held-on"
          hintId="case-processing.best-interest.held-on.hint"
          max={today}
        />
        <Fields.Choice
          name="outcome"
          labelId="case-processing.best-interest.outcome"
          options={bestInterestOutcomes.map((value) => ({
            value,
            label: text(`case-processing.best-interest.outcome.${value}`),
          }))}
        />
      </FormGrid>
      <Fields.LongText name="recommendation" labelId="case-processing.best-interest.recommendation" />
      <Fields.Choice
        name="documentId"
        labelId="case-processing.best-interest.document"
        hintId="case-processing.best-interest.document.hint"
        options={documents}
      />
    </RecordForm>
  );
}

function blank(personId: string | undefined): z.input<typeof bestInterestInput> {
  return {
    ...{ personId: personId ?? '', procedure: 'assessment', openedOn: '', authority: '', heldOn: null },
    ...{ outcome: null, recommendation: '', documentId: null },
  };
}

function valuesOf(known: BestInterest): z.input<typeof bestInterestInput> {
  const { personId, procedure, openedOn, authority, heldOn, outcome, recommendation, documentId } = known;
  return { personId, procedure, openedOn, authority, heldOn, outcome, recommendation, documentId };
}

function changeOf({ personId: _, ...change }: BestInterestInput) {
  return change;
}
