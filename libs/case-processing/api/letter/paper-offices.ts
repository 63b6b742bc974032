import { Injectable } from '@nestjs/common';
import { wordedOffice, type LetterOffice } from '@passage/case-processing/domain';
import { Wordings } from '@passage/case-record/api';
import { Reads } from '@passage/platform/api';
import { platformProblems, refuse, type PaperLanguage } from '@passage/platform/domain';
import { letterOffice } from './letter.query';

/** What stands at the head of the papers of offices. */
@Injectable()
export class PaperOffices {
  constructor(
    private readonly reads: Reads,
    private readonly wordings: Wordings,
  ) {}

  /** The head of the papers of one office in a language. */
  async of(officeId: string, language: PaperLanguage): Promise<LetterOffice> {
    const row = await this.reads.row<{ json: LetterOffice }>(letterOffice, [officeId]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return wordedOffice(row.json, await this.wordings.in(language));
  }
}
