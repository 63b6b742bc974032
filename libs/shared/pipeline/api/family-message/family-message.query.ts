import type { NamedQuery } from '@passage/platform/api';

const textJson = `json_build_object('language', t.language, 'number', t.number, 'body', t.body,
  'writtenBy', json_build_object('id', s.id, 'name', s.name), 'writtenAt', t.written_at)`;

/** Every template with the latest words of each language. */
export const templatesQuery: NamedQuery = {
  name: 'pipeline-message-templates',
  text: /* sql */ `
    select json_build_object('id', m.id, 'title', m.title, 'isActive', m.is_active, 'version', m.version,
      'texts', (select coalesce(json_agg(${textJson} order by t.language), '[]')
        from pipeline.message_texts t join access.staff s on s.id = t.written_by
        where t.template_id = m.id and t.number = (select max(l.number) from pipeline.message_texts l
          where l.template_id = m.id and l.language = t.language))) as body
    from pipeline.message_templates m order by not m.is_active, m.title, m.id`,
};

/** Parameter: the template. Every version of its words, latest first. */
export const textsQuery: NamedQuery = {
  name: 'pipeline-message-texts',
  text: `select ${textJson} as body from pipeline.message_texts t join access.staff s on s.id = t.written_by
    where t.template_id = $1 order by t.written_at desc, t.language limit 200`,
};

/** A name of the configuration in the languages somebody wrote it in; words of a name that was given up wait to be looked at. */
const inLanguages = (
  name: string,
) => `(select json_build_object('en', ${name}, 'fr', coalesce(nullif(max(t.french), ''), ${name}), 'ar', coalesce(nullif(max(t.arabic), ''), ${name}))
  from case_record.wordings t where t.english = ${name} and not t.is_waiting)`;

/** The day on which a case reached the first of these steps. */
const stepOf = (codes: string) => `(select min(m.happened_on) from pipeline.milestones m
  where m.case_id = c.id and m.code in (${codes}) and m.withdrawn_at is null)`;

/** What the messages to a family are filled in with. Parameters: the case, the day. */
export const messageFactsQuery: NamedQuery = {
  name: 'pipeline-message-facts',
  text: /* sql */ `
    with this as (
      select c.*, ${stepOf("'submitted'")} as submitted_on, ${stepOf("'departed', 'arrived'")} as left_on
      from case_record.cases c where c.id = $1)
    select json_build_object('language', p.language, 'principalApplicant', coalesce(btrim(p.given_names || ' ' || p.family_name), ''),
      'principalApplicantLocal', coalesce(p.name_local, ''), 'caseNumber', this.number, 'programme', ${inLanguages('g.name')}, 'office', ${inLanguages('o.name')}, 'owner', w.name,
      'timeRange', json_build_object('since', case when this.submitted_on is null then 'referral' else 'submission' end,
        'daysSince', coalesce(this.left_on, $2::date) - coalesce(this.submitted_on, this.referred_on), 'leftOn', this.left_on,
        'sample', d.sample, 'median', d.median, 'from', d.tenth, 'to', d.ninetieth)) as body
    from this join pipeline.programmes g on g.id = this.programme_id join access.offices o on o.id = this.office_id
      cross join lateral pipeline.departure_durations(this.programme_id, this.submitted_on is not null, $2::date) d
      left join access.staff w on w.id = this.owner_id left join case_record.people p on p.id = this.principal_applicant_id`,
};
