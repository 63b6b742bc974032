import { Injectable } from '@nestjs/common';
import {
  refusalOf,
  within,
  type AddedRelative,
  type RelationshipInput,
  type RelationshipWarning,
  type RelativeInput,
  type TieInput,
} from '@passage/case-record/domain';
import { UnitOfWork } from '@passage/platform/api';
import { Refusal } from '@passage/platform/domain';
import { CaseScope } from '../case/case-scope';
import { People } from '../person/people.service';
import { Relationships } from './relationships.service';

/** New people on record together with what ties them to a family. */
@Injectable()
export class Relatives {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CaseScope,
    private readonly people: People,
    private readonly relationships: Relationships,
  ) {}

  /** Keeps a person on record with their relationships: all of it, or nothing. */
  async add(caseId: string, { person, ties }: RelativeInput): Promise<AddedRelative> {
    return await this.work.run(async () => {
      await this.scope.lock(caseId);
      const added = await atField('person', this.people.add(caseId, person));
      const warnings: RelationshipWarning[] = [];
      for (const [index, tie] of ties.entries()) {
        const saved = await atField(`ties.${index}`, this.relationships.add(caseId, asTold(added.id, tie)));
        warnings.push(...saved.warnings);
      }
      return { ...added, warnings };
    });
  }
}

function asTold(id: string, { otherId, holder, ...tie }: TieInput): RelationshipInput {
  const [personId, relatedPersonId] = holder === 'newcomer' ? [id, otherId] : [otherId, id];
  return { ...tie, personId, relatedPersonId };
}

/** What one step finds wrong, laid at its part of the larger input; there the other person is one field. */
async function atField<T>(path: string, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { errors = [] } = error.options;
    const laid = errors.map((each) =>
      /^(related)?personId$/i.test(each.field) ? { ...each, field: 'otherId' } : each,
    );
    throw refusalOf(within(path, laid)) ?? error;
  }
}
