import { Injectable } from '@nestjs/common';
import { CaseMemberEntity, CaseScope, PersonEntity, Timeline, type CaseEntity } from '@passage/case-record/api';
import {
  ageCategoryOn,
  infantsAreHeld,
  instantsOf,
  itineraryFindings,
  movementProblems,
  suggestedServices,
  type Booking,
  type BookingInput,
} from '@passage/movement/domain';
import { Gates, Milestones, Needs } from '@passage/pipeline/api';
import { changeVersioned, findVisible, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse, type PlainDate } from '@passage/platform/domain';
import { In, IsNull, Not } from 'typeorm';
import { BookingChecks } from './booking-checks';
import { BookingMoves } from './booking-moves.service';
import { BookingSegmentEntity } from './booking-segment.entity';
import { BookingTravellerEntity } from './booking-traveller.entity';
import { BookingEntity } from './booking.entity';
import { BookingReads } from './booking.reads';

/** Books travel for whole cases: only on a day on which everything every traveller needs still holds. */
@Injectable()
export class BookingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CaseScope,
    private readonly gates: Gates,
    private readonly milestones: Milestones,
    private readonly needs: Needs,
    private readonly timeline: Timeline,
    private readonly reads: BookingReads,
    private readonly moves: BookingMoves,
    private readonly checks: BookingChecks,
  ) {}

  /** Books the case on an itinerary. The day of travel is the local day of the first departure. */
  async book(caseId: string, input: BookingInput): Promise<Booking> {
    return await this.work.run(async (manager) => {
      const found = await this.scope.lock(caseId);
      const { travelOn, arrivesOn } = this.checkItinerary(input);
      const standing = await manager.existsBy(BookingEntity, { caseId, state: Not(In(['cancelled', 'deferred'])) });
      if (standing) throw refuse(movementProblems, 'movement.booking.standing');
      await this.gates.require(caseId, 'booking', travelOn, { field: 'segments.0.departsOn' });
      const id = newId();
      const { recordLocator } = input;
      await manager.insert(BookingEntity, {
        id,
        caseId,
        officeId: found.officeId,
        state: 'proposed',
        recordLocator,
        travelOn,
        arrivesOn,
      });
      await this.writeSegments(id, found, input);
      await this.seatFamily(id, found, travelOn);
      await this.moves.note(id, found, 'proposed');
      await this.checks.requireSameDay(id);
      await this.milestones.record({ caseId, code: 'booked', happenedOn: travelOn, sourceId: id });
      await this.tell(found, 'movement.booking.made', travelOn);
      return await this.reads.one(id);
    });
  }

  /**
   * Changes flights and reference of a booking that has not departed, and seats the family as it now is. The new day
   * must lie in the window; cases that travel together are moved one after the other.
   */
  async change(id: string, version: number, input: BookingInput): Promise<Booking> {
    return await this.work.run(async (manager) => {
      const booking = await findVisible(manager, BookingEntity, id);
      if (booking.state !== 'proposed' && booking.state !== 'confirmed') {
        throw refuse(movementProblems, 'movement.booking.move-not-open', {
          params: { state: booking.state, move: 'change' },
        });
      }
      const found = await this.scope.lock(booking.caseId);
      const { travelOn, arrivesOn } = this.checkItinerary(input);
      await this.gates.require(booking.caseId, 'booking', travelOn, { field: 'segments.0.departsOn' });
      await changeVersioned(manager, BookingEntity, id, version, {
        recordLocator: input.recordLocator,
        travelOn,
        arrivesOn,
      });
      await manager.delete(BookingSegmentEntity, { bookingId: id });
      await this.writeSegments(id, found, input);
      await manager.delete(BookingTravellerEntity, { bookingId: id });
      await this.seatFamily(id, found, travelOn);
      await this.milestones.record({ caseId: booking.caseId, code: 'booked', happenedOn: travelOn, sourceId: id });
      await this.tell(found, 'movement.booking.changed', travelOn);
      return await this.reads.one(id);
    });
  }

  private checkItinerary({ segments }: BookingInput): { travelOn: PlainDate; arrivesOn: PlainDate } {
    const errors = itineraryFindings(segments);
    if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
    return { travelOn: segments[0]?.departsOn ?? '', arrivesOn: segments.at(-1)?.arrivesOn ?? '' };
  }

  private async writeSegments(
    bookingId: string,
    { id: caseId, officeId }: CaseEntity,
    { segments }: BookingInput,
  ): Promise<void> {
    const rows = segments.map((segment, index) => {
      const instants = instantsOf(segment);
      if (!instants)
        throw refuse(movementProblems, 'movement.itinerary.no-such-time', { field: `segments.${index}.departsAt` });
      return {
        id: newId(),
        bookingId,
        caseId,
        officeId,
        number: index + 1,
        ...segment,
        departsAtUtc: instants.departs,
        arrivesAtUtc: instants.arrives,
      };
    });
    await this.work.manager.insert(BookingSegmentEntity, rows);
  }

  /** A seat for every travelling member, by age on the day of travel, with what their needs ask of the airline. */
  private async seatFamily(
    bookingId: string,
    { id: caseId, officeId }: CaseEntity,
    travelOn: PlainDate,
  ): Promise<void> {
    const { manager } = this.work;
    const members = await manager.findBy(CaseMemberEntity, { caseId, leftOn: IsNull(), isTravelling: true });
    const people = await manager.findBy(PersonEntity, { id: In(members.map(({ personId }) => personId)) });
    const needs = await this.needs.of(caseId);
    const rows = people.map(({ id: personId, birthDate }) => {
      const ageCategory = ageCategoryOn(birthDate, travelOn);
      const codes = needs.filter((need) => need.personId === personId).map(({ code }) => code);
      const serviceCodes = suggestedServices(ageCategory, codes);
      return { id: newId(), bookingId, caseId, officeId, personId, ageCategory, serviceCodes };
    });
    this.requireLaps(rows.map(({ ageCategory }) => ageCategory));
    await manager.insert(BookingTravellerEntity, rows);
  }

  private requireLaps(categories: Parameters<typeof infantsAreHeld>[0]): void {
    if (!infantsAreHeld(categories)) throw refuse(movementProblems, 'movement.traveller.too-many-infants');
  }

  private async tell(found: CaseEntity, code: string, on: PlainDate): Promise<void> {
    await this.timeline.record({
      caseId: found.id,
      officeId: found.officeId,
      stage: 'movement',
      code,
      params: { on },
      happenedOn: this.moves.today,
    });
    this.scope.changed(found);
  }
}
