import { Injectable } from '@nestjs/common';
import { OfficeEntity } from '@passage/access/api';
import { ReadLog } from '@passage/audit/api';
import { CaseScope, Timeline, type CaseEntity } from '@passage/case-record/api';
import {
  caseProcessingProblems,
  concernedDates,
  type CheckType,
  type FingerprintAppointment,
  type FingerprintInput,
  type FingerprintList,
} from '@passage/case-processing/domain';
import { Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { contains } from '@passage/pipeline/domain';
import { instantOf, newId, refuse, wallClock } from '@passage/platform/domain';
import { In } from 'typeorm';
import { checkTypesOfCase } from '../check-type/check-type.query';
import { checkedMembers } from '../security-check/security-check.query';
import type { CheckedMember } from '../security-check/checks-of-case';
import { CaseSteps } from '../step-task/case-steps';
import { FingerprintAppointmentEntity } from './fingerprint-appointment.entity';
import { FingerprintClearances } from './fingerprint-clearances';
import { fingerprintsOfCase } from './fingerprint.query';

/** Fingerprints of a case, and appointments for them. */
@Injectable()
export class FingerprintService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly scope: CaseScope,
    private readonly clearances: FingerprintClearances,
    private readonly steps: CaseSteps,
    private readonly timeline: Timeline,
  ) {}

  /** Appointments of a case, latest first, and by which rule they are asked. */
  async ofCase(caseId: string): Promise<FingerprintList> {
    const rule = await this.work.run(async () => {
      await this.scope.require(caseId);
      return await this.ruleOf(caseId);
    });
    const rows = await this.reads.rows<{ json: FingerprintAppointment }>(fingerprintsOfCase, [caseId]);
    const items = rows.map(({ json }) => json);
    await this.readLog.record('fingerprints', {
      caseIds: [caseId],
      personIds: [...new Set(items.map(({ personId }) => personId))],
    });
    if (!rule) return { items, rule: null };
    const { minAge, validityMonths, sourceNote, isVerified } = rule;
    return { items, rule: { minAge, validityMonths, sourceNote, isVerified } };
  }

  /** Puts members on the calendar, each with an appointment of their own. */
  async plan(caseId: string, input: FingerprintInput): Promise<FingerprintList> {
    return await this.work.run(async (manager) => {
      const of = await this.scope.lock(caseId);
      const rule = await this.ruleOf(caseId);
      if (!rule) throw refuse(caseProcessingProblems, 'case-processing.fingerprints.not-asked');
      const personIds = [...new Set(input.personIds)];
      await this.requirePlannable(of, { ...input, personIds }, rule);
      const { startsAt, timeZone } = await this.instant(of, input);
      const common = { caseId, officeId: of.officeId, startsAt, timeZone, place: input.place };
      const plannedBy = this.context.actor.staffId;
      const planned = personIds.map((personId) => ({
        ...common,
        id: newId(),
        personId,
        checkTypeId: rule.id,
        plannedBy,
      }));
      await manager.insert(FingerprintAppointmentEntity, planned);
      for (const { id, personId } of planned) {
        await this.clearances.expect({ id, caseId, personId }, input.date);
        await this.steps.take({
          caseId,
          officeId: of.officeId,
          personId,
          step: 'fingerprints-planned',
          on: input.date,
        });
      }
      await this.timeline.record({
        ...{ caseId, officeId: of.officeId, stage: 'case-processing', code: 'case-processing.fingerprints.planned' },
        params: { people: personIds.length, time: input.time, place: input.place },
        happenedOn: input.date,
      });
      this.scope.changed(of);
      return await this.ofCase(caseId);
    });
  }

  private async ruleOf(caseId: string): Promise<CheckType | undefined> {
    const values = [caseId, 'case.fingerprints'];
    const [row] = await this.work.manager.query<{ json: CheckType }[]>(checkTypesOfCase, values);
    return row?.json;
  }

  private async requirePlannable(
    of: CaseEntity,
    { date, personIds }: FingerprintInput,
    rule: CheckType,
  ): Promise<void> {
    const { manager } = this.work;
    const { referredOn } = of;
    if (date < referredOn) {
      const at = { field: 'date', params: { referredOn } };
      throw refuse(caseProcessingProblems, 'case-processing.fingerprints.before-referral', at);
    }
    const members = await manager.query<CheckedMember[]>(checkedMembers, [of.id]);
    for (const personId of personIds) {
      const member = members.find((each) => each.personId === personId);
      if (!member) {
        throw refuse(caseProcessingProblems, 'case-processing.fingerprints.not-a-member', { field: 'personIds' });
      }
      if (!contains(concernedDates(rule, member.birthDate), date)) {
        const at = { field: 'personIds', params: { minAge: rule.minAge } };
        throw refuse(caseProcessingProblems, 'case-processing.fingerprints.other-age', at);
      }
    }
    const ahead = await manager.findOneBy(FingerprintAppointmentEntity, { personId: In(personIds), state: 'planned' });
    if (ahead) {
      const at = { field: 'personIds', params: { date: wallClock(ahead.startsAt, ahead.timeZone).date } };
      throw refuse(caseProcessingProblems, 'case-processing.fingerprints.planned', at);
    }
  }

  private async instant(
    of: CaseEntity,
    { date, time }: FingerprintInput,
  ): Promise<{ startsAt: Date; timeZone: string }> {
    const { timeZone } = await this.work.manager.findOneByOrFail(OfficeEntity, { id: of.officeId });
    const startsAt = instantOf({ date, time }, timeZone);
    if (startsAt) return { startsAt, timeZone };
    const at = { field: 'time', params: { timeZone } };
    throw refuse(caseProcessingProblems, 'case-processing.fingerprints.time-skipped', at);
  }
}
