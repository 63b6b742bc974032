import {
  reviewAskers,
  reviewGrounds,
  reviewOutcomeInput,
  reviewOutcomes,
  reviewRequestInput,
  type Decision,
  type ReviewRequest,
} from '@passage/case-processing/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { askReview, decideReview } from './review-request.queries';

const Ask = recordFields<z.input<typeof reviewRequestInput>>();
const Outcome = recordFields<z.input<typeof reviewOutcomeInput>>();

interface AskReviewFormProps {
  readonly decision: Decision;
  /** Closes the form; `isDone` when something was recorded. */
  readonly onClose: (isDone: boolean) => void;
}

/** Records that the review of a denial was asked for. */
export function AskReviewForm({ decision, onClose }: AskReviewFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  return (
    <RecordForm
      id={`case-processing.review.${decision.id}.new`}
      schema={reviewRequestInput}
      initialValues={{ askedOn: today, askedBy: 'applicant', grounds: 'new-evidence', latenessReason: '', note: '' }}
      save={(values) => askReview(decision.id, values)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
      saveLabel={<Message id="case-processing.review.ask" />}
    >
      <FormGrid>
        <Ask.Date
          name="askedOn"
          labelId="case-processing.review.asked-on"
          max={today}
          min={decision.decidedOn}
          isFirst
        />
        <Ask.Choice
          name="askedBy"
          labelId="case-processing.review.asked-by"
          options={reviewAskers.map((value) => ({ value, label: text(`case-processing.review.asked-by.${value}`) }))}
        />
        <Ask.Choice
          name="grounds"
          labelId="case-processing.review.grounds"
          options={reviewGrounds.map((value) => ({ value, label: text(`case-processing.review.grounds.${value}`) }))}
        />
      </FormGrid>
      <Ask.LongText
        name="latenessReason"
        labelId="case-processing.review.lateness"
        hintId="case-processing.review.lateness.hint"
      />
      <Ask.LongText name="note" labelId="case-processing.note" />
    </RecordForm>
  );
}

interface DecideReviewFormProps {
  readonly request: ReviewRequest;
  readonly onClose: (isDone: boolean) => void;
}

/** Records what a review came to. */
export function DecideReviewForm({ request, onClose }: DecideReviewFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  return (
    <RecordForm
      id={`case-processing.review.${request.id}.outcome`}
      schema={reviewOutcomeInput}
      initialValues={{ outcome: 'upheld', decidedOn: today, outcomeNote: '' }}
      version={request.version}
      save={(values, based) => decideReview(request.id, values, based)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
      saveLabel={<Message id="case-processing.review.decide" />}
    >
      <Outcome.Radios
        name="outcome"
        labelId="case-processing.review.outcome"
        hintId="case-processing.review.outcome.hint"
        options={reviewOutcomes.map((value) => ({ value, label: text(`case-processing.review.outcome.${value}`) }))}
      />
      <Outcome.Date name="decidedOn" labelId="case-processing.decided-on" min={request.askedOn} max={today} />
      <Outcome.LongText name="outcomeNote" labelId="case-processing.note" />
    </RecordForm>
  );
}
