import { Injectable } from '@nestjs/common';
import {
  readReferralFamily,
  referralProblem,
  type FamilyProblem,
  type FamilyRow,
  type ReferralFamily,
  type ReferralRow,
} from '@passage/case-processing/domain';
import { UnitOfWork } from '@passage/platform/api';
import { newId } from '@passage/platform/domain';
import type { ImportReferences } from './import-references';
import { storableJson } from './row-staging';
import { addRowErrors, explainRest, nextReferrals, stageFamilies } from './staging.query';

/** Families looked at in one transaction, and the most rows of one that are looked at: more than a case may have. */
const batchFamilies = 500;
const mostRows = 61;

interface NextReferral {
  referralSource: string;
  referralNumber: string;
  firstRow: number;
  size: number;
  rows: (Partial<ReferralRow> & { rowNumber: number })[];
}

interface StagedFamily {
  id: string;
  referral: NextReferral;
  family: ReferralFamily | null;
  problems: FamilyProblem[];
}

/** Groups staged rows into families and says of each whether it can become a case. */
@Injectable()
export class FamilyStaging {
  constructor(private readonly work: UnitOfWork) {}

  /** Goes through all referrals of an import; tells after each batch how many rows it has seen so far. */
  async stage(importId: string, references: ImportReferences, seen: (rows: number) => Promise<void>): Promise<void> {
    let [source, number, rows] = ['', '', 0];
    for (;;) {
      const batch = await this.stageNext(importId, references, source, number);
      const last = batch.at(-1);
      if (!last) return;
      [source, number] = [last.referralSource, last.referralNumber];
      rows += batch.reduce((sum, { size }) => sum + size, 0);
      await seen(rows);
    }
  }

  private async stageNext(
    importId: string,
    references: ImportReferences,
    source: string,
    number: string,
  ): Promise<NextReferral[]> {
    return await this.work.run(async (manager) => {
      const values = [importId, source, number, batchFamilies, mostRows];
      const batch = await manager.query<NextReferral[]>(nextReferrals, values);
      if (batch.length === 0) return batch;
      const families = batch.map((referral) => readFamily(referral, references));
      const staged = families.map((each) => rowOfFamily(each, references));
      await manager.query(stageFamilies, [importId, storableJson(staged)]);
      const errors = families.flatMap(({ problems }) =>
        problems.map(({ rowNumber, ...problem }) => ({ rowNumber, problem })),
      );
      if (errors.length > 0) await manager.query(addRowErrors, [importId, storableJson(errors)]);
      for (const { id, referral } of families.filter(({ referral: { size } }) => size >= mostRows)) {
        const problem = referralProblem('', 'case-processing.referral-import.family-rejected', {
          row: referral.firstRow,
        });
        await manager.query(explainRest, [[id], JSON.stringify(problem)]);
      }
      return batch;
    });
  }
}

function readFamily(referral: NextReferral, { context }: ImportReferences): StagedFamily {
  const { referralSource, referralNumber } = referral;
  const rows = referral.rows.map(({ rowNumber, family, person }): FamilyRow => {
    const row = family && person ? { family, person } : null;
    return { rowNumber, reading: { referralNumber, referralSource, row, problems: [] } };
  });
  return { id: newId(), referral, ...readReferralFamily(rows, context) };
}

function rowOfFamily({ id, referral, family }: StagedFamily, { offices, programmes }: ImportReferences): object {
  const { referralSource, referralNumber, firstRow, size, rows } = referral;
  const people = family?.people ?? rows.flatMap(({ person }) => person ?? []);
  const principal = people.find(({ relationship }) => relationship === 'principal-applicant') ?? people[0];
  return {
    ...{ id, referralSource, referralNumber, firstRow, size },
    name: principal ? `${principal.givenNames} ${principal.familyName}`.trim() : '',
    nameLocal: principal?.nameLocal ?? '',
    ...(family
      ? {
          state: 'ready',
          officeId: offices.get(family.officeCode),
          programmeId: programmes.get(family.programmeCode),
          facts: factsOf(family),
        }
      : { state: 'rejected' }),
  };
}

function factsOf({
  referralNumber: _,
  referralSource: __,
  programmeCode: ___,
  officeCode: ____,
  people: _____,
  ...facts
}: ReferralFamily): object {
  return facts;
}
