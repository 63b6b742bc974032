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

/** Where a record of each kind that has a page is found: of the office of the demo accounts, where it belongs to one. */
const recordsWithPage = {
  PERSON: 'case_record.people where case_id = :case and merged_into_id is null',
  INTERVIEW: 'case_processing.interviews where office_id = :office',
  QUESTIONNAIRE: `case_processing.questionnaires where office_id = :office and compartment = 'case'`,
  FORM: 'case_processing.interview_forms',
  VERSION: 'case_processing.interview_form_versions',
  ASSESSMENT: 'health.assessments where office_id = :office',
  BOOKING: 'movement.bookings where office_id = :office',
  SESSION: 'orientation.sessions where office_id = :office',
  PROGRAMME: 'pipeline.programmes',
};

/** Puts identifiers in the place of the names in capitals, as in `/cases/CASE/book`. */
export async function addressesIn({ api }: Theatre, caseId: string): Promise<(path: string) => string> {
  const found = new Map([['CASE', caseId]]);
  const { rows } = await api.owner.query<{ office: string }>(
    `select office_id as office from case_record.cases where id = $1`,
    [caseId],
  );
  for (const [name, where] of Object.entries(recordsWithPage)) {
    const from = where.replace(':case', `'${caseId}'`).replace(':office', `'${rows[0]?.office}'`);
    const record = await api.owner.query<{ id: string }>(`select id from ${from} order by id limit 1`);
    if (!record.rows[0]) throw new Error(`the caseload has no ${name.toLowerCase()} to look at`);
    found.set(name, record.rows[0].id);
  }
  return (path) => path.replaceAll(/[A-Z]{4,}/g, (name) => found.get(name) ?? name);
}
