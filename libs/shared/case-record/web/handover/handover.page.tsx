import { Group, List, Stack } from '@mantine/core';
import { checklistItems, type Handover } from '@passage/case-record/domain';
import { AppLink, Count, Instant, Message, PlainDate, useRouteParam, useText } from '@passage/platform/web';
import { KeyValueList, PageHeader, PageStates, Section } from '@passage/ui';
import { IconArrowBackUp, IconCheck, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CountryName, LanguageName } from '../country/names';
import { DialogButton } from '../dialog/dialog-button';
import { AcceptHandoverForm, RefuseHandoverForm } from './answer-handover-forms';
import { HandoverStateBadge } from './handover-state-badge';
import { handoverQuery } from './handover.queries';
import { ProductText } from '../wording/product-text';

/** One handover: what the receiving office may know, and accepting or returning it. */
export default function HandoverPage(): ReactNode {
  const text = useText();
  const query = useQuery(handoverQuery(useRouteParam('handoverId')));
  return (
    <PageStates query={query}>
      {(handover) => (
        <>
          <PageHeader
            title={text('case-record.handover.of', { number: handover.caseNumber })}
            badges={<HandoverStateBadge state={handover.state} />}
            breadcrumbs={[{ label: <Message id="case-record.handovers" />, to: '/handovers' }]}
            actions={<Answers handover={handover} />}
          />
          <Stack gap="md">
            <Facts handover={handover} />
            <Summary handover={handover} />
            <Checklist handover={handover} />
          </Stack>
        </>
      )}
    </PageStates>
  );
}

function Answers({ handover }: { readonly handover: Handover }): ReactNode {
  const { mayAnswer, mayWithdraw, maySeeCase, caseId } = handover;
  return (
    <Group gap="xs">
      {maySeeCase ? (
        <AppLink to={`/cases/${caseId}`}>
          <Message id="case-record.handover.open-case" />
        </AppLink>
      ) : null}
      {mayAnswer ? (
        <>
          <DialogButton labelId="case-record.handover.accept" icon={IconCheck} variant="filled">
            {(close) => <AcceptHandoverForm handover={handover} onDone={close} />}
          </DialogButton>
          <DialogButton labelId="case-record.handover.return" icon={IconX}>
            {(close) => <RefuseHandoverForm handover={handover} how="return" onDone={close} />}
          </DialogButton>
        </>
      ) : null}
      {mayWithdraw ? (
        <DialogButton labelId="case-record.handover.withdrawal" icon={IconArrowBackUp}>
          {(close) => <RefuseHandoverForm handover={handover} how="withdrawal" onDone={close} />}
        </DialogButton>
      ) : null}
    </Group>
  );
}

function Facts({ handover }: { readonly handover: Handover }): ReactNode {
  const { from, to, reason, proposedBy, proposedAt, answeredBy, answeredAt, answer } = handover;
  return (
    <Section title={<Message id="case-record.handover" />}>
      <KeyValueList
        columns={2}
        items={[
          { labelId: 'case-record.handover.from', value: <ProductText typed={from.name} /> },
          { labelId: 'case-record.handover.to', value: <ProductText typed={to.name} /> },
          { labelId: 'case-record.handover.reason', value: <bdi>{reason}</bdi> },
          { labelId: 'case-record.handover.proposed-by', value: <Who name={proposedBy.name} at={proposedAt} /> },
          {
            labelId: 'case-record.handover.answered-by',
            value: answeredBy ? <Who name={answeredBy.name} at={answeredAt} /> : null,
          },
          { labelId: 'case-record.handover.answer', value: answer ? <bdi>{answer}</bdi> : null },
        ]}
      />
    </Section>
  );
}

function Who({ name, at }: { readonly name: string; readonly at: string | null }): ReactNode {
  return (
    <>
      <bdi>{name}</bdi> · <Instant value={at} />
    </>
  );
}

function Summary({ handover }: { readonly handover: Handover }): ReactNode {
  const { programme, priority, stage, countryOfAsylum, people, children, languages, openTasks } = handover.summary;
  return (
    <Section title={<Message id="case-record.handover.summary" />}>
      <KeyValueList
        columns={2}
        items={[
          { labelId: 'case-record.case.programme', value: <bdi>{programme}</bdi> },
          {
            labelId: 'case-record.case.priority',
            value: <Message id={`case-record.priority.${priority as 'normal'}`} />,
          },
          { labelId: 'case-record.handover.stage', value: <Message id={`ui.stage.${stage as 'health'}`} /> },
          { labelId: 'case-record.case.asylum', value: <CountryName code={countryOfAsylum} /> },
          { labelId: 'case-record.handover.people', value: <Count value={people} /> },
          { labelId: 'case-record.handover.children', value: <Count value={children} /> },
          {
            labelId: 'case-record.person.language',
            value: languages.map((code) => (
              <span key={code}>
                <LanguageName code={code} />{' '}
              </span>
            )),
          },
          { labelId: 'case-record.handover.open-tasks', value: <OpenTasks tasks={openTasks} /> },
        ]}
      />
    </Section>
  );
}

function OpenTasks({ tasks }: { readonly tasks: Handover['summary']['openTasks'] }): ReactNode {
  if (tasks.length === 0) return null;
  return (
    <List size="sm" listStyleType="none">
      {tasks.map(({ stage, dueOn }, index) => (
        <List.Item key={index}>
          <Message id={`ui.stage.${stage as 'health'}`} /> {dueOn ? <PlainDate value={dueOn} /> : null}
        </List.Item>
      ))}
    </List>
  );
}

function Checklist({ handover }: { readonly handover: Handover }): ReactNode {
  return (
    <Section title={<Message id="case-record.handover.checklist" />}>
      <List size="sm" listStyleType="none">
        {checklistItems.map((item) => {
          const isDone = handover.done.includes(item);
          return (
            <List.Item key={item} icon={isDone ? <IconCheck size={14} /> : <IconX size={14} />}>
              <Message id={`case-record.handover.item.${item}`} />{' '}
              {isDone ? null : <Message id="case-record.handover.not-done" />}
            </List.Item>
          );
        })}
      </List>
    </Section>
  );
}
