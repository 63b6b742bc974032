import { Button, Divider, Modal, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { CheckLine, SecurityCheck } from '@passage/case-processing/domain';
import { Message } from '@passage/platform/web';
import { EmptyState, PersonName, QueryStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState, type ReactNode } from 'react';
import { useRefreshCase } from '../interview/interview.queries';
import { AnswerCheckForm } from './answer-check-form';
import { AskChecksForm } from './ask-checks-form';
import { CheckRow } from './check-row';
import classes from './security-check.module.css';
import { checksOfCaseQuery } from './security-check.queries';

/** Security and biographic checks of the family: what is asked, awaited and clear. */
export function SecurityChecksPanel({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(checksOfCaseQuery(caseId));
  const refresh = useRefreshCase(caseId);
  const [open, setOpen] = useState<'ask' | SecurityCheck>();
  const close = (isDone: boolean): void => {
    setOpen(undefined);
    if (isDone) refresh();
  };
  const canAsk = (query.data?.items.length ?? 0) + (query.data?.available.length ?? 0) > 0;
  return (
    <Section
      title={<Message id="case-processing.checks" />}
      actions={
        canAsk ? (
          <IfPermitted permission="case-processing.security-check.record">
            <Button onClick={() => setOpen('ask')}>
              <Message id="case-processing.check.ask" />
            </Button>
          </IfPermitted>
        ) : null
      }
    >
      <QueryStates query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={<Message id="case-processing.checks.none" />} />
          ) : (
            <Stack gap="md">
              <Text size="sm" c="dimmed">
                <Message id="case-processing.checks.hint" />
              </Text>
              {byPerson(items).map(([first, ...rest], index) => (
                <Fragment key={first.personId}>
                  {index > 0 ? <Divider /> : null}
                  <PersonName name={first.name} localName={first.nameLocal} />
                  <ul className={classes.lines}>
                    {[first, ...rest].map((line) => (
                      <CheckRow key={line.type.code} line={line} onAnswer={setOpen} onChanged={refresh} />
                    ))}
                  </ul>
                </Fragment>
              ))}
            </Stack>
          )
        }
      </QueryStates>
      <Modal
        opened={open === 'ask'}
        onClose={() => close(false)}
        title={<Message id="case-processing.check.ask" />}
        size="lg"
      >
        {query.data ? <AskChecksForm caseId={caseId} list={query.data} onClose={close} /> : null}
      </Modal>
      <Modal
        opened={open !== undefined && open !== 'ask'}
        onClose={() => close(false)}
        title={<Message id="case-processing.check.answer" />}
      >
        {open && open !== 'ask' ? <AnswerCheckForm check={open} onClose={close} /> : null}
      </Modal>
    </Section>
  );
}

function byPerson(lines: readonly CheckLine[]): [CheckLine, ...CheckLine[]][] {
  const people = Map.groupBy(lines, ({ personId }) => personId);
  return [...people.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest]] : []));
}
