import { Injectable } from '@nestjs/common';
import { CaseScope, Timeline, type CaseEntity } from '@passage/case-record/api';
import { healthProblems, moveAssessment, type AssessmentMove, type AssessmentState } from '@passage/health/domain';
import { Clock, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import { AssessmentMoveEntity } from './assessment-move.entity';
import type { AssessmentEntity } from './assessment.entity';

/** A happening to be told on the case's page; the compartment keeps what only health staff may read. */
interface Telling {
  code: string;
  personId: string;
  params?: Record<string, string | number | null>;
  compartment?: 'case' | 'health';
}

/** Moves assessments from state to state, leaving a row for each move, and tells of what happened. */
@Injectable()
export class AssessmentHistory {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
  ) {}

  /** The state after a move; refused when the move is not open. */
  next(state: AssessmentState, move: AssessmentMove): AssessmentState {
    const after = moveAssessment(state, move);
    if (!after) throw refuse(healthProblems, 'health.assessment.move-closed', { params: { state } });
    return after;
  }

  /** Leaves the row of a move. */
  async leave(
    assessment: Pick<AssessmentEntity, 'id' | 'caseId' | 'officeId'>,
    move: AssessmentMove,
    fromState: AssessmentState | null,
    toState: AssessmentState,
    reason = '',
  ): Promise<void> {
    const { id: assessmentId, caseId, officeId } = assessment;
    const movedBy = this.context.actor.staffId;
    const row = { id: newId(), assessmentId, caseId, officeId, move, fromState, toState, reason, movedBy };
    await this.work.manager.insert(AssessmentMoveEntity, row);
  }

  /** Tells of what happened today, on the case's page and to open screens. */
  async tell(of: CaseEntity, { code, personId, params = {}, compartment = 'case' }: Telling): Promise<void> {
    const happenedOn = this.clock.today();
    const about = { caseId: of.id, officeId: of.officeId, personId, stage: 'health' as const };
    await this.timeline.record({ ...about, code, params, compartment, happenedOn });
    this.scope.changed(of);
    this.scope.changed(of, 'clinic');
  }
}
