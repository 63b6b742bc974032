import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  caseFindings,
  familyFindings,
  joiningFindings,
  personFindings,
  refusalOf,
  within,
  type CaseChange,
  type CaseDetail,
  type CaseInput,
} from '@passage/case-record/domain';
import { changeVersioned, Clock, Reads, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { CaseMemberEntity } from '../membership/case-member.entity';
import { PersonEntity } from '../person/person.entity';
import { Timeline } from '../timeline/timeline';
import { CaseReferences, refusingKnownReferral } from './case-references';
import { CaseScope } from './case-scope';
import { CaseEntity } from './case.entity';
import { caseDetailQuery } from './case.queries';
import { RecordNumbers } from './record-numbers';

/** A case as JSON text, with the version it stands in. */
export interface CaseText {
  body: string;
  version: number;
}

/** Cases: reading one with its family, creating one with its first people, changing its facts. */
@Injectable()
export class Cases {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly references: CaseReferences,
    private readonly numbers: RecordNumbers,
    private readonly timeline: Timeline,
  ) {}

  /** The case with its family as JSON text, as read by the acting person. */
  async readText(id: string): Promise<CaseText> {
    const row = await this.reads.row<CaseText & { personIds: string | null }>(caseDetailQuery, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.readLog.record('case', { caseIds: [id], personIds: row.personIds ?? [] });
    return row;
  }

  /** The case with its family, as read by the acting person. */
  async read(id: string): Promise<CaseDetail> {
    const { body } = await this.readText(id);
    return JSON.parse(body) as CaseDetail;
  }

  /** Creates a case with its first people, exactly one of whom is the principal applicant. */
  async create({ people, ...facts }: CaseInput): Promise<CaseDetail> {
    const today = this.clock.today();
    const refusal = refusalOf([
      ...caseFindings(facts, today),
      ...familyFindings(
        people.filter(({ isMember }) => isMember).map(({ relationship }) => relationship),
        'people',
      ),
      ...people.flatMap((each, index) =>
        within(`people.${index}`, [...personFindings(each, today), ...joiningFindings(each.joinedOn ?? today, today)]),
      ),
    ]);
    if (refusal) throw refusal;
    const id = newId();
    await this.work.run(async (manager) => {
      await this.references.require(facts);
      const referralType = await this.references.requireTaken(facts.programmeId, facts.referralType);
      const { ofCase, ofPeople } = await this.numbers.draw(people.length, today);
      const { officeId } = facts;
      const members = people.map((each, index) => ({ ...each, personId: newId(), number: ofPeople[index] ?? '' }));
      const principal = members.find(
        ({ isMember, relationship }) => isMember && relationship === 'principal-applicant',
      );
      const row = { ...facts, referralType, id, number: ofCase, principalApplicantId: principal?.personId ?? null };
      await refusingKnownReferral(manager.insert(CaseEntity, row));
      await manager.insert(
        PersonEntity,
        members.map(({ personId, relationship: _, isTravelling: __, isMember: ___, joinedOn: ____, ...person }) => ({
          ...person,
          id: personId,
          caseId: id,
          officeId,
        })),
      );
      await manager.insert(
        CaseMemberEntity,
        members
          .filter(({ isMember }) => isMember)
          .map(({ personId, relationship, isTravelling, joinedOn }) => ({
            id: newId(),
            caseId: id,
            officeId,
            personId,
            relationship,
            isTravelling,
            joinedOn: joinedOn ?? today,
          })),
      );
      await this.timeline.record({
        caseId: id,
        officeId,
        stage: 'case-processing',
        happenedOn: facts.referredOn,
        code: 'case-record.case.created',
        params: { source: facts.referralSource, members: members.length },
      });
      this.scope.changed({ id, officeId, agencyId: null });
    });
    return await this.read(id);
  }

  /** Changes facts of an open case. Another office takes the case over with everything kept with it. */
  async change(id: string, version: number, change: CaseChange): Promise<CaseDetail> {
    await this.work.run(async (manager) => {
      const before = await this.scope.requireOpen(id);
      const wanted = { ...before, ...change };
      const refusal = refusalOf(caseFindings(wanted, this.clock.today()));
      if (refusal) throw refusal;
      await this.references.require(change);
      if (change.ownerId && change.ownerId !== before.ownerId) {
        await this.references.requireSeeing(change.ownerId, { ...wanted, agencyId: null }, 'ownerId');
      }
      if (change.referralType) await this.references.requireTaken(wanted.programmeId, change.referralType);
      const update = changeVersioned(manager, CaseEntity, id, version, { ...change, updatedAt: () => 'now()' });
      const after = await refusingKnownReferral(update);
      await this.tellChange(before, after);
      this.scope.changed(before);
      this.scope.changed(after);
    });
    return await this.read(id);
  }

  /** Assures the case to a receiving agency, which sees it from then on; null takes it back. */
  async assignAgency(id: string, agencyId: string | null): Promise<void> {
    await this.work.run(async (manager) => {
      const found = await this.scope.requireOpen(id);
      await manager.update(CaseEntity, { id }, { agencyId, updatedAt: () => 'now()', version: () => 'version + 1' });
      this.scope.changed(found);
      this.scope.changed({ ...found, agencyId });
    });
  }

  private async tellChange(before: CaseEntity, after: CaseEntity): Promise<void> {
    const told = [
      { code: 'case-record.case.handed-over', isChanged: before.officeId !== after.officeId },
      { code: 'case-record.case.owner-changed', isChanged: before.ownerId !== after.ownerId },
      { code: 'case-record.case.programme-changed', isChanged: before.programmeId !== after.programmeId },
      {
        code: 'case-record.case.priority-changed',
        isChanged: before.priority !== after.priority,
        params: { priority: after.priority },
      },
    ].filter(({ isChanged }) => isChanged);
    if (told.length === 0) return;
    const happening = {
      caseId: after.id,
      officeId: after.officeId,
      stage: 'case-processing' as const,
      happenedOn: this.clock.today(),
    };
    await this.timeline.record(...told.map(({ code, params }) => ({ ...happening, code, params })));
  }
}
