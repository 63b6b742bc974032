import { expect } from '@jest/globals';
import type { BestInterestList } from '@passage/case-processing/domain';
import type { TestApi, TestClient } from '@passage/testing';
import { aFamily, type Family } from '../family.fixture';

/** What a panel found, or has been asked. */
export interface Finding {
  heldOn: string | null;
  outcome?: string | null;
  openedOn?: string | null;
}

/** A child who goes with its mother, and what is on record about its best interests. */
export class AssessedChild {
  constructor(
    private readonly api: TestApi,
    private readonly client: TestClient,
    readonly family: Family,
    readonly mother: string,
    readonly grandmother: string,
    readonly child: string,
  ) {}

  /** The same child in the eyes of another, or of somebody who signed in again. */
  seenBy(client: TestClient): AssessedChild {
    return new AssessedChild(this.api, client, this.family, this.mother, this.grandmother, this.child);
  }

  async custody(kind: string, fromOn: string, change: object = {}): Promise<{ id: string; version: number }> {
    const { status, body } = await this.client.post<{ id: string; version: number }>(
      `/api/cases/${this.family.caseId}/custodies`,
      { childId: this.child, personId: this.mother, kind, fromOn, ...change },
    );
    expect(status).toBe(201);
    return body;
  }

  async found({ heldOn, outcome = 'in-favour', openedOn = heldOn }: Finding): Promise<void> {
    const { status } = await this.client.post(`/api/cases/${this.family.caseId}/best-interests`, {
      ...{ personId: this.child, procedure: 'assessment', openedOn, heldOn, outcome, authority: 'Panel of Amman' },
    });
    expect(status).toBe(201);
  }

  async bornOn(birthDate: string, connection = this.api.owner): Promise<void> {
    await connection.query('update case_record.people set birth_date = $2 where id = $1', [this.child, birthDate]);
  }

  /** The states of the tasks to look at the child again, oldest first. */
  async tasks(): Promise<string[]> {
    const { rows } = await this.api.owner.query<{ state: string }>(
      `select state from case_record.tasks where person_id = $1 and code = 'case-processing.best-interest.again' order by id`,
      [this.child],
    );
    return rows.map(({ state }) => state);
  }

  async list(caseId = this.family.caseId): Promise<BestInterestList> {
    return (await this.client.get<BestInterestList>(`/api/cases/${caseId}/best-interests`)).body;
  }

  async standing(caseId?: string): Promise<string | undefined> {
    const { children } = await this.list(caseId);
    return children.find(({ personId }) => personId === this.child)?.standing;
  }
}

/** The child goes with its mother, whose sole custody nobody has proven; an assessment finds in favour. */
export async function anAssessedChild(api: TestApi, client: TestClient): Promise<AssessedChild> {
  const family = await aFamily(api, client);
  const [mother = '', grandmother = '', child = ''] = family.people;
  await api.owner.query(`update case_record.case_members set joined_on = '2026-03-01' where case_id = $1`, [
    family.caseId,
  ]);
  const assessed = new AssessedChild(api, client, family, mother, grandmother, child);
  await assessed.custody('sole', '2026-01-01');
  await assessed.found({ heldOn: '2026-05-20' });
  expect(await assessed.standing()).toBe('met');
  return assessed;
}
