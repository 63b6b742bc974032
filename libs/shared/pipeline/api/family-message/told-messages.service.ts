import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseMemberEntity, CaseScope, Timeline, type CaseEntity } from '@passage/case-record/api';
import {
  filled,
  hasGaps,
  pipelineProblems,
  valuesOf,
  type ToldMessage,
  type ToldMessageInput,
} from '@passage/pipeline/domain';
import { changeVersioned, Clock, findVisible, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { IsNull } from 'typeorm';
import { FamilyMessages } from './family-messages.service';
import { MessageTemplateEntity } from './message-template.entity';
import { MessageTextEntity } from './message-text.entity';
import { ToldMessageEntity } from './told-message.entity';
import { toldMessagesOfCase } from './told-message.query';

/**
 * What families were told. Also of a case that is closed: that it is, and why, is told to the family afterwards.
 */
@Injectable()
export class ToldMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly messages: FamilyMessages,
    private readonly timeline: Timeline,
  ) {}

  /** What the family of a case was told, latest first. */
  async ofCase(caseId: string): Promise<ToldMessage[]> {
    await this.work.run(() => this.scope.require(caseId));
    const rows = await this.reads.rows<{ json: ToldMessage }>(toldMessagesOfCase, [caseId]);
    const items = rows.map(({ json }) => json);
    const personIds = [...new Set(items.map(({ person }) => person.id))];
    await this.readLog.record('told-messages', { caseIds: [caseId], personIds });
    return items;
  }

  /** Records that a member was told a message. */
  async record(caseId: string, input: ToldMessageInput): Promise<ToldMessage> {
    const { toldOn, channel, personId, body } = input;
    return await this.work.run(async (manager) => {
      const of = await this.scope.require(caseId);
      this.requirePossibleDay(of, toldOn);
      if (!(await manager.existsBy(CaseMemberEntity, { caseId, personId, leftOn: IsNull() }))) {
        throw refuse(pipelineProblems, 'pipeline.clearance.not-a-member', { field: 'personId' });
      }
      const textId = await this.requireWords(caseId, input);
      const id = newId();
      const recorded = { recordedBy: this.context.actor.staffId, recordedAt: this.clock.now() };
      const row = { id, caseId, officeId: of.officeId, personId, textId, body, toldOn, channel };
      await manager.insert(ToldMessageEntity, { ...row, ...recorded });
      return await this.tell(of, id, 'told', toldOn);
    });
  }

  /** Takes back what was recorded in error; it stays on record as that. */
  async withdraw(id: string, version: number, withdrawReason: string): Promise<ToldMessage> {
    return await this.work.run(async (manager) => {
      const before = await findVisible(manager, ToldMessageEntity, id);
      if (before.withdrawnAt) throw refuse(pipelineProblems, 'pipeline.told-message.withdrawn');
      const of = await this.scope.require(before.caseId);
      const withdrawnBy = this.context.actor.staffId;
      const change = { withdrawnAt: this.clock.now(), withdrawnBy, withdrawReason };
      await changeVersioned(manager, ToldMessageEntity, id, version, change);
      return await this.tell(of, id, 'withdrawn', this.clock.today());
    });
  }

  private requirePossibleDay({ referredOn }: CaseEntity, toldOn: string): void {
    if (toldOn > this.clock.today()) throw refuse(platformProblems, 'platform.field.future-date', { field: 'toldOn' });
    if (toldOn < referredOn) {
      const params = { referredOn };
      throw refuse(pipelineProblems, 'pipeline.told-message.before-referral', { field: 'toldOn', params });
    }
  }

  /** The version of the words that were told, filled in as they still read: nothing else is kept under its name. */
  private async requireWords(caseId: string, input: ToldMessageInput): Promise<string> {
    const { templateId, language, number, body } = input;
    await findVisible(this.work.manager, MessageTemplateEntity, templateId);
    const text = await this.work.manager.findOneBy(MessageTextEntity, { templateId, language, number });
    if (!text) throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'number' });
    const words = filled(text.body, valuesOf(await this.messages.facts(caseId), language));
    if (hasGaps(words)) throw refuse(pipelineProblems, 'pipeline.told-message.gaps', { field: 'body' });
    if (words.trim() !== body) throw refuse(pipelineProblems, 'pipeline.told-message.words-changed');
    return text.id;
  }

  /** On the timeline, without the words. */
  private async tell(of: CaseEntity, id: string, what: 'told' | 'withdrawn', happenedOn: string): Promise<ToldMessage> {
    const { id: caseId, officeId } = of;
    const rows = await this.reads.rows<{ json: ToldMessage }>(toldMessagesOfCase, [caseId]);
    const found = rows.find(({ json }) => json.id === id)?.json;
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    const { title: message, channel, person } = found;
    await this.timeline.record({
      ...{ caseId, officeId, personId: person.id, stage: 'case-processing', happenedOn },
      ...{ code: `pipeline.family-message.${what}`, params: { message, channel } },
    });
    this.scope.changed(of);
    return found;
  }
}
