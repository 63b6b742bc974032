import { Injectable } from '@nestjs/common';
import {
  approvalRule,
  caseRecordProblems,
  type ApprovalRule,
  type ApprovalRuleInput,
  type NewApprovalRule,
} from '@passage/case-record/domain';
import { changeVersioned, findVisible, Reads, UnitOfWork, type NamedQuery } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { ApprovalHandlers } from './approval-handlers';
import { ApprovalRuleEntity } from './approval-rule.entity';
import { approvalRuleOfCaseQuery } from './approval.queries';

interface RuleInForce {
  /** Facts it covers; none for acts that have no single facts. */
  fields: string[];
  expiresAfterDays: number;
}

const rulesQuery: NamedQuery = {
  name: 'case-record-approval-rules',
  text: `select json_build_object('id', r.id, 'kind', r.kind, 'isRequired', r.is_required, 'fields', r.fields, 'appliesFrom', r.applies_from,
      'expiresAfterDays', r.expires_after_days, 'sourceNote', r.source_note, 'isVerified', r.is_verified, 'version', r.version,
      'programme', case when p.id is not null then json_build_object('id', p.id, 'code', p.code, 'name', p.name) end) as body
    from case_record.approval_rules r left join pipeline.programmes p on p.id = r.programme_id
    order by r.kind, p.id is not null, p.name`,
};

/** Which acts need a second person. */
@Injectable()
export class ApprovalRules {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly handlers: ApprovalHandlers,
  ) {}

  /** What the rule in force for an act on a case asks; undefined when one person may do it. Within a unit of work. */
  async inForce(kind: string, caseId: string): Promise<RuleInForce | undefined> {
    const rows = await this.work.manager.query<(RuleInForce & { isInForce: boolean })[]>(approvalRuleOfCaseQuery, [
      caseId,
      kind,
    ]);
    return rows[0]?.isInForce ? rows[0] : undefined;
  }

  /** Every rule, by kind, the general one first. */
  async list(): Promise<ApprovalRule[]> {
    const rows = await this.reads.rows<{ body: ApprovalRule }>(rulesQuery);
    return rows.map(({ body }) => approvalRule.parse(body));
  }

  /** Gives a programme a rule of its own. */
  async create({ kind, programmeId, ...rule }: NewApprovalRule): Promise<ApprovalRule> {
    return await this.work.run(async (manager) => {
      if (!this.handlers.kinds.includes(kind)) {
        throw refuse(platformProblems, 'platform.field.not-accepted', { field: 'kind' });
      }
      const [known] = await manager.query<{ id: string }[]>('select id from pipeline.programmes where id = $1', [
        programmeId,
      ]);
      if (!known) throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'programmeId' });
      const id = newId();
      const { raw } = await manager
        .createQueryBuilder()
        .insert()
        .into(ApprovalRuleEntity)
        .values({ ...rule, id, kind, programmeId })
        .orIgnore()
        .returning('id')
        .execute();
      if ((raw as unknown[]).length === 0) {
        throw refuse(caseRecordProblems, 'case-record.approval-rule.exists', { field: 'programmeId' });
      }
      return await this.one(id);
    });
  }

  /** Changes a rule, the general one of a kind too. */
  async change(id: string, version: number, input: ApprovalRuleInput): Promise<ApprovalRule> {
    return await this.work.run(async (manager) => {
      await changeVersioned(manager, ApprovalRuleEntity, id, version, input);
      return await this.one(id);
    });
  }

  /** Takes a programme's own rule away, so that the general one holds for it again. */
  async remove(id: string, version: number): Promise<void> {
    await this.work.run(async (manager) => {
      const { programmeId } = await findVisible(manager, ApprovalRuleEntity, id);
      if (programmeId === null) throw refuse(platformProblems, 'platform.record.not-found');
      const { affected } = await manager.delete(ApprovalRuleEntity, { id, version });
      if (affected === 0) throw refuse(platformProblems, 'platform.record.stale', { current: await this.one(id) });
    });
  }

  private async one(id: string): Promise<ApprovalRule> {
    const found = (await this.list()).find((rule) => rule.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}
