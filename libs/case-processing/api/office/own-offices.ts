import { Injectable } from '@nestjs/common';
import { OfficeEntity } from '@passage/access/api';
import { RequestContext, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';

/** The offices the person acting works for. All within a unit of work. */
@Injectable()
export class OwnOffices {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
  ) {}

  /** Refuses an office that does not exist or is not theirs. */
  async require(id: string): Promise<void> {
    const { officeIds, seesAllOffices } = this.context.actor;
    const isTheirs = seesAllOffices || officeIds.includes(id);
    if (!isTheirs || !(await this.work.manager.existsBy(OfficeEntity, { id }))) {
      throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'officeId' });
    }
  }
}
