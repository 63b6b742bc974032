import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  caseRecordProblems,
  custodyFindings,
  custodyOf,
  refusalOf,
  type Custody,
  type CustodyFacts,
  type CustodyInput,
  type CustodyList,
} from '@passage/case-record/domain';
import { changeVersioned, Clock, findVisible, Reads, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { CaseScope } from '../case/case-scope';
import { mayRestOn } from '../document/standing-paper';
import { CustodyEntity } from './custody.entity';
import { custodyFactsQuery } from './custody.query';

/** Who holds custody of the children of a case. */
@Injectable()
export class Custodies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
  ) {}

  /** What is recorded of custody, and what follows for each child of the case. */
  async ofCase(caseId: string): Promise<CustodyList> {
    const row = await this.reads.row<{ facts: CustodyFacts & { custodies: Custody[] } }>(custodyFactsQuery, [caseId]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    const { facts } = row;
    const today = this.clock.today();
    await this.readLog.record('custody', { caseIds: [caseId], personIds: facts.people.map(({ id }) => id) });
    const verdicts = facts.people
      .filter(({ relationship }) => relationship !== null)
      .map(({ id }) => custodyOf(id, facts, today))
      .filter(({ standing }) => standing !== 'not-needed');
    return { items: facts.custodies, verdicts };
  }

  /** Records custody of a child. */
  async add(caseId: string, input: CustodyInput): Promise<Custody> {
    return await this.work.run(async (manager) => {
      const ofCase = await this.scope.lock(caseId);
      await this.check(caseId, input);
      const id = newId();
      await manager.insert(CustodyEntity, { ...input, id, caseId, officeId: ofCase.officeId });
      this.scope.changed(ofCase);
      return asCustody(await findVisible(manager, CustodyEntity, id));
    });
  }

  /** Corrects custody, or says when it ended. */
  async change(id: string, version: number, input: CustodyInput): Promise<Custody> {
    return await this.work.run(async (manager) => {
      const before = await findVisible(manager, CustodyEntity, id);
      const ofCase = await this.scope.lock(before.caseId);
      await this.check(before.caseId, input, before);
      const after = await changeVersioned(manager, CustodyEntity, id, version, input);
      this.scope.changed(ofCase);
      return asCustody(after);
    });
  }

  /** Takes custody away that was recorded in error. */
  async remove(id: string, version: number): Promise<void> {
    await this.work.run(async (manager) => {
      const { caseId } = await findVisible(manager, CustodyEntity, id);
      const ofCase = await this.scope.lock(caseId);
      await changeVersioned(manager, CustodyEntity, id, version, {});
      await manager.delete(CustodyEntity, { id });
      this.scope.changed(ofCase);
    });
  }

  private async check(caseId: string, input: CustodyInput, before?: CustodyEntity): Promise<void> {
    const { childId, personId, kind, fromOn } = input;
    const child = await this.scope.requirePerson(caseId, childId, 'childId');
    await this.scope.requirePerson(caseId, personId);
    const birth = { date: child.birthDate, precision: child.birthDatePrecision };
    const refusal = refusalOf(custodyFindings(input, birth, this.clock.today()));
    if (refusal) throw refusal;
    const { manager } = this.work;
    const same = await manager.findOneBy(CustodyEntity, { childId, personId, kind, fromOn });
    if (same && same.id !== before?.id)
      throw refuse(caseRecordProblems, 'case-record.custody.exists', { field: 'fromOn' });
    const known = before?.documentId ?? null;
    if (!(await mayRestOn(manager, { documentId: input.documentId, caseId, known }))) {
      throw refuse(caseRecordProblems, 'case-record.document.not-of-case', { field: 'documentId' });
    }
  }
}

function asCustody({ caseId: _case, officeId: _office, ...custody }: CustodyEntity): Custody {
  return custody;
}
