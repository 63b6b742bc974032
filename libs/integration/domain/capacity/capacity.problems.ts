import { defineProblems } from '@passage/platform/domain';

/** Problems of what agencies can take. */
export const capacityProblems = defineProblems({
  'integration.capacity.none': {
    kind: 'conflict',
    title: 'No capacity is stated for {agency} on {on}',
    remedy: 'Choose another agency or day, or have a manager state the capacity.',
  },
  'integration.capacity.full': {
    kind: 'conflict',
    title: '{agency} has {free} of {places} places left for that time, and the family is {people}',
    remedy: 'Choose another agency or day, or have a manager raise the capacity.',
  },
  'integration.capacity.ends-before-start': {
    kind: 'invalid',
    title: 'The period would end before it begins',
    remedy: 'Enter a later end.',
  },
  'integration.capacity.overlaps': {
    kind: 'conflict',
    title: 'The agency has a capacity for some of these days already',
    remedy: 'Change that one, or choose days next to it.',
  },
});
