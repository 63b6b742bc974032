import type { NamedQuery } from '@passage/platform/api';

const staffJson = (column: string) =>
  `(select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = ${column})`;

/** Parameter: the case. What its family was told in the shape of the schema `ToldMessage`, latest first. */
export const toldMessagesOfCase: NamedQuery = {
  name: 'pipeline-told-messages',
  text: /* sql */ `
    select json_build_object('id', m.id, 'toldOn', m.told_on, 'channel', m.channel, 'templateId', t.template_id, 'title', f.title,
      'language', t.language, 'number', t.number, 'body', m.body,
      'person', (select json_build_object('id', p.id, 'name', btrim(p.given_names || ' ' || p.family_name), 'nameLocal', p.name_local)
        from case_record.people p where p.id = m.person_id),
      'recordedBy', ${staffJson('m.recorded_by')}, 'recordedAt', m.recorded_at, 'withdrawnAt', m.withdrawn_at,
      'withdrawnBy', ${staffJson('m.withdrawn_by')}, 'withdrawReason', m.withdraw_reason, 'version', m.version) as json
    from pipeline.told_messages m join pipeline.message_texts t on t.id = m.text_id join pipeline.message_templates f on f.id = t.template_id
    where m.case_id = $1 order by m.told_on desc, m.id desc`,
};
