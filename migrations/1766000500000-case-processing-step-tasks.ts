import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tasks that follow from a step of a case, by rules an administrator edits, with due dates that follow the travel window. */
export class CaseProcessingStepTasks1766000500000 implements MigrationInterface {
  name = 'CaseProcessingStepTasks1766000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rules);
    await runner.query(engine);
    await runner.query(movedWindows);
    await runner.query(start);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop trigger step_tasks_after_window on pipeline.case_windows;
      drop function case_processing.window_moved(), case_processing.take_step(uuid, uuid, text, date, date),
        case_processing.step_rules(uuid, date), case_processing.step_due_on(text, integer, date, date, date, date);
      drop table case_processing.step_tasks;
    `);
  }
}

const rules = /* sql */ `
  -- The task that follows from a step. A programme's own rule comes before the general one, a later one before an earlier.
  create table case_processing.step_tasks (
    id uuid primary key,
    programme_code text,
    step text not null,
    task_code text not null,
    title text not null check (length(title) between 1 and 300),
    role text not null,
    due_from text not null check (due_from in ('step', 'deadline', 'window-close', 'book-by')),
    due_days integer not null check (due_days between 0 and 1000),
    closed_by text[] not null default '{}',
    effective_from date not null,
    is_active boolean not null default true,
    source_note text not null default '',
    is_verified boolean not null default false,
    version integer not null default 1,
    unique nulls not distinct (programme_code, step, task_code, effective_from)
  );
  grant select, insert, update on case_processing.step_tasks to passage_app;
  select audit.watch('case_processing.step_tasks');
`;

const engine = /* sql */ `
  -- The day a task is due: days after the step, or days before a deadline, the last day of travel, or the day to book by.
  -- Never before the step; none while the day it hangs on is not known. The form of stepTaskDue in the domain.
  create function case_processing.step_due_on(due_from text, due_days integer, taken_on date, deadline date, closes_on date, book_by date)
    returns date immutable parallel safe language sql as $$
      select case when due_from = 'step' then taken_on + due_days
        when anchor is not null then greatest(anchor - due_days, taken_on) end
      from (select case due_from when 'deadline' then deadline when 'window-close' then closes_on - 1 when 'book-by' then book_by end as anchor) a $$;

  -- The rules in force on a day for the programme of a case, those that were switched off left out.
  create function case_processing.step_rules(of_case uuid, on_day date) returns setof case_processing.step_tasks stable language sql as $$
    select (r.rule).* from (
      select distinct on (t.step, t.task_code) t as rule, t.is_active
      from case_record.cases c
      join pipeline.programmes p on p.id = c.programme_id
      join case_processing.step_tasks t on (t.programme_code = p.code or t.programme_code is null) and t.effective_from <= on_day
      where c.id = of_case
      order by t.step, t.task_code, t.programme_code nulls last, t.effective_from desc) r
    where r.is_active $$;

  -- A step was taken: finishes the tasks it settles and opens those that follow, each once. Whoever is responsible for
  -- the case gets what is a caseworker's.
  create function case_processing.take_step(of_case uuid, of_person uuid, taken text, taken_on date, deadline date default null)
    returns void language plpgsql as $$
    begin
      update case_record.tasks t set state = 'done', finished_at = now(), finished_by = access.staff_id(), version = t.version + 1
      where t.case_id = of_case and t.person_id is not distinct from of_person and t.state = 'open'
        and t.code in (select r.task_code from case_processing.step_rules(of_case, taken_on) r where taken = any (r.closed_by));
      insert into case_record.tasks (id, case_id, office_id, person_id, stage, code, title, due_on, assignee_id, role)
      select gen_random_uuid(), c.id, c.office_id, of_person, 'case-processing', r.task_code, r.title,
        case_processing.step_due_on(r.due_from, r.due_days, taken_on, deadline, w.closes_on, w.book_by),
        case when r.role = 'caseworker' then c.owner_id end, r.role
      from case_record.cases c
      cross join lateral case_processing.step_rules(c.id, taken_on) r
      left join pipeline.case_windows w on w.case_id = c.id
      where c.id = of_case and c.closed_on is null and r.step = taken
      on conflict do nothing;
    end $$;

  revoke execute on function case_processing.step_due_on(text, integer, date, date, date, date),
    case_processing.step_rules(uuid, date), case_processing.take_step(uuid, uuid, text, date, date) from public;
  grant execute on function case_processing.step_due_on(text, integer, date, date, date, date),
    case_processing.step_rules(uuid, date), case_processing.take_step(uuid, uuid, text, date, date) to passage_app;
`;

const movedWindows = /* sql */ `
  -- What is due by the window moves with it, whatever moved the window.
  create function case_processing.window_moved() returns trigger security definer
    set search_path = pg_catalog, case_processing language plpgsql as $$
    begin
      update case_record.tasks t set due_on = moved.due_on, version = t.version + 1
      from (
        select distinct on (o.id) o.id,
          step_due_on(r.due_from, r.due_days, least((o.created_at at time zone 'utc')::date, pipeline.today()), null, new.closes_on, new.book_by) as due_on
        from case_record.tasks o
        join step_rules(new.case_id, pipeline.today()) r on r.task_code = o.code and r.due_from in ('window-close', 'book-by')
        where o.case_id = new.case_id and o.state = 'open' and o.code is not null
        order by o.id, r.step) moved
      where t.id = moved.id and t.due_on is distinct from moved.due_on;
      return null;
    end $$;
  create trigger step_tasks_after_window after update on pipeline.case_windows for each row
    when ((old.closes_on, old.book_by) is distinct from (new.closes_on, new.book_by)) execute function case_processing.window_moved();
`;

const start = /* sql */ `
  insert into case_processing.step_tasks (id, programme_code, step, task_code, title, role, due_from, due_days, closed_by, effective_from, source_note) values
    ('01900000-0000-7000-8000-00000000b001', null, 'decision-denied', 'case-processing.denial',
      'Tell the family of the denial, and until when a review may be asked for', 'caseworker', 'deadline', 0,
      '{review-asked,decision-withdrawn}', '2000-01-01', 'Due on the last day of the review period; domain reference B8, to be verified'),
    ('01900000-0000-7000-8000-00000000b002', null, 'security-check-stale', 'case-processing.security-check.again',
      'Ask for the security checks again: the identity of the person changed', 'caseworker', 'step', 3,
      '{security-checks-asked}', '2000-01-01', 'New biographic data needs a new check: domain reference B7. The number of days is our design'),
    ('01900000-0000-7000-8000-00000000b003', null, 'security-check-not-clear', 'case-processing.security-check.not-clear',
      'Agree how the case goes on after a security check', 'caseworker', 'step', 7,
      '{security-check-clear,security-check-withdrawn}', '2000-01-01', 'Our design'),
    ('01900000-0000-7000-8000-00000000b004', null, 'security-checks-asked', 'case-processing.security-check.follow-up',
      'Ask where the answer to the security checks is', 'caseworker', 'step', 90,
      '{security-checks-answered,security-check-stale}', '2000-01-01', 'Our design; durations of checks were not found published'),
    ('01900000-0000-7000-8000-00000000b005', null, 'family-accepted', 'case-processing.renewals',
      'See that every security check still holds on the last day of travel', 'caseworker', 'window-close', 60,
      '{decision-withdrawn}', '2000-01-01', 'Checks lapse while others are awaited: domain reference H, I1. The number of days is our design');
`;
