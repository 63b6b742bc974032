import type { NamedQuery } from '@passage/platform/api';
import { personJson } from '../person/person-json';

/** The items of a list kept of the person `p`, as JSON. */
const listOf = (json: string, from: string, order: string): string =>
  `(select coalesce(json_agg(${json} order by ${order}), '[]') from ${from} f where f.person_id = p.id)`;

const names = listOf(
  `json_build_object('id', f.id, 'personId', f.person_id, 'kind', f.kind, 'latin', f.latin, 'local', f.local, 'source', f.source,
    'isHiddenFromFamily', f.is_hidden_from_family, 'notedOn', f.noted_on, 'version', f.version)`,
  'case_record.person_names',
  'f.noted_on, f.id',
);

const identityDocuments = listOf(
  `json_build_object('id', f.id, 'personId', f.person_id, 'kind', f.kind, 'number', f.number, 'issuingCountry', f.issuing_country,
    'issuedBy', f.issued_by, 'issuedOn', f.issued_on, 'expiresOn', f.expires_on, 'printedName', f.printed_name,
    'printedBirthDate', f.printed_birth_date, 'isOriginalSeen', f.is_original_seen, 'scanId', f.scan_id,
    'machineReadableZone', f.machine_readable_zone, 'isHiddenFromFamily', f.is_hidden_from_family, 'version', f.version)`,
  'case_record.identity_documents',
  'f.expires_on desc nulls first, f.id',
);

const contacts = listOf(
  `json_build_object('id', f.id, 'personId', f.person_id, 'channel', f.channel, 'value', f.value, 'isPreferred', f.is_preferred,
    'safety', f.safety, 'safetyNote', f.safety_note, 'belongsTo', f.belongs_to, 'from', f.in_use_from, 'until', f.in_use_until,
    'isHiddenFromFamily', f.is_hidden_from_family, 'version', f.version)`,
  'case_record.contacts',
  'f.in_use_until desc nulls first, not f.is_preferred, f.in_use_from desc nulls last, f.id',
);

const addresses = listOf(
  `json_build_object('id', f.id, 'personId', f.person_id, 'kind', f.kind, 'street', f.street, 'place', f.place, 'region', f.region,
    'country', f.country, 'from', f.lived_from, 'until', f.lived_until, 'isHiddenFromFamily', f.is_hidden_from_family,
    'version', f.version)`,
  'case_record.addresses',
  'f.lived_until desc nulls first, f.lived_from desc nulls last, f.id',
);

const languages = listOf(
  `json_build_object('id', f.id, 'personId', f.person_id, 'language', f.language, 'speaks', f.speaks, 'reads', f.reads,
    'isPreferred', f.is_preferred, 'needsInterpreter', f.needs_interpreter, 'version', f.version)`,
  'case_record.languages',
  'not f.is_preferred, f.language',
);

const consents = listOf(
  `json_build_object('id', f.id, 'personId', f.person_id, 'purpose', f.purpose, 'recipient', f.recipient, 'recipientName', f.recipient_name,
    'givenOn', f.given_on, 'givenBy', f.given_by, 'guardianId', f.guardian_id, 'guardianName', f.guardian_name,
    'guardianCapacity', f.guardian_capacity, 'language', f.language, 'documentId', f.document_id, 'validUntil', f.valid_until,
    'note', f.note, 'withdrawnOn', f.withdrawn_on, 'withdrawReason', f.withdraw_reason, 'version', f.version)`,
  'case_record.consents',
  'f.given_on desc, f.id desc',
);

const photo = `(select json_build_object('id', f.id, 'personId', f.person_id, 'takenIn', f.taken_in, 'version', f.version)
  from case_record.photos f where f.person_id = p.id and f.removed_at is null)`;

const ofCase = `json_build_object('id', c.id, 'number', c.number, 'countryOfAsylum', c.country_of_asylum, 'closedOn', c.closed_on,
  'relationship', (select m.relationship from case_record.case_members m where m.person_id = p.id and m.left_on is null))`;

/** Everything known of one person as JSON, in one statement; no row when the person is not within the reader's scope. */
export const personRecordQuery: NamedQuery = {
  name: 'case-record-person',
  text: `select p.case_id as "caseId", ${personJson('p')}::jsonb || jsonb_build_object('case', ${ofCase},
      'names', ${names}, 'identityDocuments', ${identityDocuments}, 'contacts', ${contacts}, 'addresses', ${addresses},
      'languages', ${languages}, 'consents', ${consents}, 'photo', ${photo}) as record
    from case_record.people p join case_record.cases c on c.id = p.case_id where p.id = $1`,
};
