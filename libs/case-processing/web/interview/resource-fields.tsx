import type { InterviewInput } from '@passage/case-processing/domain';
import { recordFields, useFormScope } from '@passage/ui';
import type { ReactNode } from 'react';
import type { ThoughtOf } from './interview.queries';
import { useInterpreterOptions, useRoomOptions, type TypedWish } from './use-choice-options';

type Values = Pick<InterviewInput, 'room' | 'roomId' | 'interpreter' | 'interpreterId' | 'overbookReason'>;
const Fields = recordFields<Values>();

interface ResourceFieldsProps {
  readonly caseId: string;
  /** When the interview takes place; without, nothing is said about who and what is free. */
  readonly slot: ThoughtOf | undefined;
  readonly wish: TypedWish;
  /** Whether somebody from elsewhere may interpret instead. */
  readonly isInterpreterTyped?: boolean;
}

/** Room and interpreter of an interview, chosen by what is free and who speaks the language; why, where they are not. */
export function ResourceFields({ caseId, slot, wish, isInterpreterTyped = true }: ResourceFieldsProps): ReactNode {
  const { form } = useFormScope();
  const rooms = useRoomOptions(caseId, slot);
  const interpreters = useInterpreterOptions(caseId, slot, wish);
  const { roomId, interpreterId, overbookReason } = form.getValues();
  const needsReason =
    [...rooms, ...interpreters].some((each) => [roomId, interpreterId].includes(each.value) && each.needsReason) ||
    Boolean(overbookReason) ||
    ['roomId', 'interpreterId', 'interviewer'].some((field) => form.errors[field]);
  return (
    <>
      <Fields.Choice name="roomId" labelId="case-processing.interview.room" options={rooms} />
      {roomId ? null : (
        <Fields.Text
          name="room"
          labelId="case-processing.interview.room-elsewhere"
          hintId="case-processing.interview.room-elsewhere.hint"
        />
      )}
      <Fields.Choice name="interpreterId" labelId="case-processing.interview.interpreter" options={interpreters} />
      {interpreterId || !isInterpreterTyped ? null : (
        <Fields.Text name="interpreter" labelId="case-processing.interview.interpreter-elsewhere" />
      )}
      {needsReason ? (
        <Fields.Text
          name="overbookReason"
          labelId="case-processing.interview.overbook-reason"
          hintId="case-processing.interview.overbook-reason.hint"
        />
      ) : null}
    </>
  );
}
