import type { Role } from '@passage/access/domain';
import type { RecordCompartment } from '@passage/case-record/domain';
import type { MilestoneCode, Stage } from '@passage/pipeline/domain';
import type { PlainDate } from '@passage/platform/domain';
import type { DemoFamily, DemoPerson } from '../family/family';
import { earlierOf, type Check } from '../history/check';
import type { History } from '../history/history';
import type { Ground, GroundAgency } from '../load/ground';
import type { Rows } from '../load/rows';
import type { Random } from '../random/random';
import type { SharedRecords } from './shared-records';
import { addDays } from '../history/calendar';

/** Something told in the timeline of a case. */
interface Told {
  stage: Stage;
  code: string;
  on: PlainDate;
  params?: Readonly<Record<string, string | number | null>>;
  person?: DemoPerson | null;
  compartment?: RecordCompartment;
  by: string;
}

/** The record a clearance comes from. */
interface ClearanceSource {
  type: string;
  id: string | null;
  by: string;
  /** First day it holds; the day of the check unless given. */
  from?: PlainDate;
  /** Day on which a later record took its place. */
  supersededOn?: PlainDate | undefined;
}

/** Something to be done. */
interface ToDo {
  stage: Stage;
  title: string;
  dueOn: PlainDate;
  role: Role;
  code?: string;
  person?: DemoPerson;
  assigneeId?: string | null;
  /** Day it was set; a week before it is due unless given. */
  madeOn?: PlainDate;
  /** Day it was done; open without. */
  doneOn?: PlainDate;
  by: string;
}

/** One family and its history, and how a stage writes rows about them. */
export class Scene {
  /** The columns that tie a row to its case and office. */
  readonly scope: { case_id: string; office_id: string };
  /** Who looks after the case; null where nobody does. */
  readonly ownerId: string | null;
  /** Which of several places of arrival is the family's. */
  readonly variant: number;
  /** The receiving agency that is asked, and the place the family would live in. */
  readonly agency: GroundAgency & { place: string };
  /** First day on which the agency takes the family; null while it does not. */
  readonly assuredOn: PlainDate | null;
  /** Tasks that wait to be done, by code and person. */
  private readonly open = new Set<string>();

  constructor(
    readonly family: DemoFamily,
    readonly history: History,
    readonly ground: Ground,
    readonly rows: Rows,
    readonly shared: SharedRecords,
    readonly random: Random,
    readonly today: PlainDate,
  ) {
    this.scope = { case_id: family.id, office_id: ground.office(family.officeCode).id };
    this.variant = random.whole(0, 59);
    this.agency = this.pickAgency();
    this.assuredOn = this.checks('integration.assurance').at(-1)?.on ?? null;
    this.ownerId = random.chance(0.12) ? null : random.pick(this.staff('caseworker'));
  }

  /** Agencies of a destination and their places take turns, so that place and last flight belong together. */
  private pickAgency(): Scene['agency'] {
    const choices = this.ground
      .agenciesIn(this.family.programme.destination)
      .flatMap((agency) => agency.places.map((place) => ({ ...agency, place })));
    const choice = choices[this.variant % choices.length];
    if (!choice) throw new Error(`The demo has no agency in ${this.family.programme.destination}.`);
    return choice;
  }

  /** Colleagues of a role at the family's office. */
  staff(role: Role): readonly string[] {
    return this.ground.staff(role, this.family.officeCode);
  }

  /** An identifier of a row. */
  id(): string {
    return this.family.ids.next();
  }

  /** An instant in the working hours of the office; of several steps of one day each follows the one before. */
  instant(on: PlainDate, step?: number): string {
    const first = this.ground.office(this.family.officeCode).timeZone.startsWith('America/') ? 13 : 6;
    const [from, to] = step === undefined ? [first, first + 7] : [first + 2 * step, first + 2 * step + 1];
    const [hour, minute] = [this.random.whole(from, to), this.random.whole(0, 3) * 15];
    return `${on} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+00`;
  }

  /** The attempts to meet a requirement. */
  checks(code: string): Check[] {
    return this.history.checks.filter(({ rule }) => rule.code === code);
  }

  /** Writes what a check came to. */
  clear(check: Check, source: ClearanceSource): void {
    const { rule, person, outcome, staleSince } = check;
    const recordedOn = earlierOf(check.on, this.today);
    const until = outcome === 'pending' ? null : check.until;
    this.rows.add('pipeline.clearances', {
      ...{ id: this.id(), ...this.scope, person_id: person?.id ?? null },
      ...{ requirement_code: rule.code, stage: rule.stage, outcome },
      valid_period: `[${source.from ?? check.on},${until ?? ''})`,
      ...{ source_type: source.type, source_id: source.id, recorded_by: source.by },
      recorded_at: this.instant(recordedOn),
      superseded_at: source.supersededOn ? this.instant(source.supersededOn) : null,
      ...{ stale_since: staleSince, stale_reason: staleSince && 'name' },
    });
  }

  /** Writes what a check came to that no record of a stage stands behind. */
  state(check: Check, { by, from, reason }: { by: string; from?: PlainDate; reason?: string }): void {
    const { rule, person, on, outcome } = check;
    this.clear(check, { type: 'stated', id: null, by, ...(from && { from }) });
    const params = { requirement: rule.title, outcome, reason: reason ?? null };
    const happenedOn = from ?? on;
    this.tell({ stage: rule.stage, code: 'pipeline.clearance.stated', on: happenedOn, params, person, by });
  }

  /** Writes a step of the case. */
  milestone(code: MilestoneCode, on: PlainDate, sourceId: string | null, by: string): void {
    this.rows.add('pipeline.milestones', {
      ...{ id: this.id(), ...this.scope, code, happened_on: on, source_id: sourceId, recorded_by: by },
      recorded_at: this.instant(on),
    });
  }

  /** Tells something in the timeline. */
  tell({ stage, code, on, params, person, compartment, by }: Told): void {
    this.rows.add('case_record.timeline_events', {
      ...{ id: this.id(), ...this.scope, person_id: person?.id ?? null, stage, compartment: compartment ?? 'case' },
      ...{ code, params: params ?? {}, happened_on: on, staff_id: by, created_at: this.instant(on) },
    });
  }

  /** Writes a task, once while it is open; what is still open when a case is closed is cancelled. */
  ask({ stage, title, dueOn, role, code, person, assigneeId, madeOn, doneOn, by }: ToDo): void {
    const endedOn = doneOn ?? this.history.closure?.on;
    const state = doneOn ? 'done' : endedOn ? 'cancelled' : 'open';
    const asked = `${code} ${person?.id}`;
    if (code && state === 'open' && this.open.has(asked)) return;
    if (state === 'open') this.open.add(asked);
    const setOn = earlierOf(madeOn ?? addDays(dueOn, -7), this.today);
    this.rows.add('case_record.tasks', {
      ...{ id: this.id(), ...this.scope, person_id: person?.id ?? null, stage, code: code ?? null, title },
      ...{ due_on: dueOn, assignee_id: assigneeId ?? null, role, state, created_at: this.instant(setOn) },
      ...{ finished_at: endedOn ? this.instant(endedOn) : null, finished_by: endedOn ? by : null },
    });
  }
}
