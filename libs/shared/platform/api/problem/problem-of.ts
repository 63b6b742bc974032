import { HttpException } from '@nestjs/common';
import {
  fillIn,
  platformProblems,
  problemStatus,
  Refusal,
  refuse,
  type FieldProblem,
  type ProblemDetails,
} from '@passage/platform/domain';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { databaseRefusal, type Constraints } from './database-refusal';
import { inMegabytes, limitOf, requestLimits } from '../request/request-limits';

/**
 * The problem a thrown thing answers with. Unknown errors become 'unexpected', with nothing of their inside. Of what the
 * database refuses the field is named where its constraints are known.
 */
export function problemOf(thrown: unknown, requestId: string, constraints: Constraints = new Map()): ProblemDetails {
  const refusal = refusalOf(thrown, constraints);
  const { definition, code } = refusal;
  const { params, field, errors, current } = refusal.options;
  const fieldErrors =
    errors ??
    (field === undefined
      ? undefined
      : [{ field, code, reason: fillIn(definition.title, params), remedy: fillIn(definition.remedy, params), params }]);
  return {
    type: `/problems/${code}`,
    title: fillIn(definition.title, params),
    status: problemStatus[definition.kind],
    detail: fillIn(definition.remedy, params),
    code,
    ...(params && { params: { ...params } }),
    ...(fieldErrors && {
      errors: fieldErrors.map((each) => ({ ...each, params: each.params && { ...each.params } })) as FieldProblem[],
    }),
    ...(current !== undefined && { current }),
    requestId,
  };
}

function refusalOf(thrown: unknown, constraints: Constraints): Refusal {
  if (thrown instanceof Refusal) return thrown;
  const database = thrown instanceof QueryFailedError ? (thrown.driverError as unknown) : thrown;
  if (database instanceof DatabaseError) return databaseRefusal(database, constraints);
  if (thrown instanceof HttpException) return httpRefusal(thrown.getStatus());
  const status = statusOf(thrown);
  if (status === 413) return tooLarge(thrown);
  if (status !== undefined) return httpRefusal(status);
  if (isConnectionLoss(thrown)) return refuse(platformProblems, 'platform.server.unavailable');
  return refuse(platformProblems, 'platform.server.unexpected');
}

function httpRefusal(status: number): Refusal {
  if (status === 404) return refuse(platformProblems, 'platform.request.no-route');
  if (status === 415)
    return refuse(platformProblems, 'platform.request.unsupported', { params: { expected: 'application/json' } });
  if (status === 429) return refuse(platformProblems, 'platform.request.too-many');
  if (status === 403) return refuse(platformProblems, 'platform.request.not-permitted');
  if (status >= 400 && status < 500) return refuse(platformProblems, 'platform.input.malformed');
  return refuse(platformProblems, 'platform.server.unexpected');
}

function tooLarge(thrown: unknown): Refusal {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  const params = limitOf.get(code) ?? inMegabytes(requestLimits.bodyBytes);
  return refuse(platformProblems, 'platform.request.too-large', { params });
}

function statusOf(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error) || !('statusCode' in thrown)) return undefined;
  return typeof thrown.statusCode === 'number' ? thrown.statusCode : undefined;
}

function isConnectionLoss(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const code = 'code' in thrown ? thrown.code : undefined;
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(String(code)) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(thrown.message)
  );
}
