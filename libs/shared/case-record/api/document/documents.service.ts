import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import type { CaseDocument, DocumentChange, DocumentInput } from '@passage/case-record/domain';
import { changeVersioned, Clock, Files, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { CaseLists } from '../case/case-lists';
import { CaseScope } from '../case/case-scope';
import { listOfCase } from '../case/of-case.query';
import { requireCompartment } from '../compartment/require-compartment';
import { Timeline } from '../timeline/timeline';
import { DocumentEntity } from './document.entity';
import type { ReceivedFile } from './received-files';

const documentJson = `json_build_object('id', d.id, 'caseId', d.case_id, 'personId', d.person_id, 'compartment', d.compartment,
  'kind', d.kind, 'title', d.title, 'fileName', d.file_name, 'mediaType', d.media_type, 'sizeBytes', d.size_bytes,
  'sha256', d.sha256, 'uploadedBy', json_build_object('id', s.id, 'name', s.name), 'createdAt', d.created_at, 'version', d.version)`;
const documentFrom = 'from case_record.documents d join access.staff s on s.id = d.uploaded_by';

const documentsQuery = listOfCase(
  'case-record-documents',
  `select ${documentJson} ${documentFrom} where d.case_id = c.id and d.removed_at is null order by d.created_at desc, d.id desc`,
);
const documentQuery = `select ${documentJson} as body ${documentFrom} where d.id = $1`;

/** Documents of cases. Row-level security shows each only to those who may read its compartment. */
@Injectable()
export class Documents {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly lists: CaseLists,
    private readonly files: Files,
    private readonly readLog: ReadLog,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
  ) {}

  /** The documents of a case that the reader may see, newest first. */
  async list(caseId: string): Promise<CaseDocument[]> {
    const documents = await this.lists.read<CaseDocument>(documentsQuery, [caseId]);
    await this.readLog.record('case-documents', { caseIds: [caseId] });
    return documents;
  }

  /** Refuses an upload to a case outside the scope before any of it is taken in. */
  async requireCase(caseId: string): Promise<void> {
    await this.work.run(() => this.scope.require(caseId));
  }

  /** Keeps a file that was taken in with the case. */
  async add(caseId: string, file: ReceivedFile, input: DocumentInput): Promise<CaseDocument> {
    requireCompartment(this.context.actor, input.compartment);
    return await this.work.run(async (manager) => {
      const ofCase = await this.scope.require(caseId);
      if (input.personId) await this.scope.requirePerson(caseId, input.personId);
      const id = newId();
      const { officeId } = ofCase;
      const uploadedBy = this.context.actor.staffId;
      const title = input.title || file.fileName;
      await manager.insert(DocumentEntity, { ...input, ...file, id, caseId, officeId, title, uploadedBy });
      await this.tell(caseId, officeId, 'case-record.document.added', input);
      this.scope.changed(ofCase);
      return await this.read(id);
    });
  }

  /** Changes what is said about a document. */
  async change(id: string, version: number, change: DocumentChange): Promise<CaseDocument> {
    return await this.work.run(async (manager) => {
      const before = await this.requireKept(id);
      const ofCase = await this.scope.require(before.caseId);
      if (change.personId) await this.scope.requirePerson(before.caseId, change.personId);
      await changeVersioned(manager, DocumentEntity, id, version, change);
      this.scope.changed(ofCase);
      return await this.read(id);
    });
  }

  /** The content of a document, to be handed on under its name. */
  async open(id: string): Promise<{ content: Readable; document: DocumentEntity }> {
    const document = await this.work.run(() => this.requireKept(id));
    await this.readLog.record('document', {
      caseIds: [document.caseId],
      personIds: document.personId ? [document.personId] : [],
    });
    return { content: await this.files.open(document.storageKey), document };
  }

  /** Removes a document: the row stays as proof that it was there, the content is destroyed. */
  async remove(id: string, version: number): Promise<void> {
    const removed = await this.work.run(async (manager) => {
      const document = await this.requireKept(id);
      const ofCase = await this.scope.require(document.caseId);
      await changeVersioned(manager, DocumentEntity, id, version, { removedAt: this.clock.now() });
      await this.tell(document.caseId, document.officeId, 'case-record.document.removed', document);
      this.scope.changed(ofCase);
      return document;
    });
    await this.files.remove(removed.storageKey).catch(() => undefined);
  }

  private async requireKept(id: string): Promise<DocumentEntity> {
    const found = await findVisible(this.work.manager, DocumentEntity, id);
    if (found.removedAt) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }

  private async read(id: string): Promise<CaseDocument> {
    const [row] = await this.work.manager.query<{ body: CaseDocument }[]>(documentQuery, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.body;
  }

  private async tell(
    caseId: string,
    officeId: string,
    code: string,
    { kind, compartment, personId }: Pick<DocumentInput, 'kind' | 'compartment' | 'personId'>,
  ): Promise<void> {
    await this.timeline.record({
      caseId,
      officeId,
      personId,
      stage: 'case-processing',
      compartment,
      code,
      params: { kind },
      happenedOn: this.clock.today(),
    });
  }
}
