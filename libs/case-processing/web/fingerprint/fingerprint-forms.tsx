import {
  fingerprintInput,
  hindrances,
  type FingerprintAppointment,
  type FingerprintMove,
} from '@passage/case-processing/domain';
import { plainDate, text as boundedText } from '@passage/platform/domain';
import { Message, useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import { z } from 'zod';
import type { FamilyMember } from '../case-section/family-member';
import { moveFingerprints, planFingerprints } from './fingerprint.queries';

const Plan = recordFields<z.input<typeof fingerprintInput>>();

interface PlanFormProps {
  readonly caseId: string;
  readonly members: readonly FamilyMember[];
  /** Closes the form; `isDone` when something was recorded. */
  readonly onClose: (isDone: boolean) => void;
}

/** Puts members on the calendar. */
export function PlanFingerprintsForm({ caseId, members, onClose }: PlanFormProps): ReactNode {
  return (
    <RecordForm
      id={`case-processing.fingerprints.${caseId}.new`}
      schema={fingerprintInput}
      initialValues={{ date: '', time: '09:00', place: '', personIds: [] }}
      save={(values) => planFingerprints(caseId, values)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
      saveLabel={<Message id="case-processing.fingerprints.plan" />}
    >
      <FormGrid>
        <Plan.Date name="date" labelId="case-processing.interview.date" isFirst />
        <Plan.Text name="time" labelId="case-processing.interview.time" hintId="case-processing.interview.time.hint" />
        <Plan.Text name="place" labelId="case-processing.interview.place" />
      </FormGrid>
      <Plan.Choices
        name="personIds"
        labelId="case-processing.fingerprints.whose"
        options={members.map(({ personId, name }) => ({ value: personId, label: name }))}
      />
    </RecordForm>
  );
}

const takeForm = z.object({ validUntil: plainDate.nullable().default(null), reason: boundedText(500).default('') });
const hindranceForm = z.object({ hindrance: z.enum(hindrances), reason: boundedText(500).default('') });
const remarkForm = z.object({ reason: boundedText(500).default('') });
const reasonForm = z.object({ reason: boundedText(500, 1) });
const Take = recordFields<z.input<typeof takeForm>>();
const Hindrance = recordFields<z.input<typeof hindranceForm>>();
const Reason = recordFields<z.input<typeof reasonForm>>();

interface MoveFormProps {
  readonly move: FingerprintMove;
  readonly appointment: FingerprintAppointment;
  readonly onClose: (isDone: boolean) => void;
}

/** What became of an appointment. */
export function MoveFingerprintsForm({ move, appointment, onClose }: MoveFormProps): ReactNode {
  const { id, version } = appointment;
  const text = useText();
  const common = {
    id: `case-processing.fingerprints.${id}.${move}`,
    version,
    onSaved: () => onClose(true),
    onCancel: () => onClose(false),
    saveLabel: <Message id={`case-processing.fingerprints.move.${move}`} />,
  };
  if (move === 'take') {
    return (
      <RecordForm
        {...common}
        schema={takeForm}
        initialValues={{ validUntil: null, reason: '' }}
        save={(values, based) => moveFingerprints(id, { move, ...values }, based)}
      >
        <Take.Date
          name="validUntil"
          labelId="case-processing.check.valid-until"
          hintId="case-processing.check.valid-until.hint"
        />
        <Take.LongText name="reason" labelId="case-processing.note" />
      </RecordForm>
    );
  }
  if (move === 'report-not-possible') {
    return (
      <RecordForm
        {...common}
        schema={hindranceForm}
        initialValues={{ hindrance: 'injury', reason: '' }}
        save={(values, based) => moveFingerprints(id, { move, ...values }, based)}
      >
        <Hindrance.Choice
          name="hindrance"
          labelId="case-processing.fingerprints.hindrance"
          hintId="case-processing.fingerprints.hindrance.hint"
          options={hindrances.map((value) => ({
            value,
            label: text(`case-processing.fingerprints.hindrance.${value}`),
          }))}
        />
        <Hindrance.LongText name="reason" labelId="case-processing.note" />
      </RecordForm>
    );
  }
  return (
    <RecordForm
      {...common}
      schema={move === 'miss' ? remarkForm : reasonForm}
      initialValues={{ reason: '' }}
      save={(values, based) => moveFingerprints(id, { move, reason: values.reason ?? '' }, based)}
    >
      <Reason.LongText name="reason" labelId="case-processing.reason" isFirst />
    </RecordForm>
  );
}
