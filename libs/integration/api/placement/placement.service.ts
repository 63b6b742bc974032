import { Injectable } from '@nestjs/common';
import { AgencyEntity } from '@passage/access/api';
import { Cases, CaseScope, type CaseEntity } from '@passage/case-record/api';
import {
  integrationProblems,
  standingPlacementStates,
  type Placement,
  type PlacementAcceptance,
  type PlacementChange,
  type PlacementOffer,
  type PlacementReason,
} from '@passage/integration/domain';
import { Clearances, Milestones } from '@passage/pipeline/api';
import { changeVersioned, Clock, findVisible, UnitOfWork } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import { In } from 'typeorm';
import { Capacities } from '../capacity/capacity.service';
import { PlacementChecks } from './placement-checks';
import { PlacementLog } from './placement-log';
import { PlacementEntity } from './placement.entity';
import { PlacementReads } from './placement.reads';

/** A placement being moved, with its case and agency. */
interface Underway {
  placement: PlacementEntity;
  of: CaseEntity;
  agency: AgencyEntity;
}

/** Offers cases to agencies, whole families only, and records what becomes of the offers. */
@Injectable()
export class Placements {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly cases: Cases,
    private readonly clearances: Clearances,
    private readonly milestones: Milestones,
    private readonly capacities: Capacities,
    private readonly checks: PlacementChecks,
    private readonly log: PlacementLog,
    private readonly reads: PlacementReads,
  ) {}

  /** Offers a case to an agency that has room for it. */
  async offer(caseId: string, input: PlacementOffer): Promise<Placement> {
    return await this.work.run(async (manager) => {
      this.checks.requireOffice();
      const of = await this.scope.lock(caseId);
      const standing = await manager.existsBy(PlacementEntity, { caseId, state: In(standingPlacementStates) });
      if (standing) throw refuse(integrationProblems, 'integration.placement.standing');
      const agency = await this.checks.requireAgency(input.agencyId, of);
      this.checks.requireExpected(input.expectedOn, await this.milestones.reachedOn(caseId, 'arrived'));
      const people = await this.checks.requireTravellers(caseId);
      await this.capacities.requireRoom(agency, input.expectedOn, people, caseId, 'agencyId');
      const id = newId();
      const { officeId } = of;
      const offeredOn = this.clock.today();
      await manager.insert(PlacementEntity, { id, caseId, officeId, state: 'offered', offeredOn, people, ...input });
      const { place } = input;
      await this.log.record(of, { placementId: id, move: 'offer', toState: 'offered', agency: agency.name, place });
      return await this.reads.one(id);
    });
  }

  /** Changes place, expected day and notes of a placement that stands. */
  async change(id: string, version: number, input: PlacementChange): Promise<Placement> {
    return await this.work.run(async (manager) => {
      const { placement, of, agency } = await this.underway(id);
      const toState = this.checks.requireMove(placement.state, 'change');
      this.checks.requireUnderway(placement);
      if (input.expectedOn !== placement.expectedOn) this.checks.requireExpected(input.expectedOn, null);
      const people = await this.checks.requireTravellers(of.id);
      await this.capacities.requireRoom(agency, input.expectedOn, people, of.id, 'expectedOn');
      await changeVersioned(manager, PlacementEntity, id, version, { ...input, people });
      const { place } = input;
      await this.log.record(of, { placementId: id, move: 'change', toState, agency: agency.name, place });
      return await this.reads.one(id);
    });
  }

  /** The agency takes the case: it sees it from now on, and the assurance holds. */
  async accept(id: string, version: number, { assuredOn, validUntil }: PlacementAcceptance): Promise<Placement> {
    return await this.work.run(async (manager) => {
      const { placement, of, agency } = await this.underway(id);
      const { caseId, offeredOn, expectedOn, place } = placement;
      const state = this.checks.requireMove(placement.state, 'accept');
      this.checks.requireAssurance(offeredOn, assuredOn, validUntil);
      const people = await this.checks.requireTravellers(caseId);
      const arrivedOn = await this.milestones.reachedOn(caseId, 'arrived');
      await this.capacities.requireRoom(agency, arrivedOn ?? expectedOn, people, caseId);
      await changeVersioned(manager, PlacementEntity, id, version, { state, assuredOn, validUntil, people, arrivedOn });
      await this.clearances.recordIfDemanded({
        ...{ caseId, personId: null, requirementCode: 'integration.assurance', stage: 'integration' },
        ...{ outcome: 'cleared', from: assuredOn, sourceType: 'placement', sourceId: id },
        ...(validUntil !== null && { until: validUntil }),
      });
      await this.cases.assignAgency(caseId, agency.id);
      await this.log.record(
        { ...of, agencyId: agency.id },
        { placementId: id, move: 'accept', toState: state, agency: agency.name, place },
      );
      return await this.reads.one(id);
    });
  }

  /** The agency does not take the case, or we take the offer or the assurance back: with it, all it gave. */
  async end(id: string, version: number, move: 'decline' | 'withdraw', reason: PlacementReason): Promise<Placement> {
    return await this.work.run(async (manager) => {
      const { placement, of, agency } = await this.underway(id);
      const { caseId, place } = placement;
      const toState = this.checks.requireMove(placement.state, move);
      this.checks.requireUnderway(placement);
      await changeVersioned(manager, PlacementEntity, id, version, { state: toState, reason });
      if (placement.state === 'accepted') {
        await this.clearances.withdraw(id);
        await this.cases.assignAgency(caseId, null);
      }
      await this.log.record(of, { placementId: id, move, toState, reason, agency: agency.name, place });
      return await this.reads.one(id);
    });
  }

  /** The placement and its case, which is held until the end: nobody else moves it meanwhile. */
  private async underway(id: string): Promise<Underway> {
    const { manager } = this.work;
    const { caseId } = await findVisible(manager, PlacementEntity, id);
    this.checks.requireOffice();
    const of = await this.scope.lock(caseId);
    const placement = await findVisible(manager, PlacementEntity, id);
    return { placement, of, agency: await findVisible(manager, AgencyEntity, placement.agencyId) };
  }
}
