import { listOfCase } from '@passage/case-record/api';
import type { NamedQuery } from '@passage/platform/api';

/** What health staff wrote on a hold is theirs: others see that something stands there, and nothing of it. */
const unlessHealths = (text: string) =>
  `case when h.stage <> 'health' or 'health' = any ((select access.compartments())::text[]) then ${text} else left(${text}, 0) end`;

const row = `json_build_object('id', h.id, 'caseId', h.case_id, 'caseNumber', c.number, 'personId', h.person_id, 'personName', btrim(p.given_names || ' ' || p.family_name),
  'stage', h.stage, 'reasonClass', h.reason_class, 'gates', h.gates,
  'note', ${unlessHealths('h.note')},
  'ownerId', h.owner_id, 'ownerName', o.name, 'reviewOn', h.review_on, 'placedBy', h.placed_by, 'placedByName', b.name, 'placedAt', h.placed_at,
  'releasedBy', h.released_by, 'releasedAt', h.released_at, 'releaseReason', ${unlessHealths('h.release_reason')}, 'version', h.version)`;
const from = `from pipeline.holds h join case_record.cases c on c.id = h.case_id left join case_record.people p on p.id = h.person_id
  left join access.staff o on o.id = h.owner_id left join access.staff b on b.id = h.placed_by`;

/** Holds of a case, standing ones first. What health staff noted on theirs is theirs. Parameter: the case. */
export const holdsOfCase = listOfCase(
  'pipeline-holds-of-case',
  `select ${row} ${from} where h.case_id = $1 order by (h.released_at is not null), h.review_on, h.placed_at`,
);

/**
 * Standing holds of open cases in the reader's scope that must be looked at by a day, and those nobody sees to, whose day
 * nobody would keep. Parameters: the day, how many.
 */
export const holdsDue: NamedQuery = {
  name: 'pipeline-holds-due',
  text: `select coalesce(json_agg(due), '[]') as items from (
    select ${row} as due ${from} where h.released_at is null and c.closed_on is null
      and (h.review_on <= $1 or h.owner_id is null) order by h.review_on, h.id limit $2) listed`,
};
