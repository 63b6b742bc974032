import { Injectable } from '@nestjs/common';
import {
  columnMappingProblems,
  type ColumnMapping,
  type ColumnMappingInput,
  type ColumnMatching,
} from '@passage/case-processing/domain';
import { changeVersioned, Clock, findVisible, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { QueryFailedError } from 'typeorm';
import { ColumnMappingEntity } from './column-mapping.entity';
import { columnMappings } from './column-mapping.query';

/** What the columns of senders mean, kept to be used again. */
@Injectable()
export class ColumnMappings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /** Every mapping, by name. */
  async list(): Promise<ColumnMapping[]> {
    return (await this.reads.row<{ items: ColumnMapping[] }>(columnMappings))?.items ?? [];
  }

  /** Keeps a new mapping. */
  async create(input: ColumnMappingInput): Promise<ColumnMapping> {
    const id = newId();
    await this.work.run((manager) =>
      refusingTakenName(manager.insert(ColumnMappingEntity, { ...input, ...this.mark(), id })),
    );
    return await this.one(id);
  }

  /** Changes a mapping; imports read before stay as they were read. */
  async change(id: string, version: number, input: ColumnMappingInput): Promise<ColumnMapping> {
    await this.work.run((manager) =>
      refusingTakenName(changeVersioned(manager, ColumnMappingEntity, id, version, { ...input, ...this.mark() })),
    );
    return await this.one(id);
  }

  /** Forgets a mapping. */
  async remove(id: string, version: number): Promise<void> {
    await this.work.run(async (manager) => {
      const { affected } = await manager.delete(ColumnMappingEntity, { id, version });
      if (affected) return;
      const current = await findVisible(manager, ColumnMappingEntity, id);
      throw refuse(platformProblems, 'platform.record.stale', { current });
    });
  }

  /** Keeps a matching under a name, in place of one of that name. Part of the caller's transaction. */
  async keep(name: string, { columns, fixed }: ColumnMatching): Promise<string> {
    const { manager } = this.work;
    const [kept] = await manager.query<{ id: string }[]>(
      /* sql */ `
      insert into case_processing.column_mappings (id, name, columns, fixed, updated_by) values ($1, $2, $3, $4, $5)
      on conflict (lower(name)) do update set columns = excluded.columns, fixed = excluded.fixed,
        updated_by = excluded.updated_by, updated_at = now(), version = column_mappings.version + 1 returning id`,
      [newId(), name, JSON.stringify(columns), JSON.stringify(fixed), this.context.actor.staffId],
    );
    return kept?.id ?? '';
  }

  private async one(id: string): Promise<ColumnMapping> {
    const found = (await this.list()).find((each) => each.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }

  private mark(): Pick<ColumnMappingEntity, 'updatedBy' | 'updatedAt'> {
    return { updatedBy: this.context.actor.staffId, updatedAt: this.clock.now() };
  }
}

/** Turns the database's word that a name is taken into a refusal that names the field. */
async function refusingTakenName<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const constraint: unknown =
      error instanceof QueryFailedError && 'constraint' in error.driverError ? error.driverError.constraint : undefined;
    if (constraint === 'column_mappings_name') {
      throw refuse(columnMappingProblems, 'case-processing.column-mapping.name-taken', { field: 'name' });
    }
    throw error;
  }
}
