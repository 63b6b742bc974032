import { Injectable } from '@nestjs/common';
import { StaffEntity } from '@passage/access/api';
import { ReadLog } from '@passage/audit/api';
import {
  finding,
  mayReadNote,
  refusalOf,
  type Mention,
  type Mentionable,
  type MentionQuery,
  type NotePlace,
  type RecordCompartment,
} from '@passage/case-record/domain';
import { Clock, Reads, RequestContext, UnitOfWork, type NamedQuery } from '@passage/platform/api';
import { encodeCursor, newId, platformProblems, refuse, type Page } from '@passage/platform/domain';
import { In } from 'typeorm';
import { CaseScope } from '../case/case-scope';
import { cursorOf } from '../case/cursor';
import { MentionEntity } from './mention.entity';

/** Parameters: the reader, whether read ones too, cursor (instant, identifier), how many. */
const mentionsQuery: NamedQuery = {
  name: 'case-record-mentions',
  text: `select m.created_at::text as "createdAt", json_build_object('id', m.id, 'noteId', n.id, 'caseId', m.case_id, 'caseNumber', k.number,
      'principalApplicant', coalesce(btrim(p.given_names || ' ' || p.family_name), ''), 'body', n.body,
      'author', json_build_object('id', s.id, 'name', s.name), 'createdAt', m.created_at, 'readAt', m.read_at) as body
    from case_record.mentions m join case_record.notes n on n.id = m.note_id join case_record.cases k on k.id = m.case_id
      join access.staff s on s.id = n.author_id left join case_record.people p on p.id = k.principal_applicant_id
    where m.staff_id = $1 and ($2 or m.read_at is null) and ($3::timestamptz is null or (m.created_at, m.id) < ($3, $4::uuid))
    order by m.created_at desc, m.id desc limit $5`,
};

/** Where a note lies, with what its mentions point at. */
interface MentionedNote extends NotePlace {
  id: string;
  caseId: string;
}

/** Colleagues named in notes. */
@Injectable()
export class Mentions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
  ) {}

  /** Who may be named in a note of a compartment on a case. */
  async mentionable(caseId: string, compartment: RecordCompartment): Promise<Mentionable[]> {
    return await this.work.run(async (manager) => {
      const { officeId, agencyId } = await this.scope.require(caseId);
      const staff = await manager.find(StaffEntity, { where: { isActive: true }, order: { name: 'asc' } });
      return staff
        .filter((each) => mayReadNote(each, { officeId, agencyId, compartment }))
        .map(({ id, name }) => ({ id, name }));
    });
  }

  /** Tells colleagues that a note names them, once each. Refused for those who may not read it. Within a unit of work. */
  async tell({ id: noteId, caseId, ...place }: MentionedNote, staffIds: readonly string[]): Promise<void> {
    if (staffIds.length === 0) return;
    const { manager } = this.work;
    const found = new Map(
      (await manager.findBy(StaffEntity, { id: In([...staffIds]) })).map((each) => [each.id, each]),
    );
    const findings = staffIds.flatMap((id, index) => {
      const colleague = found.get(id);
      const mayRead = colleague !== undefined && mayReadNote(colleague, place);
      return mayRead ? [] : [finding('case-record.mention.may-not-see', `mentions.${index}`)];
    });
    const refusal = refusalOf(findings);
    if (refusal) throw refusal;
    const { officeId, compartment } = place;
    await manager
      .createQueryBuilder()
      .insert()
      .into(MentionEntity)
      .values([...found.keys()].map((staffId) => ({ id: newId(), noteId, caseId, officeId, compartment, staffId })))
      .orIgnore()
      .updateEntity(false)
      .execute();
    for (const staffId of found.keys()) this.work.announce({ topic: 'mention', staffId });
  }

  /** A page of notes that name the reader, newest first. */
  async page({ state, limit, after }: MentionQuery): Promise<Page<Mention>> {
    const [createdAt, id] = cursorOf(after) ?? [];
    const values = [this.context.actor.staffId, state === 'all', createdAt ?? null, id ?? null, limit + 1];
    const rows = await this.reads.rows<{ body: Mention; createdAt: string }>(mentionsQuery, values);
    const shown = rows.slice(0, limit);
    const items = shown.map(({ body }) => body);
    await this.readLog.record('mentions', { caseIds: [...new Set(items.map(({ caseId }) => caseId))] });
    const last = shown.at(-1);
    return { items, next: rows.length > limit && last ? encodeCursor([last.createdAt, last.body.id]) : null };
  }

  /** Marks a mention of the reader as read; again changes nothing. */
  async markRead(id: string): Promise<void> {
    await this.work.run(async (manager) => {
      const { staffId } = this.context.actor;
      const found = await manager.findOneBy(MentionEntity, { id, staffId });
      if (!found) throw refuse(platformProblems, 'platform.record.not-found');
      if (found.readAt) return;
      await manager.update(MentionEntity, { id, staffId }, { readAt: this.clock.now() });
      this.work.announce({ topic: 'mention', staffId });
    });
  }
}
