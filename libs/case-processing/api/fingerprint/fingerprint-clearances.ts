import { Injectable } from '@nestjs/common';
import { CaseMemberEntity } from '@passage/case-record/api';
import { UnitOfWork } from '@passage/platform/api';
import type { PlainDate } from '@passage/platform/domain';
import { Clearances } from '@passage/pipeline/api';
import { IsNull } from 'typeorm';
import type { FingerprintAppointmentEntity } from './fingerprint-appointment.entity';

type Appointment = Pick<FingerprintAppointmentEntity, 'id' | 'caseId' | 'personId'>;

/** What fingerprints say about the requirement `case.fingerprints`, where a programme has it. */
@Injectable()
export class FingerprintClearances {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clearances: Clearances,
  ) {}

  /** They are to be taken. */
  async expect(of: Appointment, date: PlainDate): Promise<void> {
    await this.record(of, 'pending', date, null);
  }

  /** They were taken, and hold until a day. */
  async settle(of: Appointment, takenOn: PlainDate, validUntil: PlainDate | null): Promise<void> {
    await this.record(of, 'cleared', takenOn, validUntil);
  }

  /** They were not taken, or not well enough. */
  async drop({ id }: Appointment): Promise<void> {
    await this.clearances.withdraw(id);
  }

  private async record(
    { id, caseId, personId }: Appointment,
    outcome: 'pending' | 'cleared',
    from: PlainDate,
    until: PlainDate | null,
  ): Promise<void> {
    if (!(await this.work.manager.existsBy(CaseMemberEntity, { caseId, personId, leftOn: IsNull() }))) return;
    await this.clearances.recordIfDemanded({
      ...{ caseId, personId, requirementCode: 'case.fingerprints', stage: 'case-processing', outcome, from, until },
      ...{ sourceType: 'fingerprints', sourceId: id },
    });
  }
}
