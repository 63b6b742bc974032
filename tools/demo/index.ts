import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { newId } from '@passage/platform/domain';
import { roles } from '@passage/access/domain';

export const demoPassword = 'passage-demo-2026';
export const demoAccounts = roles.map((role) => ({ role, email: `${role.split('-')[0]}@passage.example` }));

export async function isEmpty(ownerUrl: string): Promise<boolean> {
  const c = new pg.Client(ownerUrl);
  await c.connect();
  const { rowCount } = await c.query('select from access.staff limit 1');
  await c.end();
  return rowCount === 0;
}

export async function seedFoundations({ ownerUrl }: { ownerUrl: string; today?: string }): Promise<void> {
  const c = new pg.Client(ownerUrl);
  await c.connect();
  const office = newId();
  await c.query(`insert into access.offices (id, code, name, country, time_zone) values ($1, 'AMM', 'Amman', 'JO', 'Asia/Amman')`, [office]);
  const passwordHash = await hash(demoPassword);
  for (const { role, email } of demoAccounts) {
    await c.query(`insert into access.staff (id, email, name, roles, office_ids, password_hash) values ($1, $2, $3, $4, $5, $6)`, [newId(), email, role, [role], [office], passwordHash]);
  }
  await c.end();
}

export async function seedCaseload({ ownerUrl }: { ownerUrl: string; people: number; seed?: number; today?: string; log: (line: string) => void }): Promise<void> {
  if (await isEmpty(ownerUrl)) await seedFoundations({ ownerUrl });
}
