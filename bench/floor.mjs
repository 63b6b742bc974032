// The floor: what a bare http server with pg and one hand-written statement a request does on the same data, without
// sign-in, rights, audit or row-level security. Everything the product adds is paid on top of this.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });

const personOf = `json_build_object('id', p.id, 'number', p.number, 'givenNames', p.given_names, 'familyName', p.family_name,
  'nameLocal', p.name_local, 'sex', p.sex, 'birthDate', p.birth_date, 'birthDatePrecision', p.birth_date_precision,
  'nationality', p.nationality, 'language', p.language, 'phone', p.phone, 'registrationNumber', p.registration_number,
  'flags', p.flags, 'version', p.version)`;

const listOf = (where) => `select coalesce(json_agg(page), '[]')::text as body from (
  select c.id, c.number, btrim(p.given_names || ' ' || p.family_name) as name, p.name_local as "nameLocal", w.traveller_count as size,
    c.programme_id as "programmeId", g.name as "programmeName", c.office_id as "officeId", o.name as "officeName", w.stage,
    w.stage_state as "stageState", w.stage_since as "stageSince", w.window_state as "windowState", w.opens_on as "opensOn",
    w.closes_on as "closesOn", w.last_action_on as "lastActionOn", w.blocker_count as "blockerCount", w.hold_count as "holdCount",
    c.priority, c.processing_priority as "processingPriority", c.referral_type as "referralType", c.referral_source as "referralSource",
    c.referral_number as "referralNumber", c.submission_category as "submissionCategory", c.secondary_category as "secondaryCategory",
    c.country_of_asylum as "countryOfAsylum", c.country_of_origin as "countryOfOrigin", p.nationality, p.language,
    c.owner_id as "ownerId", s.name as "ownerName", w.referred_on as "referredOn", c.version
  from (select * from pipeline.case_windows w where ${where} order by w.referred_on, w.case_id limit 51) w
    join case_record.cases c on c.id = w.case_id join pipeline.programmes g on g.id = c.programme_id
    join access.offices o on o.id = c.office_id
    left join case_record.people p on p.id = c.principal_applicant_id left join access.staff s on s.id = c.owner_id
  order by w.referred_on, w.case_id) page`;

/** The statements answer what the product answers: the same columns of the same rows. */
const statements = {
  '/case': {
    text: `select json_build_object('id', c.id, 'number', c.number, 'referralSource', c.referral_source, 'referralNumber', c.referral_number,
        'referredOn', c.referred_on, 'referralType', c.referral_type, 'priority', c.priority, 'processingPriority', c.processing_priority,
        'secondaryCategory', c.secondary_category, 'countryOfAsylum', c.country_of_asylum, 'countryOfOrigin', c.country_of_origin,
        'submissionCategory', c.submission_category, 'principalApplicantId', c.principal_applicant_id, 'closedOn', c.closed_on,
        'closureReason', c.closure_reason, 'createdAt', c.created_at, 'updatedAt', c.updated_at, 'version', c.version,
        'office', json_build_object('id', o.id, 'code', o.code, 'name', o.name), 'programme', json_build_object('id', g.id, 'code', g.code, 'name', g.name),
        'agency', case when a.id is not null then json_build_object('id', a.id, 'code', a.code, 'name', a.name) end,
        'owner', case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end,
        'members', (select json_agg(json_build_object('id', m.id, 'relationship', m.relationship, 'isTravelling', m.is_travelling, 'joinedOn', m.joined_on,
            'leftOn', m.left_on, 'leaveReason', m.leave_reason, 'version', m.version, 'person', ${personOf}) order by p.birth_date)
          from case_record.case_members m join case_record.people p on p.id = m.person_id where m.case_id = c.id),
        'relatives', (select json_agg(${personOf}) from case_record.people p
          where p.case_id = c.id and not exists (select from case_record.case_members m where m.person_id = p.id and m.case_id = c.id)),
        'relationships', (select json_agg(json_build_object('id', k.id, 'personId', k.person_id, 'relatedPersonId', k.related_person_id, 'kind', k.kind,
            'basis', k.basis, 'state', k.state, 'fromOn', k.from_on, 'untilOn', k.until_on, 'hiddenAtRequestOf', k.hidden_at_request_of,
            'isConfirmed', k.is_confirmed, 'version', k.version))
          from case_record.relationships k where k.case_id = c.id))::text as body
      from case_record.cases c join access.offices o on o.id = c.office_id join pipeline.programmes g on g.id = c.programme_id
        left join access.agencies a on a.id = c.agency_id left join access.staff s on s.id = c.owner_id
      where c.id = $1`,
    values: (query) => [query.get('id')],
  },
  '/list': {
    text: listOf('w.office_id = $3 and w.programme_id = $1 and w.stage = $2'),
    values: (query) => [query.get('programme'), query.get('stage'), query.get('office')],
  },
  '/deep': {
    text: listOf(`w.office_id = $3 and w.stage <> 'closed' and (w.referred_on, w.case_id) > ($1, $2)`),
    values: (query) => [query.get('on'), query.get('id'), query.get('office')],
  },
  '/search': {
    text: `select coalesce(json_agg(json_build_object('kind', 'person', 'id', p.id, 'caseId', c.id, 'title', btrim(p.given_names || ' ' || p.family_name),
        'titleLocal', p.name_local, 'subtitle', c.number || ' · ' || p.birth_date, 'caseNumber', c.number, 'birthDate', p.birth_date,
        'isClosed', c.closed_on is not null)), '[]')::text as body
      from (select person_id from case_record.found_by_name($1, 40) order by step limit 20) found
        join case_record.people p on p.id = found.person_id join case_record.cases c on c.id = p.case_id`,
    values: (query) => [query.get('q')],
  },
  '/counts': {
    text: `select json_agg(counted)::text as body from (select stage, stage_state as state, sum(cases) as cases, sum(people) as people
      from pipeline.caseload_counts where stage <> 'closed' and office_id = $1 group by 1, 2) counted`,
    values: (query) => [query.get('office')],
  },
  '/person': {
    text: `insert into case_record.people (id, number, case_id, office_id, given_names, family_name, name_local, sex, birth_date, nationality, language)
      select $1, $2, c.id, c.office_id, $4, $5, $6, $7, $8, $9, $10 from case_record.cases c where c.id = $3
      returning json_build_object('id', id)::text as body`,
    values: (query, body) => [
      ...[
        randomUUID(),
        `F${randomUUID()}`,
        query.get('case'),
        body.givenNames,
        body.familyName,
        body.nameLocal,
        body.sex,
      ],
      ...[body.birthDate, body.nationality, body.language],
    ],
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
    response.end(rows[0]?.body ?? '[]');
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  }
});

server.listen(0, '127.0.0.1', () => process.stdout.write(`listening ${server.address().port}\n`));
