import { Injectable } from '@nestjs/common';
import { accessProblems, type Agency, type AgencyInput, type Office, type OfficeInput } from '@passage/access/domain';
import { changeVersioned, UnitOfWork } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import { Not, type EntityManager, type EntityTarget } from 'typeorm';
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
    return await this.create(OfficeEntity, input);
  }

  async changeOffice(id: string, version: number, input: OfficeInput): Promise<Office> {
    checkTimeZone(input.timeZone);
    return await this.change(OfficeEntity, id, version, input);
  }

  async createAgency(input: AgencyInput): Promise<Agency> {
    return await this.create(AgencyEntity, input);
  }

  async changeAgency(id: string, version: number, input: AgencyInput): Promise<Agency> {
    return await this.change(AgencyEntity, id, version, input);
  }

  private async create<T extends OfficeEntity | AgencyEntity>(
    entity: EntityTarget<T>,
    input: OfficeInput | AgencyInput,
  ): Promise<T> {
    return await this.work.run(async (manager) => {
      await this.checkCode(manager, entity, input.code);
      const row = manager.create<OfficeEntity | AgencyEntity>(entity as EntityTarget<OfficeEntity | AgencyEntity>, {
        id: newId(),
        version: 1,
        ...input,
      });
      await manager.insert(entity as EntityTarget<OfficeEntity | AgencyEntity>, row);
      this.work.announce({ topic: 'directory' });
      return row as T;
    });
  }

  private async change<T extends OfficeEntity | AgencyEntity>(
    entity: EntityTarget<T>,
    id: string,
    version: number,
    input: OfficeInput | AgencyInput,
  ): Promise<T> {
    return await this.work.run(async (manager) => {
      await this.checkCode(manager, entity, input.code, id);
      const target = entity as EntityTarget<OfficeEntity | AgencyEntity>;
      const row = await changeVersioned(manager, target, id, version, { ...input });
      this.work.announce({ topic: 'directory' });
      return row as T;
    });
  }

  private async checkCode<T extends OfficeEntity | AgencyEntity>(
    manager: EntityManager,
    entity: EntityTarget<T>,
    code: string,
    id?: string,
  ): Promise<void> {
    const target = entity as EntityTarget<OfficeEntity | AgencyEntity>;
    const taken = await manager.existsBy(target, { code, ...(id && { id: Not(id) }) });
    if (taken) throw refuse(accessProblems, 'access.office.code-taken', { field: 'code' });
  }
}

function checkTimeZone(timeZone: string): void {
  if (!Intl.supportedValuesOf('timeZone').includes(timeZone) && timeZone !== 'UTC') {
    throw refuse(accessProblems, 'access.office.unknown-time-zone', { field: 'timeZone' });
  }
}
