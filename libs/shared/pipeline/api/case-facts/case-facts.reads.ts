import { Injectable } from '@nestjs/common';
import { asLinkedCase, type CaseFacts, type LinkedCase, type Member } from '@passage/pipeline/domain';
import { Reads } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { caseFactsQuery } from './case-facts.query';

/** A member with the names a chart shows. */
export interface NamedMember extends Member {
  name: string;
  localName: string | null;
}

/** A case as the rules see it, with names, and the cases it travels with. */
export interface NamedCaseFacts extends CaseFacts {
  members: readonly NamedMember[];
}

/** Loads what the pure rules work on. */
@Injectable()
export class CaseFactsReads {
  constructor(private readonly reads: Reads) {}

  /** The facts of a case and of those it travels with; refused when the case is not the reader's to see. */
  async of(caseId: string): Promise<{ facts: NamedCaseFacts; linked: LinkedCase[]; linkedFacts: NamedCaseFacts[] }> {
    const rows = await this.reads.rows<{ facts: NamedCaseFacts }>(caseFactsQuery, [caseId]);
    const facts = rows.find((row) => row.facts.caseId === caseId)?.facts;
    if (!facts) throw refuse(platformProblems, 'platform.record.not-found');
    const linkedFacts = rows.map((row) => row.facts).filter((other) => other.caseId !== caseId);
    return { facts, linkedFacts, linked: linkedFacts.map(asLinkedCase) };
  }
}
