import type { NamedQuery } from '@passage/platform/api';

/** Parameter: the case. Appointments in the shape of the schema `FingerprintAppointment`, latest first. */
export const fingerprintsOfCase: NamedQuery = {
  name: 'fingerprints-of-case',
  text: /* sql */ `
    select json_build_object('id', f.id, 'caseId', f.case_id, 'personId', p.id, 'name', btrim(p.given_names || ' ' || p.family_name),
      'nameLocal', p.name_local, 'state', f.state, 'startsAt', to_char(f.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'date', to_char(f.starts_at at time zone f.time_zone, 'YYYY-MM-DD'), 'time', to_char(f.starts_at at time zone f.time_zone, 'HH24:MI'),
      'timeZone', f.time_zone, 'place', f.place, 'takenOn', f.taken_on, 'validUntil', f.valid_until, 'hindrance', f.hindrance,
      'reason', f.reason, 'staleSince', f.stale_since, 'version', f.version) as json
    from case_processing.fingerprint_appointments f join case_record.people p on p.id = f.person_id
    where f.case_id = $1 or f.person_id in (select case_record.records_of(m.person_id) from case_record.case_members m
      where m.case_id = $1 and m.left_on is null) order by f.starts_at desc, f.id desc`,
};
