import { Injectable } from '@nestjs/common';
import {
  deathOf,
  findingsOfPerson,
  limitsOn,
  refusalOf,
  type FamilyFacts,
  type KinPerson,
} from '@passage/case-record/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import { In } from 'typeorm';
import { KinshipLimitEntity } from '../kinship-limit/kinship-limit.entity';
import { LifeStatusEntity } from '../life-status/life-status.entity';
import { PersonEntity } from '../person/person.entity';
import { RelationshipEntity } from './relationship.entity';

/** A family as the rules over relationships look at it. All within a unit of work. */
@Injectable()
export class Families {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Everybody of a case and those of other cases they are related to, by what is recorded now. */
  async ofCase(caseId: string, exceptRelationship?: string): Promise<FamilyFacts> {
    const { manager } = this.work;
    const known = await manager.findBy(RelationshipEntity, { caseId });
    const related = known.flatMap(({ personId, relatedPersonId }) => [personId, relatedPersonId]);
    const select = { id: true, sex: true, birthDate: true, birthDatePrecision: true };
    const people = await manager.find(PersonEntity, { where: [{ caseId }, { id: In(related) }], select });
    const statuses = await manager.findBy(LifeStatusEntity, { personId: In(people.map(({ id }) => id)) });
    const statusOf = new Map(statuses.map((status) => [status.personId, status]));
    const facts = people.map(({ id, sex, birthDate, birthDatePrecision }): [string, KinPerson] => [
      id,
      { sex, birth: { date: birthDate, precision: birthDatePrecision }, death: deathOf(statusOf.get(id) ?? null) },
    ]);
    return {
      people: new Map(facts),
      known: known.filter(({ id }) => id !== exceptRelationship),
      limits: limitsOn(await manager.find(KinshipLimitEntity), this.clock.today()),
    };
  }

  /** Refuses, at the field by which it is said, what makes a relationship of the person impossible. */
  async requirePossible(caseId: string, personId: string, field: string): Promise<void> {
    const family = await this.ofCase(caseId);
    const refusal = refusalOf(findingsOfPerson(personId, field, family, this.clock.today()));
    if (refusal) throw refusal;
  }
}
