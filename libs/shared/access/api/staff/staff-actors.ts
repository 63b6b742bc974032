import { Injectable } from '@nestjs/common';
import { Actors, UnitOfWork, type Actor } from '@passage/platform/api';
import { Rights } from '../session/rights';
import { StaffEntity } from './staff.entity';

/** The owner of a job, with the rights held when it runs. */
@Injectable()
export class StaffActors extends Actors {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rights: Rights,
  ) {
    super();
  }

  async load(staffId: string): Promise<Actor | undefined> {
    const account = await this.work.run((manager) => manager.findOneBy(StaffEntity, { id: staffId, isActive: true }));
    return account ? this.rights.actorOf(account) : undefined;
  }
}
