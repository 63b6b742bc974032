import { Injectable } from '@nestjs/common';
import type { ProposedFacts } from '@passage/case-record/domain';
import { RequestContext } from '@passage/platform/api';
import type { ApprovalEntity } from './approval.entity';

/** How the area that owns a kind of act carries it out. Everything runs within the transaction of the answer. */
export interface ApprovalHandler {
  /** The right one needs to do the act oneself: whoever proposes holds it, and whoever approves must. */
  permission: string;
  /**
   * The facts named in `before` as they stand now, held until the act is done, so that nothing is changed between the
   * look and the act; null when what it is about is gone.
   */
  current(proposal: ApprovalEntity): Promise<ProposedFacts | null>;
  /** Does what was proposed, in the name of whoever approves. */
  carryOut(proposal: ApprovalEntity): Promise<void>;
  /** Whether it may be answered although its case is closed; usually a closed case is not changed. */
  mayConcernClosedCase?: boolean;
  /** Undoes what stood ready for the approval, when the proposal is rejected or withdrawn. */
  setAside?(proposal: ApprovalEntity, answer: string): Promise<void>;
}

/** Who carries out which kind of act. Areas register theirs when the application starts. */
@Injectable()
export class ApprovalHandlers {
  private readonly handlers = new Map<string, ApprovalHandler>();

  constructor(private readonly context: RequestContext) {}

  /** Names what carries out the acts of a kind; once for each. */
  register(kind: string, handler: ApprovalHandler): void {
    if (this.handlers.has(kind)) throw new Error(`the approval of ${kind} is registered twice`);
    this.handlers.set(kind, handler);
  }

  /** What carries out the acts of a kind. */
  of(kind: string): ApprovalHandler {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`nobody carries out ${kind}`);
    return handler;
  }

  /** Every kind that is registered. */
  get kinds(): string[] {
    return [...this.handlers.keys()].sort();
  }

  /** The kinds the acting person may answer. */
  get answerable(): string[] {
    const { permissions } = this.context.actor;
    if (!permissions.has('case-record.approval.decide')) return [];
    return [...this.handlers].filter(([, { permission }]) => permissions.has(permission)).map(([kind]) => kind);
  }
}
