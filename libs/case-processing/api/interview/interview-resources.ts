import { Injectable } from '@nestjs/common';
import { StaffEntity } from '@passage/access/api';
import { caseProcessingProblems, interpreterRefusal, type InterviewInput } from '@passage/case-processing/domain';
import { UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { InterpreterEntity } from '../interpreter/interpreter.entity';
import { RoomEntity } from '../room/room.entity';

/** What of an interview decides whether a room, an interpreter and a colleague do. */
export type ResourceWish = Pick<
  InterviewInput,
  | 'date'
  | 'time'
  | 'durationMinutes'
  | 'language'
  | 'roomId'
  | 'interpreterId'
  | 'interpreterSex'
  | 'overbookReason'
  | 'responsibleId'
  | 'participantIds'
>;

/** Whether rooms, interpreters and colleagues do for an interview; that they are free is the database's to say. */
@Injectable()
export class InterviewResources {
  constructor(private readonly work: UnitOfWork) {}

  /** Refuses what does not do. */
  async require(officeId: string, wish: ResourceWish): Promise<void> {
    await this.requireColleague(wish.responsibleId);
    if (wish.roomId) await this.requireRoom(officeId, wish.roomId, wish);
    if (wish.interpreterId) await this.requireInterpreter(officeId, wish.interpreterId, wish);
  }

  /** Refuses a colleague who is not there (any more). */
  private async requireColleague(id: string | null): Promise<void> {
    if (id && !(await this.work.manager.existsBy(StaffEntity, { id, isActive: true }))) {
      throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'responsibleId' });
    }
  }

  private async requireRoom(officeId: string, id: string, wish: ResourceWish): Promise<void> {
    const room = await this.work.manager.findOneBy(RoomEntity, { id, officeId, isActive: true });
    if (!room) throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'roomId' });
    const expected = new Set(wish.participantIds).size + 1 + (wish.interpreterId ? 1 : 0);
    if (expected > room.capacity && !wish.overbookReason) {
      throw refuse(caseProcessingProblems, 'case-processing.interview.room-too-small', {
        field: 'roomId',
        params: { capacity: room.capacity, expected },
      });
    }
  }

  private async requireInterpreter(officeId: string, id: string, wish: ResourceWish): Promise<void> {
    const interpreter = await this.work.manager.findOneBy(InterpreterEntity, { id, officeId, isActive: true });
    if (!interpreter) throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'interpreterId' });
    const refusal = interpreterRefusal(interpreter, { language: wish.language, sex: wish.interpreterSex }, wish);
    const isSaidWhy = refusal === 'case-processing.interpreter.away' && wish.overbookReason !== '';
    if (refusal && !isSaidWhy) throw refuse(caseProcessingProblems, refusal, { field: 'interpreterId' });
  }
}
