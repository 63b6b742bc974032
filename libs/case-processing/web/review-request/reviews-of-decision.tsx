import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { isLate, type Decision, type ReviewOutcome, type ReviewRequest } from '@passage/case-processing/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { AskReviewForm, DecideReviewForm } from './review-request-forms';
import { reviewRequestsQuery } from './review-request.queries';

const tones: Readonly<Record<ReviewOutcome, Tone>> = { upheld: 'danger', overturned: 'ok', withdrawn: 'neutral' };

interface ReviewsOfDecisionProps {
  readonly decision: Decision;
  readonly onChanged: () => void;
}

/** Reviews asked of a decision, and asking for one while a denial of it stands. */
export function ReviewsOfDecision({ decision, onChanged }: ReviewsOfDecisionProps): ReactNode {
  const { data } = useQuery(reviewRequestsQuery(decision.caseId));
  const [open, setOpen] = useState<'ask' | ReviewRequest>();
  const close = (isDone: boolean): void => {
    setOpen(undefined);
    if (isDone) onChanged();
  };
  const requests = data?.items.filter(({ decisionId }) => decisionId === decision.id) ?? [];
  const isDenied = decision.members.some(({ outcome, isStanding }) => outcome === 'denied' && isStanding);
  const isOpen = requests.some(({ outcome }) => outcome === null);
  return (
    <Stack gap={4}>
      {requests.map((request) => (
        <ReviewLine key={request.id} request={request} onDecide={() => setOpen(request)} />
      ))}
      {isDenied && !isOpen && !decision.withdrawnAt ? (
        <IfPermitted permission="case-processing.review-request.record">
          <Group>
            <Button variant="default" onClick={() => setOpen('ask')}>
              <Message id="case-processing.review.ask" />
            </Button>
          </Group>
        </IfPermitted>
      ) : null}
      <Modal
        opened={open === 'ask'}
        onClose={() => close(false)}
        title={<Message id="case-processing.review.ask" />}
        size="lg"
      >
        <AskReviewForm decision={decision} onClose={close} />
      </Modal>
      <Modal
        opened={open !== undefined && open !== 'ask'}
        onClose={() => close(false)}
        title={<Message id="case-processing.review.decide" />}
      >
        {open && open !== 'ask' ? <DecideReviewForm request={open} onClose={close} /> : null}
      </Modal>
    </Stack>
  );
}

function ReviewLine({
  request,
  onDecide,
}: {
  readonly request: ReviewRequest;
  readonly onDecide: () => void;
}): ReactNode {
  const { askedOn, askedBy, grounds, latenessReason, reviewUntil, outcome, decidedOn, note, outcomeNote } = request;
  return (
    <Group gap="xs">
      <Text size="sm" component="span">
        <Message
          id="case-processing.review.line"
          values={{
            date: <PlainDate value={askedOn} />,
            by: <Message id={`case-processing.review.asked-by.${askedBy}`} />,
            grounds: <Message id={`case-processing.review.grounds.${grounds}`} />,
          }}
        />
      </Text>
      {isLate(askedOn, reviewUntil) ? (
        <StatusBadge tone="attention">
          <Message id="case-processing.review.late" values={{ reason: <bdi>{latenessReason}</bdi> }} />
        </StatusBadge>
      ) : null}
      {outcome && decidedOn ? (
        <StatusBadge tone={tones[outcome]}>
          <Message id={`case-processing.review.outcome.${outcome}`} /> · <PlainDate value={decidedOn} />
        </StatusBadge>
      ) : (
        <>
          <StatusBadge tone="info">
            <Message id="case-processing.review.awaited" />
          </StatusBadge>
          <IfPermitted permission="case-processing.review-request.record">
            <Button size="compact-xs" onClick={onDecide}>
              <Message id="case-processing.review.decide" />
            </Button>
          </IfPermitted>
        </>
      )}
      {[note, outcomeNote].filter(Boolean).map((words) => (
        <Text key={words} size="xs" c="dimmed" component="span">
          <bdi>{words}</bdi>
        </Text>
      ))}
    </Group>
  );
}
