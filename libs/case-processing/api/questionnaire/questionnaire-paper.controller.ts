import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { attachmentHeader, safeFileName } from '@passage/case-record/domain';
import {
  caseProcessingProblems,
  isWithheldFrom,
  questionnairePaper,
  questionnairePaperQuery,
  questionnaireProblems,
  type QuestionnairePaperQuery,
} from '@passage/case-processing/domain';
import { Clock, Describe, findVisible, IdParam, Requires, Typesetter, UnitOfWork } from '@passage/platform/api';
import { idParam, platformProblems, refuse } from '@passage/platform/domain';
import { PaperOffices } from '../letter/paper-offices';
import { QuestionnaireReads } from './questionnaire-reads';
import { QuestionnaireEntity } from './questionnaire.entity';

/** Questionnaires as papers, for the file or for the family. */
@ApiTags('Interview forms')
@Controller('api')
export class QuestionnairePaperController {
  constructor(
    private readonly questionnaires: QuestionnaireReads,
    private readonly offices: PaperOffices,
    private readonly typesetter: Typesetter,
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
  ) {}

  @Get('questionnaires/:id/paper')
  @Requires('case-processing.questionnaire.read')
  @IdParam('id', 'The questionnaire')
  @Describe({
    summary: 'A questionnaire with its answers, as PDF',
    media: 'application/pdf',
    problems: {
      'case-processing.questionnaire.withheld': questionnaireProblems['case-processing.questionnaire.withheld'],
      'platform.paper.too-long': platformProblems['platform.paper.too-long'],
    },
  })
  async paper(
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: questionnairePaperQuery }) { language, audience }: QuestionnairePaperQuery,
  ): Promise<StreamableFile> {
    const questionnaire = await this.questionnaires.one(id);
    if (isWithheldFrom(audience, questionnaire)) {
      throw refuse(caseProcessingProblems, 'case-processing.questionnaire.withheld');
    }
    const { officeId } = await this.work.run((manager) => findVisible(manager, QuestionnaireEntity, id));
    const office = await this.offices.of(officeId, language);
    const paper = questionnairePaper(questionnaire, office, { language, audience, today: this.clock.today() });
    const name = safeFileName(`${questionnaire.formName} ${questionnaire.caseNumber}.pdf`, 'pdf');
    return new StreamableFile(this.typesetter.pdf(paper), {
      type: 'application/pdf',
      disposition: attachmentHeader(name),
    });
  }
}
