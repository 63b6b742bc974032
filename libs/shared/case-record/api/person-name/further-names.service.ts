import { Injectable } from '@nestjs/common';
import { furtherNameFindings, type FurtherName, type FurtherNameInput } from '@passage/case-record/domain';
import { Clock } from '@passage/platform/api';
import { asFact, PersonFacts } from '../person-fact/person-facts';
import { FurtherNameEntity } from './further-name.entity';

/** Further names and spellings of people. */
@Injectable()
export class FurtherNames {
  constructor(
    private readonly facts: PersonFacts,
    private readonly clock: Clock,
  ) {}

  /** Adds a name to a person. */
  async add(personId: string, input: FurtherNameInput): Promise<FurtherName> {
    const notedOn = this.clock.today();
    const row = await this.facts.add(FurtherNameEntity, personId, {
      check: () => furtherNameFindings(input),
      values: () => ({ ...input, notedOn }),
    });
    return asFact(row);
  }

  /** Corrects a name. */
  async change(id: string, version: number, input: FurtherNameInput): Promise<FurtherName> {
    const row = await this.facts.change(FurtherNameEntity, id, version, {
      check: () => furtherNameFindings(input),
      values: () => input,
    });
    return asFact(row);
  }

  /** Takes a name away. */
  async remove(id: string, version: number): Promise<void> {
    await this.facts.remove(FurtherNameEntity, id, version);
  }
}
