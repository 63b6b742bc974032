import { Injectable } from '@nestjs/common';
import type { RulesPreview, RulesPreviewInput } from '@passage/pipeline/domain';
import { findVisible, UnitOfWork } from '@passage/platform/api';
import { ProgrammeVersions } from './programme-versions.service';
import { ProgrammeEntity } from './programme.entity';

/** What rules would do to open cases, found by trying them in the database, which takes them back. */
@Injectable()
export class RulesTrial {
  constructor(
    private readonly work: UnitOfWork,
    private readonly versions: ProgrammeVersions,
  ) {}

  /** Counts the cases that a version would concern; refused where the version itself would be. */
  async of(
    programmeId: string,
    { replaces = null, effectiveFrom, requirements }: RulesPreviewInput,
  ): Promise<RulesPreview> {
    return await this.work.run(async (manager) => {
      await findVisible(manager, ProgrammeEntity, programmeId);
      if (replaces !== null) await this.versions.requireReplaceable(replaces, programmeId);
      await this.versions.checkDay(programmeId, effectiveFrom, replaces);
      const [{ preview }] = await manager.query<[{ preview: RulesPreview }]>(
        'select pipeline.preview_rules($1, $2, $3, $4) as preview',
        [programmeId, effectiveFrom, JSON.stringify(requirements), replaces],
      );
      return preview;
    });
  }
}
