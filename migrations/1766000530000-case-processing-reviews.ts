import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for the review of a denial, and what receiving states ask to know. */
export class CaseProcessingReviews1766000530000 implements MigrationInterface {
  name = 'CaseProcessingReviews1766000530000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table case_processing.review_requests (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        decision_id uuid not null,
        asked_on date not null,
        asked_by text not null check (asked_by in ('applicant', 'representative', 'office')),
        grounds text not null check (grounds in ('new-evidence', 'error-of-fact', 'error-of-law', 'procedure', 'other')),
        lateness_reason text not null default '',
        note text not null default '',
        outcome text check (outcome in ('upheld', 'overturned', 'withdrawn')),
        decided_on date,
        outcome_note text not null default '',
        recorded_by uuid not null references access.staff (id),
        version integer not null default 1,
        check ((outcome is null) = (decided_on is null)),
        check (decided_on >= asked_on),
        foreign key (decision_id, case_id) references case_processing.decisions (id, case_id),
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index review_requests_case on case_processing.review_requests (case_id);
      create index review_requests_decision on case_processing.review_requests (decision_id);
      -- One review of a decision is open at a time.
      create unique index review_requests_open on case_processing.review_requests (decision_id) where outcome is null;

      create table case_processing.information_requests (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid references case_record.people (id),
        asked_on date not null,
        question text not null check (length(question) between 1 and 4000),
        due_on date not null,
        answered_on date,
        answer text not null default '',
        withdrawn_at timestamptz,
        withdraw_reason text not null default '',
        recorded_by uuid not null references access.staff (id),
        version integer not null default 1,
        check (due_on >= asked_on),
        check (answered_on >= asked_on),
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index information_requests_case on case_processing.information_requests (case_id);
      create index information_requests_person on case_processing.information_requests (person_id);

      -- The day on which a deferred matter is to be looked at again.
      alter table case_processing.decision_members add column review_on date;

      select access.protect('case_processing.review_requests'), access.protect('case_processing.information_requests');
      grant select, insert, update on case_processing.review_requests, case_processing.information_requests to passage_app;
      select audit.watch('case_processing.review_requests'), audit.watch('case_processing.information_requests');
    `);
    await runner.query(/* sql */ `
      insert into case_processing.step_tasks (id, programme_code, step, task_code, title, role, due_from, due_days, closed_by, effective_from, source_note) values
        ('01900000-0000-7000-8000-00000000b021', null, 'review-asked', 'case-processing.review.follow-up',
          'Ask where the review of the denial is', 'caseworker', 'step', 60, '{review-decided}', '2000-01-01', 'Our design; durations of reviews were not found published'),
        ('01900000-0000-7000-8000-00000000b022', null, 'review-overturned', 'case-processing.review.new-decision',
          'Obtain the new decision: the denial was overturned', 'caseworker', 'step', 30, '{family-accepted,decision-denied}', '2000-01-01', 'Our design'),
        ('01900000-0000-7000-8000-00000000b023', null, 'information-asked', 'case-processing.information.answer',
          'Answer what the receiving state asks', 'caseworker', 'deadline', 3, '{information-sent}', '2000-01-01', 'Asking for information is not a denial: domain reference B8. The number of days is our design'),
        ('01900000-0000-7000-8000-00000000b024', null, 'decision-deferred', 'case-processing.deferral',
          'Look at the deferred decision again', 'caseworker', 'deadline', 0, '{decision-withdrawn,family-accepted,decision-denied}', '2000-01-01', 'Our design');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop table case_processing.review_requests, case_processing.information_requests;
      alter table case_processing.decision_members drop column review_on;
      delete from case_processing.step_tasks where id in ('01900000-0000-7000-8000-00000000b021', '01900000-0000-7000-8000-00000000b022',
        '01900000-0000-7000-8000-00000000b023', '01900000-0000-7000-8000-00000000b024');
    `);
  }
}
