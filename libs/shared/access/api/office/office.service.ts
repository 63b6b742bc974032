import { Injectable } from '@nestjs/common';
import { accessProblems, type Agency, type AgencyInput, type Office, type OfficeInput } from '@passage/access/domain';
import { changeVersioned, UnitOfWork } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import type { EntityManager } from 'typeorm';
import { AgencyEntity } from './agency.entity';
import { OfficeEntity } from './office.entity';

/** Offices and receiving agencies. */
@Injectable()
export class OfficeService {
  constructor(private readonly work: UnitOfWork) {}

  async offices(): Promise<Office[]> {
    return await this.work.run((manager) => manager.find(OfficeEntity, { order: { name: 'asc' } }));
  }

  async agencies(): Promise<Agency[]> {
    return await this.work.run((manager) => manager.find(AgencyEntity, { order: { name: 'asc' } }));
  }

  async createOffice(input: OfficeInput): Promise<Office> {
    checkTimeZone(input.timeZone);
    return await this.write(OfficeEntity, input.code, undefined, async (manager) => {
      const office = { id: newId(), version: 1, ...input };
      await manager.insert(OfficeEntity, office);
      return office;
    });
  }

  async changeOffice(id: string, version: number, input: OfficeInput): Promise<Office> {
    checkTimeZone(input.timeZone);
    return await this.write(OfficeEntity, input.code, id, (manager) =>
      changeVersioned(manager, OfficeEntity, id, version, input),
    );
  }

  async createAgency(input: AgencyInput): Promise<Agency> {
    return await this.write(AgencyEntity, input.code, undefined, async (manager) => {
      const agency = { id: newId(), version: 1, ...input };
      await manager.insert(AgencyEntity, agency);
      return agency;
    });
  }

  async changeAgency(id: string, version: number, input: AgencyInput): Promise<Agency> {
    return await this.write(AgencyEntity, input.code, id, (manager) =>
      changeVersioned(manager, AgencyEntity, id, version, input),
    );
  }

  /** Writes when nobody else has the code. */
  private async write<T>(
    entity: typeof OfficeEntity | typeof AgencyEntity,
    code: string,
    id: string | undefined,
    write: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return await this.work.run(async (manager) => {
      const holder = await manager.findOneBy<OfficeEntity | AgencyEntity>(entity, { code });
      if (holder && holder.id !== id) throw refuse(accessProblems, 'access.office.code-taken', { field: 'code' });
      const written = await write(manager);
      this.work.announce({ topic: 'directory' });
      return written;
    });
  }
}

function checkTimeZone(timeZone: string): void {
  if (!Intl.supportedValuesOf('timeZone').includes(timeZone) && timeZone !== 'UTC') {
    throw refuse(accessProblems, 'access.office.unknown-time-zone', { field: 'timeZone' });
  }
}
