import { Injectable } from '@nestjs/common';
import { CaseMemberEntity, CaseScope, Timeline, type CaseEntity } from '@passage/case-record/api';
import {
  caseProcessingProblems,
  moveFingerprints,
  type CaseStep,
  type FingerprintAppointment,
  type FingerprintMoveInput,
  type FingerprintState,
} from '@passage/case-processing/domain';
import { changeVersioned, Clock, findVisible, UnitOfWork } from '@passage/platform/api';
import { usualEnd } from '@passage/pipeline/domain';
import { platformProblems, refuse, wallClock, type PlainDate } from '@passage/platform/domain';
import { IsNull, MoreThan } from 'typeorm';
import { CheckTypeEntity } from '../check-type/check-type.entity';
import { CaseSteps } from '../step-task/case-steps';
import { FingerprintAppointmentEntity } from './fingerprint-appointment.entity';
import { FingerprintClearances } from './fingerprint-clearances';
import { FingerprintService } from './fingerprint.service';

/** Steps that are taken as an appointment comes to a state. */
const stepOf: Partial<Record<FingerprintState, CaseStep>> = {
  taken: 'fingerprints-taken',
  rejected: 'fingerprints-rejected',
  'not-possible': 'fingerprints-not-possible',
  missed: 'fingerprints-missed',
};

/** Says what became of an appointment for fingerprints; clearance, tasks and timeline follow. */
@Injectable()
export class FingerprintMoves {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly clearances: FingerprintClearances,
    private readonly steps: CaseSteps,
    private readonly timeline: Timeline,
    private readonly fingerprints: FingerprintService,
  ) {}

  /** Moves an appointment. Of two who do so at once, the second is shown what the first recorded. */
  async move(id: string, version: number, input: FingerprintMoveInput): Promise<FingerprintAppointment> {
    return await this.work.run(async (manager) => {
      const { caseId } = await findVisible(manager, FingerprintAppointmentEntity, id);
      const of = await this.scope.lock(caseId);
      const appointment = await findVisible(manager, FingerprintAppointmentEntity, id);
      if (appointment.version !== version) {
        throw refuse(platformProblems, 'platform.record.stale', { current: appointment });
      }
      const { date } = wallClock(appointment.startsAt, appointment.timeZone);
      const moved = moveFingerprints(input.move, { state: appointment.state, date, today: this.clock.today() });
      if ('refusal' in moved)
        throw refuse(caseProcessingProblems, moved.refusal.code, { params: moved.refusal.params });
      await this.requireSense(appointment, input);
      const facts = await this.factsAfter(appointment, input, date);
      await changeVersioned(manager, FingerprintAppointmentEntity, id, version, {
        ...{ ...facts, state: moved.to, reason: input.reason },
      });
      await this.follow(of, appointment, moved.to, date, facts.validUntil);
      return await this.one(caseId, id);
    });
  }

  private async requireSense(
    { caseId, personId, id }: FingerprintAppointmentEntity,
    input: FingerprintMoveInput,
  ): Promise<void> {
    const { manager } = this.work;
    const isMember = await manager.existsBy(CaseMemberEntity, { caseId, personId, leftOn: IsNull() });
    if (!isMember && input.move !== 'cancel') {
      throw refuse(caseProcessingProblems, 'case-processing.fingerprints.person-left');
    }
    const isOvertaken = await manager.existsBy(FingerprintAppointmentEntity, {
      personId,
      id: MoreThan(id),
      state: 'planned',
    });
    if (input.move === 'take-back' && isOvertaken) {
      throw refuse(caseProcessingProblems, 'case-processing.fingerprints.taken-in-between');
    }
  }

  private async factsAfter(
    { checkTypeId, takenOn, validUntil }: FingerprintAppointmentEntity,
    input: FingerprintMoveInput,
    date: PlainDate,
  ): Promise<Pick<FingerprintAppointmentEntity, 'takenOn' | 'validUntil' | 'hindrance'>> {
    if (input.move === 'report-not-possible') return { takenOn: null, validUntil: null, hindrance: input.hindrance };
    if (input.move === 'reject') return { takenOn, validUntil, hindrance: null };
    if (input.move !== 'take') return { takenOn: null, validUntil: null, hindrance: null };
    const { validityMonths } = await this.work.manager.findOneByOrFail(CheckTypeEntity, { id: checkTypeId });
    if (input.validUntil !== null && input.validUntil <= date) {
      throw refuse(caseProcessingProblems, 'case-processing.security-check.ends-before-it-begins', {
        field: 'validUntil',
      });
    }
    const end = input.validUntil ?? usualEnd({ validityMonths, validityDays: null }, date);
    return { takenOn: date, validUntil: end, hindrance: null };
  }

  private async follow(
    of: CaseEntity,
    appointment: FingerprintAppointmentEntity,
    state: FingerprintState,
    date: PlainDate,
    validUntil: PlainDate | null,
  ): Promise<void> {
    if (state === 'planned') await this.clearances.expect(appointment, date);
    else if (state === 'taken') await this.clearances.settle(appointment, date, validUntil);
    else await this.clearances.drop(appointment);
    const step = stepOf[state];
    const { personId } = appointment;
    const { id: caseId, officeId } = of;
    if (step) await this.steps.take({ caseId, officeId, personId, step, on: this.clock.today() });
    const code = state === 'planned' ? 'taken-back' : state;
    await this.timeline.record({
      ...{ caseId, officeId, personId, stage: 'case-processing', code: `case-processing.fingerprints.${code}` },
      happenedOn: state === 'taken' ? date : this.clock.today(),
    });
    this.scope.changed(of);
  }

  private async one(caseId: string, id: string): Promise<FingerprintAppointment> {
    const found = (await this.fingerprints.ofCase(caseId)).items.find((each) => each.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}
