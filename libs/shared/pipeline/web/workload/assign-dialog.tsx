import type { ReassignmentInput, ReassignmentResult, SpreadPlan } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import { OpenDialog } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import { ColleagueChoice } from './colleague-choice';
import { ReassignmentOutcome } from './reassignment-outcome';
import { SpreadPreview } from './spread-preview';
import { reassign, useRefreshWorkload } from './workload.queries';

/** A case that is to be given out. */
export interface CaseToAssign {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly ownerId: string | null;
}

interface AssignDialogProps {
  readonly cases: readonly CaseToAssign[];
  /** Begins with the suggestion instead of the choice of one colleague. */
  readonly plan?: SpreadPlan;
  readonly onClose: () => void;
}

/** Gives cases to one colleague, or spreads them evenly: choice, preview, and what became of each. */
export function AssignDialog({ cases, plan: firstPlan, onClose }: AssignDialogProps): ReactNode {
  const refresh = useRefreshWorkload();
  const [plan, setPlan] = useState(firstPlan);
  const [result, setResult] = useState<ReassignmentResult>();
  const give = async (items: ReassignmentInput['items']): Promise<void> => {
    setResult(await reassign({ items }));
    refresh();
  };
  const numberOf = new Map([...cases, ...(plan?.items ?? []).map(asCase)].map(({ id, number }) => [id, number]));
  return (
    <OpenDialog onClose={onClose} size="lg" title={<Message id="pipeline.workload.assign" />}>
      {result ? (
        <ReassignmentOutcome result={result} numberOf={numberOf} onClose={onClose} />
      ) : plan ? (
        <SpreadPreview plan={plan} onConfirm={give} onClose={onClose} />
      ) : (
        <ColleagueChoice cases={cases} onSpread={setPlan} onConfirm={give} onClose={onClose} />
      )}
    </OpenDialog>
  );
}

function asCase({ caseId, number }: SpreadPlan['items'][number]): { id: string; number: string } {
  return { id: caseId, number };
}
