import { Injectable } from '@nestjs/common';
import {
  accessProblems,
  hasScope,
  leavesNoAdministrator,
  type OwnPassword,
  type Staff,
  type StaffInput,
} from '@passage/access/domain';
import { changeVersioned, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, Refusal, refuse } from '@passage/platform/domain';
import { ArrayContains, ILike, Not, type EntityManager } from 'typeorm';
import { Sessions } from '../session/sessions';
import type { SessionEntity } from '../session/session.entity';
import { passwordHash, SignIn } from '../session/sign-in';
import { StaffEntity } from './staff.entity';

/** Accounts of staff. A change of rights ends the account's sessions. */
@Injectable()
export class StaffService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
  ) {}

  async list(): Promise<Staff[]> {
    const rows = await this.work.run((manager) => manager.find(StaffEntity, { order: { name: 'asc' } }));
    return rows.map(asStaff);
  }

  async create(input: StaffInput): Promise<Staff> {
    return await this.work.run(async (manager) => {
      const { password, ...account } = input;
      if (!password) throw refuse(accessProblems, 'access.staff.password-required', { field: 'password' });
      await this.check(manager, input);
      const id = newId();
      await manager.insert(StaffEntity, { id, ...account, passwordHash: await passwordHash(password) });
      this.work.announce({ topic: 'staff' });
      return asStaff(await findVisible(manager, StaffEntity, id));
    });
  }

  async change(id: string, version: number, input: StaffInput): Promise<Staff> {
    return await this.work.run(async (manager) => {
      const { password, ...account } = input;
      const before = await findVisible(manager, StaffEntity, id);
      await this.check(manager, input, id);
      const administrators = await manager.countBy(StaffEntity, {
        id: Not(id),
        isActive: true,
        roles: ArrayContains(['administrator']),
      });
      if (leavesNoAdministrator(administrators, before, account)) {
        throw refuse(accessProblems, 'access.staff.last-administrator');
      }
      const changed = await changeVersioned(manager, StaffEntity, id, version, {
        ...account,
        ...(password && { passwordHash: await passwordHash(password), failedSignIns: 0, lockedUntil: null }),
      });
      await this.sessions.closeAllOf(id);
      this.work.announce({ topic: 'staff' });
      return asStaff(changed);
    });
  }

  /** The acting person's own password. Every other session of theirs ends: it may be somebody else's. */
  async changeOwnPassword({ current, next }: OwnPassword, session: SessionEntity): Promise<void> {
    const { staffId } = this.context.actor;
    const { email } = await this.work.run((manager) => findVisible(manager, StaffEntity, staffId));
    await this.requireOwn(email, current);
    const hashed = await passwordHash(next);
    await this.work.run(async (manager) => {
      await manager.update(StaffEntity, { id: staffId }, { passwordHash: hashed, version: () => 'version + 1' });
      await this.sessions.closeOthers(session);
    });
  }

  private async requireOwn(email: string, password: string): Promise<void> {
    try {
      await this.signIn.check(email, password);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'access.sign-in.wrong-credentials')
        throw refuse(accessProblems, 'access.password.wrong', { field: 'current' });
      throw error;
    }
  }

  /** The acting person's own language. */
  async changeOwnLocale(locale: string): Promise<void> {
    const { staffId } = this.context.actor;
    await this.work.run(async (manager) => {
      await manager.update(StaffEntity, { id: staffId }, { locale, version: () => 'version + 1' });
      this.work.announce({ topic: 'session', staffId });
    });
    this.sessions.readAnew(staffId);
  }

  private async check(manager: EntityManager, input: StaffInput, id?: string): Promise<void> {
    if (!hasScope(input)) throw refuse(accessProblems, 'access.staff.scope-missing', { field: 'officeIds' });
    const escaped = input.email.replace(/[\\%_]/g, '\\$&');
    const taken = await manager.existsBy(StaffEntity, { email: ILike(escaped), ...(id && { id: Not(id) }) });
    if (taken) throw refuse(accessProblems, 'access.staff.email-taken', { field: 'email' });
  }
}

function asStaff(row: StaffEntity): Staff {
  const { passwordHash: _hash, failedSignIns: _failed, lockedUntil, locale, ...rest } = row;
  return { ...rest, locale: locale as Staff['locale'], lockedUntil: lockedUntil?.toISOString() ?? null };
}
