import { Injectable } from '@nestjs/common';
import { caseProcessingProblems, type Room, type RoomInput } from '@passage/case-processing/domain';
import { changeVersioned, UnitOfWork } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import { OwnOffices } from '../office/own-offices';
import { RoomEntity } from './room.entity';

/** The rooms of offices in which interviews take place. */
@Injectable()
export class RoomService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly offices: OwnOffices,
  ) {}

  /** Every room of the reader's offices, closed ones included. */
  async list(): Promise<Room[]> {
    return await this.work.run((manager) => manager.find(RoomEntity, { order: { name: 'asc', id: 'asc' } }));
  }

  async add(input: RoomInput): Promise<Room> {
    return await this.work.run(async (manager) => {
      await this.offices.require(input.officeId);
      await this.requireName(input);
      const room = { id: newId(), version: 1, ...input };
      await manager.insert(RoomEntity, room);
      this.work.announce({ topic: 'room', officeId: input.officeId });
      return room;
    });
  }

  /** Changes a room. Interviews already planned in one that is closed stay there. */
  async change(id: string, version: number, input: RoomInput): Promise<Room> {
    return await this.work.run(async (manager) => {
      await this.offices.require(input.officeId);
      await this.requireName(input, id);
      const room = await changeVersioned(manager, RoomEntity, id, version, input);
      this.work.announce({ topic: 'room', officeId: input.officeId });
      return room;
    });
  }

  private async requireName({ officeId, name }: RoomInput, id?: string): Promise<void> {
    const holder = await this.work.manager
      .createQueryBuilder(RoomEntity, 'room')
      .where('room.officeId = :officeId and lower(room.name) = lower(:name)', { officeId, name })
      .getOne();
    if (holder && holder.id !== id) {
      throw refuse(caseProcessingProblems, 'case-processing.room.name-taken', { field: 'name' });
    }
  }
}
