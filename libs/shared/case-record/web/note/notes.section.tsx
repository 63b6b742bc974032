import { IfPermitted, useSession } from '@passage/access/web';
import { fullName, type CaseDetail, type Note } from '@passage/case-record/domain';
import { Instant, Message } from '@passage/platform/web';
import { EmptyState, QueryStates, Section, StatusBadge } from '@passage/ui';
import { IconLock, IconNotes, IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { caseQuery } from '../case/case.queries';
import { DialogButton } from '../dialog/dialog-button';
import { peopleOf } from '../relationship/people-of';
import { CorrectNoteForm, WriteNoteForm } from './note-forms';
import { notesQuery } from './note.queries';
import classes from './notes.module.css';

/** Notes of a case. */
export default function NotesSection({ caseId }: { readonly caseId: string }): ReactNode {
  const ofCase = useQuery(caseQuery(caseId));
  const notes = useQuery(notesQuery(caseId));
  return (
    <QueryStates query={ofCase}>
      {(detail) => (
        <Section
          title={<Message id="case-record.notes.title" />}
          padding="flush"
          actions={
            <IfPermitted permission="case-record.note.write">
              <DialogButton labelId="case-record.note.write" icon={IconPlus} variant="filled">
                {(close) => <WriteNoteForm detail={detail} onDone={close} />}
              </DialogButton>
            </IfPermitted>
          }
        >
          <QueryStates query={notes}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState
                  icon={IconNotes}
                  title={<Message id="case-record.notes.none" />}
                  hint={<Message id="case-record.notes.none-hint" />}
                />
              ) : (
                <ol className={classes.notes}>
                  {items.map((note) => (
                    <NoteRow key={note.id} detail={detail} note={note} />
                  ))}
                </ol>
              )
            }
          </QueryStates>
        </Section>
      )}
    </QueryStates>
  );
}

function NoteRow({ detail, note }: { readonly detail: CaseDetail; readonly note: Note }): ReactNode {
  const { staff } = useSession();
  const about = peopleOf(detail).find(({ id }) => id === note.personId);
  return (
    <li className={classes.note} data-compartment={note.compartment}>
      <div className={classes.head}>
        <span>
          <bdi className={classes.author}>{note.author.name}</bdi> · <Instant value={note.createdAt} />
          {note.version > 1 ? (
            <>
              {' '}
              · <Message id="case-record.note.corrected" />
            </>
          ) : null}
        </span>
        <span className={classes.marks}>
          {about ? <StatusBadge tone="neutral">{fullName(about)}</StatusBadge> : null}
          {note.compartment === 'case' ? null : (
            <StatusBadge tone="special" icon={IconLock}>
              <Message id={`case-record.compartment.${note.compartment}`} />
            </StatusBadge>
          )}
          {note.author.id === staff.id ? (
            <DialogButton labelId="case-record.note.correct" icon={IconPencil} variant="subtle" size="compact-xs">
              {(close) => <CorrectNoteForm caseId={detail.id} note={note} onDone={close} />}
            </DialogButton>
          ) : null}
        </span>
      </div>
      <p className={classes.body} dir="auto">
        {note.body}
      </p>
    </li>
  );
}
