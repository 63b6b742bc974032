import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { LiveEvent } from '@passage/platform/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { LiveEvents } from '../event/live-events';
import { RequestContext } from '../request/request-context';
import { actorSettings, setSettings } from './actor-settings';

interface Work {
  manager: EntityManager;
  events: LiveEvent[];
}

const works = new AsyncLocalStorage<Work>();

/**
 * One PostgreSQL transaction in the name of the person acting. Everything written within is kept or nothing is.
 * Nobody opens a transaction in any other way.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly source: DataSource,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  /** Runs `work` in the transaction that is open, or in a new one. */
  async run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const open = works.getStore();
    if (open) return await work(open.manager);
    const runner = this.source.createQueryRunner();
    const events: LiveEvent[] = [];
    try {
      await runner.startTransaction();
      const { text, values } = setSettings(
        [
          ...actorSettings(this.context.actorOrNobody, this.clock.today()),
          ['passage.request_id', this.context.requestId],
          ['passage.purpose', this.context.purpose ?? ''],
        ],
        true,
      );
      await runner.query(text, values);
      const result = await works.run({ manager: runner.manager, events }, () => work(runner.manager));
      await runner.commitTransaction();
      this.live.publish(events);
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** The transaction's entity manager; an error outside of one, because a write without it would be nobody's. */
  get manager(): EntityManager {
    const open = works.getStore();
    if (!open) throw new Error('a write outside a unit of work');
    return open.manager;
  }

  /** Whether a transaction is open. */
  get isOpen(): boolean {
    return works.getStore() !== undefined;
  }

  /** Tells open screens after the commit; nothing is told when the transaction is rolled back. */
  announce(event: LiveEvent): void {
    works.getStore()?.events.push(event);
  }
}
