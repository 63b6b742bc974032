import { comparable, duplicateScore, weightTable, type DuplicateRules } from '@passage/case-record/domain';
import type pg from 'pg';

interface Incoming {
  n: number;
  knownId: string;
  givenNames: string;
  familyName: string;
  nameLocal: string;
  sex: 'female' | 'male';
  birthDate: string;
  nationality: string | null;
  phone: string | null;
  registrationNumber: string | null;
}

type Likely = Omit<Incoming, 'knownId'> & { person_id: string };

const howMany = 10_000;
const batch = 2000;

/**
 * Seconds it takes to compare 10,000 incoming people with everybody on record: one in two is somebody known, written
 * otherwise (a letter less, day and month swapped, another number), the rest have names and dates drawn together anew.
 */
export async function measureIncoming(
  owner: pg.Client,
  rules: DuplicateRules,
  say: (line: string) => void,
): Promise<void> {
  await owner.query(`select set_config('passage.all_offices', 'on', false)`);
  const { rows: counted } = await owner.query<{ people: number }>(
    'select count(*)::int as people from case_record.people',
  );
  const incoming = await incomingOf(owner);
  const { rows: common } = await owner.query<{ key: string; share: number }>(
    'select key, share from case_record.common_name_keys()',
  );
  const shares = new Map(common.map(({ key, share }) => [key, share]));
  const weights = weightTable(rules.weights);
  const found = new Set<number>();
  let compared = 0;
  const started = performance.now();
  for (let first = 0; first < incoming.length; first += batch) {
    const sought = incoming.slice(first, first + batch);
    const { rows } = await owner.query<Likely>(
      `select n, person_id, given_names as "givenNames", family_name as "familyName", name_local as "nameLocal", sex, birth_date::text as "birthDate",
        nationality, phone, registration_number as "registrationNumber" from case_record.likely_people($1)`,
      [JSON.stringify(sought)],
    );
    const identities = new Map(sought.map((each) => [each.n, identity(each)]));
    for (const row of rows) {
      const one = identities.get(row.n);
      if (!one) continue;
      const { score } = duplicateScore(one, identity(row), weights, shares);
      if (score >= rules.possibleFrom && row.person_id === incoming[row.n]?.knownId) found.add(row.n);
    }
    compared += rows.length;
  }
  const seconds = (performance.now() - started) / 1000;
  const known = incoming.filter(({ knownId }) => knownId !== '').length;
  say(
    `${incoming.length} incoming people against ${counted[0]?.people}: ${seconds.toFixed(1)} s, ${compared} pairs scored, ${found.size} of ${known} known people found`,
  );
}

function identity({
  givenNames,
  familyName,
  nameLocal,
  phone,
  registrationNumber,
  ...facts
}: Omit<Incoming, 'n' | 'knownId'>) {
  return comparable({
    ...facts,
    names: [`${givenNames} ${familyName}`, nameLocal],
    phones: phone ? [phone] : [],
    numbers: registrationNumber ? [registrationNumber] : [],
  });
}

async function incomingOf(owner: pg.Client): Promise<Incoming[]> {
  const { rows } = await owner.query<Omit<Incoming, 'n' | 'knownId'> & { id: string }>(
    `select id, given_names as "givenNames", family_name as "familyName", name_local as "nameLocal", sex, birth_date::text as "birthDate", nationality, phone,
      registration_number as "registrationNumber" from case_record.people where sex in ('female', 'male') order by md5(id::text) limit $1`,
    [howMany],
  );
  return rows.map(({ id, ...person }, n) => {
    if (n % 2 === 1) {
      const other = rows[(n * 31) % rows.length] ?? person;
      return { ...person, n, knownId: '', birthDate: other.birthDate, phone: null, registrationNumber: null };
    }
    const { givenNames, birthDate } = person;
    const [year = '', month = '', day = ''] = birthDate.split('-');
    const changes: Partial<Incoming>[] = [
      { givenNames: givenNames.length > 3 ? givenNames.slice(0, 2) + givenNames.slice(3) : givenNames },
      { birthDate: Number(day) <= 12 ? `${year}-${day}-${month}` : birthDate },
      { givenNames: person.familyName || givenNames, familyName: person.familyName ? givenNames : '' },
      { birthDate: `${year}-01-01` },
    ];
    return { ...person, n, knownId: id, phone: null, registrationNumber: null, ...changes[(n / 2) % changes.length] };
  });
}
