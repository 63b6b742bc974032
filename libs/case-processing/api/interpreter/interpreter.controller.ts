import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  interpreter,
  interpreterInput,
  interpreterList,
  type Interpreter,
  type InterpreterInput,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { InterpreterService } from './interpreter.service';

/** Interpreters of offices. */
@ApiTags('Interviews')
@Controller('api/interpreters')
export class InterpreterController {
  constructor(private readonly interpreters: InterpreterService) {}

  @Get()
  @Requires('case-processing.interpreter.read')
  @Describe({ summary: 'Interpreters of one’s offices, former ones included', returns: interpreterList })
  async list(): Promise<{ items: Interpreter[] }> {
    return { items: await this.interpreters.list() };
  }

  @Post()
  @Requires('case-processing.interpreter.edit')
  @Describe({ summary: 'Add an interpreter', status: 201, returns: interpreter })
  async add(@Body({ schema: interpreterInput }) input: InterpreterInput): Promise<Interpreter> {
    return await this.interpreters.add(input);
  }

  @Put(':id')
  @Requires('case-processing.interpreter.edit')
  @IdParam()
  @Describe({ summary: 'Change an interpreter', returns: interpreter, versioned: true })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: interpreterInput }) input: InterpreterInput,
    @ExpectedVersion() version: number,
  ): Promise<Interpreter> {
    return await this.interpreters.change(id, version, input);
  }
}
