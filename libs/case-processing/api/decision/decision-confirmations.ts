import { Injectable } from '@nestjs/common';
import { ApprovalRules, Approvals } from '@passage/case-record/api';
import { decisionKind, type DecisionInput } from '@passage/case-processing/domain';
import { UnitOfWork } from '@passage/platform/api';
import { DecisionFactsReader } from './decision-facts';
import { DecisionEntity } from './decision.entity';
import { submittedOnOf } from './decision.query';

/** What becomes of a decision once a second person has answered. */
interface Answers {
  confirm(id: string): Promise<void>;
  takeBack(id: string, version: number, reason: string): Promise<unknown>;
}

/** The second person's part in a decision: asked for where the programme's rule of approval says so. */
@Injectable()
export class DecisionConfirmations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly approvals: Approvals,
    private readonly rules: ApprovalRules,
    private readonly facts: DecisionFactsReader,
  ) {}

  /** Says what follows from an answer; called once, when the application starts. */
  register({ confirm, takeBack }: Answers): void {
    const decision = (id: string) => this.work.manager.findOneBy(DecisionEntity, { id });
    this.approvals.register(decisionKind, {
      permission: 'case-processing.decision.record',
      current: async ({ subjectId }) => {
        const lock = { mode: 'pessimistic_write' as const };
        const found = await this.work.manager.findOne(DecisionEntity, { where: { id: subjectId }, lock });
        return found && !found.withdrawnAt ? await this.groundOf(found.caseId) : null;
      },
      carryOut: async ({ subjectId }) => await confirm(subjectId),
      setAside: async ({ subjectId }, reason) => {
        const found = await decision(subjectId);
        if (found && !found.withdrawnAt) await takeBack(subjectId, found.version, reason);
      },
    });
  }

  /** Whether a decision on the case waits for a second person. Within a unit of work. */
  async areNeeded(caseId: string): Promise<boolean> {
    return (await this.rules.inForce(decisionKind, caseId)) !== undefined;
  }

  /** Asks a second person to confirm what was recorded. Within a unit of work. */
  async ask(caseId: string, id: string, input: DecisionInput) {
    const { decidedOn, authority, referenceNumber, note, despiteDenial, members } = input;
    const answers = members.map(({ personId, outcome, validUntil }) => ({ personId, outcome, validUntil }));
    await this.approvals.propose({
      kind: decisionKind,
      caseId,
      subjectId: id,
      before: await this.groundOf(caseId),
      after: { decidedOn, authority, referenceNumber, despiteDenial, members: answers },
      reason: note.slice(0, 1000) || authority,
    });
  }

  /** Closes the question about a decision that was withdrawn. Within a unit of work. */
  async drop(id: string, reason: string): Promise<void> {
    await this.approvals.drop(decisionKind, id, reason);
  }

  /** What a second person confirms rests on: a denial that came to light by a merge since is looked at first. */
  private async groundOf(caseId: string): Promise<{ submittedOn: string | null; deniedEarlier: string[] }> {
    const [submission] = await this.work.manager.query<{ submittedOn: string }[]>(submittedOnOf, [caseId]);
    return { submittedOn: submission?.submittedOn ?? null, deniedEarlier: await this.facts.deniedEarlier(caseId) };
  }
}
