import { Injectable } from '@nestjs/common';
import { OfficeEntity } from '@passage/access/api';
import { ReadLog } from '@passage/audit/api';
import { CaseScope, PersonEntity } from '@passage/case-record/api';
import type { InterviewChoices, InterviewChoicesQuery } from '@passage/case-processing/domain';
import { UnitOfWork } from '@passage/platform/api';
import { instantOf } from '@passage/platform/domain';
import { InterpreterEntity } from '../interpreter/interpreter.entity';
import { RoomEntity } from '../room/room.entity';
import { takenChoices } from './interview.query';

/** What an interview of a case may take up, and what of it is free. */
@Injectable()
export class InterviewChoicesReads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CaseScope,
    private readonly readLog: ReadLog,
  ) {}

  /** Rooms and interpreters in use at the case's office. */
  async of(caseId: string, query: InterviewChoicesQuery): Promise<InterviewChoices> {
    return await this.work.run(async (manager) => {
      const { officeId, principalApplicantId } = await this.scope.require(caseId);
      const person = principalApplicantId ? await manager.findOneBy(PersonEntity, { id: principalApplicantId }) : null;
      const taken = await this.taken(officeId, query);
      const isFree = <T extends { id: string }>(each: T) => ({ ...each, isFree: !taken.has(each.id) });
      const inUse = { where: { officeId, isActive: true }, order: { name: 'asc' as const } };
      const rooms = await manager.find(RoomEntity, inUse);
      const interpreters = await manager.find(InterpreterEntity, inUse);
      if (person) await this.readLog.record('interview-choices', { caseIds: [caseId], personIds: [person.id] });
      return {
        language: person?.language ?? '',
        rooms: rooms.map(isFree),
        interpreters: interpreters.map(isFree),
      };
    });
  }

  private async taken(officeId: string, query: InterviewChoicesQuery): Promise<Set<string>> {
    const { date, time, durationMinutes, except } = query;
    if (!date || !time) return new Set();
    const { manager } = this.work;
    const { timeZone } = await manager.findOneByOrFail(OfficeEntity, { id: officeId });
    const startsAt = instantOf({ date, time }, timeZone);
    if (!startsAt) return new Set();
    const values = [officeId, startsAt, durationMinutes, except ?? null];
    const rows = await manager.query<{ subject: string }[]>(takenChoices, values);
    return new Set(rows.map(({ subject }) => subject));
  }
}
