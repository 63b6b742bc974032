import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '@passage/testing';
import { verifyAudit } from './verify-audit';

describe('the sealed audit trail', () => {
  let api: TestApi;

  beforeEach(async () => {
    api = await startApi();
    for (const name of ['Dakar', 'Tunis', 'Cairo']) {
      await (
        await api.as('administrator')
      ).post('/api/offices', { code: name, name, country: 'XX', timeZone: 'UTC', isActive: true });
      await sealed(name);
    }
  });

  /** Seals until the entry of an office is sealed: none is before transactions elsewhere on the server, begun earlier, end. */
  async function sealed(code: string): Promise<void> {
    do await api.owner.query('select audit.seal()');
    while ((await sealOf(code)) === undefined);
  }

  async function sealOf(code: string): Promise<number | undefined> {
    const { rows } = await api.owner.query<{ number: number }>(
      `select s.number::int as number from audit.seals s join audit.change_log c on c.transaction_id >= s.from_transaction and c.transaction_id < s.to_transaction
       where c.new_values ->> 'code' = $1`,
      [code],
    );
    return rows[0]?.number;
  }

  afterEach(async () => {
    await api.stop();
  });

  it('is whole when nobody touched it', async () => {
    const verdict = await verifyAudit(api.ownerUrl);
    expect(verdict).toMatchObject({ seals: await sealOf('Cairo'), faults: [] });
    expect(verdict.head).toMatch(/^[0-9a-f]{64}$/);
  });

  it('tells which entry somebody with every right altered', async () => {
    const { rows } = await api.owner.query<{ id: string }>(
      `update audit.change_log set new_values = jsonb_set(new_values, '{name}', '"Elsewhere"') where new_values ->> 'name' = 'Tunis' returning id`,
    );
    const { faults } = await verifyAudit(api.ownerUrl);
    expect(faults).toEqual([
      { seal: await sealOf('Tunis'), what: 'entry-altered', entries: [`change ${rows[0]?.id}`] },
    ]);
  });

  it('notices an alteration covered up with a new digest', async () => {
    await api.owner.query(
      `update audit.change_log set new_values = jsonb_set(new_values, '{name}', '"Elsewhere"') where new_values ->> 'name' = 'Tunis'`,
    );
    await api.owner.query(`update audit.change_log c set digest = audit.change_digest(c)`);
    const { faults } = await verifyAudit(api.ownerUrl);
    expect(faults).toEqual([{ seal: await sealOf('Tunis'), what: 'seal-altered', entries: [] }]);
  });

  it('notices a removed entry and a removed seal', async () => {
    const [first, second = 0] = [await sealOf('Dakar'), await sealOf('Tunis')];
    await api.owner.query(`delete from audit.change_log where new_values ->> 'name' = 'Dakar'`);
    await api.owner.query('delete from audit.seals where number = $1', [second]);
    const { faults } = await verifyAudit(api.ownerUrl);
    expect(faults).toContainEqual({ seal: first, what: 'entries-missing-or-added', entries: [] });
    expect(faults).toContainEqual({ seal: second + 1, what: 'seal-missing', entries: [] });
  });

  it('cannot be written, changed or emptied with the rights of the server', async () => {
    const { Client } = (await import('pg')).default;
    const server = new Client({ connectionString: api.apiUrl });
    await server.connect();
    for (const attempt of [
      'update audit.change_log set purpose = null',
      'delete from audit.change_log',
      'truncate audit.change_log',
      'insert into audit.seals (number) values (9)',
      'select * from audit.change_log',
      'alter table access.offices disable trigger audit_change',
    ]) {
      await expect(server.query(attempt)).rejects.toThrow(/permission denied|must be owner/);
    }
    await server.end();
  });
});
