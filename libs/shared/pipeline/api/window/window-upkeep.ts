import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { RequestContext, UnitOfWork } from '@passage/platform/api';

const lookEveryMs = 60_000;

/**
 * What windows need though no fact changed: a new day moves them, and the running counts are folded together. Every
 * server looks once a minute; the database lets one of them do it.
 */
@Injectable()
export class WindowUpkeep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(WindowUpkeep.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(() => void this.look(), lookEveryMs);
    await this.look();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Brings windows and counts up to date, if they are not. */
  async look(): Promise<void> {
    try {
      await this.context.run({ requestId: 'window upkeep', purpose: 'upkeep' }, () =>
        this.work.run(async (manager) => {
          await manager.query('select pipeline.refresh_for_today()');
          await manager.query('select pipeline.compact_counts()');
        }),
      );
    } catch {
      this.logger.warn('windows could not be brought up to date just now; trying again in a minute');
    }
  }
}
