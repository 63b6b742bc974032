import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  stepTask,
  stepTaskChange,
  stepTaskInput,
  stepTaskList,
  type StepTask,
  type StepTaskChange,
  type StepTaskInput,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { StepTaskService } from './step-task.service';

/** Which tasks follow from which steps. */
@ApiTags('Tasks that follow from steps')
@Controller('api/step-tasks')
export class StepTaskController {
  constructor(private readonly rules: StepTaskService) {}

  @Get()
  @Requires('case-processing.step-task.read')
  @Describe({ summary: 'Which tasks follow from which steps', returns: stepTaskList })
  async list(): Promise<{ items: StepTask[] }> {
    return await this.rules.list();
  }

  @Post()
  @Requires('case-processing.step-task.edit')
  @Describe({ summary: 'Let a task follow from a step, from a day on', status: 201, returns: stepTask })
  async add(@Body({ schema: stepTaskInput }) input: StepTaskInput): Promise<StepTask> {
    return await this.rules.add(input);
  }

  @Put(':id')
  @Requires('case-processing.step-task.edit')
  @IdParam()
  @Describe({ summary: 'Correct a rule; tasks that are open stay as they are', returns: stepTask, versioned: true })
  async change(
    @Param({ schema: idParam }) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: stepTaskChange }) change: StepTaskChange,
  ): Promise<StepTask> {
    return await this.rules.change(params.id, version, change);
  }
}
