import { Injectable } from '@nestjs/common';
import type { Interpreter, InterpreterInput } from '@passage/case-processing/domain';
import { changeVersioned, UnitOfWork } from '@passage/platform/api';
import { newId } from '@passage/platform/domain';
import { OwnOffices } from '../office/own-offices';
import { InterpreterEntity } from './interpreter.entity';

/** The interpreters offices work with. */
@Injectable()
export class InterpreterService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly offices: OwnOffices,
  ) {}

  /** Every interpreter of the reader's offices, those no longer engaged included. */
  async list(): Promise<Interpreter[]> {
    return await this.work.run((manager) => manager.find(InterpreterEntity, { order: { name: 'asc', id: 'asc' } }));
  }

  async add(input: InterpreterInput): Promise<Interpreter> {
    return await this.work.run(async (manager) => {
      await this.offices.require(input.officeId);
      const interpreter = { id: newId(), version: 1, ...input };
      await manager.insert(InterpreterEntity, interpreter);
      this.work.announce({ topic: 'interpreter', officeId: input.officeId });
      return interpreter;
    });
  }

  /** Changes an interpreter. Interviews already planned with them stay as they are. */
  async change(id: string, version: number, input: InterpreterInput): Promise<Interpreter> {
    return await this.work.run(async (manager) => {
      await this.offices.require(input.officeId);
      const interpreter = await changeVersioned(manager, InterpreterEntity, id, version, input);
      this.work.announce({ topic: 'interpreter', officeId: input.officeId });
      return interpreter;
    });
  }
}
