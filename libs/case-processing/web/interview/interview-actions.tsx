import { Button, Group } from '@mantine/core';
import { openMoves, type Interview, type InterviewMove } from '@passage/case-processing/domain';
import { Message, useToday } from '@passage/platform/web';
import { OpenDialog } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import { ChangeInterviewForm } from './change-interview-form';
import { HoldForm, ReasonForm } from './move-forms';
import { RescheduleForm } from './reschedule-form';

type Act = InterviewMove | 'change';

export interface MoveFormProps {
  readonly interview: Interview;
  /** Closes the form; `isDone` when something changed. */
  readonly onClose: (isDone: boolean) => void;
}

interface InterviewActionsProps {
  readonly interview: Interview;
  readonly onChanged: () => void;
}

/** What can be done with an interview as it stands today. */
export function InterviewActions({ interview, onChanged }: InterviewActionsProps): ReactNode {
  const today = useToday();
  const [act, setAct] = useState<Act>();
  const onClose = (isDone: boolean): void => {
    setAct(undefined);
    if (isDone) onChanged();
  };
  const isAhead = today < interview.date;
  const moves = openMoves(interview.state).filter(
    (move) => !(isAhead && (move === 'hold' || move === 'report-no-show')),
  );
  return (
    <>
      <Group gap="xs">
        {moves.map((move) => (
          <Button key={move} variant={move === 'hold' ? 'filled' : 'default'} onClick={() => setAct(move)}>
            <Message id={`case-processing.interview.move.${move}`} />
          </Button>
        ))}
        <Button variant="subtle" onClick={() => setAct('change')}>
          <Message id="case-processing.interview.change" />
        </Button>
      </Group>
      {act ? (
        <OpenDialog onClose={() => onClose(false)} title={<TitleOf act={act} />} size="lg">
          <FormOf act={act} interview={interview} onClose={onClose} />
        </OpenDialog>
      ) : null}
    </>
  );
}

function TitleOf({ act }: { readonly act: Act }): ReactNode {
  if (act === 'change') return <Message id="case-processing.interview.change" />;
  return <Message id={`case-processing.interview.move.${act}`} />;
}

function FormOf({ act, ...props }: MoveFormProps & { readonly act: Act }): ReactNode {
  switch (act) {
    case 'change':
      return <ChangeInterviewForm {...props} />;
    case 'hold':
      return <HoldForm {...props} />;
    case 'reschedule':
      return <RescheduleForm {...props} />;
    default:
      return <ReasonForm move={act} {...props} />;
  }
}
