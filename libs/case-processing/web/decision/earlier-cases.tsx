import { Alert, Group, List, Stack, Text } from '@mantine/core';
import type { EarlierCase } from '@passage/case-processing/domain';
import { ProductText } from '@passage/case-record/web';
import { AppLink, Message, PlainDate } from '@passage/platform/web';
import { PersonName, StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';
import { outcomeTones } from './outcome-tones';

interface EarlierCasesProps {
  readonly earlierCases: readonly EarlierCase[];
}

/** What came of members in other cases, under records merged into theirs; a denial that stands is said first. */
export function EarlierCases({ earlierCases }: EarlierCasesProps): ReactNode {
  if (earlierCases.length === 0) return null;
  const isDenied = earlierCases.some((each) => each.isDenied);
  const ordered = earlierCases.toSorted((one, other) => Number(other.isDenied) - Number(one.isDenied));
  return (
    <Alert
      color={isDenied ? 'red' : 'yellow'}
      title={<Message id={isDenied ? 'case-processing.earlier-cases.denied' : 'case-processing.earlier-cases'} />}
    >
      <Stack gap="xs">
        <Text size="sm">
          <Message id="case-processing.earlier-cases.hint" />
        </Text>
        {ordered.map((each, index) => (
          <EarlierCaseFacts key={`${each.personId} ${each.case?.id ?? index}`} earlier={each} />
        ))}
      </Stack>
    </Alert>
  );
}

function EarlierCaseFacts({ earlier }: { readonly earlier: EarlierCase }): ReactNode {
  const { name, nameLocal, isDenied, case: of } = earlier;
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <PersonName name={name} localName={nameLocal} />
        {of ? (
          <>
            <AppLink to={`/cases/${of.id}`}>
              <bdi>{of.number}</bdi>
            </AppLink>
            <Text size="sm" c="dimmed" component="span">
              <ProductText typed={of.programme} />
            </Text>
          </>
        ) : (
          <Text size="sm" component="span">
            <Message
              id={isDenied ? 'case-processing.earlier-case.elsewhere.denied' : 'case-processing.earlier-case.elsewhere'}
            />
          </Text>
        )}
      </Group>
      {of ? <Steps of={of} /> : null}
    </Stack>
  );
}

function Steps({ of }: { readonly of: NonNullable<EarlierCase['case']> }): ReactNode {
  const { submittedOn, interviewedOn, closedOn, closureReason, answers } = of;
  return (
    <List size="sm" listStyleType="none" withPadding>
      {answers.map((answer) => (
        <List.Item key={answer.decisionId}>
          <EarlierAnswer answer={answer} />
        </List.Item>
      ))}
      {submittedOn ? (
        <List.Item>
          <Message id="case-processing.earlier-case.submitted" values={{ date: <PlainDate value={submittedOn} /> }} />
        </List.Item>
      ) : null}
      {interviewedOn ? (
        <List.Item>
          <Message
            id="case-processing.earlier-case.interviewed"
            values={{ date: <PlainDate value={interviewedOn} /> }}
          />
        </List.Item>
      ) : null}
      {closedOn && closureReason ? (
        <List.Item>
          <Message
            id="case-processing.earlier-case.closed"
            values={{
              date: <PlainDate value={closedOn} />,
              reason: <Message id={`case-record.closure.${closureReason}`} />,
            }}
          />
        </List.Item>
      ) : null}
    </List>
  );
}

function EarlierAnswer({
  answer,
}: {
  readonly answer: NonNullable<EarlierCase['case']>['answers'][number];
}): ReactNode {
  const { outcome, decidedOn, authority, isStanding, review } = answer;
  return (
    <Group gap="xs" component="span">
      <StatusBadge tone={isStanding ? outcomeTones[outcome] : 'neutral'}>
        <Message id={`case-processing.decision.outcome.${outcome}`} />
      </StatusBadge>
      <span>
        <PlainDate value={decidedOn} /> · <bdi>{authority}</bdi>
      </span>
      {isStanding ? null : (
        <Text size="xs" c="dimmed" component="span">
          <Message id="case-processing.decision.replaced" />
        </Text>
      )}
      {review ? (
        <Text size="xs" c="dimmed" component="span">
          <Message id="case-processing.review.asked-on" /> <PlainDate value={review.askedOn} />:{' '}
          <Message
            id={review.outcome ? `case-processing.review.outcome.${review.outcome}` : 'case-processing.review.awaited'}
          />
        </Text>
      ) : null}
    </Group>
  );
}
