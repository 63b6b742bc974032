import type { NamedQuery } from '@passage/platform/api';

const versionJson = /* sql */ `json_build_object('id', v.id, 'number', v.number, 'texts', v.texts, 'fields', v.fields, 'note', v.note,
  'sourceNote', v.source_note, 'isVerified', v.is_verified, 'writtenAt', v.written_at,
  'writtenBy', (select s.name from access.staff s where s.id = v.written_by))`;

const templateJson = /* sql */ `json_build_object('id', t.id, 'code', t.code, 'title', t.title, 'kind', t.kind, 'audience', t.audience,
  'isActive', t.is_active, 'version', t.version, 'current', (select ${versionJson} from case_processing.letter_template_versions v
    where v.template_id = t.id order by v.number desc limit 1))`;

/** Every template with the words in force. */
export const letterTemplates: NamedQuery = {
  name: 'letter-templates',
  text: `select ${templateJson} as json from case_processing.letter_templates t order by not t.is_active, t.title, t.id`,
};

/** Parameter: the template. */
export const letterTemplateById: NamedQuery = {
  name: 'letter-template-by-id',
  text: `select ${templateJson} as json from case_processing.letter_templates t where t.id = $1`,
};

/** Parameter: the template. Every version of its words, latest first. */
export const letterVersions: NamedQuery = {
  name: 'letter-template-versions',
  text: `select ${versionJson} as json from case_processing.letter_template_versions v where v.template_id = $1 order by v.number desc`,
};
