import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  arrivalInput,
  booking,
  bookingInput,
  bookingList,
  bookingMoveInput,
  departureInput,
  movementPage,
  movementProblems,
  movementQuery,
  takeBackInput,
  type ArrivalInput,
  type Booking,
  type BookingInput,
  type BookingMoveInput,
  type DepartureInput,
  type MovementQuery,
  type MovementRow,
  type TakeBackInput,
} from '@passage/movement/domain';
import { pipelineProblems } from '@passage/pipeline/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { BookingMoves } from './booking-moves.service';
import { BookingReads } from './booking.reads';
import { BookingService } from './booking.service';

const gate = { 'pipeline.gate.closed': pipelineProblems['pipeline.gate.closed'] };
const asBooked = {
  'movement.booking.travels-apart': movementProblems['movement.booking.travels-apart'],
  'movement.booking.seats-differ': movementProblems['movement.booking.seats-differ'],
};
const moveProblems = { 'movement.booking.move-not-open': movementProblems['movement.booking.move-not-open'] };

/** Travel of whole cases. */
@ApiTags('Movement')
@Controller('api')
export class BookingController {
  constructor(
    private readonly reads: BookingReads,
    private readonly bookings: BookingService,
    private readonly moves: BookingMoves,
  ) {}

  @Get('movement/cases')
  @Requires('movement.booking.read')
  @Describe({ summary: 'Cases ready to book, booked, at risk, or departed', returns: movementPage })
  async list(@Query({ schema: movementQuery }) query: MovementQuery): Promise<Page<MovementRow>> {
    return await this.reads.list(query);
  }

  @Get('cases/:id/bookings')
  @Requires('movement.booking.read')
  @IdParam()
  @Describe({ summary: 'Bookings of a case, latest first', returns: bookingList })
  async ofCase(@Param({ schema: idParam }) { id }: { id: string }): Promise<{ items: Booking[] }> {
    return { items: await this.reads.ofCase(id) };
  }

  @Get('bookings/:id')
  @Requires('movement.booking.read')
  @IdParam()
  @Describe({ summary: 'A booking with flights and travellers', returns: booking })
  async read(@Param({ schema: idParam }) { id }: { id: string }): Promise<Booking> {
    return await this.reads.one(id);
  }

  @Post('cases/:id/bookings')
  @Requires('movement.booking.edit')
  @IdParam()
  @Describe({
    summary: 'Book the whole case; refused, with every reason, on a day outside its travel window',
    status: 201,
    returns: booking,
    problems: {
      ...gate,
      'movement.booking.standing': movementProblems['movement.booking.standing'],
      'movement.booking.travels-apart': movementProblems['movement.booking.travels-apart'],
    },
  })
  async book(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: bookingInput }) input: BookingInput,
  ): Promise<Booking> {
    return await this.bookings.book(id, input);
  }

  @Put('bookings/:id')
  @Requires('movement.booking.edit')
  @IdParam()
  @Describe({
    summary: 'Change flights and reference, and seat the family as it now is',
    returns: booking,
    versioned: true,
    problems: { ...gate, ...moveProblems },
  })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: bookingInput }) input: BookingInput,
    @ExpectedVersion() version: number,
  ): Promise<Booking> {
    return await this.bookings.change(id, version, input);
  }

  @Post('bookings/:id/moves')
  @HttpCode(200)
  @Requires('movement.booking.edit')
  @IdParam()
  @Describe({
    summary: 'Confirm, cancel or defer',
    returns: booking,
    versioned: true,
    problems: { ...gate, ...moveProblems, ...asBooked },
  })
  async move(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: bookingMoveInput }) input: BookingMoveInput,
    @ExpectedVersion() version: number,
  ): Promise<Booking> {
    return await this.moves.move(id, version, input);
  }

  @Post('bookings/:id/departure')
  @HttpCode(200)
  @Requires('movement.departure.record')
  @IdParam()
  @Describe({
    summary: 'Record the departure',
    returns: booking,
    versioned: true,
    problems: { ...gate, ...moveProblems, ...asBooked },
  })
  async depart(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: departureInput }) input: DepartureInput,
    @ExpectedVersion() version: number,
  ): Promise<Booking> {
    return await this.moves.depart(id, version, input);
  }

  @Post('bookings/:id/take-back')
  @HttpCode(200)
  @Requires('movement.departure.record')
  @IdParam()
  @Describe({
    summary: 'Take a departure or an arrival back that was recorded wrongly, with all that followed from it',
    returns: booking,
    versioned: true,
    problems: {
      ...moveProblems,
      'movement.arrival.outcome-recorded': movementProblems['movement.arrival.outcome-recorded'],
    },
  })
  async takeBack(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: takeBackInput }) input: TakeBackInput,
    @ExpectedVersion() version: number,
  ): Promise<Booking> {
    return await this.moves.takeBack(id, version, input);
  }

  @Post('bookings/:id/arrival')
  @HttpCode(200)
  @Requires('movement.departure.record')
  @IdParam()
  @Describe({ summary: 'Record the arrival', returns: booking, versioned: true, problems: moveProblems })
  async arrive(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: arrivalInput }) input: ArrivalInput,
    @ExpectedVersion() version: number,
  ): Promise<Booking> {
    return await this.moves.arrive(id, version, input);
  }
}
