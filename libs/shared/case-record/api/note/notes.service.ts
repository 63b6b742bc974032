import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  caseRecordProblems,
  type Note,
  type NoteChange,
  type ProtectionNoteInput,
  type RecordCompartment,
} from '@passage/case-record/domain';
import { changeVersioned, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { CaseLists } from '../case/case-lists';
import { CaseScope } from '../case/case-scope';
import { listOfCase } from '../case/of-case.query';
import { requireCompartment } from '../compartment/require-compartment';
import { NoteEntity } from './note.entity';

const noteJson = `json_build_object('id', n.id, 'compartment', n.compartment, 'body', n.body, 'personId', n.person_id,
  'author', json_build_object('id', s.id, 'name', s.name), 'createdAt', n.created_at, 'version', n.version)`;
const noteFrom = 'from case_record.notes n join access.staff s on s.id = n.author_id';

const notesQuery = listOfCase(
  'case-record-notes',
  `select ${noteJson} ${noteFrom} where n.case_id = c.id order by n.created_at desc, n.id desc`,
);
const noteQuery = `select ${noteJson} as body ${noteFrom} where n.id = $1`;

/** Notes on cases. Row-level security shows each only to those who may read its compartment. */
@Injectable()
export class Notes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly lists: CaseLists,
    private readonly readLog: ReadLog,
    private readonly scope: CaseScope,
  ) {}

  /** The notes of a case that the reader may see, newest first. */
  async list(caseId: string): Promise<Note[]> {
    const notes = await this.lists.read<Note>(notesQuery, [caseId]);
    await this.readLog.record('case-notes', { caseIds: [caseId] });
    return notes;
  }

  /** Writes a note into a compartment that the writer holds. */
  async write(caseId: string, compartment: RecordCompartment, input: ProtectionNoteInput): Promise<Note> {
    requireCompartment(this.context.actor, compartment);
    return await this.work.run(async (manager) => {
      const ofCase = await this.scope.require(caseId);
      if (input.personId) await this.scope.requirePerson(caseId, input.personId);
      const id = newId();
      const authorId = this.context.actor.staffId;
      const { body, personId } = input;
      await manager.insert(NoteEntity, {
        id,
        caseId,
        officeId: ofCase.officeId,
        compartment,
        body,
        personId,
        authorId,
      });
      this.scope.changed(ofCase);
      return await this.read(id);
    });
  }

  /** Corrects one's own note, if it lies in one of the compartments given. */
  async correct(
    id: string,
    version: number,
    { body }: NoteChange,
    compartments: readonly RecordCompartment[],
  ): Promise<Note> {
    return await this.work.run(async (manager) => {
      const before = await findVisible(manager, NoteEntity, id);
      if (!compartments.includes(before.compartment)) throw refuse(platformProblems, 'platform.record.not-found');
      if (before.authorId !== this.context.actor.staffId)
        throw refuse(caseRecordProblems, 'case-record.note.not-yours');
      await changeVersioned(manager, NoteEntity, id, version, { body });
      this.scope.changed(await this.scope.require(before.caseId));
      return await this.read(id);
    });
  }

  private async read(id: string): Promise<Note> {
    const [row] = await this.work.manager.query<{ body: Note }[]>(noteQuery, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.body;
  }
}
