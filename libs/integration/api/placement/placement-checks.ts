import { Injectable } from '@nestjs/common';
import { AgencyEntity } from '@passage/access/api';
import { CaseMemberEntity, type CaseEntity } from '@passage/case-record/api';
import {
  integrationProblems,
  movePlacement,
  type PlacementMove,
  type PlacementState,
} from '@passage/integration/domain';
import { ProgrammeEntity } from '@passage/pipeline/api';
import { Clock, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse, type PlainDate } from '@passage/platform/domain';
import { IsNull } from 'typeorm';
import type { PlacementEntity } from './placement.entity';

/** What must be true before a placement is made or moved. All within a unit of work. */
@Injectable()
export class PlacementChecks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /** Placements are kept by our offices: an agency must not let itself in or out. */
  requireOffice(): void {
    if (this.context.actor.agencyId !== null) throw refuse(integrationProblems, 'integration.placement.not-by-agency');
  }

  /** The state after a move, refused when it is not open. */
  requireMove(state: PlacementState, move: PlacementMove): PlacementState {
    const next = movePlacement(state, move);
    if (!next) throw refuse(integrationProblems, 'integration.placement.move-not-open', { params: { state } });
    return next;
  }

  /** Refuses once the family has arrived. */
  requireUnderway({ arrivedOn }: PlacementEntity): void {
    if (arrivedOn !== null)
      throw refuse(integrationProblems, 'integration.placement.has-arrived', { params: { arrivedOn } });
  }

  /** Refuses a day of arrival that has passed, unless the family arrived on it or before. */
  requireExpected(expectedOn: PlainDate, arrivedOn: PlainDate | null): void {
    if (arrivedOn === null && expectedOn < this.clock.today())
      throw refuse(integrationProblems, 'integration.placement.expected-passed', { field: 'expectedOn' });
  }

  /** Refuses an assurance of the future, from before the offer, or without a day on which it holds. */
  requireAssurance(offeredOn: PlainDate, assuredOn: PlainDate, validUntil: PlainDate | null): void {
    if (assuredOn > this.clock.today())
      throw refuse(platformProblems, 'platform.field.future-date', { field: 'assuredOn' });
    if (assuredOn < offeredOn) {
      const about = { field: 'assuredOn', params: { offeredOn } };
      throw refuse(integrationProblems, 'integration.placement.assured-before-offer', about);
    }
    if (validUntil !== null && validUntil <= assuredOn)
      throw refuse(integrationProblems, 'integration.placement.ends-before-start', { field: 'validUntil' });
  }

  /** How many travel; refused when nobody does. */
  async requireTravellers(caseId: string): Promise<number> {
    const members = { caseId, leftOn: IsNull(), isTravelling: true };
    const people = await this.work.manager.countBy(CaseMemberEntity, members);
    if (people === 0) throw refuse(integrationProblems, 'integration.placement.nobody-travels');
    return people;
  }

  /** The agency, refused when it takes no cases, or none of the country the case goes to. */
  async requireAgency(agencyId: string, { programmeId }: CaseEntity): Promise<AgencyEntity> {
    const { manager } = this.work;
    const agency = await manager.findOneBy(AgencyEntity, { id: agencyId });
    const field = 'agencyId';
    if (!agency) throw refuse(platformProblems, 'platform.field.unknown-reference', { field });
    if (!agency.isActive) throw refuse(integrationProblems, 'integration.placement.agency-closed', { field });
    const { destination } = await findVisible(manager, ProgrammeEntity, programmeId);
    if (agency.country !== destination) {
      const about = { field, params: { destination } };
      throw refuse(integrationProblems, 'integration.placement.agency-elsewhere', about);
    }
    return agency;
  }
}
