import { Button, Modal, Stack } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { outcomeStateOn, type CaseOutcome, type Outcome } from '@passage/integration/domain';
import { Message, PlainDate, useToday } from '@passage/platform/web';
import { EmptyState, KeyValueList, PersonName, QueryStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useRefreshIntegration } from '../refresh-integration';
import { OutcomeForm } from './outcome-form';
import { caseOutcomeQuery } from './outcome.queries';

/** How a family fares about 90 days after its arrival. */
export function OutcomePanel({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(caseOutcomeQuery(caseId));
  return (
    <Section
      title={<Message id="integration.outcome" />}
      actions={query.data ? <OutcomeAction facts={query.data} /> : null}
    >
      <QueryStates query={query}>{(facts) => <Content facts={facts} />}</QueryStates>
    </Section>
  );
}

function OutcomeAction({ facts }: { readonly facts: CaseOutcome }): ReactNode {
  const mayRecord = usePermitted()('integration.outcome.record');
  const today = useToday();
  const refresh = useRefreshIntegration();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  const { outcome, window } = facts;
  const isDue = window !== null && ['due', 'late'].includes(outcomeStateOn(window, today));
  if (!mayRecord || !(outcome ?? isDue)) return null;
  return (
    <>
      <Button variant={outcome ? 'default' : 'filled'} onClick={() => setIsOpen(true)}>
        <Message id={outcome ? 'integration.outcome.correct' : 'integration.outcome.record'} />
      </Button>
      <Modal opened={isOpen} onClose={close} title={<Message id="integration.outcome" />} size="xl">
        <OutcomeForm
          facts={facts}
          onSaved={() => {
            close();
            refresh();
          }}
          onCancel={close}
        />
      </Modal>
    </>
  );
}

function Content({ facts: { outcome, window, people } }: { readonly facts: CaseOutcome }): ReactNode {
  if (outcome) return <Recorded outcome={outcome} people={people} />;
  if (!window) return <EmptyState title={<Message id="integration.outcome.not-arrived" />} />;
  return (
    <p>
      <Message
        id="integration.outcome.window"
        values={{
          from: <PlainDate key="from" value={window.from} />,
          due: <PlainDate key="due" value={window.dueOn} />,
          until: <PlainDate key="until" value={window.until} />,
        }}
      />
    </p>
  );
}

interface RecordedProps {
  readonly outcome: Outcome;
  readonly people: CaseOutcome['people'];
}

function Recorded({ outcome, people }: RecordedProps): ReactNode {
  const { assessedOn, housing, healthAccess, selfSufficiency, note } = outcome;
  return (
    <Stack gap="md">
      <KeyValueList
        columns={3}
        items={[
          { labelId: 'integration.assessed-on', value: <PlainDate value={assessedOn} /> },
          { labelId: 'integration.housing', value: <Message id={`integration.housing.${housing}`} /> },
          {
            labelId: 'integration.health-access',
            value: <Message id={`integration.health-access.${healthAccess}`} />,
          },
          {
            labelId: 'integration.self-sufficiency',
            value: <Message id={`integration.self-sufficiency.${selfSufficiency}`} />,
          },
          ...(note ? [{ labelId: 'integration.note' as const, value: <bdi>{note}</bdi> }] : []),
        ]}
      />
      {outcome.people.map(({ personId, employment, languageLevel, schooling }) => {
        const person = people.find(({ id }) => id === personId);
        return (
          <div key={personId}>
            <strong>{person ? <PersonName name={person.name} localName={person.nameLocal} /> : null}</strong>
            <KeyValueList
              columns={3}
              items={[
                ...(employment
                  ? [
                      {
                        labelId: 'integration.employment' as const,
                        value: <Message id={`integration.employment.${employment}`} />,
                      },
                    ]
                  : []),
                ...(languageLevel
                  ? [
                      {
                        labelId: 'integration.language-level' as const,
                        value: <Message id={`integration.language-level.${languageLevel}`} />,
                      },
                    ]
                  : []),
                ...(schooling
                  ? [
                      {
                        labelId: 'integration.schooling' as const,
                        value: <Message id={`integration.schooling.${schooling}`} />,
                      },
                    ]
                  : []),
              ]}
            />
          </div>
        );
      })}
    </Stack>
  );
}
