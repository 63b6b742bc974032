import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookingChecks } from './booking/booking-checks';
import { BookingMoves } from './booking/booking-moves.service';
import { BookingController } from './booking/booking.controller';
import { BookingReads } from './booking/booking.reads';
import { BookingService } from './booking/booking.service';
import { movementEntities } from './entities';

/** Stage 4: booking, departure, arrival. */
@Module({
  imports: [TypeOrmModule.forFeature(movementEntities)],
  providers: [BookingReads, BookingChecks, BookingService, BookingMoves],
  controllers: [BookingController],
})
export class MovementModule {}
