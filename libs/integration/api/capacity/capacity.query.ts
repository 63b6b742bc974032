import type { NamedQuery } from '@passage/platform/api';
import { agencyJson, needCodes, peopleCount } from '../paging/case-json';

/** Capacities with what is used of them. Parameters: the agency, a day, the capacity; each may be null. */
export const capacitiesQuery: NamedQuery = {
  name: 'integration-capacities',
  text: /* sql */ `
    select json_build_object('id', k.id, 'agency', ${agencyJson('k.agency_id')}, 'from', k.starts_on, 'to', k.ends_on, 'people', k.people, 'note', k.note,
      'offered', u.offered, 'assured', u.assured, 'free', k.people - u.offered - u.assured, 'version', k.version) as json
    from integration.agency_capacities k
    join access.agencies y on y.id = k.agency_id
    cross join lateral integration.places_used(k.agency_id, daterange(k.starts_on, k.ends_on)) u
    where ($1::uuid is null or k.agency_id = $1) and ($2::date is null or (k.starts_on <= $2 and $2 < k.ends_on)) and ($3::uuid is null or k.id = $3)
    order by y.name, k.starts_on desc`,
};

/** What a capacity is used for besides one case. Parameters: the agency, first day, day after, the case. */
export const placesUsedQuery: NamedQuery = {
  name: 'integration-places-used',
  text: 'select offered + assured as used from integration.places_used($1, daterange($2, $3), $4)',
};

/** What helps to choose an agency. Parameters: the case, the day of arrival. No row: the case is not the reader's. */
export const placementChoicesQueryText: NamedQuery = {
  name: 'integration-placement-choices',
  text: /* sql */ `
    select json_build_object('people', ${peopleCount}, 'needs', ${needCodes}, 'destination', g.destination,
      'languages', (select coalesce(json_agg(distinct p.language), '[]') from pipeline.travellers t
        join case_record.people p on p.id = t.person_id where t.case_id = c.id and p.language is not null),
      'agencies', (
        select coalesce(json_agg(json_build_object('id', y.id, 'code', y.code, 'name', y.name, 'capacity', (
            select json_build_object('from', k.starts_on, 'to', k.ends_on, 'people', k.people, 'offered', u.offered, 'assured', u.assured,
              'free', k.people - u.offered - u.assured)
            from integration.agency_capacities k
            cross join lateral integration.places_used(k.agency_id, daterange(k.starts_on, k.ends_on), c.id) u
            where k.agency_id = y.id and k.starts_on <= $2 and $2 < k.ends_on)) order by y.name), '[]')
        from access.agencies y where y.is_active and y.country = g.destination)) as json
    from case_record.cases c join pipeline.programmes g on g.id = c.programme_id where c.id = $1`,
};
