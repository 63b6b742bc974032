import { Injectable } from '@nestjs/common';
import type { RecordCompartment, Stage } from '@passage/case-record/domain';
import { RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, type PlainDate } from '@passage/platform/domain';
import { TimelineEventEntity } from './timeline-event.entity';

/** Something that happened in a case, to be told on its page. */
export interface Happening {
  caseId: string;
  officeId: string;
  personId?: string | null;
  stage: Stage;
  /** Who may read it besides the scope; everybody within it unless given. */
  compartment?: RecordCompartment;
  /** Stable code; screens put it into words by the message `timeline.<code>`. */
  code: string;
  /** Values for the words. The person's name is put in when shown and does not belong here. */
  params?: Readonly<Record<string, string | number | boolean | null>>;
  happenedOn: PlainDate;
}

/** Writes the timeline of cases, in the transaction of what happened. */
@Injectable()
export class Timeline {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
  ) {}

  /** Writes down what happened. */
  async record(...happenings: Happening[]): Promise<void> {
    const staffId = this.context.actorOrNobody?.staffId ?? null;
    await this.work.manager.insert(
      TimelineEventEntity,
      happenings.map(({ personId, compartment, params, ...rest }) => ({
        ...rest,
        id: newId(),
        personId: personId ?? null,
        compartment: compartment ?? 'case',
        params: params ?? {},
        staffId,
      })),
    );
  }
}
