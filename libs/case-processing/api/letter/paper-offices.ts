import { Injectable } from '@nestjs/common';
import type { LetterOffice } from '@passage/case-processing/domain';
import { Reads } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { letterOffice } from './letter.query';

/** What stands at the head of the papers of offices. */
@Injectable()
export class PaperOffices {
  constructor(private readonly reads: Reads) {}

  /** The head of the papers of one office. */
  async of(officeId: string): Promise<LetterOffice> {
    const row = await this.reads.row<{ json: LetterOffice }>(letterOffice, [officeId]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.json;
  }
}
