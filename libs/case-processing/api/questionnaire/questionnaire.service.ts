import { Injectable } from '@nestjs/common';
import { CaseMemberEntity, CaseScope } from '@passage/case-record/api';
import {
  answersToAsked,
  caseProcessingProblems,
  questionsOf,
  type Answers,
  type CorrectionInput,
  type Questionnaire,
  type QuestionnaireInput,
} from '@passage/case-processing/domain';
import { changeVersioned, Clock, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse, type FieldProblem } from '@passage/platform/domain';
import { In, IsNull } from 'typeorm';
import { InterviewFormVersionEntity } from '../interview-form/interview-form-version.entity';
import { versionForCase } from '../interview-form/interview-form.query';
import { InterviewEntity } from '../interview/interview.entity';
import { answerFindings, draftFindings } from './answer-check';
import { answerDigest } from './answer-digest';
import { QuestionnaireReads } from './questionnaire-reads';
import { QuestionnaireEntity } from './questionnaire.entity';

/** Filling in forms at interviews: begun, saved while typing, sealed, corrected. */
@Injectable()
export class QuestionnaireService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly reads: QuestionnaireReads,
  ) {}

  /** Begins a questionnaire with the version in force today, or goes on with the one that was begun. */
  async begin(interviewId: string, input: QuestionnaireInput): Promise<Questionnaire> {
    return await this.work.run(async (manager) => {
      const lock = { mode: 'pessimistic_write' as const };
      const interview = await manager.findOne(InterviewEntity, { where: { id: interviewId }, lock });
      if (!interview) throw refuse(platformProblems, 'platform.record.not-found');
      const { caseId, officeId } = interview;
      const compartment = input.isConfidential || interview.isConfidential ? 'protection' : 'case';
      await this.requireWhom(caseId, input.personId, compartment);
      const values = [this.clock.today(), input.formId, caseId];
      const [version] = await manager.query<{ id: string }[]>(versionForCase, values);
      if (!version)
        throw refuse(caseProcessingProblems, 'case-processing.questionnaire.no-version', { field: 'formId' });
      const begun = await this.begun(interviewId, input, compartment);
      if (begun) return await this.reads.one(begun);
      const id = newId();
      await manager.insert(QuestionnaireEntity, {
        ...{ id, interviewId, caseId, officeId, formVersionId: version.id, personId: input.personId, compartment },
        startedBy: this.context.actor.staffId,
      });
      return await this.shown(id, caseId);
    });
  }

  /** Keeps what has been typed so far. */
  async save(id: string, version: number, answers: Answers): Promise<Questionnaire> {
    return await this.work.run(async (manager) => {
      const draft = await this.requireDraft(id, version);
      requireNothingWrong(draftFindings(draft, answers));
      const saved = { answers, savedBy: this.context.actor.staffId, savedAt: this.clock.now() };
      await changeVersioned(manager, QuestionnaireEntity, id, version, saved as object);
      // Without the case: what is only typed makes nothing else of it old.
      this.work.announce({ topic: 'questionnaire', id, officeId: draft.officeId });
      return await this.reads.one(id);
    });
  }

  /** Fixes the answers for good; those to questions that are not asked fall away. */
  async seal(id: string, version: number): Promise<Questionnaire> {
    return await this.work.run(async (manager) => {
      const draft = await this.requireDraft(id, version);
      const { caseId, formVersionId, schema, answers } = draft;
      const counted = answersToAsked(questionsOf(schema), answers);
      requireNothingWrong([...answerFindings(draft, counted), ...(await this.strangers(caseId, schema, counted))]);
      const by = this.context.actor.staffId;
      const seal = { state: 'sealed', answers: counted, digest: answerDigest(formVersionId, counted) };
      const change = { ...seal, sealedBy: by, sealedAt: this.clock.now() };
      await changeVersioned(manager, QuestionnaireEntity, id, version, change as object);
      return await this.shown(id, caseId);
    });
  }

  /** Begins a new questionnaire with the answers of a sealed one, to put them right. */
  async correct(id: string, version: number, { reason }: CorrectionInput): Promise<Questionnaire> {
    return await this.work.run(async (manager) => {
      const sealed = await findVisible(manager, QuestionnaireEntity, id);
      await this.scope.lock(sealed.caseId);
      if (sealed.version !== version) throw refuse(platformProblems, 'platform.record.stale', { current: sealed });
      if (sealed.state !== 'sealed') throw refuse(caseProcessingProblems, 'case-processing.questionnaire.not-sealed');
      if (await manager.existsBy(QuestionnaireEntity, { correctsId: id })) {
        throw refuse(caseProcessingProblems, 'case-processing.questionnaire.corrected');
      }
      const { interviewId, caseId, officeId, formVersionId, personId, compartment, answers } = sealed;
      const correction = newId();
      await manager.insert(QuestionnaireEntity, {
        ...({ id: correction, interviewId, caseId, officeId, formVersionId, personId, compartment, answers } as object),
        ...{ correctsId: id, reason, startedBy: this.context.actor.staffId },
      });
      return await this.shown(correction, caseId);
    });
  }

  private async requireDraft(id: string, version: number) {
    const { manager } = this.work;
    const draft = await findVisible(manager, QuestionnaireEntity, id);
    if (draft.state !== 'draft') throw refuse(caseProcessingProblems, 'case-processing.questionnaire.sealed');
    if (draft.version !== version) {
      throw refuse(platformProblems, 'platform.record.stale', { current: await this.reads.one(id) });
    }
    const { schema } = await manager.findOneByOrFail(InterviewFormVersionEntity, { id: draft.formVersionId });
    return { ...draft, schema };
  }

  private async requireWhom(caseId: string, personId: string | null, compartment: string): Promise<void> {
    if (personId) await this.scope.requirePerson(caseId, personId);
    else if (compartment === 'protection') {
      throw refuse(caseProcessingProblems, 'case-processing.questionnaire.whom', { field: 'personId' });
    }
  }

  /** The draft of the same form about the same person, if there is one. */
  private async begun(
    interviewId: string,
    { formId, personId }: QuestionnaireInput,
    compartment: Questionnaire['compartment'],
  ): Promise<string | undefined> {
    const { manager } = this.work;
    const versions = await manager.findBy(InterviewFormVersionEntity, { formId });
    const found = await manager.findOneBy(QuestionnaireEntity, {
      ...{ interviewId, compartment, personId: personId ?? IsNull(), correctsId: IsNull() },
      formVersionId: In(versions.map(({ id }) => id)),
      state: 'draft',
    });
    return found?.id;
  }

  /** Answers that name somebody who is no member of the family. */
  private async strangers(caseId: string, schema: Questionnaire['schema'], answers: Answers): Promise<FieldProblem[]> {
    const members = await this.work.manager.findBy(CaseMemberEntity, { caseId });
    const { title, remedy } = platformProblems['platform.field.unknown-reference'];
    return questionsOf(schema)
      .filter(({ key, kind }) => kind === 'person' && answers[key] !== undefined)
      .filter(({ key }) => !members.some(({ personId }) => personId === answers[key]))
      .map(({ key }) => ({
        ...{ field: `answers.${key}`, code: 'platform.field.unknown-reference', reason: title, remedy },
      }));
  }

  private async shown(id: string, caseId: string): Promise<Questionnaire> {
    const of = await this.scope.require(caseId);
    this.work.announce({ topic: 'questionnaire', id, officeId: of.officeId });
    this.scope.changed(of, 'questionnaire');
    return await this.reads.one(id);
  }
}

function requireNothingWrong(errors: readonly FieldProblem[]): void {
  if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
}
