import { text } from '@passage/platform/domain';
import { z } from 'zod';

/** A list's filters under a name. */
export const savedViewInput = z
  .object({
    page: text(60, 1).meta({ description: 'Which list, e.g. cases' }),
    name: text(80, 1),
    query: z.string().max(4000).meta({ description: 'The query part of the address' }),
  })
  .meta({ id: 'SavedViewInput' });
export const savedView = savedViewInput.extend({ id: z.uuid() }).meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof savedView>;
export const savedViewList = z.object({ items: z.array(savedView) }).meta({ id: 'SavedViewList' });
