import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IfPermitted, useSession } from '@passage/access/web';
import { fullName, type CaseDetail, type Note } from '@passage/case-record/domain';
import { Instant, Message, useText } from '@passage/platform/web';
import { EmptyState, ErrorState, Loading, QueryStates, Section, StatusBadge } from '@passage/ui';
import { IconLock, IconNotes, IconPencil, IconPlus, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { caseQuery } from '../case/case.queries';
import { DialogButton } from '../dialog/dialog-button';
import { peopleOf } from '../relationship/people-of';
import { CorrectNoteForm, WriteNoteForm } from './note-forms';
import { notesQuery } from './note.queries';
import classes from './notes.module.css';

/** Notes of a case. */
export default function NotesSection({ caseId }: { readonly caseId: string }): ReactNode {
  const ofCase = useQuery(caseQuery(caseId));
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
          <NoteList detail={detail} />
        </Section>
      )}
    </QueryStates>
  );
}

/** The notes, newest first, page by page; those with certain words where somebody looks for them. */
function NoteList({ detail }: { readonly detail: CaseDetail }): ReactNode {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    notesQuery(detail.id, q),
  );
  const notes = data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <TextInput
        type="search"
        className={classes.search ?? ''}
        aria-label={text('case-record.notes.find')}
        placeholder={text('case-record.notes.find')}
        leftSection={<IconSearch size={14} />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {notes ? (
        notes.length === 0 ? (
          <EmptyState
            icon={IconNotes}
            title={<Message id={q ? 'case-record.notes.none-found' : 'case-record.notes.none'} />}
            {...(q ? {} : { hint: <Message id="case-record.notes.none-hint" /> })}
          />
        ) : (
          <ol className={classes.notes}>
            {notes.map((note) => (
              <NoteRow key={note.id} detail={detail} note={note} />
            ))}
          </ol>
        )
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
      {hasNextPage ? (
        <div className={classes.more}>
          <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            <Message id="case-record.notes.more" />
          </Button>
        </div>
      ) : null}
    </>
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
