import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { everything, type LiveEvent } from '@passage/platform/domain';
import pg from 'pg';
import { Subject, type Observable } from 'rxjs';
import { Config } from '../config/config';

const channel = 'passage_events';
const gatherMs = 50;
const reconnectMs = 1000;
/** PostgreSQL carries at most 8000 bytes per notification. */
const bytesPerNotification = 7500;

/**
 * Word between all servers that something changed. Gathered for a moment and sent in one notification, because a
 * notification inside each transaction would make every commit wait for every other.
 */
@Injectable()
export class LiveEvents implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(LiveEvents.name);
  private readonly heard = new Subject<LiveEvent>();
  private readonly waiting = new Map<string, LiveEvent>();
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isClosing = false;
  /** Whether others may have told something while there was no connection. */
  private hasMissed = false;

  constructor(private readonly config: Config) {}

  /** What is heard from every server, this one included. */
  get stream(): Observable<LiveEvent> {
    return this.heard;
  }

  /** Sends events on, soon; equal ones once. */
  publish(events: readonly LiveEvent[]): void {
    for (const event of events) this.waiting.set(JSON.stringify(event), event);
    if (this.waiting.size > 0) this.timer ??= setTimeout(() => void this.flush(), gatherMs);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isClosing = true;
    clearTimeout(this.timer);
    await this.flush();
    await this.client?.end();
    this.heard.complete();
  }

  private async flush(): Promise<void> {
    this.timer = undefined;
    const { client } = this;
    if (!client) return;
    const events = [...this.waiting];
    this.waiting.clear();
    try {
      for (const payload of packed(events.map(([text]) => text))) {
        await client.query('select pg_notify($1, $2)', [channel, payload]);
      }
    } catch {
      // Told once there is a connection again; twice does no harm.
      for (const [text, event] of events) this.waiting.set(text, event);
      this.reconnect();
    }
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.settings.DATABASE_URL,
      application_name: 'passage-events',
    });
    client.on('error', () => this.reconnect());
    client.on('end', () => this.reconnect());
    client.on('notification', ({ payload }) => {
      for (const event of JSON.parse(payload ?? '[]') as LiveEvent[]) this.heard.next(event);
    });
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      this.client = client;
      if (this.hasMissed) this.heard.next({ topic: everything });
      this.hasMissed = false;
      await this.flush();
    } catch {
      this.reconnect();
    }
  }

  private reconnect(): void {
    if (this.isClosing || this.timerOfReconnect) return;
    this.client = undefined;
    this.hasMissed = true;
    this.logger.warn('lost the connection for live events; trying again');
    this.timerOfReconnect = setTimeout(() => {
      this.timerOfReconnect = undefined;
      void this.listen();
    }, reconnectMs);
  }

  private timerOfReconnect: NodeJS.Timeout | undefined;
}

/** JSON arrays of the texts, each small enough for one notification. */
function packed(texts: readonly string[]): string[] {
  const payloads: string[] = [];
  let open: string[] = [];
  let size = 2;
  for (const text of texts) {
    if (size + text.length + 1 > bytesPerNotification && open.length > 0) {
      payloads.push(`[${open.join(',')}]`);
      open = [];
      size = 2;
    }
    open.push(text);
    size += text.length + 1;
  }
  if (open.length > 0) payloads.push(`[${open.join(',')}]`);
  return payloads;
}
