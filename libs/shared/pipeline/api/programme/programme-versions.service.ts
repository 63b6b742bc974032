import { Injectable } from '@nestjs/common';
import {
  pipelineProblems,
  type Programme,
  type ProgrammeChange,
  type ProgrammeVersion,
  type ProgrammeVersionInput,
} from '@passage/pipeline/domain';
import { changeVersioned, Clock, findVisible, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { In, type EntityManager } from 'typeorm';
import { ProgrammeVersionEntity } from './programme-version.entity';
import { ProgrammeEntity } from './programme.entity';
import { RequirementEntity } from './requirement.entity';

/** Programmes as dated data: rules in force stay as they are, a later version takes their place on its day. */
@Injectable()
export class ProgrammeVersions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async change(id: string, version: number, change: ProgrammeChange): Promise<Programme> {
    return await this.work.run(async (manager) => {
      const changed = await changeVersioned(manager, ProgrammeEntity, id, version, change);
      this.work.announce({ topic: 'programme', id });
      return changed;
    });
  }

  /** Every version of a programme with its requirements, latest first. */
  async list(programmeId: string): Promise<ProgrammeVersion[]> {
    return await this.work.run(async (manager) => {
      await findVisible(manager, ProgrammeEntity, programmeId);
      const versions = await manager.find(ProgrammeVersionEntity, {
        where: { programmeId },
        order: { effectiveFrom: 'desc' },
      });
      return await withRequirements(manager, versions);
    });
  }

  async create(programmeId: string, input: ProgrammeVersionInput): Promise<ProgrammeVersion> {
    return await this.work.run(async (manager) => {
      await findVisible(manager, ProgrammeEntity, programmeId);
      await this.checkDay(programmeId, input.effectiveFrom);
      const row = { id: newId(), programmeId, effectiveFrom: input.effectiveFrom, note: input.note, version: 1 };
      await manager.insert(ProgrammeVersionEntity, row);
      await insertRequirements(manager, row.id, input);
      return await this.tell(manager, row);
    });
  }

  /** Replaces a version that is not in force yet. */
  async replace(id: string, version: number, input: ProgrammeVersionInput): Promise<ProgrammeVersion> {
    return await this.work.run(async (manager) => {
      const found = await this.requireReplaceable(id);
      await this.checkDay(found.programmeId, input.effectiveFrom, id);
      if (found.version !== version) {
        const [current] = await withRequirements(manager, [found]);
        throw refuse(platformProblems, 'platform.record.stale', { current });
      }
      const { effectiveFrom, note } = input;
      const changed = await changeVersioned(manager, ProgrammeVersionEntity, id, version, { effectiveFrom, note });
      await manager.delete(RequirementEntity, { programmeVersionId: id });
      await insertRequirements(manager, id, input);
      return await this.tell(manager, changed);
    });
  }

  /** The version, refused when its rules are in force: what was decided by them must stay explicable. */
  async requireReplaceable(id: string, programmeId?: string): Promise<ProgrammeVersionEntity> {
    const found = await findVisible(this.work.manager, ProgrammeVersionEntity, id);
    if (programmeId !== undefined && found.programmeId !== programmeId)
      throw refuse(platformProblems, 'platform.record.not-found');
    if (found.effectiveFrom <= this.clock.today())
      throw refuse(pipelineProblems, 'pipeline.programme.version-in-force');
    return found;
  }

  /** Refuses a day that is not to come, or on which another version of the programme takes effect. */
  async checkDay(programmeId: string, effectiveFrom: string, replaced: string | null = null): Promise<void> {
    const today = this.clock.today();
    if (effectiveFrom <= today) {
      throw refuse(pipelineProblems, 'pipeline.programme.version-in-past', {
        field: 'effectiveFrom',
        params: { today },
      });
    }
    const other = await this.work.manager.findOneBy(ProgrammeVersionEntity, { programmeId, effectiveFrom });
    if (other && other.id !== replaced) {
      throw refuse(pipelineProblems, 'pipeline.programme.version-exists', { field: 'effectiveFrom' });
    }
  }

  private async tell(manager: EntityManager, row: ProgrammeVersionEntity): Promise<ProgrammeVersion> {
    this.work.announce({ topic: 'programme', id: row.programmeId });
    const [version] = await withRequirements(manager, [row]);
    if (!version) throw new Error('a version just written is gone');
    return version;
  }
}

async function withRequirements(
  manager: EntityManager,
  versions: ProgrammeVersionEntity[],
): Promise<ProgrammeVersion[]> {
  const ids = versions.map(({ id }) => id);
  const rows = await manager.find(RequirementEntity, {
    where: { programmeVersionId: In(ids) },
    order: { code: 'asc' },
  });
  return versions.map((version) => ({
    ...version,
    requirements: rows
      .filter(({ programmeVersionId }) => programmeVersionId === version.id)
      .map(({ programmeVersionId: _version, ...requirement }) => requirement),
  }));
}

async function insertRequirements(
  manager: EntityManager,
  programmeVersionId: string,
  input: ProgrammeVersionInput,
): Promise<void> {
  await manager.insert(
    RequirementEntity,
    input.requirements.map((requirement) => ({ id: newId(), programmeVersionId, ...requirement })),
  );
}
