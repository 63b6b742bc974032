import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import type { Questionnaire, QuestionnaireSummary } from '@passage/case-processing/domain';
import { findVisible, Reads, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { InterviewEntity } from '../interview/interview.entity';
import { questionnaireById, questionnairesOfInterview } from './questionnaire.query';

/** Questionnaires as they are shown. */
@Injectable()
export class QuestionnaireReads {
  constructor(
    private readonly reads: Reads,
    private readonly work: UnitOfWork,
    private readonly readLog: ReadLog,
  ) {}

  /** One questionnaire with its answers. */
  async one(id: string): Promise<Questionnaire> {
    const row = await this.reads.row<{ json: Questionnaire }>(questionnaireById, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.log([row.json]);
    return row.json;
  }

  /** What was filled in at an interview. */
  async ofInterview(interviewId: string): Promise<{ items: QuestionnaireSummary[] }> {
    await this.work.run((manager) => findVisible(manager, InterviewEntity, interviewId));
    const rows = await this.reads.rows<{ json: QuestionnaireSummary }>(questionnairesOfInterview, [interviewId]);
    const items = rows.map(({ json }) => json);
    await this.log(items);
    return { items };
  }

  private async log(items: readonly QuestionnaireSummary[]): Promise<void> {
    if (items.length === 0) return;
    await this.readLog.record('questionnaire', {
      caseIds: [...new Set(items.map(({ caseId }) => caseId))],
      personIds: items.flatMap(({ person }) => (person ? [person.id] : [])),
    });
  }
}
