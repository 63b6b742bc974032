import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages to families in their own language, and how long it took others until they left. */
export class PipelineFamilyMessage1766000760000 implements MigrationInterface {
  name = 'PipelineFamilyMessage1766000760000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table pipeline.message_templates (
        id uuid primary key,
        title text not null check (length(title) between 1 and 200),
        is_active boolean not null default true,
        version integer not null default 1
      );
      -- Every version of the words, never changed; the highest number of a language is in force.
      create table pipeline.message_texts (
        id uuid primary key,
        template_id uuid not null references pipeline.message_templates (id),
        language text not null,
        number integer not null check (number > 0),
        body text not null check (length(body) between 1 and 4000),
        written_by uuid not null references access.staff (id),
        written_at timestamptz not null default now(),
        unique (template_id, language, number)
      );
      grant select, insert, update on pipeline.message_templates to passage_app;
      grant select, insert on pipeline.message_texts to passage_app;
      select audit.watch('pipeline.message_templates'), audit.watch('pipeline.message_texts');

      -- Days until departure of cases of a programme that left within three years: figures about all offices, which the
      -- asker need not see one by one. From the referral, or from the submission.
      create function pipeline.departure_durations(programme uuid, from_submission boolean, today date)
        returns table (sample integer, median integer, tenth integer, ninetieth integer)
        stable security definer set search_path = pg_catalog, pipeline language sql as $$
        select count(*)::integer, round(percentile_cont(0.5) within group (order by days))::integer,
          round(percentile_cont(0.1) within group (order by days))::integer, round(percentile_cont(0.9) within group (order by days))::integer
        from (
          select d.happened_on - case when from_submission then s.happened_on else c.referred_on end as days
          from milestones d join case_record.cases c on c.id = d.case_id
            left join milestones s on s.case_id = c.id and s.code = 'submitted' and s.withdrawn_at is null
          where d.code = 'departed' and d.withdrawn_at is null and c.programme_id = programme and d.happened_on > today - 1096) spans
        where days >= 0 $$;
      revoke execute on function pipeline.departure_durations(uuid, boolean, date) from public;
      grant execute on function pipeline.departure_durations(uuid, boolean, date) to passage_app;
      create index milestones_departed on pipeline.milestones (happened_on) where code = 'departed' and withdrawn_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop index pipeline.milestones_departed;
      drop function pipeline.departure_durations(uuid, boolean, date);
      drop table pipeline.message_texts, pipeline.message_templates;
    `);
  }
}
