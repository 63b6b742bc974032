import { Group, List, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { Decision } from '@passage/case-processing/domain';
import { WithdrawButton } from '@passage/case-record/web';
import { Message, PlainDate } from '@passage/platform/web';
import { KeyValueList, PersonName, RelativeDays, StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';
import { ReviewsOfDecision } from '../review-request/reviews-of-decision';
import { withdrawDecision } from './decision.queries';
import { outcomeTones } from './outcome-tones';
import { ReopenDecision } from './reopen-decision';

interface DecisionCardProps {
  readonly decision: Decision;
  readonly onChanged: () => void;
}

/** One decision: the answer for each member, and until when a review of a denial may be asked for. */
export function DecisionCard({ decision, onChanged }: DecisionCardProps): ReactNode {
  const { id, version, decidedOn, authority, referenceNumber, note, despiteDenial, members } = decision;
  const { withdrawnAt, withdrawReason } = decision;
  const isWaiting = decision.awaitsConfirmation && !withdrawnAt;
  return (
    <Stack gap="xs" component="article">
      <Group gap="xs">
        <Text fw={600} size="sm" component="h3">
          <PlainDate value={decidedOn} /> · <bdi>{authority}</bdi>
        </Text>
        {withdrawnAt ? (
          <StatusBadge tone="neutral">
            <Message id="case-processing.withdrawn" />
          </StatusBadge>
        ) : null}
        {isWaiting ? (
          <StatusBadge tone="attention">
            <Message id="case-processing.decision.awaits-confirmation" />
          </StatusBadge>
        ) : null}
      </Group>
      {isWaiting ? (
        <Text size="sm" c="dimmed">
          <Message id="case-processing.decision.awaits-confirmation.hint" />
        </Text>
      ) : null}
      <List size="sm" listStyleType="none">
        {members.map((member) => (
          <List.Item key={member.personId} mb={4}>
            <Answer member={member} isWaiting={isWaiting} />
          </List.Item>
        ))}
      </List>
      <ReviewDeadline decision={decision} />
      <IfPermitted permission="case-processing.review-request.read">
        <ReviewsOfDecision decision={decision} onChanged={onChanged} />
      </IfPermitted>
      <KeyValueList
        columns={2}
        items={[
          { labelId: 'case-processing.reference-number', value: referenceNumber && <bdi>{referenceNumber}</bdi> },
          ...(despiteDenial
            ? [{ labelId: 'case-processing.decision.despite-denial' as const, value: <bdi>{despiteDenial}</bdi> }]
            : []),
          ...(note ? [{ labelId: 'case-processing.note' as const, value: <bdi>{note}</bdi> }] : []),
          ...(withdrawnAt
            ? [{ labelId: 'case-processing.withdraw-reason' as const, value: <bdi>{withdrawReason}</bdi> }]
            : []),
        ]}
      />
      {withdrawnAt ? null : (
        <IfPermitted permission="case-processing.decision.record">
          <Group gap="xs">
            <ReopenDecision decision={decision} onDone={onChanged} />
            <WithdrawButton
              id={`case-processing.decision.${id}`}
              labelId="case-processing.decision.withdraw"
              version={version}
              withdraw={(reason, based) => withdrawDecision(id, reason, based)}
              onDone={onChanged}
            />
          </Group>
        </IfPermitted>
      )}
    </Stack>
  );
}

interface AnswerProps {
  readonly member: Decision['members'][number];
  /** Waits for a second person, so it neither stands nor was replaced. */
  readonly isWaiting: boolean;
}

function Answer({ member, isWaiting }: AnswerProps): ReactNode {
  const { name, nameLocal, outcome, validUntil, reviewOn, isStanding } = member;
  return (
    <Group gap="xs" component="span">
      <PersonName name={name} localName={nameLocal} />
      <StatusBadge tone={isStanding ? outcomeTones[outcome] : 'neutral'}>
        <Message id={`case-processing.decision.outcome.${outcome}`} />
      </StatusBadge>
      {validUntil ? (
        <Text size="xs" c="dimmed" component="span">
          <Message id="case-processing.decision.until" values={{ date: <PlainDate value={validUntil} /> }} />
        </Text>
      ) : null}
      {reviewOn ? (
        <Text size="xs" c="dimmed" component="span">
          <Message id="case-processing.decision.again" values={{ date: <PlainDate value={reviewOn} /> }} />
        </Text>
      ) : null}
      {isStanding || isWaiting ? null : (
        <Text size="xs" c="dimmed" component="span">
          <Message id="case-processing.decision.replaced" />
        </Text>
      )}
    </Group>
  );
}

function ReviewDeadline({ decision }: { readonly decision: Decision }): ReactNode {
  const { reviewUntil, reviewRule, withdrawnAt } = decision;
  if (!reviewUntil || withdrawnAt) return null;
  return (
    <Group gap="xs">
      <Text size="sm">
        <Message
          id="case-processing.decision.review-until"
          values={{ date: <PlainDate value={reviewUntil} />, distance: <RelativeDays value={reviewUntil} /> }}
        />
      </Text>
      {reviewRule?.isVerified ? null : (
        <StatusBadge tone="attention">
          <Message id="case-processing.unverified" />
        </StatusBadge>
      )}
      <Text size="xs" c="dimmed">
        <bdi>{reviewRule?.sourceNote}</bdi>
      </Text>
    </Group>
  );
}
