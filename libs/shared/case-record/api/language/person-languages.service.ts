import { Injectable } from '@nestjs/common';
import { languageFindings, type PersonLanguage, type PersonLanguageInput } from '@passage/case-record/domain';
import { UnitOfWork } from '@passage/platform/api';
import type { FieldProblem } from '@passage/platform/domain';
import { Not } from 'typeorm';
import { PersonEntity } from '../person/person.entity';
import { asFact, PersonFacts, type FactOwner, type FactWriting } from '../person-fact/person-facts';
import { PersonLanguageEntity } from './person-language.entity';

/** Languages of people. The language on the person is the preferred one of these. */
@Injectable()
export class PersonLanguages {
  constructor(
    private readonly facts: PersonFacts,
    private readonly work: UnitOfWork,
  ) {}

  /** Adds a language to a person; a preferred one takes the place of the one before. */
  async add(personId: string, input: PersonLanguageInput): Promise<PersonLanguage> {
    return asFact(await this.facts.add(PersonLanguageEntity, personId, this.writing(input)));
  }

  /** Changes what is known of a language. */
  async change(id: string, version: number, input: PersonLanguageInput): Promise<PersonLanguage> {
    return asFact(await this.facts.change(PersonLanguageEntity, id, version, this.writing(input)));
  }

  /** Takes a language away that was entered by mistake. */
  async remove(id: string, version: number): Promise<void> {
    await this.facts.remove(PersonLanguageEntity, id, version, (owner) => this.keepLanguage(owner));
  }

  private writing(input: PersonLanguageInput): FactWriting<PersonLanguageEntity> {
    return {
      check: (owner, id) => this.check(owner, id, input),
      values: () => input,
      before: async ({ person }, id) => {
        if (!input.isPreferred) return;
        const others = { personId: person.id, isPreferred: true, id: Not(id) };
        const change = { isPreferred: false, version: () => 'version + 1' };
        await this.work.manager.update(PersonLanguageEntity, others, change);
      },
      after: (owner) => this.keepLanguage(owner),
    };
  }

  private async check({ person }: FactOwner, id: string, input: PersonLanguageInput): Promise<FieldProblem[]> {
    const others = await this.work.manager.findBy(PersonLanguageEntity, { personId: person.id, id: Not(id) });
    return languageFindings(input, others);
  }

  private async keepLanguage({ person }: FactOwner): Promise<void> {
    const preferred = { personId: person.id, isPreferred: true };
    const language = (await this.work.manager.findOneBy(PersonLanguageEntity, preferred))?.language ?? null;
    if (language === person.language) return;
    const change = { language, updatedAt: () => 'now()', version: () => 'version + 1' };
    await this.work.manager.update(PersonEntity, { id: person.id }, change);
  }
}
