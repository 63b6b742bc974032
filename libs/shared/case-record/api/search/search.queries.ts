import type { NamedQuery } from '@passage/platform/api';

const latinName = (alias: string) => `btrim(${alias}.given_names || ' ' || ${alias}.family_name)`;

/** `otherName` and `paper` are SQL for the further name and the document of identity by which the person was found. */
const personItem = (
  otherName: string,
  paper: string,
) => `json_build_object('kind', 'person', 'id', p.id, 'caseId', c.id, 'title', ${latinName('p')}, 'titleLocal', p.name_local,
  'subtitle', c.number || ' · ' || p.birth_date, 'caseNumber', c.number, 'birthDate', p.birth_date, 'isClosed', c.closed_on is not null, 'otherName', ${otherName}, 'document', ${paper})`;
const caseItem = `json_build_object('kind', 'case', 'id', c.id, 'caseId', c.id, 'title', coalesce(${latinName('p')}, ''),
  'titleLocal', coalesce(p.name_local, ''), 'subtitle', c.number || ' · ' || c.referral_number, 'caseNumber', c.number,
  'birthDate', null, 'isClosed', c.closed_on is not null, 'otherName', null, 'document', null)`;

/**
 * Joins as `alias` whoever stands for the person found now: a record merged into another leads there. Who that is is
 * worked out apart, since a condition that calls a function finds no index under row-level security.
 */
const survivor = (found: string, alias: string, join: 'join' | 'left join') =>
  `${join} lateral (select case when ${found}.merged_into_id is null then ${found}.id else case_record.survivor_of(${found}.id) end as id offset 0) stands on true
    ${join} case_record.people ${alias} on ${alias}.id = stands.id`;

/** The words of a name as they are written: of its tokens those before the keys, which begin with an equals sign. */
const writtenOf = (tokens: string) => `split_part(array_to_string(${tokens}, ' '), ' =', 1)`;

/** How alike the words sought are to those of a name. Words that a name holds as they are sought need not be compared letter by letter. */
const likenessOf = (
  tokens: string,
  written: string,
) => `case when ${tokens} @> sought.words then cardinality(sought.words)
  else (select sum(public.strict_word_similarity(word, ${written})) from unnest(sought.words) word) end`;

/**
 * People whose name is like `$1`, born on a day of `$4` if that names any: `$2` are considered, the `$3` likeliest shown. Among those found in the same step the
 * ones come first with a name whose words are spelt most like the words sought, then the ones with fewest words besides.
 */
export const byNameQuery: NamedQuery = {
  name: 'case-record-search-by-name',
  text: `with sought as materialized (select string_to_array(case_record.name_words($1), ' ') as words),
    likeliest as materialized (
      select found.step, q.id, q.merged_into_id, best.*
      from sought cross join case_record.found_by_name($1, $2, $4::date[]) found join case_record.people q on q.id = found.person_id
      cross join lateral (select ${writtenOf('q.name_tokens')} as words offset 0) written
      cross join lateral (select ${likenessOf('q.name_tokens', 'written.words')} as likeness, length(written.words) as length offset 0) own
      left join lateral (
        select coalesce(nullif(n.latin, ''), n.local) as name, ${likenessOf('n.name_tokens', writtenOf('n.name_tokens'))} as likeness, length(${writtenOf('n.name_tokens')}) as length
        from case_record.person_names n where n.person_id = q.id order by likeness desc nulls last, length limit 1) further on true
      cross join lateral (
        select case when further.likeness > own.likeness then further.name when q.merged_into_id is not null then ${latinName('q')} end as other,
          greatest(further.likeness, own.likeness) as likeness, case when further.likeness > own.likeness then further.length else own.length end as length) best
      order by found.step, best.likeness desc, best.length, q.id limit $3)
    select ${personItem('likeliest.other', 'null')} as item
    from likeliest ${survivor('likeliest', 'p', 'join')} join case_record.cases c on c.id = p.case_id
    order by likeliest.step, likeliest.likeness desc, likeliest.length, likeliest.id`,
};

/** People and cases with a number or a document `$1`, a phone ending in `$2` or a birth date of `$3`; at most `$4`. */
export const byCodeQuery: NamedQuery = {
  name: 'case-record-search-by-code',
  text: `select case when found.kind = 'person' then ${personItem('null', 'paper.item')} else ${caseItem} end as item
    from case_record.found_by_code($1, $2, $3::date[], $4) found
    left join case_record.people r on found.kind = 'person' and r.id = found.id
    ${survivor('r', 'q', 'left join')}
    join case_record.cases c on c.id = coalesce(q.case_id, found.id)
    left join case_record.people p on p.id = coalesce(q.id, c.principal_applicant_id)
    left join lateral (
      select json_build_object('kind', d.kind, 'number', d.number) as item from case_record.identity_documents d
      where d.person_id = q.id and $1 <> '' and d.number_key like case_record.number_key($1) || '%' order by d.number_key limit 1) paper on true
    order by found.kind, c.number, p.id`,
};
