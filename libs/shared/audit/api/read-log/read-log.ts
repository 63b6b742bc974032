import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Config, RequestContext } from '@passage/platform/api';
import pg from 'pg';

/** Identifiers, one by one or as PostgreSQL writes a uuid[]: `{…,…}`. */
type Identifiers = readonly string[] | string;

interface Entry {
  staffId: string;
  purpose: string | null;
  requestId: string;
  what: string;
  caseIds: Identifiers;
  personIds: Identifiers;
}

interface Waiting {
  entry: Entry;
  written: () => void;
  failed: (error: unknown) => void;
}

/**
 * Writes down every read of personal data before the data leaves: the answer waits for its entry. Entries of requests
 * served at the same moment share one insert, so a busy server writes few and large ones.
 */
@Injectable()
export class ReadLog implements OnApplicationShutdown {
  private readonly logger = new Logger(ReadLog.name);
  private readonly pool: pg.Pool;
  private waiting: Waiting[] = [];
  private isWriting = false;

  constructor(
    config: Config,
    private readonly context: RequestContext,
  ) {
    this.pool = new pg.Pool({
      connectionString: config.settings.DATABASE_URL,
      max: 1,
      application_name: 'passage-read-log',
    });
    this.pool.on('error', () => undefined);
  }

  /**
   * Says that the acting person is shown personal data. Await it before answering.
   * @param what the kind of read, e.g. 'case', 'people-search'.
   */
  async record(what: string, shown: { caseIds?: Identifiers; personIds?: Identifiers }): Promise<void> {
    const entry: Entry = {
      staffId: this.context.actor.staffId,
      purpose: this.context.purpose,
      requestId: this.context.requestId,
      what,
      caseIds: shown.caseIds ?? [],
      personIds: shown.personIds ?? [],
    };
    await new Promise<void>((written, failed) => {
      this.waiting.push({ entry, written, failed });
      if (!this.isWriting) void this.write();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private async write(): Promise<void> {
    this.isWriting = true;
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      try {
        const text = 'select audit.log_reads($1::jsonb)';
        await this.pool.query({ name: 'log-reads', text, values: [JSON.stringify(batch.map(({ entry }) => entry))] });
        for (const { written } of batch) written();
      } catch (error) {
        this.logger.error('reads could not be written down; they are refused');
        for (const { failed } of batch) failed(error);
      }
    }
    this.isWriting = false;
  }
}
