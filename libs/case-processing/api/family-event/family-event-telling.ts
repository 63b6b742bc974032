import { Injectable } from '@nestjs/common';
import type { FamilyEventInput, FamilyEventKind, RowChange } from '@passage/case-processing/domain';
import { CaseScope, Timeline, type CaseEntity } from '@passage/case-record/api';
import { TravelLinkEntity } from '@passage/pipeline/api';
import { UnitOfWork } from '@passage/platform/api';
import { In } from 'typeorm';
import type { FamilyEventEntity } from './family-event.entity';

/** Events that each of the two they concern has on the timeline, by name. */
const ofCouples: readonly FamilyEventKind[] = ['marriage', 'divorce', 'separation'];

/** Events about one person, whoever else they name. */
const aboutTheFirst: readonly FamilyEventKind[] = ['birth', 'death', 'leaving'];

/** Tells of events: on the timeline of each case concerned, and to open screens. */
@Injectable()
export class FamilyEventTelling {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
  ) {}

  /** Says that an event was recorded. */
  async recorded(event: FamilyEventEntity, input: FamilyEventInput): Promise<void> {
    await this.tell(event, event.kind, event.happenedOn, input.kind === 'leaving' ? input.leaveReason : null);
  }

  /** Says that an event was undone, and of a case that it travels together again with those it left by the event. */
  async undone(event: FamilyEventEntity, today: string): Promise<void> {
    await this.tell(event, `${event.kind}-undone`, today);
    for (const caseId of await this.linkedAgain(event)) {
      const { officeId } = await this.scope.require(caseId);
      const code = 'pipeline.travel-link.made';
      await this.timeline.record({ caseId, officeId, stage: 'movement', code, happenedOn: today });
    }
  }

  private async linkedAgain({ caseId, otherCaseId, changes }: FamilyEventEntity): Promise<string[]> {
    const left = (changes as RowChange[]).flatMap(({ table, id, after }) =>
      table === 'travelLinks' && after === null ? [id] : [],
    );
    const { manager } = this.work;
    // A group in which nobody else is left is dissolved at once, so that what is told is what stands in the end.
    await manager.query('set constraints pipeline.dissolve_groups_of_one immediate');
    const linked = await manager.findBy(TravelLinkEntity, { caseId: In(left) });
    return linked.map((link) => link.caseId).filter((id) => id === caseId || id === otherCaseId);
  }

  private async tell(
    event: FamilyEventEntity,
    what: string,
    happenedOn: string,
    reason: string | null = null,
  ): Promise<void> {
    const people = event.personIds.length;
    const ids = [event.caseId, ...(event.otherCaseId ? [event.otherCaseId] : [])];
    const cases: CaseEntity[] = [];
    for (const id of ids) cases.push(await this.scope.require(id));
    const aboutOne = people === 1 || aboutTheFirst.includes(event.kind);
    const about = ofCouples.includes(event.kind) ? event.personIds : [aboutOne ? (event.personIds[0] ?? null) : null];
    for (const each of cases) {
      const others = cases.filter(({ id }) => id !== each.id).map(({ number }) => number);
      const happening = {
        caseId: each.id,
        officeId: each.officeId,
        stage: 'case-processing' as const,
        code: `case-processing.family-event.${what}`,
        params: { people, ...(reason !== null && { reason }), ...(others[0] !== undefined && { number: others[0] }) },
        happenedOn,
      };
      await this.timeline.record(...about.map((personId) => ({ ...happening, personId })));
      this.scope.changed(each);
      this.scope.changed(each, 'family-event');
    }
  }
}
