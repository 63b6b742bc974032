import { useSession, usePermitted } from '@passage/access/web';
import { compartmentsOf } from '@passage/access/domain';
import {
  namedIn,
  noteChange,
  noteInput,
  recordCompartment,
  type CaseDetail,
  type Note,
} from '@passage/case-record/domain';
import { fullName } from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields, useFormValue } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { peopleOf } from '../relationship/people-of';
import { mentionableQuery } from '../mention/mention.queries';
import { correctNote, notesKey, writeNote } from './note.queries';

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
  const initialValues: z.input<typeof anyNote> = { compartment: 'case', body: '', personId: null, mentions: [] };
  return (
    <RecordForm
      id={`case-record.note.new.${detail.id}`}
      schema={anyNote}
      initialValues={initialValues}
      save={async (note) => {
        const { items } = await client.ensureQueryData(mentionableQuery(detail.id, note.compartment));
        return await writeNote(detail.id, { ...note, mentions: namedIn(note.body, items).map(({ id }) => id) });
      }}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: notesKey(detail.id) });
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="case-record.note.write" />}
    >
      <NoteBody caseId={detail.id} />
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

/** The text of the note; offered are colleagues who may read the compartment that is chosen. */
function NoteBody({ caseId }: { readonly caseId: string }): ReactNode {
  const compartment = recordCompartment.catch('case').parse(useFormValue('compartment'));
  const colleagues = useQuery(mentionableQuery(caseId, compartment)).data?.items ?? [];
  return (
    <Fields.MentionText
      name="body"
      labelId="case-record.note.body"
      hintId="case-record.note.mention-hint"
      names={colleagues.map(({ name }) => name)}
      isFirst
    />
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
  const colleagues = useQuery(mentionableQuery(caseId, note.compartment)).data?.items ?? [];
  return (
    <RecordForm
      id={`case-record.note.${note.id}`}
      schema={noteChange}
      initialValues={{ body: note.body, mentions: [] }}
      version={note.version}
      save={({ body }, version) =>
        correctNote(note, { body, mentions: namedIn(body, colleagues).map(({ id }) => id) }, version)
      }
      onSaved={() => {
        void client.invalidateQueries({ queryKey: notesKey(caseId) });
        onDone();
      }}
      onCancel={onDone}
    >
      <ChangeFields.MentionText
        name="body"
        labelId="case-record.note.body"
        hintId="case-record.note.mention-hint"
        names={colleagues.map(({ name }) => name)}
        isFirst
      />
    </RecordForm>
  );
}
