import { custodyFactsJson } from '@passage/case-record/api';
import type { NamedQuery } from '@passage/platform/api';
import { rulesInForceJson } from '../best-interest/best-interest.query';

/** Parameter: the case. What the check looks at, in the shape of the rules' `CheckedReferral`, and the confirmation. */
export const checkedReferral: NamedQuery = {
  name: 'checked-referral',
  text: /* sql */ `
    select json_build_object('principalApplicantId', c.principal_applicant_id, 'submissionCategory', c.submission_category,
        'secondaryCategory', c.secondary_category,
        'members', (select coalesce(json_agg(json_build_object('personId', p.id, 'name', btrim(p.given_names || ' ' || p.family_name),
            'nameLocal', p.name_local, 'sex', p.sex, 'birthDate', p.birth_date, 'birthDatePrecision', p.birth_date_precision,
            'nationality', p.nationality, 'language', p.language, 'registrationNumber', p.registration_number, 'flags', p.flags,
            'relationship', m.relationship, 'isTravelling', m.is_travelling) order by m.relationship <> 'principal-applicant', p.birth_date, p.id), '[]')
          from case_record.case_members m join case_record.people p on p.id = m.person_id where m.case_id = c.id and m.left_on is null),
        'documents', (select coalesce(json_agg(json_build_object('kind', d.kind)), '[]')
          from case_record.documents d where d.case_id = c.id and d.removed_at is null),
        'custody', ${custodyFactsJson('c')}, 'bestInterests', case_processing.best_interests_standing(c.id),
        'bestInterestRules', ${rulesInForceJson}) as referral,
      (select json_build_object('id', k.id, 'confirmedOn', k.confirmed_on, 'version', k.version,
          'confirmedBy', (select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = k.confirmed_by))
        from case_processing.referral_checks k where k.case_id = c.id and k.withdrawn_at is null) as confirmation
    from case_record.cases c where c.id = $1`,
};
