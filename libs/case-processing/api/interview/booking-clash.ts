import { problemAt, caseProcessingProblems } from '@passage/case-processing/domain';
import { refuse } from '@passage/platform/domain';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';

const clashes = {
  room: { field: 'roomId', code: 'case-processing.interview.room-taken' },
  interpreter: { field: 'interpreterId', code: 'case-processing.interview.interpreter-taken' },
  interviewer: { field: 'interviewer', code: 'case-processing.interview.interviewer-taken' },
  person: { field: 'time', code: 'case-processing.interview.participant-busy' },
} as const;

/** Does what books interviews; where the database says that something is taken, refuses, naming all that is. */
export async function refusingClashes<T>(book: () => Promise<T>): Promise<T> {
  try {
    return await book();
  } catch (error) {
    const taken = takenKinds(error);
    const [first] = taken;
    if (!first) throw error;
    const errors = taken.map(({ field, code }) => problemAt(field, code));
    throw refuse(caseProcessingProblems, first.code, { errors });
  }
}

function takenKinds(error: unknown): (typeof clashes)[keyof typeof clashes][] {
  const database = error instanceof QueryFailedError ? (error.driverError as unknown) : error;
  if (!(database instanceof DatabaseError) || database.constraint !== 'bookings_clash') return [];
  const kinds = (database.detail ?? '').split(',').filter((kind): kind is keyof typeof clashes => kind in clashes);
  return kinds.map((kind) => clashes[kind]);
}
