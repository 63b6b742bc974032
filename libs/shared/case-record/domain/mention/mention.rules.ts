import { compartmentsOf, type Role } from '@passage/access/domain';
import type { RecordCompartment } from '../stage/compartment';

/** A colleague as far as it decides what they may see. */
export interface Reader {
  roles: readonly Role[];
  officeIds: readonly string[];
  seesAllOffices: boolean;
  agencyId: string | null;
  isActive: boolean;
}

/** Where a note lies. */
export interface NotePlace {
  officeId: string;
  agencyId: string | null;
  compartment: RecordCompartment;
}

/** Whether somebody may read a note: the scope of its case and its compartment, as row-level security has them. */
export function mayReadNote(reader: Reader, { officeId, agencyId, compartment }: NotePlace): boolean {
  const isInScope =
    reader.seesAllOffices ||
    reader.officeIds.includes(officeId) ||
    (reader.agencyId !== null && reader.agencyId === agencyId);
  const isOpen = compartment === 'case' || compartmentsOf(reader.roles).includes(compartment);
  return reader.isActive && isInScope && isOpen;
}

/** Of these colleagues, those a text names as `@Name`. A name that begins with another one’s is not taken for it. */
export function namedIn<Colleague extends { name: string }>(
  body: string,
  colleagues: readonly Colleague[],
): Colleague[] {
  let rest = body;
  const longestFirst = [...colleagues].sort((a, b) => b.name.length - a.name.length);
  return longestFirst.filter(({ name }) => {
    const isNamed = rest.includes(`@${name}`);
    rest = rest.replaceAll(`@${name}`, ' ');
    return isNamed;
  });
}
