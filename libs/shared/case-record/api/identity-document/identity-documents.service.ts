import { Injectable } from '@nestjs/common';
import {
  finding,
  identityDocumentFindings,
  type IdentityDocument,
  type IdentityDocumentInput,
} from '@passage/case-record/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import type { FieldProblem } from '@passage/platform/domain';
import { IsNull } from 'typeorm';
import { DocumentEntity } from '../document/document.entity';
import { asFact, PersonFacts, type FactOwner } from '../person-fact/person-facts';
import { IdentityDocumentEntity } from './identity-document.entity';

/** Documents of identity of people. */
@Injectable()
export class IdentityDocuments {
  constructor(
    private readonly facts: PersonFacts,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Adds a document to a person. */
  async add(personId: string, input: IdentityDocumentInput): Promise<IdentityDocument> {
    const row = await this.facts.add(IdentityDocumentEntity, personId, {
      check: (owner) => this.check(owner, input),
      values: () => input,
    });
    return asFact(row);
  }

  /** Corrects a document. */
  async change(id: string, version: number, input: IdentityDocumentInput): Promise<IdentityDocument> {
    const row = await this.facts.change(IdentityDocumentEntity, id, version, {
      check: (owner) => this.check(owner, input),
      values: () => input,
    });
    return asFact(row);
  }

  /** Takes a document away; its scan stays with the case. */
  async remove(id: string, version: number): Promise<void> {
    await this.facts.remove(IdentityDocumentEntity, id, version);
  }

  private async check({ person }: FactOwner, input: IdentityDocumentInput): Promise<FieldProblem[]> {
    const findings = identityDocumentFindings(input, this.clock.today());
    if (input.scanId && !(await this.isOfCase(input.scanId, person.caseId))) {
      findings.push(finding('case-record.identity-document.scan-not-of-case', 'scanId'));
    }
    return findings;
  }

  private async isOfCase(id: string, caseId: string): Promise<boolean> {
    return await this.work.manager.existsBy(DocumentEntity, { id, caseId, removedAt: IsNull() });
  }
}
