import type { NamedQuery } from '@passage/platform/api';

/** Head of the papers of the office named by `of`, as `LetterOffice`. */
const officeJson = /* sql */ `json_build_object('name', o.name, 'letterName', o.letter_name, 'letterAddress', o.letter_address,
  'letterLanguage', o.letter_language)`;

const name = /* sql */ `btrim(p.given_names || ' ' || p.family_name)`;

/** Parameter: the office. */
export const letterOffice: NamedQuery = {
  name: 'letter-office',
  text: `select ${officeJson} as json from access.offices o where o.id = $1`,
};

/** Parameter: the case. Letters made for it, latest first. */
export const lettersOfCase: NamedQuery = {
  name: 'letters-of-case',
  text: /* sql */ `
    select json_build_object('id', l.id, 'templateTitle', t.title, 'templateNumber', v.number, 'subject', l.subject, 'language', l.language,
      'recipient', (select json_build_object('id', p.id, 'name', ${name}) from case_record.people p where p.id = l.person_id),
      'documentId', l.document_id, 'isRemoved', coalesce((select d.removed_at is not null from case_record.documents d where d.id = l.document_id), true),
      'writtenBy', (select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = l.written_by), 'writtenAt', l.written_at) as json
    from case_processing.letters l join case_processing.letter_template_versions v on v.id = l.template_version_id
      join case_processing.letter_templates t on t.id = v.template_id
    where l.case_id = $1 order by l.written_at desc, l.id desc`,
};

/** Where a member lives now: by post first; never what the member asked to hide. */
const address = /* sql */ `(select json_build_object('street', a.street, 'place', a.place, 'region', a.region, 'country', a.country)
  from case_record.addresses a where a.person_id = p.id and a.lived_until is null and not a.is_hidden_from_family
  order by a.kind = 'postal' desc, a.lived_from desc nulls last, a.id desc limit 1)`;

const members = /* sql */ `(select coalesce(json_agg(json_build_object('id', p.id, 'number', p.number, 'givenNames', p.given_names,
      'familyName', p.family_name, 'nameLocal', p.name_local, 'sex', p.sex, 'birthDate', p.birth_date, 'birthDatePrecision', p.birth_date_precision,
      'nationality', p.nationality, 'language', p.language, 'relationship', m.relationship,
      'isHidden', coalesce((select s.hidden_at_request_of is not null from case_record.life_statuses s where s.person_id = p.id), false),
      'address', ${address}) order by p.id is distinct from c.principal_applicant_id, p.birth_date, p.id), '[]')
    from case_record.case_members m join case_record.people p on p.id = m.person_id where m.case_id = c.id and m.left_on is null)`;

/** Interviews in confidence are on no paper of the family. */
const interviews = /* sql */ `(select coalesce(json_agg(json_build_object('id', i.id, 'date', to_char(i.starts_at at time zone i.time_zone, 'YYYY-MM-DD'),
      'time', to_char(i.starts_at at time zone i.time_zone, 'HH24:MI'), 'minutes', i.duration_minutes,
      'place', concat_ws(' · ', i.place, nullif(coalesce((select r.name from case_processing.rooms r where r.id = i.room_id), i.room), '')),
      'personIds', (select coalesce(json_agg(x.person_id), '[]') from case_processing.interview_participants x where x.interview_id = i.id))
      order by i.starts_at, i.id), '[]')
    from case_processing.interviews i where i.case_id = c.id and i.state = 'planned' and not i.is_confidential
      and (i.starts_at at time zone i.time_zone)::date >= $2::date)`;

const fingerprints = /* sql */ `(select coalesce(json_agg(json_build_object('id', f.id, 'date', to_char(f.starts_at at time zone f.time_zone, 'YYYY-MM-DD'),
      'time', to_char(f.starts_at at time zone f.time_zone, 'HH24:MI'), 'minutes', null, 'place', f.place, 'personIds', f.people)
      order by f.starts_at, f.place), '[]')
    from (select starts_at, time_zone, place, array_agg(person_id) as people, min(id::text) as id from case_processing.fingerprint_appointments
      where case_id = c.id and state = 'planned' and (starts_at at time zone time_zone)::date >= $2::date group by 1, 2, 3) f)`;

const answered = (
  outcome: string,
) => /* sql */ `(select coalesce(json_agg(x.person_id), '[]') from case_processing.decision_members x
  where x.decision_id = d.id and x.replaced_at is null and x.outcome = '${outcome}')`;

const decisions = /* sql */ `(select coalesce(json_agg(json_build_object('decidedOn', d.decided_on, 'authority', d.authority,
      'referenceNumber', d.reference_number, 'reviewUntil', d.review_until, 'accepted', ${answered('accepted')}, 'denied', ${answered('denied')})
      order by d.decided_on desc, d.id desc), '[]')
    from case_processing.decisions d where d.withdrawn_at is null and not d.awaits_confirmation and (d.case_id = c.id
      or d.id in (select x.decision_id from case_processing.decision_members x
        join case_record.case_members m on m.person_id = x.person_id and m.left_on is null where m.case_id = c.id)))`;

/** Parameters: the case, the day, the one who writes. What its letters are filled in from, as `LetterFacts`. */
export const letterFacts: NamedQuery = {
  name: 'letter-facts',
  text: /* sql */ `
    select json_build_object('caseNumber', c.number, 'programme', g.name, 'principalApplicantId', c.principal_applicant_id,
      'submittedOn', (select m.happened_on from pipeline.milestones m where m.case_id = c.id and m.code = 'submitted' and m.withdrawn_at is null),
      'office', ${officeJson}, 'owner', w.name, 'author', coalesce((select s.name from access.staff s where s.id = $3), ''),
      'members', ${members}, 'interviews', ${interviews}, 'fingerprints', ${fingerprints}, 'decisions', ${decisions}) as json
    from case_record.cases c join pipeline.programmes g on g.id = c.programme_id join access.offices o on o.id = c.office_id
      left join access.staff w on w.id = c.owner_id where c.id = $1`,
};
