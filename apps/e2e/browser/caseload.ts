import { seedCaseload } from '@passage/demo';
import type { TestApi } from '@passage/testing';
import type { Theatre } from './stage';

/** Fills the database with families at every stage, few enough to be quick. */
export async function smallCaseload(api: TestApi): Promise<void> {
  await seedCaseload({ ownerUrl: api.ownerUrl, people: 200, today: api.today, log: () => undefined });
}

/** A family of several in the office of the demo accounts, of which most stages have something to show. */
export async function familyNearlyReady({ api }: Theatre): Promise<string> {
  const { rows } = await api.owner.query<{ id: string }>(
    `select w.case_id as id from pipeline.case_windows w
     where w.office_id = (select office_ids[1] from access.staff where email = 'caseworker@passage.example')
       and w.traveller_count > 1 and w.stage <> 'closed' order by w.window_state = 'open' desc, w.blocker_count, w.case_id limit 1`,
  );
  return rows[0]?.id ?? '';
}
