import { Injectable } from '@nestjs/common';
import { CaseScope } from '@passage/case-record/api';
import type { Stage } from '@passage/pipeline/domain';
import { RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, type PlainDate } from '@passage/platform/domain';
import { IsNull } from 'typeorm';
import { NeedEntity } from './need.entity';

/** The needs that one record gives rise to. */
export interface NeedsToReplace {
  caseId: string;
  personId: string;
  stage: Stage;
  sourceId: string | null;
  codes: readonly string[];
  since: PlainDate;
}

/** What other stages may know of a person's health or protection: the need, never the reason. */
@Injectable()
export class Needs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly scope: CaseScope,
  ) {}

  /** Puts these needs in the place of those the same stage stated for the person before. */
  async replace({ caseId, personId, stage, sourceId, codes, since }: NeedsToReplace): Promise<void> {
    await this.work.run(async (manager) => {
      const { officeId } = await this.scope.require(caseId);
      await manager.update(NeedEntity, { caseId, personId, stage, endedOn: IsNull() }, { endedOn: since });
      const rows = [...new Set(codes)].map((code) => ({
        id: newId(),
        caseId,
        officeId,
        personId,
        stage,
        sourceId,
        code,
        since,
        recordedBy: this.context.actorOrNobody?.staffId ?? null,
      }));
      if (rows.length > 0) await manager.insert(NeedEntity, rows);
    });
  }

  /** The needs that stand for a case. */
  async of(caseId: string): Promise<NeedEntity[]> {
    return await this.work.run((manager) =>
      manager.find(NeedEntity, { where: { caseId, endedOn: IsNull() }, order: { personId: 'asc', code: 'asc' } }),
    );
  }
}
