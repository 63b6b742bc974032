import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseScope, Tasks, Timeline } from '@passage/case-record/api';
import {
  enrolmentFindings,
  orientationProblems,
  problemAt,
  suggestedPlace,
  type Candidate,
  type Enrolment,
  type EnrolmentInput,
  type FamilyPlaces,
  type SessionOffer,
  type SessionState,
} from '@passage/orientation/domain';
import { changeVersioned, Clock, findVisible, Reads, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { SessionEntity } from '../session/session.entity';
import { candidatesQuery, familyCandidatesQuery, offerQuery } from './candidate.query';
import { EnrolmentReads } from './enrolment-reads';
import { EnrolmentEntity } from './enrolment.entity';

type Offer = SessionOffer & { state: SessionState; firstDay: string };
type CandidateRow = Candidate & {
  caseId: string;
  officeId: string;
  missedId: string | null;
  person: FamilyPlaces['members'][number]['person'];
};

/** Giving places in sessions and taking them back. */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
    private readonly tasks: Tasks,
    private readonly reads: Reads,
    private readonly enrolments: EnrolmentReads,
    private readonly readLog: ReadLog,
  ) {}

  /** Enrols people together: all of them or nobody. The session and the people stay locked, so no place is given twice. */
  async enrol(sessionId: string, { people }: EnrolmentInput): Promise<{ items: Enrolment[] }> {
    return await this.work.run(async (manager) => {
      const session = await manager.findOne(SessionEntity, {
        where: { id: sessionId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!session) throw refuse(platformProblems, 'platform.record.not-found');
      const ids = people.map(({ personId }) => personId);
      await manager.query(
        'select id from case_record.people where id = any ($1::uuid[]) order by id for no key update',
        [ids],
      );
      const offer = await this.offer(sessionId);
      if (session.state !== 'planned') {
        throw refuse(orientationProblems, 'orientation.session.move-closed', { params: { state: session.state } });
      }
      if (offer.firstDay < this.clock.today()) throw refuse(orientationProblems, 'orientation.enrolment.session-over');
      const rows = await this.reads.rows<{ json: CandidateRow }>(candidatesQuery, [sessionId, ids]);
      const candidates = new Map(rows.map(({ json }) => [json.personId, json]));
      const wanted = people.flatMap(({ personId, kind }) => {
        const candidate = candidates.get(personId);
        return candidate ? [{ candidate, kind }] : [];
      });
      const errors =
        wanted.length < people.length
          ? ids.flatMap((id, index) =>
              candidates.has(id) ? [] : [problemAt(`people.${index}.personId`, 'orientation.enrolment.unknown-person')],
            )
          : enrolmentFindings(wanted, offer);
      if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
      for (const { candidate, kind } of wanted) await this.give(session, candidate, kind);
      return { items: await this.enrolments.ofSession(sessionId) };
    });
  }

  /** Takes a place back. */
  async withdraw(id: string, version: number, withdrawReason: string): Promise<Enrolment> {
    return await this.work.run(async (manager) => {
      const { caseId, personId, sessionId, state } = await findVisible(manager, EnrolmentEntity, id);
      if (state !== 'enrolled') throw refuse(orientationProblems, 'orientation.enrolment.closed');
      await changeVersioned(manager, EnrolmentEntity, id, version, { state: 'withdrawn', withdrawReason });
      await this.tell(caseId, personId, 'orientation.session.withdrawn', {});
      return await this.enrolments.one(id, sessionId);
    });
  }

  /** What each member of a family may do in a session. */
  async placesFor(sessionId: string, caseId: string): Promise<FamilyPlaces> {
    return await this.work.run(async () => {
      const { number } = await this.scope.require(caseId);
      const offer = await this.offer(sessionId);
      const rows = await this.reads.rows<{ json: CandidateRow }>(familyCandidatesQuery, [sessionId, caseId]);
      const members = rows.map(({ json }) => ({ person: json.person, ...suggestedPlace(json, offer) }));
      const personIds = members.map(({ person }) => person.id);
      await this.readLog.record('orientation-family-places', { caseIds: [caseId], personIds });
      return { caseId, caseNumber: number, members };
    });
  }

  private async offer(sessionId: string): Promise<Offer> {
    const row = await this.reads.row<{ json: Offer }>(offerQuery, [sessionId]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.json;
  }

  private async give(session: SessionEntity, candidate: CandidateRow, kind: EnrolmentEntity['kind']): Promise<void> {
    const { personId, caseId, officeId, missedId } = candidate;
    const makesUpId = kind === 'participant' ? missedId : null;
    const row = { id: newId(), sessionId: session.id, caseId, officeId, personId, kind, makesUpId };
    await this.work.manager.insert(EnrolmentEntity, row);
    if (kind === 'participant') await this.tasks.finish(caseId, 'orientation.missed', personId);
    await this.tell(caseId, personId, `orientation.session.${kind === 'participant' ? 'enrolled' : 'childminding'}`, {
      firstDay: session.firstDay,
    });
  }

  private async tell(caseId: string, personId: string, code: string, params: Record<string, string>): Promise<void> {
    const of = await this.scope.require(caseId);
    const about = { caseId, officeId: of.officeId, personId, stage: 'orientation' as const };
    await this.timeline.record({ ...about, code, params, happenedOn: this.clock.today() });
    this.scope.changed(of);
    this.scope.changed(of, 'orientation');
  }
}
