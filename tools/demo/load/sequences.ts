import type pg from 'pg';

/** Where numbering goes on. */
export interface Sequences {
  caseSequence: number;
  personSequence: number;
  certificateSequence: number;
}

/** The sequences that number what the caseload adds. */
const sequences: Record<keyof Sequences, string> = {
  caseSequence: 'case_record.case_number',
  personSequence: 'case_record.person_number',
  certificateSequence: 'orientation.certificate_number',
};

/** The numbers that come next. */
export async function readSequences(client: pg.Client): Promise<Sequences> {
  const next = async (sequence: string) => {
    const { rows } = await client.query<{ next: string }>(
      `select last_value + case when is_called then 1 else 0 end as next from ${sequence}`,
    );
    return Number(rows[0]?.next ?? 1);
  };
  return {
    caseSequence: await next(sequences.caseSequence),
    personSequence: await next(sequences.personSequence),
    certificateSequence: await next(sequences.certificateSequence),
  };
}

/** Lets numbering go on behind what was loaded. */
export async function moveSequences(client: pg.Client, numbers: Sequences): Promise<void> {
  for (const key of Object.keys(sequences) as (keyof Sequences)[]) {
    await client.query('select setval($1, $2, false)', [sequences[key], numbers[key]]);
  }
}
