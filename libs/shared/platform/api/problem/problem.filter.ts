import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RequestContext } from '../request/request-context';
import { KnownConstraints } from './known-constraints';
import { problemOf } from './problem-of';

/** Turns everything thrown into problem details. The log gets the cause of unexpected ones, never the input. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(
    private readonly context: RequestContext,
    private readonly constraints: KnownConstraints,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(thrown, this.context.requestId, this.constraints.all);
    if (problem.status >= 500) {
      this.logger.error(`${problem.code} in request ${this.context.requestId}: ${causeOf(thrown)}`);
    }
    if (reply.sent) return;
    const retryAfter = problem.params?.retryAfterSeconds;
    if (retryAfter) void reply.header('retry-after', String(retryAfter));
    void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

/** Kind and place of an error. Messages of the database can quote values, so only their first line's kind is kept. */
function causeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const places = (thrown.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6);
  const message =
    'driverError' in thrown || 'severity' in thrown ? '(message of the database withheld)' : thrown.message;
  return `${thrown.name}: ${message}\n${places.join('\n')}`;
}
