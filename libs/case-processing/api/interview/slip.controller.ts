import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Wordings } from '@passage/case-record/api';
import { attachmentHeader, safeFileName } from '@passage/case-record/domain';
import { slipPaper, slipQuery, type SlipQuery } from '@passage/case-processing/domain';
import { Clock, Describe, IdParam, Requires, Typesetter } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { PaperOffices } from '../letter/paper-offices';
import { InterviewReads } from './interview-reads';

/** What a family takes home of an appointment. */
@ApiTags('Interviews')
@Controller('api')
export class SlipController {
  constructor(
    private readonly interviews: InterviewReads,
    private readonly offices: PaperOffices,
    private readonly wordings: Wordings,
    private readonly typesetter: Typesetter,
    private readonly clock: Clock,
  ) {}

  @Get('interviews/:id/slip')
  @Requires('case-processing.interview.read')
  @IdParam('id', 'The interview')
  @Describe({ summary: 'The appointment as a slip for the family, as PDF', media: 'application/pdf' })
  async slip(
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: slipQuery }) { language }: SlipQuery,
  ): Promise<StreamableFile> {
    const interview = await this.interviews.one(id);
    const office = await this.offices.of(interview.officeId, language);
    const worded = await this.wordings.in(language);
    const { place, room } = interview;
    const shown = { ...interview, place: worded(place), room: room && worded(room) };
    const paper = slipPaper(shown, office, language, this.clock.today());
    const name = safeFileName(`${paper.title} ${interview.caseNumber}.pdf`, 'pdf');
    return new StreamableFile(this.typesetter.pdf(paper), {
      type: 'application/pdf',
      disposition: attachmentHeader(name),
    });
  }
}
