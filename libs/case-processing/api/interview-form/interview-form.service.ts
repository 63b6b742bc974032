import { Injectable } from '@nestjs/common';
import {
  caseProcessingProblems,
  documentOf,
  formFindings,
  problemAt,
  questionsOf,
  type FormVersionInput,
  type InterviewForm,
  type InterviewFormInput,
  type InterviewFormVersion,
  type PublicationInput,
} from '@passage/case-processing/domain';
import { ProgrammeEntity } from '@passage/pipeline/api';
import { changeVersioned, Clock, findVisible, Reads, UnitOfWork, type NamedQuery } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { InterviewFormVersionEntity } from './interview-form-version.entity';
import { InterviewFormEntity } from './interview-form.entity';
import { interviewFormById, interviewForms, interviewFormVersionById } from './interview-form.query';

/** Forms that programmes define: drafts that are changed, versions that are published and then stay. */
@Injectable()
export class InterviewFormService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<InterviewForm[]> {
    const rows = await this.reads.rows<{ json: InterviewForm }>(interviewForms, [this.clock.today()]);
    return rows.map(({ json }) => json);
  }

  async add(input: InterviewFormInput): Promise<InterviewForm> {
    return await this.work.run(async (manager) => {
      await this.requireFree(input);
      const id = newId();
      await manager.insert(InterviewFormEntity, { id, ...input });
      return await this.written(interviewFormById, id);
    });
  }

  async change(id: string, version: number, input: InterviewFormInput): Promise<InterviewForm> {
    return await this.work.run(async (manager) => {
      await this.requireFree(input, id);
      await changeVersioned(manager, InterviewFormEntity, id, version, input);
      return await this.written(interviewFormById, id);
    });
  }

  async version(id: string): Promise<InterviewFormVersion> {
    return await this.one(interviewFormVersionById, id);
  }

  /** Begins the next draft with these questions; refused while there is one. */
  async begin(formId: string, input: FormVersionInput): Promise<InterviewFormVersion> {
    requireForm(input);
    return await this.work.run(async (manager) => {
      const form = await manager.findOne(InterviewFormEntity, {
        where: { id: formId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!form) throw refuse(platformProblems, 'platform.record.not-found');
      if (await manager.existsBy(InterviewFormVersionEntity, { formId, state: 'draft' })) {
        throw refuse(platformProblems, 'platform.record.exists');
      }
      const latest = await manager.maximum(InterviewFormVersionEntity, 'number', { formId });
      const id = newId();
      await manager.insert(InterviewFormVersionEntity, {
        id,
        formId,
        number: (latest ?? 0) + 1,
        ...(contentOf(input) as object),
      });
      return await this.written(interviewFormVersionById, id);
    });
  }

  /** Changes the questions of a draft. */
  async write(id: string, version: number, input: FormVersionInput): Promise<InterviewFormVersion> {
    requireForm(input);
    return await this.work.run(async (manager) => {
      await this.requireDraft(id);
      await changeVersioned(manager, InterviewFormVersionEntity, id, version, contentOf(input) as object);
      return await this.written(interviewFormVersionById, id);
    });
  }

  /** Fixes a draft for good, from a day on. Questionnaires being filled in keep the version they began with. */
  async publish(id: string, version: number, { effectiveFrom }: PublicationInput): Promise<InterviewFormVersion> {
    return await this.work.run(async (manager) => {
      const { formId } = await this.requireDraft(id);
      if (effectiveFrom < this.clock.today()) {
        throw refuse(caseProcessingProblems, 'case-processing.interview-form.past', { field: 'effectiveFrom' });
      }
      if (await manager.existsBy(InterviewFormVersionEntity, { formId, effectiveFrom })) {
        throw refuse(caseProcessingProblems, 'case-processing.interview-form.day-taken', { field: 'effectiveFrom' });
      }
      const published = { state: 'published' as const, effectiveFrom };
      await changeVersioned(manager, InterviewFormVersionEntity, id, version, published);
      return await this.written(interviewFormVersionById, id);
    });
  }

  private async requireDraft(id: string): Promise<InterviewFormVersionEntity> {
    const found = await findVisible(this.work.manager, InterviewFormVersionEntity, id);
    if (found.state !== 'draft') throw refuse(caseProcessingProblems, 'case-processing.interview-form.published');
    return found;
  }

  private async requireFree({ code, programmeId }: InterviewFormInput, id?: string): Promise<void> {
    const { manager } = this.work;
    const holder = await manager.findOneBy(InterviewFormEntity, { code });
    if (holder && holder.id !== id) {
      throw refuse(caseProcessingProblems, 'case-processing.interview-form.code-taken', { field: 'code' });
    }
    if (programmeId && !(await manager.existsBy(ProgrammeEntity, { id: programmeId }))) {
      throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'programmeId' });
    }
  }

  private async written<T>(query: NamedQuery, id: string): Promise<T> {
    this.work.announce({ topic: 'interview-form' });
    return await this.one<T>(query, id);
  }

  private async one<T>(query: NamedQuery, id: string): Promise<T> {
    const row = await this.reads.row<{ json: T }>(query, [this.clock.today(), id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.json;
  }
}

/** Refuses a document that is well formed and yet no form that can be filled in. */
function requireForm({ schema }: FormVersionInput): void {
  const errors = formFindings(schema).map(({ path, code, params }) =>
    problemAt(['schema', ...path].join('.'), code, params),
  );
  if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
}

/** As stored: what follows from the questions written out, whether it was sent or not. */
function contentOf({ schema, note, sourceNote, isVerified }: FormVersionInput) {
  return { schema: documentOf(questionsOf(schema)), note, sourceNote, isVerified };
}
