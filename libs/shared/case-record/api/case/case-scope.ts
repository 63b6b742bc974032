import { Injectable } from '@nestjs/common';
import { caseRecordProblems } from '@passage/case-record/domain';
import { findVisible, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { PersonEntity } from '../person/person.entity';
import { CaseEntity } from './case.entity';

/** The case something is done to, found only within the scope of the person acting. All within a unit of work. */
@Injectable()
export class CaseScope {
  constructor(private readonly work: UnitOfWork) {}

  /** The case, or a refusal that does not tell "absent" from "not yours". */
  async require(caseId: string): Promise<CaseEntity> {
    return await findVisible(this.work.manager, CaseEntity, caseId);
  }

  /** The case, refused when it is closed. */
  async requireOpen(caseId: string): Promise<CaseEntity> {
    const found = await this.require(caseId);
    if (found.closedOn) throw refuse(caseRecordProblems, 'case-record.case.closed');
    return found;
  }

  /** The open case, held until the end of the transaction so that rules over its whole family stay true. */
  async lock(caseId: string): Promise<CaseEntity> {
    const lock = { mode: 'pessimistic_write' as const };
    const found = await this.work.manager.findOne(CaseEntity, { where: { id: caseId }, lock });
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    if (found.closedOn) throw refuse(caseRecordProblems, 'case-record.case.closed');
    return found;
  }

  /** A person kept with the case; refused, naming the field, when it is somebody of another case. */
  async requirePerson(caseId: string, personId: string, field = 'personId'): Promise<PersonEntity> {
    const found = await this.work.manager.findOneBy(PersonEntity, { id: personId, caseId });
    if (!found) throw refuse(caseRecordProblems, 'case-record.person.not-of-case', { field });
    if (found.mergedIntoId) throw refuse(caseRecordProblems, 'case-record.person.merged', { field });
    return found;
  }

  /** Tells open screens, after the commit, that something about the case changed. */
  changed(of: Pick<CaseEntity, 'id' | 'officeId' | 'agencyId'>, topic = 'case'): void {
    this.work.announce({ topic, caseId: of.id, officeId: of.officeId, agencyId: of.agencyId });
  }
}
