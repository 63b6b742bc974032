import { Injectable } from '@nestjs/common';
import { healthProblems, type ValidityBand, type ValidityBandInput } from '@passage/health/domain';
import { changeVersioned, UnitOfWork } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import { IsNull, type EntityManager } from 'typeorm';
import { ValidityBandEntity } from './validity-band.entity';

/** Validity bands, as health staff and administrators keep them. */
@Injectable()
export class ValidityBandService {
  constructor(private readonly work: UnitOfWork) {}

  async list(): Promise<ValidityBand[]> {
    return await this.work.run((manager) =>
      manager.find(ValidityBandEntity, {
        order: {
          destination: { direction: 'ASC', nulls: 'LAST' },
          tbClass: 'ASC',
          condition: 'ASC',
          effectiveFrom: 'DESC',
        },
      }),
    );
  }

  async add(input: ValidityBandInput): Promise<ValidityBand> {
    return await this.work.run(async (manager) => {
      await this.refuseDouble(manager, input);
      const band = { ...input, id: newId(), version: 1 };
      await manager.insert(ValidityBandEntity, band);
      this.work.announce({ topic: 'validity-band' });
      return band;
    });
  }

  async change(id: string, version: number, input: ValidityBandInput): Promise<ValidityBand> {
    return await this.work.run(async (manager) => {
      await this.refuseDouble(manager, input, id);
      const band = await changeVersioned(manager, ValidityBandEntity, id, version, input);
      this.work.announce({ topic: 'validity-band' });
      return band;
    });
  }

  private async refuseDouble(manager: EntityManager, input: ValidityBandInput, id?: string): Promise<void> {
    const { destination, tbClass, condition, effectiveFrom } = input;
    const same = await manager.findOneBy(ValidityBandEntity, {
      destination: destination ?? IsNull(),
      tbClass: tbClass ?? IsNull(),
      condition: condition ?? IsNull(),
      effectiveFrom,
    });
    if (same && same.id !== id) throw refuse(healthProblems, 'health.validity-band.exists', { field: 'effectiveFrom' });
  }
}
