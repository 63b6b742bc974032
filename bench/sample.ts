import type { TestClient } from '@passage/testing';
import pg from 'pg';
import type { Sample } from './scenario';

interface ListPage {
  items: { id: string; referredOn: string }[];
  next: string | null;
}

const depth = 10_000;
const pageSize = 200;

/** Draws what the requests ask for: cases of the acting person's office, and names as people mistype them. */
export async function sampleOf(ownerUrl: string, product: TestClient): Promise<Sample> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const [officeId = ''] = product.staff.officeIds;
  const cases = await owner.query<{ id: string; programme_id: string }>(
    `select id, programme_id from case_record.cases where office_id = $1 and closed_on is null order by md5(id::text) limit 20500`,
    [officeId],
  );
  const people = await owner.query<{ given_names: string; family_name: string; name_local: string }>(
    `select given_names, family_name, name_local from case_record.people where office_id = $1 order by md5(id::text) limit 300`,
    [officeId],
  );
  await owner.end();
  const names = people.rows.map(({ given_names, family_name, name_local }, n) =>
    n % 3 === 0 && name_local
      ? name_local
      : n % 3 === 1
        ? `${misspelt(given_names)} ${family_name}`
        : `${family_name} ${given_names}`,
  );
  return {
    caseIds: cases.rows.slice(0, 500).map(({ id }) => id),
    growingCaseIds: cases.rows.slice(500).map(({ id }) => id),
    names,
    programmeId: cases.rows[0]?.programme_id ?? '',
    officeId,
    ...(await deepPosition(product)),
  };
}

function misspelt(name: string): string {
  const middle = Math.floor(name.length / 2);
  return `${name.slice(0, middle)}${name.slice(middle + 1)}`;
}

/** Walks the list as a reader would, 10,000 rows down or to its last page. */
async function deepPosition(product: TestClient): Promise<Pick<Sample, 'deepCursor' | 'deepRow'>> {
  let cursor = '';
  let row = { id: '', referredOn: '' };
  for (let walked = 0; walked < depth; walked += pageSize) {
    const { body } = await product.get<ListPage>(
      `/api/cases?limit=${pageSize}${cursor && `&after=${encodeURIComponent(cursor)}`}`,
    );
    if (!body.next) break;
    cursor = body.next;
    row = body.items.at(-1) ?? row;
  }
  return { deepCursor: cursor, deepRow: { id: row.id, referredOn: row.referredOn } };
}
