import { Injectable } from '@nestjs/common';
import { personMergeKind } from '@passage/case-record/domain';
import { ApprovalRules } from '../approval/approval-rules.service';

/** Whether a merge needs a second person. */
@Injectable()
export class MergeRules {
  constructor(private readonly rules: ApprovalRules) {}

  /** Where the rule is in force for either case. Within a unit of work. */
  async needsApproval(...caseIds: string[]): Promise<boolean> {
    for (const caseId of new Set(caseIds)) {
      if (await this.rules.inForce(personMergeKind, caseId)) return true;
    }
    return false;
  }
}
