import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IfPermitted } from '@passage/access/web';
import type { Session, WaitingPerson } from '@passage/orientation/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { Code, EmptyState, PersonName, QueryStates, RelativeDays } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { EnrolFamilyForm } from './enrol-family-form';
import { waitingQuery } from './enrolment.queries';
import classes from './enrol.module.css';

/** Enrols a family in a session that is still to come. */
export function EnrolButton({ session }: { readonly session: Session }): ReactNode {
  const today = useToday();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  if (session.state !== 'planned' || session.firstDay < today) return null;
  return (
    <IfPermitted permission="orientation.enrolment.edit">
      <Button onClick={() => setIsOpen(true)}>
        <Message id="orientation.enrol" />
      </Button>
      <Modal opened={isOpen} onClose={close} title={<Message id="orientation.enrol" />} size="lg">
        <ChooseFamily session={session} onDone={close} />
      </Modal>
    </IfPermitted>
  );
}

interface ChooseFamilyProps {
  readonly session: Session;
  readonly onDone: () => void;
}

/** First the family, from those who wait, then who of it comes. */
function ChooseFamily({ session, onDone }: ChooseFamilyProps): ReactNode {
  const text = useText();
  const [q, setQ] = useState('');
  const [search] = useDebouncedValue(q, 250);
  const [caseId, setCaseId] = useState<string>();
  const query = useQuery(waitingQuery({ session: session.id, limit: '20', ...(search && { q: search }) }));
  if (caseId) {
    return <EnrolFamilyForm session={session} caseId={caseId} onBack={() => setCaseId(undefined)} onDone={onDone} />;
  }
  return (
    <Stack gap="sm">
      <TextInput
        label={text('orientation.search')}
        value={q}
        onChange={(event) => setQ(event.currentTarget.value)}
        data-autofocus
      />
      <QueryStates query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={<Message id="orientation.waiting.empty" />}
              hint={<Message id="orientation.enrol.nobody" />}
            />
          ) : (
            <ul className={classes.people}>
              {familiesOf(items).map((row) => (
                <li key={row.caseId}>
                  <button type="button" className={classes.person} onClick={() => setCaseId(row.caseId)}>
                    <PersonName name={row.person.name} localName={row.person.nameLocal} />
                    <Code value={row.caseNumber} />
                    <RelativeDays value={row.closesOn} isExclusive />
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Stack>
  );
}

/** One row for each family, in the order of the list. */
function familiesOf(items: readonly WaitingPerson[]): WaitingPerson[] {
  return items.filter((row, index) => items.findIndex(({ caseId }) => caseId === row.caseId) === index);
}
