// The floor: what a bare http server with pg and one hand-written statement a request does on the same data, without
// sign-in, rights, audit or row-level security. Everything the product adds is paid on top of this.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });

const family = `(select coalesce(json_agg(json_build_object('id', p.id, 'givenNames', p.given_names, 'familyName', p.family_name, 'nameLocal', p.name_local,
  'sex', p.sex, 'birthDate', p.birth_date, 'relationship', m.relationship)), '[]')
  from case_record.case_members m join case_record.people p on p.id = m.person_id where m.case_id = c.id and m.left_on is null)`;

const listRow = `json_build_object('id', c.id, 'number', c.number, 'priority', c.priority, 'referredOn', c.referred_on,
  'givenNames', p.given_names, 'familyName', p.family_name, 'nameLocal', p.name_local, 'stage', w.stage, 'stageState', w.stage_state, 'closesOn', w.closes_on)`;
const listFrom = `from case_record.cases c join pipeline.case_windows w on w.case_id = c.id left join case_record.people p on p.id = c.principal_applicant_id`;

const statements = {
  '/case': {
    text: `select json_build_object('id', c.id, 'number', c.number, 'priority', c.priority, 'referredOn', c.referred_on, 'members', ${family}) as body
      from case_record.cases c where c.id = $1`,
    values: (query) => [query.get('id')],
  },
  '/list': {
    text: `select json_agg(row) as body from (select ${listRow} as row ${listFrom}
      where c.programme_id = $1 and w.stage = $2 and c.closed_on is null order by c.referred_on, c.id limit 50) page`,
    values: (query) => [query.get('programme'), query.get('stage')],
  },
  '/deep': {
    text: `select json_agg(row) as body from (select ${listRow} as row ${listFrom}
      where (c.referred_on, c.id) > ($1, $2) and c.closed_on is null order by c.referred_on, c.id limit 50) page`,
    values: (query) => [query.get('on'), query.get('id')],
  },
  '/search': {
    text: `select json_agg(row) as body from (select json_build_object('id', p.id, 'caseId', p.case_id, 'givenNames', p.given_names, 'familyName', p.family_name,
        'nameLocal', p.name_local) as row
      from case_record.people p where p.name_key % case_record.name_key($1) or p.name_local_key % case_record.name_key($1)
      order by greatest(similarity(p.name_key, case_record.name_key($1)), similarity(p.name_local_key, case_record.name_key($1))) desc limit 20) page`,
    values: (query) => [query.get('q')],
  },
  '/counts': {
    text: `select json_agg(row) as body from (select json_build_object('stage', stage, 'state', stage_state, 'cases', count(*), 'people', sum(traveller_count)) as row
      from pipeline.case_windows group by stage, stage_state) page`,
    values: () => [],
  },
  '/person': {
    text: `insert into case_record.people (id, number, case_id, office_id, given_names, family_name, name_local, sex, birth_date, nationality, language)
      select $1, $2, c.id, c.office_id, $4, $5, $6, $7, $8, $9, $10 from case_record.cases c where c.id = $3
      returning json_build_object('id', id) as body`,
    values: (query, body) => {
      const id = randomUUID();
      return [
        id,
        `F${id}`,
        query.get('case'),
        body.givenNames,
        body.familyName,
        body.nameLocal,
        body.sex,
        body.birthDate,
        body.nationality,
        body.language,
      ];
    },
  },
};

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://floor');
  const statement = statements[url.pathname];
  let text = '';
  for await (const chunk of request) text += chunk;
  try {
    const { rows } = await pool.query({
      name: url.pathname,
      text: statement.text,
      values: statement.values(url.searchParams, text ? JSON.parse(text) : {}),
    });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(rows[0]?.body ?? []));
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  }
});

server.listen(0, '127.0.0.1', () => process.stdout.write(`listening ${server.address().port}\n`));
