import { Button, Group, List, Stack, Text } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import type { AdviceCode, MissingFact, ReferralCheck, ReferralFinding } from '@passage/case-processing/domain';
import { WithdrawButton } from '@passage/case-record/web';
import { Message, PlainDate } from '@passage/platform/web';
import { QueryStates, Section, StatusBadge, useNotices } from '@passage/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { useRefreshCase } from '../interview/interview.queries';
import { confirmReferral, referralCheckQuery, withdrawConfirmation } from './referral-check.queries';

/** Whether the referral is complete: what is missing, what deserves a look, and who confirmed. */
export function ReferralCheckPanel({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(referralCheckQuery(caseId));
  return (
    <Section title={<Message id="case-processing.referral-check" />}>
      <QueryStates query={query}>{(check) => <Check caseId={caseId} check={check} />}</QueryStates>
    </Section>
  );
}

function Check({ caseId, check }: { readonly caseId: string; readonly check: ReferralCheck }): ReactNode {
  const mayConfirm = usePermitted()('case-processing.referral-check.confirm');
  const refresh = useRefreshCase(caseId);
  const notices = useNotices();
  const confirm = useMutation({
    mutationFn: () => confirmReferral(caseId),
    onSuccess: refresh,
    onError: notices.failed,
  });
  const { confirmation, isComplete, missing, advice } = check;
  return (
    <Stack gap="sm">
      <Group gap="xs">
        {isComplete ? (
          <StatusBadge tone="ok">
            <Message id="case-processing.referral-check.complete" />
          </StatusBadge>
        ) : (
          <StatusBadge tone="attention">
            <Message id="case-processing.referral-check.incomplete" values={{ count: missing.length }} />
          </StatusBadge>
        )}
        {confirmation ? (
          <Text size="sm">
            <Message
              id="case-processing.referral-check.confirmed-by"
              values={{
                name: <bdi>{confirmation.confirmedBy?.name ?? '–'}</bdi>,
                date: <PlainDate value={confirmation.confirmedOn} />,
              }}
            />
          </Text>
        ) : null}
      </Group>
      <Findings findings={missing} name={(code) => <Message id={`case-processing.missing.${code}`} />} />
      {advice.length > 0 ? (
        <div>
          <Text size="sm" c="dimmed">
            <Message id="case-processing.referral-check.advice" />
          </Text>
          <Findings findings={advice} name={(code) => <Message id={`case-processing.advice.${code}`} />} isQuiet />
        </div>
      ) : null}
      {mayConfirm && !confirmation ? (
        <Group>
          <Button disabled={!isComplete} loading={confirm.isPending} onClick={() => confirm.mutate()}>
            <Message id="case-processing.referral-check.confirm" />
          </Button>
        </Group>
      ) : null}
      {mayConfirm && confirmation ? (
        <WithdrawButton
          id={`case-processing.referral-check.${confirmation.id}`}
          labelId="case-processing.referral-check.withdraw"
          version={confirmation.version}
          withdraw={(reason, version) => withdrawConfirmation(caseId, reason, version)}
          onDone={refresh}
        />
      ) : null}
    </Stack>
  );
}

interface FindingsProps<Code extends MissingFact | AdviceCode> {
  readonly findings: readonly ReferralFinding<Code>[];
  readonly name: (code: Code) => ReactNode;
  readonly isQuiet?: boolean;
}

/** Findings by what they are, each with the people it concerns. */
function Findings<Code extends MissingFact | AdviceCode>(props: FindingsProps<Code>): ReactNode {
  const codes = [...new Set(props.findings.map(({ code }) => code))];
  if (codes.length === 0) return null;
  return (
    <List size="sm" {...(props.isQuiet ? { c: 'dimmed' } : {})}>
      {codes.map((code) => {
        const names = props.findings.flatMap((each) => (each.code === code && each.name ? [each.name] : []));
        return (
          <List.Item key={code}>
            {props.name(code)}
            {names.map((name, index) => (
              <Fragment key={`${name}-${index}`}>
                {' · '}
                <bdi>{name}</bdi>
              </Fragment>
            ))}
          </List.Item>
        );
      })}
    </List>
  );
}
