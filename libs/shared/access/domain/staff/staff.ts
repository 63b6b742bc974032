import { paperLanguages, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { role } from '../role/role';

const newPassword = z.string().min(12).max(200);

/** Facts of a staff account that an administrator sets. */
export const staffInput = z
  .object({
    email: z.email().max(200),
    name: text(200, 1),
    roles: z.array(role).min(1),
    officeIds: z.array(z.uuid()),
    seesAllOffices: z.boolean(),
    agencyId: z.uuid().nullable(),
    locale: z.enum(['en', 'fr', 'ar']),
    isActive: z.boolean(),
    password: newPassword.optional().meta({ description: 'A new password, at least 12 characters' }),
  })
  .meta({ id: 'StaffInput' });
export type StaffInput = z.infer<typeof staffInput>;

/** An account, without its secrets. */
export const staff = staffInput
  .omit({ password: true })
  .extend({ id: z.uuid(), lockedUntil: z.string().nullable(), version: recordVersion })
  .meta({ id: 'Staff' });
export type Staff = z.infer<typeof staff>;

/** An office of the organisation, in a country of asylum. */
export const officeInput = z
  .object({
    code: text(20, 2),
    name: text(200, 1),
    country: z.string().regex(/^[A-Z]{2}$/),
    timeZone: text(60, 1),
    isActive: z.boolean(),
    letterName: text(200)
      .default('')
      .meta({ description: 'Name at the head of its letters; the name of the office when left empty' }),
    letterAddress: text(500)
      .default('')
      .meta({ description: 'Address, phone and the like at the head of its letters' }),
    letterLanguage: z
      .enum(paperLanguages)
      .default('en')
      .meta({ description: 'Language of letters to families who have none of those of letters' }),
  })
  .meta({ id: 'OfficeInput' });
export type OfficeInput = z.infer<typeof officeInput>;
export const office = officeInput.extend({ id: z.uuid(), version: recordVersion }).meta({ id: 'Office' });
export type Office = z.infer<typeof office>;

/** An organisation that receives families after arrival. */
export const agencyInput = z
  .object({ code: text(20, 2), name: text(200, 1), country: z.string().regex(/^[A-Z]{2}$/), isActive: z.boolean() })
  .meta({ id: 'AgencyInput' });
export type AgencyInput = z.infer<typeof agencyInput>;
export const agency = agencyInput.extend({ id: z.uuid(), version: recordVersion }).meta({ id: 'Agency' });
export type Agency = z.infer<typeof agency>;

/** Lists for administration. */
export const staffList = z.object({ items: z.array(staff) }).meta({ id: 'StaffList' });
export const officeList = z.object({ items: z.array(office) }).meta({ id: 'OfficeList' });
export const agencyList = z.object({ items: z.array(agency) }).meta({ id: 'AgencyList' });

/** What staff may change of their own account. */
export const ownSettings = z.object({ locale: z.enum(['en', 'fr', 'ar']) }).meta({ id: 'OwnSettings' });

/** A password of one's own choice, in place of the one that was used until now. */
export const ownPassword = z
  .object({
    current: z.string().min(1).max(200).meta({ description: 'The password used until now' }),
    next: newPassword.meta({ description: 'At least 12 characters' }),
  })
  .meta({ id: 'OwnPassword' });
export type OwnPassword = z.infer<typeof ownPassword>;

/** Names of colleagues, offices and agencies, for pickers. */
export const directory = z
  .object({
    staff: z.array(z.object({ id: z.uuid(), name: z.string(), roles: z.array(role), officeIds: z.array(z.uuid()) })),
    offices: z.array(z.object({ id: z.uuid(), code: z.string(), name: z.string() })),
    agencies: z.array(z.object({ id: z.uuid(), code: z.string(), name: z.string(), country: z.string() })),
  })
  .meta({ id: 'Directory' });
export type Directory = z.infer<typeof directory>;
