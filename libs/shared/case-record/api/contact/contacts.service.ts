import { Injectable } from '@nestjs/common';
import { asKeptContact, contactFindings, type Contact, type ContactInput } from '@passage/case-record/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import { Not } from 'typeorm';
import { PersonEntity } from '../person/person.entity';
import { asFact, PersonFacts, type FactOwner, type FactWriting } from '../person-fact/person-facts';
import { ContactEntity } from './contact.entity';

/** Ways to reach people. The phone on the person is the preferred one of these. */
@Injectable()
export class Contacts {
  constructor(
    private readonly facts: PersonFacts,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Adds a contact to a person; a preferred one takes the place of the one before. */
  async add(personId: string, input: ContactInput): Promise<Contact> {
    return asFact(await this.facts.add(ContactEntity, personId, this.writing(input)));
  }

  /** Changes a contact. */
  async change(id: string, version: number, input: ContactInput): Promise<Contact> {
    return asFact(await this.facts.change(ContactEntity, id, version, this.writing(input)));
  }

  /** Takes a contact away that was entered by mistake. */
  async remove(id: string, version: number): Promise<void> {
    await this.facts.remove(ContactEntity, id, version, (owner) => this.keepPhone(owner));
  }

  private writing(input: ContactInput): FactWriting<ContactEntity> {
    return {
      check: ({ ofCase }) => contactFindings(input, ofCase.countryOfAsylum, this.clock.today()),
      values: ({ ofCase }) => asKeptContact(input, ofCase.countryOfAsylum),
      before: async (owner, id) => {
        if (input.isPreferred) await this.giveWay(owner, input, id);
      },
      after: (owner) => this.keepPhone(owner),
    };
  }

  private async giveWay({ person }: FactOwner, { channel }: ContactInput, except: string): Promise<void> {
    await this.work.manager.update(
      ContactEntity,
      { personId: person.id, channel, isPreferred: true, id: Not(except) },
      { isPreferred: false, version: () => 'version + 1' },
    );
  }

  private async keepPhone({ person }: FactOwner): Promise<void> {
    const preferred = { personId: person.id, channel: 'phone' as const, isPreferred: true };
    const phone = (await this.work.manager.findOneBy(ContactEntity, preferred))?.value ?? null;
    if (phone === person.phone) return;
    const change = { phone, updatedAt: () => 'now()', version: () => 'version + 1' };
    await this.work.manager.update(PersonEntity, { id: person.id }, change);
  }
}
