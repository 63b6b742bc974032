import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  formVersionInput,
  interviewForm,
  interviewFormInput,
  interviewFormList,
  interviewFormProblems as problems,
  interviewFormVersion,
  publicationInput,
  type FormVersionInput,
  type InterviewForm,
  type InterviewFormInput,
  type InterviewFormVersion,
  type PublicationInput,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { InterviewFormService } from './interview-form.service';

const id = { schema: idParam };

/** Forms filled in at interviews. */
@ApiTags('Interview forms')
@Controller('api')
export class InterviewFormController {
  constructor(private readonly forms: InterviewFormService) {}

  @Get('interview-forms')
  @Requires('case-processing.interview-form.read')
  @Describe({ summary: 'Forms and their versions', returns: interviewFormList })
  async list(): Promise<{ items: InterviewForm[] }> {
    return { items: await this.forms.list() };
  }

  @Post('interview-forms')
  @Requires('case-processing.interview-form.edit')
  @Describe({ summary: 'Add a form', status: 201, returns: interviewForm, problems })
  async add(@Body({ schema: interviewFormInput }) input: InterviewFormInput): Promise<InterviewForm> {
    return await this.forms.add(input);
  }

  @Put('interview-forms/:id')
  @Requires('case-processing.interview-form.edit')
  @IdParam()
  @Describe({
    summary: 'Change what a form is called and who asks it',
    returns: interviewForm,
    problems,
    versioned: true,
  })
  async change(
    @Param(id) params: { id: string },
    @Body({ schema: interviewFormInput }) input: InterviewFormInput,
    @ExpectedVersion() version: number,
  ): Promise<InterviewForm> {
    return await this.forms.change(params.id, version, input);
  }

  @Post('interview-forms/:id/versions')
  @Requires('case-processing.interview-form.edit')
  @IdParam('id', 'The form')
  @Describe({ summary: 'Begin a draft of the next version', status: 201, returns: interviewFormVersion, problems })
  async begin(
    @Param(id) params: { id: string },
    @Body({ schema: formVersionInput }) input: FormVersionInput,
  ): Promise<InterviewFormVersion> {
    return await this.forms.begin(params.id, input);
  }

  @Get('interview-form-versions/:id')
  @Requires('case-processing.interview-form.read')
  @IdParam()
  @Describe({ summary: 'A version of a form with its questions', returns: interviewFormVersion })
  async version(@Param(id) params: { id: string }): Promise<InterviewFormVersion> {
    return await this.forms.version(params.id);
  }

  @Put('interview-form-versions/:id')
  @Requires('case-processing.interview-form.edit')
  @IdParam()
  @Describe({ summary: 'Change the questions of a draft', returns: interviewFormVersion, problems, versioned: true })
  async write(
    @Param(id) params: { id: string },
    @Body({ schema: formVersionInput }) input: FormVersionInput,
    @ExpectedVersion() version: number,
  ): Promise<InterviewFormVersion> {
    return await this.forms.write(params.id, version, input);
  }

  @Post('interview-form-versions/:id/publication')
  @Requires('case-processing.interview-form.edit')
  @IdParam()
  @Describe({
    summary: 'Publish a draft from a day on; it never changes afterwards',
    status: 201,
    returns: interviewFormVersion,
    problems,
    versioned: true,
  })
  async publish(
    @Param(id) params: { id: string },
    @Body({ schema: publicationInput }) input: PublicationInput,
    @ExpectedVersion() version: number,
  ): Promise<InterviewFormVersion> {
    return await this.forms.publish(params.id, version, input);
  }
}
