import { BookingMoveEntity } from './booking/booking-move.entity';
import { BookingSegmentEntity } from './booking/booking-segment.entity';
import { BookingTravellerEntity } from './booking/booking-traveller.entity';
import { BookingEntity } from './booking/booking.entity';

/** Tables of this area. */
export const movementEntities = [BookingEntity, BookingSegmentEntity, BookingTravellerEntity, BookingMoveEntity];
