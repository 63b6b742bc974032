import { defineProblems } from '@passage/platform/domain';

/** Problems of placing cases. */
export const placementProblems = defineProblems({
  'integration.placement.standing': {
    kind: 'conflict',
    title: 'The case is offered to, or assured by, an agency already',
    remedy: 'Withdraw that placement first.',
  },
  'integration.placement.move-not-open': {
    kind: 'conflict',
    title: 'This is not possible for a placement that is {state}',
    remedy: 'Load the page again to see how it stands.',
  },
  'integration.placement.not-by-agency': {
    kind: 'forbidden',
    title: 'Placements are kept by our offices',
    remedy: 'Tell the office of the case; it records your answer.',
  },
  'integration.placement.nobody-travels': {
    kind: 'conflict',
    title: 'Nobody of this case is to travel',
    remedy: 'Say on the case who travels, then offer it.',
  },
  'integration.placement.has-arrived': {
    kind: 'conflict',
    title: 'The family arrived on {arrivedOn}',
    remedy: 'A placement stays as it is once the family has arrived.',
  },
  'integration.placement.agency-closed': {
    kind: 'invalid',
    title: 'This agency takes no cases',
    remedy: 'Choose another agency.',
  },
  'integration.placement.agency-elsewhere': {
    kind: 'invalid',
    title: 'This agency does not receive people in the country of destination ({destination})',
    remedy: 'Choose an agency of that country.',
  },
  'integration.placement.expected-passed': {
    kind: 'invalid',
    title: 'The day the family is expected has passed',
    remedy: 'Enter today or a later day.',
  },
  'integration.placement.assured-before-offer': {
    kind: 'invalid',
    title: 'The agency cannot assure a case before it was offered on {offeredOn}',
    remedy: 'Enter that day or a later one.',
  },
  'integration.placement.ends-before-start': {
    kind: 'invalid',
    title: 'The assurance would end before it begins',
    remedy: 'Enter a later end, or none.',
  },
});
