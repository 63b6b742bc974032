import { Group } from '@mantine/core';
import type { Approval, ApprovalState } from '@passage/case-record/domain';
import { AppLink, Instant, Message } from '@passage/platform/web';
import { RelativeDays, StatusBadge, type Tone } from '@passage/ui';
import { IconArrowBackUp, IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DialogButton } from '../dialog/dialog-button';
import { AnswerForm } from './answer-form';
import { useApprovalKindName } from './approval-kinds';
import classes from './approval.module.css';
import { ProposedChange } from './proposed-change';

const tones: Readonly<Record<ApprovalState, Tone>> = {
  waiting: 'attention',
  approved: 'ok',
  rejected: 'danger',
  withdrawn: 'neutral',
  expired: 'neutral',
};

interface ApprovalCardProps {
  readonly approval: Approval;
  /** Where proposals about several cases stand together, each names its case. */
  readonly hasCase?: boolean;
}

/** One proposal: what is to change, who asks for it and why, and what the reader can answer. */
export function ApprovalCard({ approval, hasCase = false }: ApprovalCardProps): ReactNode {
  const nameOf = useApprovalKindName();
  const { kind, state, person, reason, caseId, caseNumber, principalApplicant } = approval;
  return (
    <li className={classes.approval}>
      <Group gap="xs">
        <h3 className={classes.kind}>
          {nameOf(kind)}
          {person ? (
            <>
              {' · '}
              <bdi>{person.name}</bdi>
            </>
          ) : null}
        </h3>
        <StatusBadge tone={tones[state]}>
          <Message id={`case-record.approval.state.${state}`} />
        </StatusBadge>
        {hasCase ? (
          <AppLink to={`/cases/${caseId}?tab=approvals`}>
            {caseNumber} · <bdi>{principalApplicant}</bdi>
          </AppLink>
        ) : null}
      </Group>
      <ProposedChange approval={approval} />
      <p className={classes.reason}>
        <bdi>{reason}</bdi>
      </p>
      <Trail approval={approval} />
      <Answers approval={approval} />
    </li>
  );
}

function Trail({ approval }: { readonly approval: Approval }): ReactNode {
  const { proposedBy, proposedAt, decidedBy, decidedAt, answer, state, expiresOn } = approval;
  const name = (who: string, key: string) => <bdi key={key}>{who}</bdi>;
  return (
    <p className={classes.trail}>
      <span>
        <Message
          id="case-record.approval.proposed-by"
          values={{ name: name(proposedBy.name, 'name'), time: <Instant key="time" value={proposedAt} /> }}
        />
      </span>
      {state === 'waiting' ? (
        <span>
          <Message id="case-record.approval.expires" values={{ when: <RelativeDays key="when" value={expiresOn} /> }} />
        </span>
      ) : null}
      {decidedBy ? (
        <span>
          <Message
            id="case-record.approval.answered-by"
            values={{ name: name(decidedBy.name, 'name'), time: <Instant key="time" value={decidedAt} /> }}
          />
        </span>
      ) : null}
      {answer ? <bdi>{answer}</bdi> : null}
    </p>
  );
}

function Answers({ approval }: { readonly approval: Approval }): ReactNode {
  const { mayDecide, mayWithdraw } = approval;
  if (!mayDecide && !mayWithdraw) return null;
  return (
    <Group gap="xs">
      {mayDecide ? (
        <>
          <DialogButton labelId="case-record.approval.approval" icon={IconCheck} variant="filled">
            {(close) => <AnswerForm approval={approval} how="approval" onDone={close} />}
          </DialogButton>
          <DialogButton labelId="case-record.approval.rejection" icon={IconX}>
            {(close) => <AnswerForm approval={approval} how="rejection" onDone={close} />}
          </DialogButton>
        </>
      ) : null}
      {mayWithdraw ? (
        <DialogButton labelId="case-record.approval.withdrawal" icon={IconArrowBackUp}>
          {(close) => <AnswerForm approval={approval} how="withdrawal" onDone={close} />}
        </DialogButton>
      ) : null}
    </Group>
  );
}
