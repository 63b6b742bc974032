export * from './booking/booking';
export * from './booking/booking-state';
export * from './booking/itinerary.rules';
export * from './permissions';
export * from './problems';
export * from './traveller/traveller';
