import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { accessProblems, lockSeconds } from '@passage/access/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import { refuse } from '@passage/platform/domain';
import { StaffEntity } from '../staff/staff.entity';

interface Candidate {
  /** Null when no account has the address. */
  id: string | null;
  /** Digest of the address, in any case. */
  address: string;
  password_hash: string | null;
  failed_sign_ins: number;
  locked_until: Date | null;
  is_active: boolean | null;
}

/** The account of an address, or what is known of the tries of one that has none. */
const candidateOf = `
  select c.id, a.address, c.password_hash, c.is_active,
    coalesce(c.failed_sign_ins, u.failed_sign_ins, 0) as failed_sign_ins,
    case when c.id is null then u.locked_until else c.locked_until end as locked_until
  from (select encode(sha256(convert_to(lower($1), 'UTF8')), 'hex') as address) a
  left join access.sign_in_candidate($1) c on true
  left join access.unknown_addresses u on u.id = a.address`;

/** argon2id with the memory and passes of OWASP's Password Storage Cheat Sheet. */
const strength = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The stored form of a password. */
export async function passwordHash(password: string): Promise<string> {
  return await hash(password, strength);
}

/**
 * Compares what was typed, counts wrong tries, and locks an address for longer and longer. One without an account is
 * counted and locked alike: what is answered, and the work it takes, do not tell whether there is one.
 */
@Injectable()
export class SignIn {
  /** Compared with when there is no account, so that the answer takes as long. */
  private readonly nobody = passwordHash('nobody’s password');
  private readonly trying = new Map<string, Promise<unknown>>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The account these credentials open. */
  async check(email: string, password: string): Promise<string> {
    return await this.inTurn(email.toLowerCase(), () => this.compare(email, password));
  }

  /** Tries of one address follow one another: many at once get no more guesses than one after the other. */
  private async inTurn<T>(address: string, compare: () => Promise<T>): Promise<T> {
    const mine = (this.trying.get(address) ?? Promise.resolve()).then(compare);
    const over = mine.catch(() => undefined);
    this.trying.set(address, over);
    try {
      return await mine;
    } finally {
      if (this.trying.get(address) === over) this.trying.delete(address);
    }
  }

  private async compare(email: string, password: string): Promise<string> {
    const outcome = await this.work.run(async (manager) => {
      const [candidate] = await manager.query<[Candidate]>(candidateOf, [email]);
      const lockedFor = this.secondsUntil(candidate.locked_until);
      if (lockedFor > 0) return { lockedFor };
      const matches = await verify(candidate.password_hash ?? (await this.nobody), password);
      if (candidate.id && candidate.is_active && matches) {
        if (candidate.failed_sign_ins > 0)
          await manager.update(StaffEntity, { id: candidate.id }, { failedSignIns: 0, lockedUntil: null });
        return { staffId: candidate.id };
      }
      await this.countFailure(candidate);
      return {};
    });
    if ('lockedFor' in outcome) {
      throw refuse(accessProblems, 'access.sign-in.locked', { params: { retryAfterSeconds: outcome.lockedFor ?? 0 } });
    }
    if (!('staffId' in outcome) || !outcome.staffId) throw refuse(accessProblems, 'access.sign-in.wrong-credentials');
    return outcome.staffId;
  }

  private secondsUntil(instant: Date | null): number {
    return instant ? Math.ceil((instant.getTime() - this.clock.now().getTime()) / 1000) : 0;
  }

  private async countFailure(candidate: Candidate): Promise<void> {
    const failed = candidate.failed_sign_ins + 1;
    const locked = lockSeconds(failed);
    const lockedUntil = locked > 0 ? new Date(this.clock.now().getTime() + locked * 1000) : candidate.locked_until;
    const { manager } = this.work;
    if (candidate.id) {
      const counted = { failedSignIns: () => 'failed_sign_ins + 1', lockedUntil };
      await manager.update(StaffEntity, { id: candidate.id }, counted);
    } else {
      await manager.query(
        `insert into access.unknown_addresses (id, locked_until) values ($1, $2)
         on conflict (id) do update set failed_sign_ins = unknown_addresses.failed_sign_ins + 1, locked_until = $2`,
        [candidate.address, lockedUntil],
      );
    }
  }
}
