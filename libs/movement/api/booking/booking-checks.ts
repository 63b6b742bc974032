import { Injectable } from '@nestjs/common';
import { movementProblems } from '@passage/movement/domain';
import { UnitOfWork } from '@passage/platform/api';
import { refuse } from '@passage/platform/domain';
import { bookingFaults } from './booking.query';

interface Faults {
  isApart: boolean;
  isSeatedOtherwise: boolean;
}

/** What must still be true of a booking as it was made. All within a unit of work. */
@Injectable()
export class BookingChecks {
  constructor(private readonly work: UnitOfWork) {}

  /** Refuses while a linked case is booked on another day. */
  async requireSameDay(bookingId: string): Promise<void> {
    const { isApart } = await this.faultsOf(bookingId);
    if (isApart) throw refuse(movementProblems, 'movement.booking.travels-apart');
  }

  /** Refuses while a linked case is booked on another day, or the family is no longer the one that has seats. */
  async requireAsBooked(bookingId: string): Promise<void> {
    const { isApart, isSeatedOtherwise } = await this.faultsOf(bookingId);
    if (isApart) throw refuse(movementProblems, 'movement.booking.travels-apart');
    if (isSeatedOtherwise) throw refuse(movementProblems, 'movement.booking.seats-differ');
  }

  private async faultsOf(bookingId: string): Promise<Faults> {
    const [faults] = await this.work.manager.query<Faults[]>(bookingFaults, [bookingId]);
    return faults ?? { isApart: false, isSeatedOtherwise: false };
  }
}
