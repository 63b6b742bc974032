import { addMonths, type PlainDate } from '@passage/platform/domain';
import type pg from 'pg';
import { agencies } from '../foundations/agencies';
import { idOf } from '../random/random';

/** Quarters before and after that of today for which agencies have stated what they can take. */
const quartersBefore = 5;
const quartersAfter = 3;
/** In this quarter, counted from today's, one agency is full: somebody has to look for another. */
const fullQuarter = 1;
const fullAgency = 'PRAIRIE';

const used = /* sql */ `
  select a.code || ' ' || date_trunc('quarter', coalesce(p.arrived_on, p.expected_on))::date as key, sum(p.people)::integer as people
  from integration.placements p join access.agencies a on a.id = p.agency_id join case_record.cases c on c.id = p.case_id
  where p.state in ('offered', 'accepted') and (p.arrived_on is not null or c.closed_on is null) group by 1`;

/** Periods that are stated already only grow: somebody may have typed them in. */
const enlarge = /* sql */ `
  update integration.agency_capacities set people = $3, version = version + 1
  where agency_id = (select id from access.agencies where code = $1) and daterange(starts_on, ends_on) @> $2::date and people < $3`;

const state = /* sql */ `
  insert into integration.agency_capacities (id, agency_id, starts_on, ends_on, people, note)
  select $1, a.id, $3, $4, $5, $6 from access.agencies a
  where a.code = $2 and not exists (select from integration.agency_capacities k
    where k.agency_id = a.id and daterange(k.starts_on, k.ends_on) && daterange($3, $4))`;

/** States for every agency and quarter room for the families it has, and for some more. */
export async function stateCapacities(client: pg.Client, today: PlainDate): Promise<void> {
  const { rows } = await client.query<{ key: string; people: number }>(used);
  const taken = new Map(rows.map(({ key, people }) => [key, people]));
  for (const { code } of agencies) {
    for (const startsOn of quartersAround(today)) {
      const isFull = code === fullAgency && startsOn === quarterOf(addMonths(today, 3 * fullQuarter));
      const people =
        (taken.get(`${code} ${startsOn}`) ?? 0) + (isFull ? 0 : roomBeyond(taken.get(`${code} ${startsOn}`)));
      const id = idOf(`capacity ${code} ${startsOn}`);
      await client.query(enlarge, [code, startsOn, people]);
      await client.query(state, [id, code, startsOn, addMonths(startsOn, 3), people, 'Stated for the quarter']);
    }
  }
}

/** Places an agency has left: a fifth more than it uses, and never less than for a few families. */
function roomBeyond(people = 0): number {
  return 20 + Math.ceil(people / 5);
}

function quartersAround(today: PlainDate): PlainDate[] {
  return Array.from({ length: quartersBefore + quartersAfter + 1 }, (_, index) =>
    quarterOf(addMonths(today, 3 * (index - quartersBefore))),
  );
}

/** First day of the quarter of a day. */
function quarterOf(day: PlainDate): PlainDate {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}
