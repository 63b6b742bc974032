import { Injectable } from '@nestjs/common';
import type {
  AgeLimit,
  AgeLimitInput,
  ProgrammeDuration,
  ProgrammeDurationInput,
} from '@passage/case-processing/domain';
import { ProgrammeEntity } from '@passage/pipeline/api';
import { changeVersioned, Reads, UnitOfWork, type NamedQuery } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { IsNull, Not, type EntityManager, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import { AgeLimitEntity } from './age-limit.entity';
import { ageLimits, programmeDurations } from './ageing-rule.query';
import { ProgrammeDurationEntity } from './programme-duration.entity';

/** The ages that matter to dependants and how long programmes usually take, as dated data. */
@Injectable()
export class AgeingRules {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /** Every age limit. */
  async limits(): Promise<{ items: AgeLimit[] }> {
    return { items: await this.all<AgeLimit>(ageLimits) };
  }

  /** Every usual duration. */
  async durations(): Promise<{ items: ProgrammeDuration[] }> {
    return { items: await this.all<ProgrammeDuration>(programmeDurations) };
  }

  /** Adds an age limit from a day on, or corrects one. */
  async saveLimit(input: AgeLimitInput, known?: { id: string; version: number }): Promise<AgeLimit> {
    const id = await this.save(AgeLimitEntity, input, { age: input.age }, known);
    return await this.one<AgeLimit>(ageLimits, id);
  }

  /** Adds a usual duration from a day on, or corrects one. */
  async saveDuration(
    input: ProgrammeDurationInput,
    known?: { id: string; version: number },
  ): Promise<ProgrammeDuration> {
    const id = await this.save(ProgrammeDurationEntity, input, {}, known);
    return await this.one<ProgrammeDuration>(programmeDurations, id);
  }

  /** One rule for a programme (`alike` may say of what) and a day; the day is taken by one only. */
  private async save<T extends AgeLimitEntity | ProgrammeDurationEntity>(
    entity: EntityTarget<T>,
    input: Omit<T, 'id' | 'version'>,
    alike: object,
    known: { id: string; version: number } | undefined,
  ): Promise<string> {
    return await this.work.run(async (manager) => {
      const id = known?.id ?? newId();
      await refuseUnknownProgramme(manager, input.programmeCode);
      const { effectiveFrom } = input;
      const same = { ...alike, effectiveFrom, programmeCode: input.programmeCode ?? IsNull(), id: Not(id) };
      if (await manager.existsBy(entity, same as FindOptionsWhere<T>)) {
        throw refuse(platformProblems, 'platform.record.exists', { field: 'effectiveFrom' });
      }
      if (known) await changeVersioned(manager, entity, id, known.version, input as never);
      else await manager.insert(entity, { ...input, id } as never);
      return id;
    });
  }

  private async all<T>(query: NamedQuery): Promise<T[]> {
    return (await this.reads.rows<{ json: T }>(query)).map(({ json }) => json);
  }

  private async one<T extends { id: string }>(query: NamedQuery, id: string): Promise<T> {
    const found = (await this.all<T>(query)).find((each) => each.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}

async function refuseUnknownProgramme(manager: EntityManager, code: string | null): Promise<void> {
  if (code === null || (await manager.existsBy(ProgrammeEntity, { code }))) return;
  throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'programmeCode' });
}
