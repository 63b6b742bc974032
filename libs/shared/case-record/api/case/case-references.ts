import { Injectable } from '@nestjs/common';
import { StaffEntity } from '@passage/access/api';
import { caseRecordProblems, finding, refusalOf, takesReferral, type ReferralType } from '@passage/case-record/domain';
import { RequestContext, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { QueryFailedError } from 'typeorm';
import { caseReferencesQuery, referralTypesTaken } from './case.queries';

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

  /** Refuses to give something of a case to somebody who is not there, does not work here any more, or could not open it. */
  async requireColleague(
    staffId: string,
    of: { officeId: string; agencyId: string | null },
    field: string,
  ): Promise<void> {
    if (!(await this.work.manager.existsBy(StaffEntity, { id: staffId, isActive: true })))
      throw refuse(platformProblems, 'platform.field.unknown-reference', { field });
    await this.requireSeeing(staffId, of, field);
  }

  /**
   * Refuses to give a case, or a task of it, to a colleague who could not open it. Whoever closes or moves the account at
   * this moment waits until it is given, and takes it away; or it is they who are waited for.
   */
  async requireSeeing(
    staffId: string,
    of: { officeId: string; agencyId: string | null },
    field: string,
  ): Promise<void> {
    await this.work.manager.query('select from access.staff where id = $1 for share', [staffId]);
    const [answer] = await this.work.manager.query<{ sees: boolean }[]>('select access.sees_case($1, $2, $3) as sees', [
      ...[staffId, of.officeId, of.agencyId],
    ]);
    if (!answer?.sees) throw refuse(caseRecordProblems, 'case-record.case.colleague-elsewhere', { field });
  }

  /** The way of referral, or the usual one of the programme; refuses one that the programme does not take. */
  async requireTaken(programmeId: string, given: ReferralType | undefined): Promise<ReferralType> {
    const [programme] = await this.work.manager.query<{ taken: ReferralType[] }[]>(referralTypesTaken, [programmeId]);
    const type = given ?? programme?.taken[0] ?? 'unhcr';
    if (programme && !takesReferral(programme.taken, type)) {
      throw refuse(caseRecordProblems, 'case-record.case.referral-type-not-taken', { field: 'referralType' });
    }
    return type;
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
