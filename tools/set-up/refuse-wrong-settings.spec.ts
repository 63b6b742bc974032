import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testServer } from '@passage/testing';
import { refuseWrongSettings } from './refuse-wrong-settings';

describe('the check before the start', () => {
  const other = createServer();
  let taken = '';

  beforeAll(async () => {
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    taken = String((other.address() as AddressInfo).port);
  });

  afterAll(() => {
    other.close();
  });

  it('passes what can be served', async () => {
    await expect(refuseWrongSettings({ PORT: '0', DATABASE_URL: testServer().ownerUrl })).resolves.toBeUndefined();
  });

  it('refuses a port that is none, with what was given and what is expected', async () => {
    await expect(refuseWrongSettings({ PORT: 'abc' })).rejects.toThrow(
      /PORT is "abc"; expected is a port: .* Set PORT/,
    );
  });

  it('refuses a port that is taken', async () => {
    await expect(refuseWrongSettings({ PORT: taken })).rejects.toThrow(`PORT is "${taken}", and another program`);
  });

  it('refuses an address that is none of this machine', async () => {
    await expect(refuseWrongSettings({ PORT: '0', HOST: '192.0.2.1' })).rejects.toThrow('HOST is "192.0.2.1"');
  });

  it('refuses a database that is not there or does not let the login in, and keeps its password to itself', async () => {
    const nowhere = refuseWrongSettings({ PORT: '0', DATABASE_URL: 'postgres://who:secret@127.0.0.1:1/x' });
    await expect(nowhere).rejects.toThrow('DATABASE_URL is "postgres://who:…@127.0.0.1');
    const stranger = new URL(testServer().ownerUrl);
    stranger.password = 'not-the-password';
    const refused = refuseWrongSettings({ PORT: '0', DATABASE_OWNER_URL: stranger.href });
    await expect(refused).rejects.toThrow(/DATABASE_OWNER_URL is .*password authentication failed/);
    await expect(refused).rejects.not.toThrow('not-the-password');
  });
});
