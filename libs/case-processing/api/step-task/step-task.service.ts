import { Injectable } from '@nestjs/common';
import type { StepTask, StepTaskChange, StepTaskInput } from '@passage/case-processing/domain';
import { changeVersioned, Reads, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { ProgrammeEntity } from '@passage/pipeline/api';
import { StepTaskEntity } from './step-task.entity';
import { stepTasks } from './step-task.query';

/** The rules by which tasks follow from steps, as dated data. */
@Injectable()
export class StepTaskService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /** Every rule, by step. */
  async list(): Promise<{ items: StepTask[] }> {
    const rows = await this.reads.rows<{ json: StepTask }>(stepTasks);
    return { items: rows.map(({ json }) => json) };
  }

  /** Adds a rule. A title that a rule of the step has already makes it another version of the same task. */
  async add(input: StepTaskInput): Promise<StepTask> {
    return await this.work.run(async (manager) => {
      const { programmeCode, step, title, effectiveFrom } = input;
      if (programmeCode && !(await manager.existsBy(ProgrammeEntity, { code: programmeCode }))) {
        throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'programmeCode' });
      }
      const id = newId();
      const same = await manager.findOneBy(StepTaskEntity, { step, title });
      const taskCode = same?.taskCode ?? `case-processing.step.${id}`;
      const known = await this.list();
      const isThere = known.items.some(
        (each) =>
          each.taskCode === taskCode && each.programmeCode === programmeCode && each.effectiveFrom === effectiveFrom,
      );
      if (isThere) throw refuse(platformProblems, 'platform.record.exists', { field: 'effectiveFrom' });
      await manager.insert(StepTaskEntity, { ...input, id, taskCode });
      return await this.one(id);
    });
  }

  /** Corrects a rule; tasks that are open stay as they are. */
  async change(id: string, version: number, change: StepTaskChange): Promise<StepTask> {
    return await this.work.run(async (manager) => {
      await changeVersioned(manager, StepTaskEntity, id, version, change);
      return await this.one(id);
    });
  }

  private async one(id: string): Promise<StepTask> {
    const found = (await this.list()).items.find((each) => each.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}
