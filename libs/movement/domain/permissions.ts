import { definePermissions } from '@passage/access/domain';

/** Rights over movement. */
export const movementPermissions = definePermissions({
  'movement.booking.read': {
    allows: 'see bookings, itineraries and who travels',
    roles: ['movement-officer', 'caseworker', 'integration-worker', 'manager'],
  },
  'movement.booking.edit': {
    allows: 'book travel, change and cancel bookings',
    roles: ['movement-officer'],
  },
  'movement.departure.record': {
    allows: 'record departures and arrivals',
    roles: ['movement-officer'],
  },
});
