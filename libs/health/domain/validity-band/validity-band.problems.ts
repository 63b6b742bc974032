import { defineProblems } from '@passage/platform/domain';

/** Problems of validity bands. */
export const validityBandProblems = defineProblems({
  'health.validity-band.exists': {
    kind: 'conflict',
    title: 'There is a band for this destination, class and condition from that day already',
    remedy: 'Change that band, or choose another day.',
  },
});
