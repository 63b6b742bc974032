import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { RequestContext, UnitOfWork } from '@passage/platform/api';

const sealEveryMs = 30_000;

/** Seals what the audit trail gained, in the background. Several servers may do it at once: the database lets one. */
@Injectable()
export class Sealer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Sealer.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.seal(), sealEveryMs);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Seals now; returns how many entries. */
  async seal(): Promise<number> {
    try {
      return await this.context.run({ requestId: 'seal', purpose: 'audit' }, () =>
        this.work.run(async (manager) => {
          const [row] = await manager.query<{ seal: string }[]>('select audit.seal()');
          return Number(row?.seal ?? 0);
        }),
      );
    } catch {
      this.logger.warn('the audit trail could not be sealed just now; it will be with the next seal');
      return 0;
    }
  }
}
