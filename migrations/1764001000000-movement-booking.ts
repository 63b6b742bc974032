import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bookings of cases, their flights, who travels on them, and every move of a booking. */
export class MovementBooking1764001000000 implements MigrationInterface {
  name = 'MovementBooking1764001000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create schema movement;
      grant usage on schema movement to passage_app;

      create table movement.bookings (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        state text not null check (state in ('proposed', 'confirmed', 'departed', 'arrived', 'cancelled', 'deferred')),
        reason text,
        record_locator text not null default '',
        travel_on date not null,
        arrives_on date not null,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
        check (arrives_on >= travel_on - 1)
      );
      -- A case has one booking at a time; those that were called off stay as history.
      create unique index bookings_standing on movement.bookings (case_id) where state not in ('cancelled', 'deferred');
      create index bookings_case on movement.bookings (case_id, created_at desc);
      create index bookings_travel on movement.bookings (travel_on, case_id) where state not in ('cancelled', 'deferred');

      create table movement.booking_segments (
        id uuid primary key,
        booking_id uuid not null references movement.bookings (id),
        case_id uuid not null,
        office_id uuid not null,
        number integer not null,
        carrier text not null,
        flight_number text not null,
        from_airport text not null,
        departs_on date not null,
        departs_at text not null,
        from_zone text not null,
        departs_at_utc timestamptz not null,
        to_airport text not null,
        arrives_on date not null,
        arrives_at text not null,
        to_zone text not null,
        arrives_at_utc timestamptz not null,
        unique (booking_id, number),
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create table movement.booking_travellers (
        id uuid primary key,
        booking_id uuid not null references movement.bookings (id),
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid not null references case_record.people (id),
        age_category text not null,
        service_codes text[] not null default '{}',
        state text not null default 'booked' check (state in ('booked', 'departed', 'no-show', 'offloaded', 'arrived')),
        version integer not null default 1,
        unique (booking_id, person_id),
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create table movement.booking_moves (
        id uuid primary key,
        booking_id uuid not null references movement.bookings (id),
        case_id uuid not null,
        office_id uuid not null,
        move text not null,
        to_state text not null,
        reason text,
        staff_id uuid,
        moved_at timestamptz not null default now(),
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index booking_moves_booking on movement.booking_moves (booking_id);

      select access.protect('movement.bookings'), access.protect('movement.booking_segments'),
        access.protect('movement.booking_travellers'), access.protect('movement.booking_moves');
      grant select, insert, update on movement.bookings to passage_app;
      grant select, insert, update, delete on movement.booking_travellers to passage_app;
      grant select, insert, delete on movement.booking_segments to passage_app;
      grant select, insert on movement.booking_moves to passage_app;
      select audit.watch('movement.bookings'), audit.watch('movement.booking_segments'), audit.watch('movement.booking_travellers');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema movement cascade');
  }
}
