import { z } from 'zod';

/** Compartments a note, document or event of a case can lie in; `case` is open to everybody within the case's scope. */
export const recordCompartments = ['case', 'protection', 'health'] as const;

/** Who may see a record besides the scope of its case (IOM Data Protection Manual, principles 6 and 8). */
export const recordCompartment = z.enum(recordCompartments).meta({
  id: 'RecordCompartment',
  description: 'case: everybody within the scope; protection: case processing only; health: health staff only',
});
export type RecordCompartment = z.infer<typeof recordCompartment>;
