import { useSession, usePermitted } from '@passage/access/web';
import { compartmentsOf } from '@passage/access/domain';
import { noteChange, noteInput, recordCompartment, type CaseDetail, type Note } from '@passage/case-record/domain';
import { fullName } from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { peopleOf } from '../relationship/people-of';
import { correctNote, notesQuery, writeNote } from './note.queries';

/** A note into any compartment that the writer holds. */
const anyNote = noteInput.extend({ compartment: recordCompartment });
const Fields = recordFields<z.input<typeof anyNote>>();
const ChangeFields = recordFields<z.input<typeof noteChange>>();

interface WriteNoteFormProps {
  readonly detail: CaseDetail;
  readonly onDone: () => void;
}

/** Writes a note on a case. */
export function WriteNoteForm({ detail, onDone }: WriteNoteFormProps): ReactNode {
  const text = useText();
  const client = useQueryClient();
  const isPermitted = usePermitted();
  const held = compartmentsOf(useSession().staff.roles);
  const open = (['case', 'health', 'protection'] as const).filter((compartment) =>
    compartment === 'protection'
      ? isPermitted('case-record.protection-note.write')
      : compartment === 'case' || held.includes(compartment),
  );
  const initialValues: z.input<typeof anyNote> = { compartment: 'case', body: '', personId: null };
  return (
    <RecordForm
      id={`case-record.note.new.${detail.id}`}
      schema={anyNote}
      initialValues={initialValues}
      save={(note) => writeNote(detail.id, note)}
      onSaved={() => {
        void client.invalidateQueries(notesQuery(detail.id));
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="case-record.note.write" />}
    >
      <Fields.LongText name="body" labelId="case-record.note.body" isFirst />
      <FormGrid>
        {open.length > 1 ? (
          <Fields.Choice
            name="compartment"
            labelId="case-record.compartment"
            hintId="case-record.compartment.hint"
            options={open.map((value) => ({ value, label: text(`case-record.compartment.${value}`) }))}
          />
        ) : null}
        <Fields.Choice
          name="personId"
          labelId="case-record.about-person"
          options={peopleOf(detail).map((person) => ({ value: person.id, label: fullName(person) }))}
        />
      </FormGrid>
    </RecordForm>
  );
}

interface CorrectNoteFormProps {
  readonly caseId: string;
  readonly note: Note;
  readonly onDone: () => void;
}

/** Corrects the text of one's own note. */
export function CorrectNoteForm({ caseId, note, onDone }: CorrectNoteFormProps): ReactNode {
  const client = useQueryClient();
  return (
    <RecordForm
      id={`case-record.note.${note.id}`}
      schema={noteChange}
      initialValues={{ body: note.body }}
      version={note.version}
      save={(change, version) => correctNote(note, change, version)}
      onSaved={() => {
        void client.invalidateQueries(notesQuery(caseId));
        onDone();
      }}
      onCancel={onDone}
    >
      <ChangeFields.LongText name="body" labelId="case-record.note.body" isFirst />
    </RecordForm>
  );
}
