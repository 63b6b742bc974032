import { Injectable } from '@nestjs/common';
import {
  caseRecordProblems,
  wordedIn,
  type ConfiguredName,
  type Worded,
  type Wording,
  type WordingInput,
  type WordingList,
} from '@passage/case-record/domain';
import { changeVersioned, findVisible, Reads, UnitOfWork, type NamedQuery } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import { WordingEntity } from './wording.entity';

const wordsQuery: NamedQuery = {
  name: 'case-record-wordings',
  text: `select coalesce(json_agg(json_build_object('english', english, 'french', french, 'arabic', arabic) order by english), '[]') as items
    from case_record.wordings where not is_waiting`,
};

const namesQuery: NamedQuery = {
  name: 'case-record-configured-names',
  text: `select coalesce(json_agg(json_build_object('english', n.english, 'usedFor', n.used_for, 'wording',
      case when w.id is not null then json_build_object('id', w.id, 'english', w.english, 'french', w.french, 'arabic', w.arabic, 'madeFor', w.made_for,
        'version', w.version) end)
      order by coalesce(w.french, '') <> '' and coalesce(w.arabic, '') <> '' and w.made_for = '', n.used_for, n.english), '[]') as items
    from case_record.configured_names n left join case_record.wordings w on w.english = n.english`,
};

const isUsedQuery: NamedQuery = {
  name: 'case-record-is-configured-name',
  text: `select exists (select from case_record.configured_names where english = $1) as "isUsed"`,
};

/** What names of the configuration are called in other languages. */
@Injectable()
export class Wordings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /** The words of every name that somebody put into another language. */
  async all(): Promise<WordingList['items']> {
    return (await this.reads.row<WordingList>(wordsQuery))?.items ?? [];
  }

  /** How names are put into a language. */
  async in(language: string): Promise<Worded> {
    return wordedIn(language, language === 'en' ? [] : await this.all());
  }

  /** Every name in use, those with words missing or made for a former name first. */
  async names(): Promise<ConfiguredName[]> {
    return (await this.reads.row<{ items: ConfiguredName[] }>(namesQuery))?.items ?? [];
  }

  /** Puts a name into other languages for the first time. */
  async add(input: WordingInput): Promise<Wording> {
    return await this.work.run(async (manager) => {
      const used = await this.reads.row<{ isUsed: boolean }>(isUsedQuery, [input.english]);
      if (!used?.isUsed) throw refuse(caseRecordProblems, 'case-record.wording.not-used', { field: 'english' });
      const id = newId();
      const { raw } = await manager
        .createQueryBuilder()
        .insert()
        .into(WordingEntity)
        .values({ ...input, id })
        .orIgnore()
        .returning('id')
        .execute();
      if ((raw as unknown[]).length === 0) throw refuse(caseRecordProblems, 'case-record.wording.exists');
      return await findVisible(manager, WordingEntity, id);
    });
  }

  /** Changes or confirms what a name is called; which name it is stays. */
  async change(id: string, version: number, { french, arabic }: WordingInput): Promise<Wording> {
    return await this.work.run((manager) =>
      changeVersioned(manager, WordingEntity, id, version, { french, arabic, madeFor: '', isWaiting: false }),
    );
  }
}
