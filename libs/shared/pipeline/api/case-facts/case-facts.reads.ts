import { Injectable } from '@nestjs/common';
import type { CaseFacts, LinkedCase, Member } from '@passage/pipeline/domain';
import { Reads } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { caseFactsQuery } from './case-facts.query';

/** A member with the names a chart shows. */
export interface NamedMember extends Member {
  name: string;
  localName: string | null;
}

/** A case as the rules see it, with names. */
export interface NamedCaseFacts extends CaseFacts {
  members: readonly NamedMember[];
}

/** Loads what the pure rules work on. */
@Injectable()
export class CaseFactsReads {
  constructor(private readonly reads: Reads) {}

  /** The facts of a case and the dates of those it travels with; refused when the case is not the reader's to see. */
  async of(caseId: string): Promise<{ facts: NamedCaseFacts; linked: LinkedCase[] }> {
    const found = await this.reads.row<{ facts: NamedCaseFacts; linked: LinkedCase[] }>(caseFactsQuery, [caseId]);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}
