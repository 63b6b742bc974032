import { hash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { accessProblems, type Session } from '@passage/access/domain';
import { Clock, Config, LiveEvents, UnitOfWork, type Actor } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import { LessThan, MoreThan, Not } from 'typeorm';
import { StaffEntity } from '../staff/staff.entity';
import { Rights } from './rights';
import { SessionEntity } from './session.entity';

/** How long a looked-up session is trusted without asking the database again; ending one is heard at once. */
const trustMs = 10_000;
/** How often a session in use says so. */
const touchMs = 60_000;

interface KnownSession {
  session: SessionEntity;
  staff: StaffEntity;
  actor: Actor;
  trustedUntil: number;
}

/** Server-side sessions in PostgreSQL. */
@Injectable()
export class Sessions {
  private readonly known = new Map<string, KnownSession>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly rights: Rights,
    live: LiveEvents,
  ) {
    live.stream.subscribe((event) => {
      if (event.topic === 'session' || event.topic === 'staff-account') this.forget(event.staffId);
    });
  }

  /** Opens a session for an account, and clears its expired ones away; returns the token, which is nowhere kept. */
  async open(staffId: string): Promise<{ token: string; known: KnownSession }> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now().getTime();
    await this.work.run(async (manager) => {
      await manager.delete(SessionEntity, { staffId, expiresAt: LessThan(new Date(now)) });
      await manager.insert(SessionEntity, {
        id: newId(),
        tokenHash: digest(token),
        csrfToken: randomBytes(24).toString('base64url'),
        staffId,
        expiresAt: new Date(now + this.config.settings.SESSION_ABSOLUTE_SECONDS * 1000),
      });
    });
    const known = await this.find(token);
    if (!known) throw refuse(accessProblems, 'access.session.required');
    return { token, known };
  }

  /** The session of a token, if it has neither ended nor idled away. */
  async find(token: string): Promise<KnownSession | undefined> {
    const now = this.clock.now().getTime();
    const current = await this.standing(token, now);
    if (current && now - current.session.lastSeenAt.getTime() > touchMs) await this.touch(current.session, now);
    return current;
  }

  /** Whether a session still stands; asking does not keep it from idling away. */
  async isOpen(token: string): Promise<boolean> {
    return (await this.standing(token, this.clock.now().getTime())) !== undefined;
  }

  /** Ends a session. */
  async close(session: SessionEntity): Promise<void> {
    await this.work.run(async (manager) => {
      await manager.delete(SessionEntity, { id: session.id });
      this.work.announce({ topic: 'session', staffId: session.staffId });
    });
    this.forget(session.staffId);
  }

  /** Ends every session of an account, because its rights changed. */
  async closeAllOf(staffId: string): Promise<void> {
    await this.work.manager.delete(SessionEntity, { staffId });
    this.work.announce({ topic: 'staff-account', staffId });
    this.forget(staffId);
  }

  /** Ends every session of somebody but this one. */
  async closeOthers({ id, staffId }: SessionEntity): Promise<void> {
    await this.work.manager.delete(SessionEntity, { staffId, id: Not(id) });
    this.work.announce({ topic: 'session', staffId });
    this.forget(staffId);
  }

  /** Reads an account anew at its next request to this server; the others hear of the change a moment later. */
  readAnew(staffId: string): void {
    this.forget(staffId);
  }

  /** What the signed-in person is told of the session. */
  describe({ session, staff, actor }: KnownSession): Session {
    const { id, name, email, roles, officeIds, seesAllOffices, agencyId, locale } = staff;
    return {
      staff: { id, name, email, roles, officeIds, seesAllOffices, agencyId, locale },
      permissions: [...actor.permissions].sort(),
      csrfToken: session.csrfToken,
      idleTimeoutSeconds: this.config.settings.SESSION_IDLE_SECONDS,
      absoluteExpiresAt: session.expiresAt.toISOString(),
    };
  }

  private async standing(token: string, now: number): Promise<KnownSession | undefined> {
    const key = digest(token).toString('base64');
    const cached = this.known.get(key);
    const current = cached && cached.trustedUntil > now ? cached : await this.load(key, now);
    if (current && !this.isOver(current.session, now)) return current;
    this.known.delete(key);
    return undefined;
  }

  private forget(staffId: string | undefined): void {
    for (const [key, { staff }] of this.known) if (staff.id === staffId) this.known.delete(key);
  }

  private async load(key: string, now: number): Promise<KnownSession | undefined> {
    return await this.work.run(async (manager) => {
      const session = await manager.findOneBy(SessionEntity, {
        tokenHash: Buffer.from(key, 'base64'),
        expiresAt: MoreThan(new Date(now)),
      });
      const staff = session && (await manager.findOneBy(StaffEntity, { id: session.staffId, isActive: true }));
      if (!session || !staff) return undefined;
      const known = { session, staff, actor: this.rights.actorOf(staff), trustedUntil: now + trustMs };
      this.known.set(key, known);
      return known;
    });
  }

  private isOver(session: SessionEntity, now: number): boolean {
    const idleMs = this.config.settings.SESSION_IDLE_SECONDS * 1000;
    return session.expiresAt.getTime() <= now || session.lastSeenAt.getTime() + idleMs <= now;
  }

  private async touch(session: SessionEntity, now: number): Promise<void> {
    session.lastSeenAt = new Date(now);
    await this.work.run((manager) =>
      manager.update(SessionEntity, { id: session.id }, { lastSeenAt: session.lastSeenAt }),
    );
  }
}

function digest(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
