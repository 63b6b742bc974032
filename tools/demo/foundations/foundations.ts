import { hash } from '@node-rs/argon2';
import type pg from 'pg';
import { asOwner, insert } from '../load/insert';
import { idOf } from '../random/random';
import { agencies } from './agencies';
import { seedInterviewResources } from './interview-resources';
import { offices } from './offices';
import { seedProgrammes } from './programme-rows';
import { colleagues, demoPassword, type DemoColleague } from './staff';
import { seedWordings } from './wordings';

/** argon2id with the memory and passes of OWASP's Password Storage Cheat Sheet, as at sign-in. */
const strength = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Whether nobody works with this database yet. */
export async function isEmpty(ownerUrl: string): Promise<boolean> {
  return await asOwner(
    ownerUrl,
    async (client) => (await client.query('select from access.staff limit 1')).rowCount === 0,
  );
}

/** Puts in what every caseload stands on: offices, receiving agencies, staff with the demo password, programmes. */
export async function seedFoundations({ ownerUrl }: { ownerUrl: string; today?: string }): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    await client.query('begin');
    await insertFoundations(client);
    await client.query('commit');
  });
}

/** The same within a transaction of the caller's. */
export async function insertFoundations(client: pg.Client): Promise<void> {
  await insert(
    client,
    'access.offices',
    offices.map(({ code, name, country, timeZone, letterName, letterAddress, letterLanguage }) => ({
      ...{ id: idOf(`office ${code}`), code, name, country, time_zone: timeZone },
      ...{ letter_name: letterName, letter_address: letterAddress, letter_language: letterLanguage },
    })),
  );
  await insert(
    client,
    'access.agencies',
    agencies.map(({ code, name, country }) => ({ id: idOf(`agency ${code}`), code, name, country })),
  );
  const passwordHash = await hash(demoPassword, strength);
  await insert(
    client,
    'access.staff',
    colleagues.map((colleague) => accountRow(colleague, passwordHash)),
  );
  await seedProgrammes(client);
  await seedInterviewResources(client);
  await seedWordings(client);
}

function accountRow({ email, name, role, office, agency }: DemoColleague, passwordHash: string) {
  return {
    ...{ id: idOf(`staff ${email}`), email, name, roles: [role], password_hash: passwordHash },
    office_ids: office ? [idOf(`office ${office}`)] : [],
    sees_all_offices: !office && !agency,
    agency_id: agency ? idOf(`agency ${agency}`) : null,
  };
}
