import { Injectable } from '@nestjs/common';
import { CaseMemberEntity, CaseScope } from '@passage/case-record/api';
import {
  draftFindings,
  healthProblems,
  isOpenAssessment,
  savingMove,
  type Assessment,
  type AssessmentCancellation,
  type AssessmentInput,
  type NewAssessmentInput,
} from '@passage/health/domain';
import { changeVersioned, Clock, findVisible, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse, type FieldProblem } from '@passage/platform/domain';
import { In, IsNull } from 'typeorm';
import { AssessmentHistory } from './assessment-history';
import { AssessmentReads } from './assessment-reads';
import { AssessmentEntity } from './assessment.entity';

const nothingFound = {
  lastTestOn: null,
  tbClass: null,
  conditions: [],
  outcome: 'pending',
  waiverReference: '',
  needs: [],
  clinicalNote: '',
} satisfies Partial<AssessmentInput>;

/** Planning assessments and writing them down. */
@Injectable()
export class AssessmentService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly history: AssessmentHistory,
    private readonly reads: AssessmentReads,
  ) {}

  /** Begins an assessment of a member: an appointment, or somebody examined today without one. */
  async begin({ caseId, personId, plannedOn, site, physician }: NewAssessmentInput): Promise<Assessment> {
    return await this.work.run(async (manager) => {
      const of = await this.scope.requireOpen(caseId);
      const isMember = await manager.existsBy(CaseMemberEntity, { caseId, personId, leftOn: IsNull() });
      if (!isMember) throw refuse(healthProblems, 'health.assessment.not-a-member', { field: 'personId' });
      if (await manager.existsBy(AssessmentEntity, { personId, state: In(['planned', 'examined']) })) {
        throw refuse(healthProblems, 'health.assessment.already-open', { field: 'personId' });
      }
      const examinedOn = plannedOn === null ? this.clock.today() : null;
      const facts = { ...nothingFound, plannedOn, site, physician, examinedOn };
      const move = savingMove(facts);
      const state = move === 'plan' ? 'planned' : 'examined';
      const row = { ...facts, id: newId(), caseId, officeId: of.officeId, personId, state } as const;
      await manager.insert(AssessmentEntity, row);
      await this.history.leave(row, move, null, state);
      await this.history.tell(of, {
        code: `health.assessment.${state}`,
        personId,
        params: { on: plannedOn ?? examinedOn },
        compartment: 'health',
      });
      return await this.reads.one(row.id);
    });
  }

  /** Writes down what is known so far. */
  async save(id: string, version: number, input: AssessmentInput): Promise<Assessment> {
    return await this.work.run(async (manager) => {
      const before = await findVisible(manager, AssessmentEntity, id);
      const of = await this.scope.requireOpen(before.caseId);
      const move = savingMove(input);
      const state = this.history.next(before.state, move);
      const person = await this.scope.requirePerson(before.caseId, before.personId);
      refuseIfAny(draftFindings(input, { today: this.clock.today(), birthDate: person.birthDate }));
      const saved = await changeVersioned(manager, AssessmentEntity, id, version, { ...input, state });
      if (state !== before.state) await this.history.leave(saved, move, before.state, state);
      this.scope.changed(of);
      this.scope.changed(of, 'clinic');
      return await this.reads.one(id);
    });
  }

  /** Says that an appointment or examination came to nothing. */
  async cancel(id: string, version: number, { reason, note }: AssessmentCancellation): Promise<Assessment> {
    return await this.work.run(async (manager) => {
      const before = await findVisible(manager, AssessmentEntity, id);
      const of = await this.scope.require(before.caseId);
      const state = this.history.next(before.state, 'cancel');
      const change = { state, cancelReason: reason, cancelNote: note };
      const cancelled = await changeVersioned(manager, AssessmentEntity, id, version, change);
      await this.history.leave(cancelled, 'cancel', before.state, state, note || reason);
      await this.history.tell(of, {
        code: 'health.assessment.cancelled',
        personId: before.personId,
        params: { reason },
        compartment: 'health',
      });
      return await this.reads.one(id);
    });
  }

  /** Begins the assessment that will take the place of a signed one, with what was found as a start. */
  async correct(id: string, version: number, correctionReason: string): Promise<Assessment> {
    return await this.work.run(async (manager) => {
      const before = await findVisible(manager, AssessmentEntity, id);
      const of = await this.scope.requireOpen(before.caseId);
      if (before.version !== version) throw refuse(platformProblems, 'platform.record.stale', { current: before });
      if (before.state !== 'signed') this.history.next(before.state, 'supersede');
      const { personId } = before;
      const open = await manager.findBy(AssessmentEntity, { personId, state: In(['planned', 'examined']) });
      if (open.some(({ state }) => isOpenAssessment(state)))
        throw refuse(healthProblems, 'health.assessment.already-open');
      const row = {
        ...before,
        id: newId(),
        state: 'examined' as const,
        validFrom: null,
        validUntil: null,
        validitySource: '',
        validityIsVerified: false,
        signedBy: null,
        signedAt: null,
        correctsId: id,
        correctionReason,
        createdAt: this.clock.now(),
        version: 1,
      };
      await manager.insert(AssessmentEntity, row);
      await this.history.leave(row, 'examine', null, 'examined', correctionReason);
      await this.history.tell(of, { code: 'health.assessment.correction-begun', personId, compartment: 'health' });
      return await this.reads.one(row.id);
    });
  }
}

/** Refuses with every finding beside its field. */
export function refuseIfAny(errors: readonly FieldProblem[]): void {
  if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
}
