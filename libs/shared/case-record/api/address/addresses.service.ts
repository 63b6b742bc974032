import { Injectable } from '@nestjs/common';
import { periodFindings, type Address, type AddressInput } from '@passage/case-record/domain';
import { Clock } from '@passage/platform/api';
import { asFact, PersonFacts, type FactWriting } from '../person-fact/person-facts';
import { AddressEntity } from './address.entity';

/** Where people live and lived. */
@Injectable()
export class Addresses {
  constructor(
    private readonly facts: PersonFacts,
    private readonly clock: Clock,
  ) {}

  /** Adds an address to a person. */
  async add(personId: string, input: AddressInput): Promise<Address> {
    return asFact(await this.facts.add(AddressEntity, personId, this.writing(input)));
  }

  /** Changes an address. */
  async change(id: string, version: number, input: AddressInput): Promise<Address> {
    return asFact(await this.facts.change(AddressEntity, id, version, this.writing(input)));
  }

  /** Takes an address away that was entered by mistake. */
  async remove(id: string, version: number): Promise<void> {
    await this.facts.remove(AddressEntity, id, version);
  }

  private writing(input: AddressInput): FactWriting<AddressEntity> {
    return { check: () => periodFindings(input, this.clock.today()), values: () => input };
  }
}
