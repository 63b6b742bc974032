import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  caseRecordProblems,
  type Note,
  type NoteChange,
  type NoteQuery,
  type ProtectionNoteInput,
  type RecordCompartment,
} from '@passage/case-record/domain';
import { changeVersioned, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { encodeCursor, newId, platformProblems, refuse, type Page } from '@passage/platform/domain';
import { CaseLists } from '../case/case-lists';
import { CaseScope } from '../case/case-scope';
import { cursorOf } from '../case/cursor';
import { requireCompartment } from '../compartment/require-compartment';
import { Mentions } from '../mention/mentions';
import { NoteEntity } from './note.entity';
import { noteByIdQuery, notesOfCase } from './note.queries';

/** Notes on cases. Row-level security shows each only to those who may read its compartment. */
@Injectable()
export class Notes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly lists: CaseLists,
    private readonly readLog: ReadLog,
    private readonly scope: CaseScope,
    private readonly mentions: Mentions,
  ) {}

  /** A page of the notes of a case that the reader may see, newest first. */
  async page(caseId: string, { q, limit, after }: NoteQuery): Promise<Page<Note>> {
    const [createdAt, id] = cursorOf(after) ?? [];
    const cursor = typeof createdAt === 'string' && typeof id === 'string' ? { createdAt, id } : undefined;
    const { query, values } = notesOfCase(caseId, { q, limit, after: cursor });
    const found = await this.lists.read<{ note: Note; writtenAt: string }>(query, values);
    await this.readLog.record('case-notes', { caseIds: [caseId] });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const next = found.length > limit && last ? encodeCursor([last.writtenAt, last.note.id]) : null;
    return { items: shown.map(({ note }) => note), next };
  }

  /** Writes a note into a compartment that the writer holds. */
  async write(caseId: string, compartment: RecordCompartment, input: ProtectionNoteInput): Promise<Note> {
    requireCompartment(this.context.actor, compartment);
    return await this.work.run(async (manager) => {
      const ofCase = await this.scope.require(caseId);
      if (input.personId) await this.scope.requirePerson(caseId, input.personId);
      const id = newId();
      const authorId = this.context.actor.staffId;
      const { body, personId, mentions } = input;
      await manager.insert(NoteEntity, {
        id,
        caseId,
        officeId: ofCase.officeId,
        compartment,
        body,
        personId,
        authorId,
      });
      const { officeId, agencyId } = ofCase;
      await this.mentions.tell({ id, caseId, officeId, agencyId, compartment }, mentions);
      this.scope.changed(ofCase);
      return await this.read(id);
    });
  }

  /** Corrects one's own note, if it lies in one of the compartments given. */
  async correct(
    id: string,
    version: number,
    { body, mentions }: NoteChange,
    compartments: readonly RecordCompartment[],
  ): Promise<Note> {
    return await this.work.run(async (manager) => {
      const before = await findVisible(manager, NoteEntity, id);
      if (!compartments.includes(before.compartment)) throw refuse(platformProblems, 'platform.record.not-found');
      if (before.authorId !== this.context.actor.staffId)
        throw refuse(caseRecordProblems, 'case-record.note.not-yours');
      await changeVersioned(manager, NoteEntity, id, version, { body });
      const ofCase = await this.scope.require(before.caseId);
      const { officeId, agencyId } = ofCase;
      const { caseId, compartment } = before;
      await this.mentions.tell({ id, caseId, officeId, agencyId, compartment }, mentions);
      this.scope.changed(ofCase);
      return await this.read(id);
    });
  }

  private async read(id: string): Promise<Note> {
    const [row] = await this.work.manager.query<{ body: Note }[]>(noteByIdQuery, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.body;
  }
}
