import { Injectable } from '@nestjs/common';
import {
  asKept,
  refusalOf,
  relationshipFindings,
  relationshipWarnings,
  type RelationshipChange,
  type RelationshipInput,
  type SavedRelationship,
} from '@passage/case-record/domain';
import { changeVersioned, Clock, findVisible, UnitOfWork } from '@passage/platform/api';
import { newId } from '@passage/platform/domain';
import { CaseScope } from '../case/case-scope';
import { Families } from './families';
import { RelationshipEntity } from './relationship.entity';

/** Who is what to whom within a family. */
@Injectable()
export class Relationships {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly families: Families,
  ) {}

  /** Records a relationship, unless it cannot be true beside the others. */
  async add(caseId: string, input: RelationshipInput): Promise<SavedRelationship> {
    return await this.work.run(async (manager) => {
      const ofCase = await this.scope.lock(caseId);
      const warnings = await this.check(caseId, input);
      const row = { id: newId(), caseId, officeId: ofCase.officeId, ...asKept(input) };
      await manager.insert(RelationshipEntity, row);
      this.scope.changed(ofCase);
      return { ...asRelationship(await findVisible(manager, RelationshipEntity, row.id)), warnings };
    });
  }

  /** Corrects a relationship. */
  async change(id: string, version: number, change: RelationshipChange): Promise<SavedRelationship> {
    return await this.work.run(async (manager) => {
      const before = await findVisible(manager, RelationshipEntity, id);
      const ofCase = await this.scope.lock(before.caseId);
      const input = { ...asRelationship(before), ...change };
      const warnings = await this.check(before.caseId, input, id);
      const { id: _id, version: _version, ...kept } = asKept(input);
      const after = await changeVersioned(manager, RelationshipEntity, id, version, kept);
      this.scope.changed(ofCase);
      return { ...asRelationship(after), warnings };
    });
  }

  /** Takes a relationship away. */
  async remove(id: string, version: number): Promise<void> {
    await this.work.run(async (manager) => {
      const { caseId } = await findVisible(manager, RelationshipEntity, id);
      const ofCase = await this.scope.lock(caseId);
      await changeVersioned(manager, RelationshipEntity, id, version, {});
      await manager.delete(RelationshipEntity, { id });
      this.scope.changed(ofCase);
    });
  }

  private async check(caseId: string, input: RelationshipInput, except?: string) {
    await this.scope.requirePerson(caseId, input.personId);
    await this.scope.requirePerson(caseId, input.relatedPersonId, 'relatedPersonId');
    if (input.hiddenAtRequestOf) await this.scope.requirePerson(caseId, input.hiddenAtRequestOf, 'hiddenAtRequestOf');
    const family = await this.families.ofCase(caseId, except);
    const today = this.clock.today();
    const refusal = refusalOf(relationshipFindings(input, family, today));
    if (refusal) throw refusal;
    return relationshipWarnings(input, family, today);
  }
}

function asRelationship({ caseId: _case, officeId: _office, ...relationship }: RelationshipEntity) {
  return relationship;
}
