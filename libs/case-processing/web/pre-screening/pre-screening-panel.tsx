import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { PreScreening, PreScreeningItem, PreScreeningOutcome } from '@passage/case-processing/domain';
import { useProductText, WithdrawButton } from '@passage/case-record/web';
import { Message, PlainDate } from '@passage/platform/web';
import { QueryStates, Section, StatusBadge, type Tone } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useRefreshCase } from '../interview/interview.queries';
import { PreScreeningForm } from './pre-screening-form';
import { preScreeningsQuery, withdrawPreScreening } from './pre-screening.queries';

const tones: Readonly<Record<PreScreeningOutcome, Tone>> = {
  'go-on': 'ok',
  'changes-needed': 'attention',
  'not-recommended': 'danger',
};

/** Whether the referral is worth going on with. */
export function PreScreeningPanel({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(preScreeningsQuery(caseId));
  const refresh = useRefreshCase(caseId);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section
      title={<Message id="case-processing.pre-screening" />}
      actions={
        <IfPermitted permission="case-processing.pre-screening.record">
          <Button onClick={() => setIsOpen(true)}>
            <Message id="case-processing.pre-screening.record" />
          </Button>
        </IfPermitted>
      }
    >
      <QueryStates query={query}>
        {({ items, checklist }) => (
          <Stack gap="md">
            {items.length === 0 ? (
              <Text size="sm" c="dimmed">
                <Message id="case-processing.pre-screening.none" />
              </Text>
            ) : null}
            {items.map((screening) => (
              <ScreeningFacts key={screening.id} screening={screening} checklist={checklist} onChanged={refresh} />
            ))}
          </Stack>
        )}
      </QueryStates>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={<Message id="case-processing.pre-screening.record" />}
        size="xl"
      >
        {query.data ? (
          <PreScreeningForm
            caseId={caseId}
            checklist={query.data.checklist}
            onClose={(isDone) => {
              setIsOpen(false);
              if (isDone) refresh();
            }}
          />
        ) : null}
      </Modal>
    </Section>
  );
}

interface ScreeningFactsProps {
  readonly screening: PreScreening;
  readonly checklist: readonly PreScreeningItem[];
  readonly onChanged: () => void;
}

function ScreeningFacts({ screening, checklist, onChanged }: ScreeningFactsProps): ReactNode {
  const { id, version, screenedOn, screenedBy, outcome, answers, notes, withdrawnAt, withdrawReason } = screening;
  const productText = useProductText();
  const wordsOf = (code: string) => {
    const item = checklist.find((each) => each.code === code);
    return item ? productText(item.question) : code;
  };
  const telling = answers.filter(({ answer, remark }) => answer === 'no' || remark);
  return (
    <Stack gap={4} component="article">
      <Group gap="xs">
        <StatusBadge tone={withdrawnAt ? 'neutral' : tones[outcome]}>
          <Message id={`case-processing.pre-screening.outcome.${outcome}`} />
        </StatusBadge>
        <Text size="sm" c="dimmed" component="span">
          <PlainDate value={screenedOn} /> · <bdi>{screenedBy?.name}</bdi>
        </Text>
        {withdrawnAt ? (
          <StatusBadge tone="neutral">
            <Message id="case-processing.withdrawn" />
          </StatusBadge>
        ) : null}
      </Group>
      <List size="sm">
        {telling.map(({ code, answer, remark }) => (
          <List.Item key={code}>
            <bdi>{wordsOf(code)}</bdi>{' '}
            {answer ? <Message id={`case-processing.pre-screening.answer.${answer}`} /> : null} <bdi>{remark}</bdi>
          </List.Item>
        ))}
      </List>
      {[notes, withdrawReason].filter(Boolean).map((words) => (
        <Text key={words} size="sm">
          <bdi>{words}</bdi>
        </Text>
      ))}
      {withdrawnAt ? null : (
        <IfPermitted permission="case-processing.pre-screening.record">
          <WithdrawButton
            id={`case-processing.pre-screening.${id}`}
            labelId="case-processing.pre-screening.withdraw"
            version={version}
            withdraw={(reason, based) => withdrawPreScreening(id, reason, based)}
            onDone={onChanged}
          />
        </IfPermitted>
      )}
    </Stack>
  );
}
