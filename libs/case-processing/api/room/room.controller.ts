import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { room, roomInput, roomList, roomProblems, type Room, type RoomInput } from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { RoomService } from './room.service';

/** Rooms of offices. */
@ApiTags('Interviews')
@Controller('api/rooms')
export class RoomController {
  constructor(private readonly rooms: RoomService) {}

  @Get()
  @Requires('case-processing.room.read')
  @Describe({ summary: 'Rooms of one’s offices, closed ones included', returns: roomList })
  async list(): Promise<{ items: Room[] }> {
    return { items: await this.rooms.list() };
  }

  @Post()
  @Requires('case-processing.room.edit')
  @Describe({ summary: 'Add a room', status: 201, returns: room, problems: roomProblems })
  async add(@Body({ schema: roomInput }) input: RoomInput): Promise<Room> {
    return await this.rooms.add(input);
  }

  @Put(':id')
  @Requires('case-processing.room.edit')
  @IdParam()
  @Describe({ summary: 'Change a room', returns: room, versioned: true, problems: roomProblems })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: roomInput }) input: RoomInput,
    @ExpectedVersion() version: number,
  ): Promise<Room> {
    return await this.rooms.change(id, version, input);
  }
}
