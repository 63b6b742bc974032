import { Injectable } from '@nestjs/common';
import { caseRecordProblems, finding, refusalOf } from '@passage/case-record/domain';
import { RequestContext, UnitOfWork } from '@passage/platform/api';
import { refuse } from '@passage/platform/domain';
import { QueryFailedError } from 'typeorm';
import { caseReferencesQuery } from './case.queries';

interface References {
  officeId?: string | undefined;
  programmeId?: string | undefined;
  ownerId?: string | null | undefined;
}

/** Checks what a case refers to before it is written, so that a refusal names the field. */
@Injectable()
export class CaseReferences {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
  ) {}

  /** Refuses an office that is not the actor's own, and references to what does not exist. */
  async require(references: References): Promise<void> {
    const { officeId, programmeId, ownerId } = references;
    const { seesAllOffices, officeIds } = this.context.actor;
    if (officeId && !seesAllOffices && !officeIds.includes(officeId)) {
      throw refuse(caseRecordProblems, 'case-record.case.office-not-yours', { field: 'officeId' });
    }
    if (!officeId && !programmeId && !ownerId) return;
    const [known] = await this.work.manager.query<Record<string, boolean>[]>(caseReferencesQuery, [
      officeId ?? null,
      programmeId ?? null,
      ownerId ?? null,
    ]);
    const unknown = Object.entries(known ?? {}).filter(([, isKnown]) => !isKnown);
    const refusal = refusalOf(unknown.map(([field]) => finding('platform.field.unknown-reference', field)));
    if (refusal) throw refusal;
  }
}

/** Turns the database's word that a referral number is taken into a refusal that names the field. */
export async function refusingKnownReferral<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const constraint: unknown =
      error instanceof QueryFailedError && 'constraint' in error.driverError ? error.driverError.constraint : undefined;
    if (constraint === 'cases_referral_source_referral_number_key') {
      throw refuse(caseRecordProblems, 'case-record.case.referral-known', { field: 'referralNumber' });
    }
    throw error;
  }
}
