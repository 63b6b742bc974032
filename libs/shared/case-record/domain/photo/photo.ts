import { plainDate, recordId, recordVersion } from '@passage/platform/domain';
import { z } from 'zod';
import type { AcceptedType } from '../document/document-type.rules';

/** Kinds of picture a photo can be; told by its first bytes. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const satisfies readonly AcceptedType[];

/** Longest side to which a photo is made smaller before it is sent, in pixels: enough to know a face, small to keep. */
export const photoSidePixels = 640;

/** Bytes a photo may have: several times what a picture of that size takes, since every page of a family shows them. */
export const photoBytes = 2 * 1024 * 1024;

/** A photo of a person; its content has an address of its own. */
export const photo = z
  .object({
    id: recordId,
    personId: recordId,
    takenIn: plainDate.meta({ description: 'Day on which it was put on record' }),
    version: recordVersion,
  })
  .meta({ id: 'Photo', description: 'The photo of a person' });
export type Photo = z.infer<typeof photo>;

/** Photos of the people of a case. */
export const photoList = z
  .object({ items: z.array(photo) })
  .meta({ id: 'PhotoList', description: 'Photos of the people of a case, one each at most' });

/** Whether a file that was taken in can be a photo. */
export function isPhotoType(type: AcceptedType): boolean {
  return photoTypes.some((each) => each === type);
}
