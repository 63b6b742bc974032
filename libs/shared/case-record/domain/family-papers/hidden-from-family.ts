import { z } from 'zod';

/**
 * A member may ask that a fact be kept from the rest of the family. It is then marked throughout and left out of
 * everything the family is given (UNHCR Resettlement Handbook 4.6; domain reference B1).
 */
export const isHiddenFromFamily = z
  .boolean()
  .default(false)
  .meta({ description: 'The person asked that this be kept from the rest of the family; family papers leave it out' });
