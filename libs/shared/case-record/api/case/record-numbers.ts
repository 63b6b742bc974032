import { Injectable } from '@nestjs/common';
import { caseNumber, personNumber } from '@passage/case-record/domain';
import { UnitOfWork } from '@passage/platform/api';
import type { PlainDate } from '@passage/platform/domain';

/** Numbers for new cases and people, from the sequences of the database. A number drawn is never drawn again. */
@Injectable()
export class RecordNumbers {
  constructor(private readonly work: UnitOfWork) {}

  /** A case number and as many person numbers as asked for, in one step. */
  async draw(people: number, today: PlainDate): Promise<{ ofCase: string; ofPeople: string[] }> {
    const [row] = await this.work.manager.query<{ ofCase: string; ofPeople: string[] }[]>(
      `select nextval('case_record.case_number') as "ofCase",
        array(select nextval('case_record.person_number')::text from generate_series(1, $1)) as "ofPeople"`,
      [people],
    );
    return {
      ofCase: caseNumber(Number(row?.ofCase), Number(today.slice(0, 4))),
      ofPeople: (row?.ofPeople ?? []).map((sequence) => personNumber(Number(sequence))),
    };
  }
}
