import { defineProblems } from '@passage/platform/domain';

/** Problems of movement. */
export const movementProblems = defineProblems({
  'movement.booking.standing': {
    kind: 'conflict',
    title: 'The case has a booking already',
    remedy: 'Change or cancel that booking first.',
  },
  'movement.booking.move-not-open': {
    kind: 'conflict',
    title: 'A booking that is {state} cannot be {move}',
    remedy: 'Load the page again to see how it stands.',
  },
  'movement.booking.reason-needed': {
    kind: 'invalid',
    title: 'This needs a reason',
    remedy: 'Choose a reason from the list.',
  },
  'movement.booking.travels-apart': {
    kind: 'conflict',
    title: 'A linked case is booked on another day',
    remedy: 'Book linked cases on the same day, or end the link.',
  },
  'movement.booking.seats-differ': {
    kind: 'conflict',
    title: 'The family that travels is no longer the one that was booked',
    remedy: 'Change the booking: everybody who travels now is seated anew.',
  },
  'movement.itinerary.flight-too-long': {
    kind: 'invalid',
    title: 'A flight lasts longer than a day',
    remedy: 'Correct the day on which it arrives.',
  },
  'movement.itinerary.segments-out-of-order': {
    kind: 'invalid',
    title: 'A flight leaves before the one before it has arrived, or arrives before it leaves',
    remedy: 'Correct dates, times and time zones.',
  },
  'movement.itinerary.not-connected': {
    kind: 'invalid',
    title: 'A flight does not leave from where the one before it arrives',
    remedy: 'Correct the airports.',
  },
  'movement.itinerary.no-such-time': {
    kind: 'invalid',
    title: 'There is no such time or time zone at that airport',
    remedy: 'Enter a time that the clocks show there, and a zone such as Asia/Amman.',
  },
  'movement.traveller.too-many-infants': {
    kind: 'conflict',
    title: 'There are more infants than adults to hold them',
    remedy: 'Let an adult more travel, or arrange an escort.',
  },
  'movement.departure.too-early': {
    kind: 'conflict',
    title: 'The day of travel has not come',
    remedy: 'Record it on or after {on}.',
  },
  'movement.departure.before-flight': {
    kind: 'invalid',
    title: 'The flight leaves on {travelOn}',
    remedy: 'Enter that day or a later one; if the family left earlier, change the booking first.',
  },
  'movement.departure.nobody-left': {
    kind: 'invalid',
    title: 'Nobody would have departed',
    remedy: 'Name fewer people as absent, or defer the booking.',
  },
  'movement.arrival.before-departure': {
    kind: 'invalid',
    title: 'The family departed on {departedOn}',
    remedy: 'Enter that day or a later one.',
  },
  'movement.arrival.outcome-recorded': {
    kind: 'conflict',
    title: 'The outcome after arrival has been recorded on {outcomeOn}',
    remedy: 'Ask the integration worker whether the outcome is of this family; an arrival with an outcome stays.',
  },
  'movement.traveller.not-of-booking': {
    kind: 'invalid',
    title: 'Somebody named does not travel on this booking',
    remedy: 'Load the page again.',
  },
});
