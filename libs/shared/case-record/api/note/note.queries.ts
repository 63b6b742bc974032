import type { NamedQuery } from '@passage/platform/api';
import { listOfCase } from '../case/of-case.query';

const noteJson = `json_build_object('id', n.id, 'compartment', n.compartment, 'body', n.body, 'personId', n.person_id,
  'author', json_build_object('id', s.id, 'name', s.name),
  'mentions', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name), '[]')
    from case_record.mentions m join access.staff o on o.id = m.staff_id where m.note_id = n.id),
  'createdAt', n.created_at, 'version', n.version)`;
const noteFrom = 'from case_record.notes n join access.staff s on s.id = n.author_id';

/** One note. */
export const noteByIdQuery = `select ${noteJson} as body ${noteFrom} where n.id = $1`;

/** A page of the notes of a case, newest first: notes with the instant by which they are ordered, one more than asked for. */
export function notesOfCase(
  caseId: string,
  page: { q: string | undefined; limit: number; after: { createdAt: string; id: string } | undefined },
): { query: NamedQuery; values: unknown[] } {
  const { q, limit, after } = page;
  const values: unknown[] = [caseId, limit + 1];
  const put = (value: unknown) => `$${values.push(value)}`;
  const parts: [name: string, condition: string][] = [['of-case', 'n.case_id = c.id']];
  if (q) parts.push(['with', `n.body ilike ${put(`%${q.replace(/[\\%_]/g, '\\$&')}%`)}`]);
  if (after) {
    parts.push(['after', `(n.created_at, n.id) < (${put(after.createdAt)}::timestamptz, ${put(after.id)}::uuid)`]);
  }
  const items = `select json_build_object('note', ${noteJson}, 'writtenAt', n.created_at::text) ${noteFrom}
    where ${parts.map(([, condition]) => condition).join(' and ')} order by n.created_at desc, n.id desc limit $2`;
  return { query: listOfCase(['case-record-notes', ...parts.map(([name]) => name)].join('-'), items), values };
}
