import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  pipelineProblems,
  unknownPlaces,
  type FamilyMessageFacts,
  type MessageTemplate,
  type MessageTemplateInput,
  type MessageText,
  type MessageTextInput,
} from '@passage/pipeline/domain';
import { changeVersioned, Clock, findVisible, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { MessageTemplateEntity } from './message-template.entity';
import { MessageTextEntity } from './message-text.entity';
import { messageFactsQuery, templatesQuery, textsQuery } from './family-message.query';

/** Messages to families: their templates, and what fills them in. */
@Injectable()
export class FamilyMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /** Every template with the words in force. */
  async templates(): Promise<MessageTemplate[]> {
    const rows = await this.reads.rows<{ body: MessageTemplate }>(templatesQuery);
    return rows.map(({ body }) => body);
  }

  /** Every version of the words of a template. */
  async texts(id: string): Promise<MessageText[]> {
    return await this.work.run(async (manager) => {
      await findVisible(manager, MessageTemplateEntity, id);
      const rows = await this.reads.rows<{ body: MessageText }>(textsQuery, [id]);
      return rows.map(({ body }) => body);
    });
  }

  /** Adds a template; its words follow. */
  async create(input: MessageTemplateInput): Promise<MessageTemplate> {
    return await this.work.run(async (manager) => {
      const id = newId();
      await manager.insert(MessageTemplateEntity, { ...input, id });
      return await this.template(id);
    });
  }

  /** Renames a template, or takes it out of use. */
  async change(id: string, version: number, input: MessageTemplateInput): Promise<MessageTemplate> {
    return await this.work.run(async (manager) => {
      await changeVersioned(manager, MessageTemplateEntity, id, version, input);
      return await this.template(id);
    });
  }

  /** Writes new words in one language; the earlier ones stay on record. */
  async write(id: string, version: number, { language, body }: MessageTextInput): Promise<MessageTemplate> {
    const [unknown] = unknownPlaces(body);
    if (unknown !== undefined) {
      throw refuse(pipelineProblems, 'pipeline.family-message.unknown-place', {
        field: 'body',
        params: { place: unknown },
      });
    }
    return await this.work.run(async (manager) => {
      await changeVersioned(manager, MessageTemplateEntity, id, version, {});
      const number = 1 + (await manager.countBy(MessageTextEntity, { templateId: id, language }));
      const writtenBy = this.context.actor.staffId;
      await manager.insert(MessageTextEntity, { id: newId(), templateId: id, language, number, body, writtenBy });
      return await this.template(id);
    });
  }

  /** What the messages to a family are filled in with. */
  async facts(caseId: string): Promise<FamilyMessageFacts> {
    const row = await this.reads.row<{ body: FamilyMessageFacts }>(messageFactsQuery, [caseId, this.clock.today()]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.readLog.record('family-message', { caseIds: [caseId] });
    return row.body;
  }

  private async template(id: string): Promise<MessageTemplate> {
    const found = (await this.templates()).find((each) => each.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}
