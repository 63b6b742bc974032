import { newId } from '@passage/platform/domain';
import type pg from 'pg';
import type { LabelledRecord } from './records';

/** A record of the file kept and one asked about, by their places. */
interface Pair {
  one: number;
  other: number;
}

const batch = 2000;

/** Records of a labelled set as people of a case of their own, so that the product's query finds candidates among them. */
export class RecordsInDatabase {
  private constructor(
    private readonly owner: pg.Client,
    private readonly caseId: string,
    private readonly ids: readonly string[],
    private readonly records: readonly LabelledRecord[],
  ) {}

  /** Puts the records into the database. */
  static async of(owner: pg.Client, records: readonly LabelledRecord[]): Promise<RecordsInDatabase> {
    const caseId = newId();
    const ids = records.map(() => newId());
    await owner.query(
      `select set_config('passage.all_offices', 'on', false), set_config('session_replication_role', 'replica', false)`,
    );
    await owner.query(
      `insert into case_record.cases (id, number, office_id, programme_id, referral_source, referral_number, referred_on, country_of_asylum, country_of_origin)
       select $1::uuid, $1::uuid::text, (select id from access.offices order by id limit 1), (select id from pipeline.programmes order by id limit 1), 'bench', $1::uuid::text, '2026-01-01', 'AU', 'AU'`,
      [caseId],
    );
    await owner.query(
      `insert into case_record.people (id, number, case_id, office_id, given_names, family_name, sex, birth_date, registration_number)
       select r.id, r.id::text, c.id, c.office_id, coalesce(nullif(r."givenNames", ''), '-'), r."familyName", 'unknown', coalesce(r."birthDate", '1800-02-02'), nullif(r.number, '')
       from jsonb_to_recordset($2) r (id uuid, "givenNames" text, "familyName" text, "birthDate" date, number text), case_record.cases c where c.id = $1`,
      [
        caseId,
        JSON.stringify(
          records.map((record, at) => ({ ...asked(record, at), id: ids[at], number: record.facts.numbers?.[0] })),
        ),
      ],
    );
    await owner.query('analyze case_record.people');
    return new RecordsInDatabase(owner, caseId, ids, records);
  }

  /** Pairs worth comparing, as the product finds them. */
  async likely(others: readonly LabelledRecord[]): Promise<Pair[]> {
    const places = new Map(this.ids.map((id, at) => [id, at]));
    const pairs: Pair[] = [];
    for (let first = 0; first < others.length; first += batch) {
      const sought = others.slice(first, first + batch).map((record, at) => asked(record, first + at));
      const { rows } = await this.owner.query<{ n: number; person_id: string }>(
        'select n, person_id from case_record.likely_people($1) where case_id = $2',
        [JSON.stringify(sought), this.caseId],
      );
      for (const { n, person_id } of rows) pairs.push({ one: places.get(person_id) ?? -1, other: n });
    }
    return pairs;
  }

  /** Pairs whose text is alike by trigrams, as far as a threshold could ever count them in. */
  async alikeByTrigrams(
    others: readonly LabelledRecord[],
    textOf: (record: LabelledRecord) => string,
  ): Promise<(Pair & { score: number })[]> {
    await this.owner.query('create temporary table bench_texts (place int, words text)');
    const texts = (records: readonly LabelledRecord[]) =>
      JSON.stringify(records.map((record, place) => ({ place, words: textOf(record) })));
    const read = 'from jsonb_to_recordset($1) r (place int, words text)';
    await this.owner.query(`insert into bench_texts select place, words ${read}`, [texts(this.records)]);
    await this.owner.query(
      'create index on bench_texts using gist (words gist_trgm_ops(siglen=64)); analyze bench_texts',
    );
    await this.owner.query('set pg_trgm.similarity_threshold = 0.3');
    const { rows } = await this.owner.query<Pair & { score: number }>(
      `select b.place as one, r.place as other, similarity(b.words, r.words) as score ${read} join bench_texts b on b.words % r.words`,
      [texts(others)],
    );
    await this.owner.query('drop table bench_texts');
    return rows;
  }

  /** Takes the records out again. */
  async remove(): Promise<void> {
    await this.owner.query('delete from case_record.people where case_id = $1', [this.caseId]);
    await this.owner.query('delete from case_record.cases where id = $1', [this.caseId]);
    await this.owner.query(`select set_config('session_replication_role', 'origin', false)`);
  }
}

function asked({ givenNames, familyName, facts }: LabelledRecord, n: number): object {
  const { birthDate = null, numbers } = facts;
  return { n, givenNames, familyName, birthDate, registrationNumber: numbers?.[0] ?? null };
}
