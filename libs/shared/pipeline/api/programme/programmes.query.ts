import type { NamedQuery } from '@passage/platform/api';

/** Every programme with what its rules of today are, by name. */
export const programmeRows: NamedQuery = {
  name: 'pipeline-programmes',
  text: `select coalesce(json_agg(listed order by name), '[]') as items from (
    select p.id, p.code, p.name, p.destination, p.category, p.transit_days as "transitDays", p.is_active as "isActive", p.referral_types as "referralTypes", p.version,
      v.effective_from as "inForceSince", (select min(n.effective_from) from pipeline.programme_versions n
        where n.programme_id = p.id and n.effective_from > (select pipeline.today())) as "nextFrom",
      coalesce(r.total, 0)::int as "requirementCount", coalesce(r.unverified, 0)::int as "unverifiedCount"
    from pipeline.programmes p
    left join pipeline.rules_in_force f on f.programme_id = p.id
    left join pipeline.programme_versions v on v.id = f.programme_version_id
    left join lateral (select count(*) as total, count(*) filter (where not is_verified) as unverified
      from pipeline.requirements where programme_version_id = v.id) r on true) listed`,
};
