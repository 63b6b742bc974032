import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadLog } from '@passage/audit/api';
import { timelinePage, type TimelineEvent } from '@passage/case-record/domain';
import { Describe, IdParam, Requires } from '@passage/platform/api';
import { encodeCursor, idParam, pageQuery, type Page, type PageQuery } from '@passage/platform/domain';
import { CaseLists } from '../case/case-lists';
import { cursorOf } from '../case/cursor';
import { listOfCase } from '../case/of-case.query';
import { personNameJson } from '../person/person-json';

/**
 * What happened in the case itself; to its members in the cases they were in before; and, where it was split off, to the
 * whole family until then. So each half of a family keeps a true history, wherever it was written.
 */
const timelineQuery = listOfCase(
  'case-record-timeline',
  `select json_build_object('id', t.id, 'stage', t.stage, 'compartment', t.compartment, 'code', t.code, 'params', t.params,
      'happenedOn', t.happened_on, 'createdAt', t.created_at, 'person', ${personNameJson('p')},
      'staff', case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end)
    from case_record.timeline_events t left join case_record.people p on p.id = t.person_id left join access.staff s on s.id = t.staff_id
    where t.case_id in (select c.id union select c.split_from_id union
        select f.case_id from case_record.case_members m join case_record.case_members f on f.person_id = m.person_id
        where m.case_id = c.id and m.left_on is null and f.leave_reason is distinct from 'entered-in-error')
      and (t.case_id = c.id
        or t.person_id in (select m.person_id from case_record.case_members m where m.case_id = c.id and m.left_on is null)
        or t.case_id = c.split_from_id and t.person_id is null and t.created_at < c.created_at)
      and ($2::date is null or (t.happened_on, t.id) < ($2::date, $3::uuid))
    order by t.happened_on desc, t.id desc limit $4`,
);

/** What happened in a case. */
@ApiTags('Timeline')
@Controller('api/cases')
export class TimelineController {
  constructor(
    private readonly lists: CaseLists,
    private readonly readLog: ReadLog,
  ) {}

  @Get(':id/timeline')
  @Requires('case-record.case.read')
  @IdParam('id', 'Identifier of the case')
  @Describe({ summary: 'What happened in a case, latest first', returns: timelinePage })
  async page(
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: pageQuery }) { limit, after }: PageQuery,
  ): Promise<Page<TimelineEvent>> {
    const [happenedOn, lastId] = cursorOf(after) ?? [null, null];
    const items = await this.lists.read<TimelineEvent>(timelineQuery, [id, happenedOn, lastId, limit + 1]);
    await this.readLog.record('case-timeline', { caseIds: [id] });
    const page = items.slice(0, limit);
    const last = page.at(-1);
    return { items: page, next: items.length > limit && last ? encodeCursor([last.happenedOn, last.id]) : null };
  }
}
