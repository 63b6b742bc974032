import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseScope } from '@passage/case-record/api';
import {
  checkStateOf,
  concernedDates,
  isNeeded,
  type CheckLineList,
  type CheckState,
  type CheckWork,
  type CheckWorkQuery,
} from '@passage/case-processing/domain';
import { Clock, Reads, UnitOfWork } from '@passage/platform/api';
import { contains } from '@passage/pipeline/domain';
import { decodeCursor, encodeCursor, isPlainDate, platformProblems, refuse, type Page } from '@passage/platform/domain';
import { checkWorkBy } from './check-work.query';
import { ChecksOfCaseReader, standing } from './checks-of-case';

interface WorkRow {
  json: CheckWork;
  cursor: [string, string];
}

/** Security checks as they are shown to those who may see them. */
@Injectable()
export class SecurityCheckReads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly reader: ChecksOfCaseReader,
    private readonly readLog: ReadLog,
  ) {}

  /** The checks that concern the members of a case, and what else could be asked. */
  async ofCase(caseId: string): Promise<CheckLineList> {
    const { members, types, checks } = await this.work.run(async () => {
      await this.scope.require(caseId);
      return await this.reader.of(caseId);
    });
    const today = this.clock.today();
    const pairs = members.flatMap((member) =>
      types.map((type) => {
        const history = checks.filter((each) => each.personId === member.personId && each.typeCode === type.code);
        return { member, type, history, counted: standing(history) };
      }),
    );
    const isShown = ({ member, type, counted }: (typeof pairs)[number]) => isNeeded(type, member, counted, today);
    const items = pairs.filter(isShown).map(({ member, type, history, counted }) => ({
      ...{ personId: member.personId, name: member.name, nameLocal: member.nameLocal, type, history },
      state: checkStateOf(counted, type, today),
    }));
    const available = pairs
      .filter((pair) => !isShown(pair) && contains(concernedDates(pair.type, pair.member.birthDate), today))
      .map(({ member, type }) => ({ personId: member.personId, typeCode: type.code, title: type.title }));
    await this.readLog.record('security-checks', {
      caseIds: [caseId],
      personIds: members.map(({ personId }) => personId),
    });
    return { items, available };
  }

  /** The work list across cases. */
  async list(query: CheckWorkQuery): Promise<Page<CheckWork>> {
    const { state, type, owner, until, limit, after } = query;
    const [sort, id] = after ? cursorOf(after, state) : [null, null];
    const values = [type, owner, until, sort, id, limit + 1].map((value) => value ?? null);
    const rows = await this.reads.rows<WorkRow>(checkWorkBy[state], values);
    const items = rows.slice(0, limit).map(({ json }) => json);
    const last = rows.slice(0, limit).at(-1);
    if (items.length > 0) {
      await this.readLog.record('security-checks', {
        caseIds: [...new Set(items.map(({ caseId }) => caseId))],
        personIds: [...new Set(items.map(({ personId }) => personId))],
      });
    }
    return { items, next: rows.length > limit && last ? encodeCursor(last.cursor) : null };
  }
}

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const keyShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} [a-z-]{1,60}$/;

/** What is to be asked is ordered by case, person and kind; everything else by a day and the check. */
function cursorOf(text: string, state: CheckState): [string, string] {
  const [sort, id] = decodeCursor(text) ?? [];
  if (typeof sort === 'string' && typeof id === 'string') {
    const fits =
      state === 'to-ask' ? uuidShape.test(sort) && keyShape.test(id) : isPlainDate(sort) && uuidShape.test(id);
    if (fits) return [sort, id];
  }
  throw refuse(platformProblems, 'platform.input.invalid', { field: 'after' });
}
