import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { expectAgreement } from './agreement';
import { databaseWith, setToday } from './agreement-database';
import { randomCaseload } from './random-caseload';
import { middle } from './random-family';
import { readStoredCases, type StoredCase } from './stored-case';

const seed = Number(process.env.PASSAGE_SEED ?? 20270226);
const families = 6000;

describe(`the windows that the database computes for ${families} random families (seed ${seed})`, () => {
  let client: Client;

  beforeAll(async () => {
    client = await databaseWith(randomCaseload(families, seed));
  });

  afterAll(async () => {
    await client.end();
  });

  async function computedOn(today: string): Promise<StoredCase[]> {
    await setToday(client, today);
    await client.query('delete from pipeline.case_windows');
    await client.query('select pipeline.refresh_windows(array(select id from case_record.cases))');
    return await readStoredCases(client);
  }

  it.each([middle, '2027-03-01', '2027-09-30', '2028-02-29'])('are those of the rules on %s', async (today) => {
    const cases = await computedOn(today);
    expect(cases).toHaveLength(families);
    expectAgreement(cases, today);
  });

  it('are of every sort', async () => {
    const cases = await computedOn(middle);
    const how = (isSo: (each: StoredCase['stored']) => boolean) => cases.filter(({ stored }) => isSo(stored)).length;
    for (const state of ['empty', 'not-yet', 'open', 'closed']) {
      expect(how(({ windowState }) => windowState === state)).toBeGreaterThan(families / 30);
    }
    const kinds = ['not-yet', 'pending', 'stale', 'expired', 'refused', 'missing', 'held', 'linked-case'];
    for (const kind of kinds) {
      expect(how(({ blockers }) => blockers.some((each) => each.kind === kind))).toBeGreaterThan(20);
    }
    for (const state of ['not-due', 'in-progress', 'blocked', 'done']) {
      expect(how(({ lanes }) => Object.values(lanes).includes(state as never))).toBeGreaterThan(100);
    }
    expect(how(({ travelWindow }) => travelWindow.length > 2)).toBeGreaterThan(10);
    expect(how(({ bindingClearanceId }) => bindingClearanceId !== null)).toBeGreaterThan(families / 10);
    expect(how((each) => each.bindingRequirement !== null && each.bindingClearanceId === null)).toBeGreaterThan(10);
    expect(how((each) => each.bindingCaseId !== null && each.bindingRequirement === null)).toBeGreaterThan(10);
    expect(how(({ bindingPersonId }) => bindingPersonId !== null)).toBeGreaterThan(100);
  });
});
