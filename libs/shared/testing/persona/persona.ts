import { demoAccounts, demoPassword } from '@passage/demo';
import { TestClient } from './test-client';

interface SessionAnswer {
  csrfToken: string;
  staff: { id: string; officeIds: string[]; agencyId: string | null };
}

/** Signs in as the demo account of a role, or with an e-mail address. */
export async function signIn(url: string, who: string): Promise<TestClient> {
  const email = who.includes('@') ? who : demoAccounts.find(({ role }) => role === who)?.email;
  if (!email) throw new Error(`no demo account for ${who}`);
  const { status, headers, body } = await new TestClient(url).post<SessionAnswer>('/api/session', {
    email,
    password: demoPassword,
  });
  if (status !== 201) throw new Error(`could not sign in as ${email}: ${status} ${JSON.stringify(body)}`);
  const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return new TestClient(url, cookie, body.csrfToken, body.staff);
}
