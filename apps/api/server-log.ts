import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** The server's log as JSON lines. */
export class ServerLog implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string) {
    // A reader of the log that is gone must not keep the server from ending: pino's own stream would write on for ever.
    process.stdout.on('error', () => undefined);
    this.pino = pino({ level, base: undefined }, { write: (line) => void process.stdout.write(line) });
  }

  log(message: unknown, context?: unknown): void {
    this.pino.debug({ context }, String(message));
  }

  error(message: unknown, ...more: unknown[]): void {
    this.pino.error({ context: more.at(-1) }, String(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.pino.warn({ context }, String(message));
  }

  debug(message: unknown, context?: unknown): void {
    this.pino.debug({ context }, String(message));
  }

  verbose(message: unknown, context?: unknown): void {
    this.pino.trace({ context }, String(message));
  }
}
