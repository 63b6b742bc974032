import { recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** With whom a view is shared. */
export const viewSharings = ['nobody', 'office', 'everybody'] as const;
export const viewSharing = z
  .enum(viewSharings)
  .meta({ id: 'ViewSharing', description: 'Who sees a view besides its owner: nobody, an office, or all staff' });
export type ViewSharing = z.infer<typeof viewSharing>;

/** A list's filters, order and columns under a name. */
export const savedViewInput = z
  .object({
    page: text(60, 1).meta({ description: 'Which list, e.g. cases' }),
    name: text(80, 1),
    query: text(4000).meta({ description: 'The query part of the address' }),
  })
  .meta({ id: 'SavedViewInput', description: 'A view of a list, as saved' });
export type SavedViewInput = z.infer<typeof savedViewInput>;
export const savedViewChange = savedViewInput
  .omit({ page: true })
  .meta({ id: 'SavedViewChange', description: 'A view of a list, as changed by its owner' });
export type SavedViewChange = z.infer<typeof savedViewChange>;
export const officeSharingInput = z
  .object({ officeId: z.uuid().meta({ description: 'One of one’s own offices' }) })
  .meta({ id: 'OfficeSharingInput', description: 'The office a view is shared with' });
export type OfficeSharingInput = z.infer<typeof officeSharingInput>;

/** A view one sees: one's own, or shared by a colleague. */
export const savedView = savedViewInput
  .extend({
    id: z.uuid(),
    sharedWith: viewSharing,
    officeId: z.uuid().nullable().meta({ description: 'The office, when it is shared with one' }),
    isOwn: z.boolean().meta({ description: 'Only its owner changes or removes it' }),
    ownerName: z.string().meta({ description: 'Whose view it is' }),
    isDefault: z.boolean().meta({ description: 'Whether the list opens with it for the reader' }),
    version: recordVersion,
  })
  .meta({ id: 'SavedView', description: 'A view of a list that one may open' });
export type SavedView = z.infer<typeof savedView>;
export const savedViewList = z
  .object({
    items: z.array(savedView),
    mayShareWith: z
      .object({
        offices: z.array(z.object({ id: z.uuid(), name: z.string() })),
        everybody: z.boolean(),
      })
      .meta({ description: 'With whom the reader may share views of their own' }),
  })
  .meta({ id: 'SavedViewList', description: 'Views of a list that one may open' });
export type SavedViewList = z.infer<typeof savedViewList>;

/** The view with which a list opens. */
export const defaultViewInput = z
  .object({
    page: text(60, 1).meta({ description: 'Which list, e.g. cases' }),
    viewId: z.uuid().nullable().meta({ description: 'null: none, the list opens as it comes' }),
  })
  .meta({ id: 'DefaultViewInput', description: 'The view with which a list opens for the reader' });
export type DefaultViewInput = z.infer<typeof defaultViewInput>;

/** Whether the address of a view holds a text that is looked for, which can be somebody's name. */
export function namesSomebody(query: string): boolean {
  return Boolean(new URLSearchParams(query).get('q')?.trim());
}
