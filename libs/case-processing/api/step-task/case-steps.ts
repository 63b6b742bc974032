import { Injectable } from '@nestjs/common';
import type { CaseStep } from '@passage/case-processing/domain';
import { UnitOfWork } from '@passage/platform/api';
import type { PlainDate } from '@passage/platform/domain';

/** A step a case has taken. */
export interface StepTaken {
  caseId: string;
  officeId: string;
  /** Whom it concerns; null: the case. */
  personId?: string | null;
  step: CaseStep;
  on: PlainDate;
  /** The last day it leaves for something; null: none. */
  deadline?: PlainDate | null;
}

/** Says which steps cases take; the tasks that follow are opened, and those that are settled finished, by the rules in force. */
@Injectable()
export class CaseSteps {
  constructor(private readonly work: UnitOfWork) {}

  /** Within a unit of work. The same step taken twice opens nothing twice. */
  async take({ caseId, officeId, personId, step, on, deadline }: StepTaken): Promise<void> {
    await this.work.manager.query('select case_processing.take_step($1, $2, $3, $4::date, $5::date)', [
      ...[caseId, personId ?? null, step, on, deadline ?? null],
    ]);
    this.work.announce({ topic: 'task', caseId, officeId });
  }
}
