import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  task,
  taskChange,
  taskInput,
  taskList,
  taskPage,
  taskQuery,
  type Task,
  type TaskChange,
  type TaskInput,
  type TaskQuery,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { TaskList } from './task-list.service';

const {
  'case-record.case.closed': closed,
  'case-record.task.transition': transition,
  'case-record.case.colleague-elsewhere': elsewhere,
  'case-record.person.not-of-case': notOfCase,
} = caseRecordProblems;

/** What is to be done for cases. */
@ApiTags('Tasks')
@Controller('api')
export class TasksController {
  constructor(private readonly tasks: TaskList) {}

  @Get('tasks')
  @Requires('case-record.task.manage')
  @Describe({ summary: 'Tasks across cases, soonest due first', returns: taskPage })
  async page(@Query({ schema: taskQuery }) filters: TaskQuery): Promise<Page<Task>> {
    return await this.tasks.page(filters);
  }

  @Get('cases/:id/tasks')
  @Requires('case-record.case.read')
  @IdParam('id', 'Identifier of the case')
  @Describe({ summary: 'Tasks of a case, open ones first', returns: taskList })
  async ofCase(@Param({ schema: idParam }) { id }: { id: string }): Promise<{ items: Task[] }> {
    return { items: await this.tasks.ofCase(id) };
  }

  @Post('cases/:id/tasks')
  @Requires('case-record.task.manage')
  @IdParam('id', 'Identifier of the case')
  @Describe({
    summary: 'Add a task to a case',
    status: 201,
    returns: task,
    problems: {
      'case-record.case.closed': closed,
      'case-record.person.not-of-case': notOfCase,
      'case-record.case.colleague-elsewhere': elsewhere,
    },
  })
  async create(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: taskInput }) input: TaskInput,
  ): Promise<Task> {
    return await this.tasks.create(id, input);
  }

  @Patch('tasks/:id')
  @Requires('case-record.task.manage')
  @IdParam('id', 'Identifier of the task')
  @Describe({
    summary: 'Change, give out, finish, cancel or open a task again',
    returns: task,
    versioned: true,
    problems: {
      'case-record.case.closed': closed,
      'case-record.task.transition': transition,
      'case-record.case.colleague-elsewhere': elsewhere,
    },
  })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: taskChange }) change: TaskChange,
  ): Promise<Task> {
    return await this.tasks.change(id, version, change);
  }
}
