import type { PlainDate } from '@passage/platform/domain';
import type { Ground } from '../load/ground';
import type { Rows } from '../load/rows';
import { Random } from '../random/random';
import { addDays } from '../history/calendar';
import { InterviewSlots } from './interview-slots';

/** A course of the database. */
export interface DemoCourse {
  id: string;
  programmeCodes: string[];
  minAge: number;
  maxAge: number | null;
  days: number;
  capacity: number;
}

/** A session of a course, and its days. */
export interface DemoSession {
  id: string;
  lastDay: PlainDate;
  days: { id: string; day: PlainDate }[];
}

interface OpenSession extends DemoSession {
  number: number;
  placesLeft: number;
  childmindingLeft: number;
}

/** What families have in common: orientation sessions, filled one after the other, and when rooms are free. */
export class SharedRecords {
  readonly slots: InterviewSlots;
  private readonly open = new Map<string, OpenSession>();

  constructor(
    private readonly ground: Ground,
    private readonly rows: Rows,
    private readonly today: PlainDate,
    /** Keeps the sessions of this run apart from those of others. */
    private readonly seed: string,
    private certificate: number,
  ) {
    this.slots = new InterviewSlots(ground);
  }

  /** A running number for certificates. */
  nextCertificate(): number {
    this.certificate += 1;
    return this.certificate - 1;
  }

  /** A place in the session of a course that ends on a day at an office; a new session where the last is full. */
  place(officeCode: string, course: DemoCourse, lastDay: PlainDate): DemoSession {
    const key = `${officeCode} ${course.id} ${lastDay}`;
    let session = this.open.get(key);
    if (!session || session.placesLeft === 0) {
      session = this.begin(key, (session?.number ?? 0) + 1, officeCode, course, lastDay);
      this.open.set(key, session);
    }
    session.placesLeft -= 1;
    return session;
  }

  /** Places for children in the session that was opened last for a course that ends on a day; null where there are none. */
  childminding(officeCode: string, course: DemoCourse, lastDay: PlainDate, children: number): DemoSession | null {
    const session = this.open.get(`${officeCode} ${course.id} ${lastDay}`);
    if (!session || children === 0 || session.childmindingLeft < children) return null;
    session.childmindingLeft -= children;
    return session;
  }

  private begin(key: string, number: number, officeCode: string, course: DemoCourse, lastDay: PlainDate): OpenSession {
    const random = new Random(`${this.seed} ${key} ${number}`);
    const firstDay = addDays(lastDay, 1 - course.days);
    const id = random.id(Date.parse(firstDay));
    const office = this.ground.office(officeCode).id;
    const trainer = random.pick(this.ground.staff('orientation-trainer', officeCode));
    const isOver = lastDay <= this.today;
    this.rows.add('orientation.sessions', {
      ...{ id, course_id: course.id, office_id: office, state: isOver ? 'completed' : 'planned' },
      ...{ site: random.pick(sites), language: random.pick(languages[officeCode] ?? ['en']), trainer_id: trainer },
      ...{
        interpreter: random.pick(['Agreed', '']),
        capacity: course.capacity,
        childminding_places: childmindingPlaces,
      },
      ...{ first_day: firstDay, last_day: lastDay, created_at: `${addDays(firstDay, -30)} 08:00:00+00` },
    });
    const days = Array.from({ length: course.days }, (_, index) => addDays(firstDay, index)).map((day) => {
      const dayId = random.id(Date.parse(day));
      this.rows.add('orientation.session_days', {
        ...{ id: dayId, session_id: id, office_id: office, day, starts_at: '09:00', ends_at: '14:00' },
      });
      return { id: dayId, day };
    });
    if (isOver) {
      this.rows.add('orientation.session_moves', {
        ...{ id: random.id(Date.parse(lastDay)), session_id: id, office_id: office, move: 'complete' },
        ...{ from_state: 'planned', to_state: 'completed', moved_by: trainer, moved_at: `${lastDay} 13:00:00+00` },
      });
    }
    return { id, lastDay, days, number, placesLeft: course.capacity, childmindingLeft: childmindingPlaces };
  }
}

const childmindingPlaces = 8;
const sites = ['Training centre', 'Office, ground floor', 'Community centre', 'School hall'];
const languages: Record<string, readonly string[]> = {
  AMM: ['ar'],
  BEY: ['ar'],
  NBO: ['sw', 'so', 'en'],
  ISB: ['fa-AF', 'ps'],
  ATH: ['ar', 'fa-AF', 'en'],
  BOG: ['es'],
};
