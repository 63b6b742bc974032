import { Injectable } from '@nestjs/common';
import {
  consentFindings,
  finding,
  personRecordProblems,
  withdrawalFindings,
  type Consent,
  type ConsentInput,
  type ConsentWithdrawal,
  type NamedGuardian,
} from '@passage/case-record/domain';
import { Clock, findVisible, UnitOfWork } from '@passage/platform/api';
import { refuse, type FieldProblem } from '@passage/platform/domain';
import { IsNull } from 'typeorm';
import { CaseScope } from '../case/case-scope';
import { DocumentEntity } from '../document/document.entity';
import { asFact, PersonFacts, type FactOwner } from '../person-fact/person-facts';
import { RelationshipEntity } from '../relationship/relationship.entity';
import { ConsentEntity } from './consent.entity';

/** Consents of people to share their data: given for one purpose with one recipient, and withdrawn. */
@Injectable()
export class Consents {
  constructor(
    private readonly facts: PersonFacts,
    private readonly work: UnitOfWork,
    private readonly scope: CaseScope,
    private readonly clock: Clock,
  ) {}

  /** Records a consent. */
  async give(personId: string, input: ConsentInput): Promise<Consent> {
    const row = await this.facts.add(ConsentEntity, personId, {
      check: (owner) => this.check(owner, input),
      values: () => input,
    });
    return asFact(row);
  }

  /** Withdraws a consent from a day on, with the reason. */
  async withdraw(id: string, version: number, withdrawal: ConsentWithdrawal): Promise<Consent> {
    const row = await this.facts.change(ConsentEntity, id, version, {
      check: async () => {
        const consent = await findVisible(this.work.manager, ConsentEntity, id);
        if (consent.withdrawnOn) throw refuse(personRecordProblems, 'case-record.consent.withdrawn');
        return withdrawalFindings(withdrawal, consent, this.clock.today());
      },
      values: () => withdrawal,
    });
    return asFact(row);
  }

  private async check({ person }: FactOwner, input: ConsentInput): Promise<FieldProblem[]> {
    const { id: personId, caseId, birthDate } = person;
    const guardian = input.guardianId ? await this.guardianOf(caseId, personId, input.guardianId) : undefined;
    const findings = consentFindings(input, { personId, birthDate, guardian, today: this.clock.today() });
    if (input.documentId) {
      const kept = { id: input.documentId, caseId, removedAt: IsNull() };
      const isOfCase = await this.work.manager.existsBy(DocumentEntity, kept);
      if (!isOfCase) findings.push(finding('case-record.identity-document.scan-not-of-case', 'documentId'));
    }
    return findings;
  }

  private async guardianOf(caseId: string, personId: string, guardianId: string): Promise<NamedGuardian> {
    const { birthDate } = await this.scope.requirePerson(caseId, guardianId, 'guardianId');
    const isRelated = await this.work.manager.existsBy(RelationshipEntity, [
      { personId: guardianId, relatedPersonId: personId },
      { personId, relatedPersonId: guardianId },
    ]);
    return { birthDate, isRelated };
  }
}
