import { Injectable } from '@nestjs/common';
import { CaseScope, Timeline, type CaseEntity } from '@passage/case-record/api';
import {
  isStanding,
  moveBooking,
  movementProblems,
  type ArrivalInput,
  type Booking,
  type BookingMove,
  type BookingMoveInput,
  type BookingState,
  type CancellationReason,
  type DepartureInput,
  type TakeBackInput,
} from '@passage/movement/domain';
import { Gates, Milestones } from '@passage/pipeline/api';
import { changeVersioned, Clock, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { addDays, newId, refuse, type PlainDate } from '@passage/platform/domain';
import { Not } from 'typeorm';
import { BookingChecks } from './booking-checks';
import { BookingMoveEntity } from './booking-move.entity';
import { BookingTravellerEntity } from './booking-traveller.entity';
import { BookingEntity } from './booking.entity';
import { BookingReads } from './booking.reads';

/** What happens to a booking: confirmed, called off, departed, arrived. */
@Injectable()
export class BookingMoves {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly gates: Gates,
    private readonly milestones: Milestones,
    private readonly timeline: Timeline,
    private readonly reads: BookingReads,
    private readonly checks: BookingChecks,
  ) {}

  /** The day it is. */
  get today(): PlainDate {
    return this.clock.today();
  }

  /** Confirms a booking, or calls it off with a reason. */
  async move(id: string, version: number, { move, reason }: BookingMoveInput): Promise<Booking> {
    if (move !== 'confirm' && reason === null)
      throw refuse(movementProblems, 'movement.booking.reason-needed', { field: 'reason' });
    return await this.step(id, version, move, move === 'confirm' ? null : reason, async (booking) => {
      if (move === 'confirm') {
        await this.gates.require(booking.caseId, 'booking', booking.travelOn);
        await this.checks.requireAsBooked(id);
      } else await this.milestones.withdraw(booking.caseId, 'booked');
    });
  }

  /** Records the departure: everybody but those named as absent. Every departure requirement must hold that day. */
  async depart(id: string, version: number, { on, absent }: DepartureInput): Promise<Booking> {
    return await this.step(id, version, 'depart', null, async (booking) => {
      this.requireCome(on);
      const { travelOn } = booking;
      if (on < travelOn)
        throw refuse(movementProblems, 'movement.departure.before-flight', { field: 'on', params: { travelOn } });
      await this.checks.requireAsBooked(id);
      const { manager } = this.work;
      await manager.update(
        BookingTravellerEntity,
        { bookingId: id },
        { state: 'departed', version: () => 'version + 1' },
      );
      for (const { travellerId, state } of absent) {
        const { affected } = await manager.update(
          BookingTravellerEntity,
          { id: travellerId, bookingId: id },
          { state },
        );
        if (!affected) throw refuse(movementProblems, 'movement.traveller.not-of-booking', { field: 'absent' });
      }
      if (!(await manager.existsBy(BookingTravellerEntity, { bookingId: id, state: 'departed' })))
        throw refuse(movementProblems, 'movement.departure.nobody-left', { field: 'absent' });
      await this.requireGate(id, booking.caseId, on);
      await this.milestones.record({ caseId: booking.caseId, code: 'departed', happenedOn: on, sourceId: id });
    });
  }

  /** Records the arrival of those who departed. */
  async arrive(id: string, version: number, { on }: ArrivalInput): Promise<Booking> {
    return await this.step(id, version, 'arrive', null, async (booking) => {
      this.requireCome(on);
      const departedOn = await this.milestones.reachedOn(booking.caseId, 'departed');
      // Across the date line one may arrive the day before.
      if (departedOn !== null && on < addDays(departedOn, -1))
        throw refuse(movementProblems, 'movement.arrival.before-departure', { field: 'on', params: { departedOn } });
      await this.work.manager.update(
        BookingTravellerEntity,
        { bookingId: id, state: 'departed' },
        { state: 'arrived', version: () => 'version + 1' },
      );
      await this.milestones.record({ caseId: booking.caseId, code: 'arrived', happenedOn: on, sourceId: id });
    });
  }

  /** Takes the last step back, a departure or an arrival that was recorded wrongly, with all that followed from it. */
  async takeBack(id: string, version: number, { reason }: TakeBackInput): Promise<Booking> {
    return await this.step(id, version, 'take-back', reason, async ({ caseId, state }) => {
      const outcomeOn = await this.milestones.reachedOn(caseId, 'outcome-recorded');
      if (outcomeOn !== null)
        throw refuse(movementProblems, 'movement.arrival.outcome-recorded', { params: { outcomeOn } });
      const { manager } = this.work;
      const version = () => 'version + 1';
      if (state === 'arrived') {
        await manager.update(BookingTravellerEntity, { bookingId: id, state }, { state: 'departed', version });
        await this.milestones.withdraw(caseId, 'arrived');
      } else {
        await manager.update(BookingTravellerEntity, { bookingId: id }, { state: 'booked', version });
        await this.milestones.withdraw(caseId, 'departed');
      }
    });
  }

  /** Writes a move down. */
  async note(
    bookingId: string,
    { id: caseId, officeId }: CaseEntity,
    toState: BookingState,
    move: BookingMove = 'confirm',
    reason: string | null = null,
  ): Promise<void> {
    const staffId = this.context.actor.staffId;
    await this.work.manager.insert(BookingMoveEntity, {
      id: newId(),
      bookingId,
      caseId,
      officeId,
      move,
      toState,
      reason,
      staffId,
    });
  }

  /** Who stays behind needs nothing for the flight. */
  private async requireGate(bookingId: string, caseId: string, on: PlainDate): Promise<void> {
    const behind = await this.work.manager.findBy(BookingTravellerEntity, { bookingId, state: Not('departed') });
    const without = behind.map(({ personId }) => personId);
    await this.gates.require(caseId, 'departure', on, { field: 'on', without });
  }

  private requireCome(on: PlainDate): void {
    if (on > this.today)
      throw refuse(movementProblems, 'movement.departure.too-early', { field: 'on', params: { on } });
  }

  private async step(
    id: string,
    version: number,
    move: BookingMove,
    reason: string | null,
    act: (booking: BookingEntity) => Promise<void>,
  ): Promise<Booking> {
    return await this.work.run(async (manager) => {
      const booking = await findVisible(manager, BookingEntity, id);
      const state = moveBooking(booking.state, move);
      if (!state)
        throw refuse(movementProblems, 'movement.booking.move-not-open', { params: { state: booking.state, move } });
      await changeVersioned(manager, BookingEntity, id, version, {
        state,
        reason: isStanding(state) ? null : (reason as CancellationReason | null),
      });
      await act(booking);
      const found = await this.scope.require(booking.caseId);
      await this.note(id, found, state, move, reason);
      await this.timeline.record({
        caseId: found.id,
        officeId: found.officeId,
        stage: 'movement',
        code: move === 'take-back' ? `movement.booking.${booking.state}-taken-back` : `movement.booking.${state}`,
        params: { reason },
        happenedOn: this.today,
      });
      this.scope.changed(found);
      return await this.reads.one(id);
    });
  }
}
