import { Injectable } from '@nestjs/common';
import {
  caseRecordProblems,
  fieldsUnderApproval,
  finding,
  identityChangeKind,
  identityFields,
  personFindings,
  personNumber,
  refusalOf,
  type Person,
  type PersonChange,
  type PersonRecordInput,
} from '@passage/case-record/domain';
import { changeVersioned, Clock, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { ApprovalRules } from '../approval/approval-rules.service';
import { CaseScope } from '../case/case-scope';
import { Families } from '../relationship/families';
import { Timeline } from '../timeline/timeline';
import { addPersonQuery, caseForPersonQuery } from './people.queries';
import { PersonEntity } from './person.entity';

interface CaseForPerson {
  officeId: string;
  agencyId: string | null;
  closedOn: string | null;
  sequence: string;
}

/** Facts by which relationships are possible or not. */
const kinshipFacts = ['sex', 'birthDate', 'birthDatePrecision'] as const;

/** People of cases. */
@Injectable()
export class People {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
    private readonly families: Families,
    private readonly rules: ApprovalRules,
  ) {}

  /** Keeps a relative on record with an open case, outside of it: two statements, because many are entered in a row. */
  async add(caseId: string, input: PersonRecordInput): Promise<Person> {
    const today = this.clock.today();
    const refusal = refusalOf(personFindings(input, today));
    if (refusal) throw refusal;
    return await this.work.run(async (manager) => {
      const [found] = await manager.query<CaseForPerson[]>(caseForPersonQuery, [caseId]);
      if (!found) throw refuse(platformProblems, 'platform.record.not-found');
      if (found.closedOn) throw refuse(caseRecordProblems, 'case-record.case.closed');
      const { officeId, agencyId, sequence } = found;
      const number = personNumber(Number(sequence));
      const [row] = await manager.query<{ person: Person }[]>(addPersonQuery, [
        ...[newId(), number, caseId, officeId, input.givenNames, input.familyName, input.nameLocal, input.sex],
        ...[input.birthDate, input.birthDatePrecision, input.nationality, input.language, input.phone],
        ...[input.registrationNumber, input.flags, newId(), today, this.context.actor.staffId],
      ]);
      if (!row) throw new Error('the person was not returned');
      this.scope.changed({ id: caseId, officeId, agencyId });
      return row.person;
    });
  }

  /** Changes facts of a person of an open case, but for those that need a second person. */
  async change(id: string, version: number, change: PersonChange): Promise<Person> {
    const refusal = refusalOf(personFindings(change, this.clock.today()));
    if (refusal) throw refusal;
    return await this.work.run(async (manager) => {
      const before = await findVisible(manager, PersonEntity, id);
      const rule = await this.rules.inForce(identityChangeKind, before.caseId);
      const fields = fieldsUnderApproval(before, change, rule?.fields ?? []);
      const needsApproval = refusalOf(fields.map((field) => finding('case-record.approval.required', field)));
      if (needsApproval) throw needsApproval;
      return await this.write(id, version, change);
    });
  }

  /** Writes changed facts, which one person may change alone or a second one has approved. Within a unit of work. */
  async write(id: string, version: number, change: PersonChange): Promise<Person> {
    const { manager } = this.work;
    const before = await findVisible(manager, PersonEntity, id);
    const ofCase = await this.scope.requireOpen(before.caseId);
    if (before.mergedIntoId) throw refuse(caseRecordProblems, 'case-record.person.merged');
    const after = await changeVersioned(manager, PersonEntity, id, version, { ...change, updatedAt: () => 'now()' });
    const { caseId, officeId } = after;
    if (kinshipFacts.some((field) => before[field] !== after[field])) {
      await this.families.requirePossible(caseId, id, 'birthDate');
    }
    if (identityFields.some((field) => before[field] !== after[field])) {
      await this.timeline.record({
        caseId,
        officeId,
        personId: id,
        stage: 'case-processing',
        code: 'case-record.person.identity-changed',
        happenedOn: this.clock.today(),
      });
    }
    this.scope.changed(ofCase, 'person');
    return asPerson(after);
  }
}

function asPerson(row: PersonEntity): Person {
  const {
    caseId: _case,
    officeId: _office,
    mergedIntoId: _merged,
    createdAt: _created,
    updatedAt: _updated,
    ...person
  } = row;
  return person;
}
