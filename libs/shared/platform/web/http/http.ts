import type { ApiPath } from './api-path';
import { currentLocale } from '../i18n/locale';
import { announceSessionChanged, announceSignedOut, currentCsrfToken, noteAnswer } from './connection';
import { localProblem, localProblemCodes, problemFromText } from './problem';
import { withQuery, type Query } from './query-string';

/** How one request differs from the usual. */
export interface RequestOptions {
  /** Query parameters; empty ones are left out, lists are repeated. */
  readonly query?: Query;
  /** Version of the row the change is based on; sent as `If-Match`. A newer row on the server gives status 412. */
  readonly version?: number;
  readonly signal?: AbortSignal;
  /** Set where 401 is an ordinary answer (signing in, asking who is signed in) and must not end the session. */
  readonly mayBeSignedOut?: boolean;
}

/** Calls the API. Paths start with `/api/`. Every failure rejects with a ProblemError. */
export const http = {
  /** Reads a resource. */
  get: <T>(path: ApiPath<'get'>, options?: RequestOptions): Promise<T> => request<T>('GET', path, undefined, options),
  /** Creates a resource or starts an action. */
  post: <T>(path: ApiPath<'post'>, body?: unknown, options?: RequestOptions): Promise<T> =>
    request<T>('POST', path, body, options),
  /** Replaces a resource. */
  put: <T>(path: ApiPath<'put'>, body?: unknown, options?: RequestOptions): Promise<T> =>
    request<T>('PUT', path, body, options),
  /** Changes some fields of a resource. */
  patch: <T>(path: ApiPath<'patch'>, body?: unknown, options?: RequestOptions): Promise<T> =>
    request<T>('PATCH', path, body, options),
  /** Removes a resource. */
  delete: <T = void>(path: ApiPath<'delete'>, options?: RequestOptions): Promise<T> =>
    request<T>('DELETE', path, undefined, options),
};

/** Code of the refusal of a change without the session's token (access.session.forged in the access area). */
const WRONG_TOKEN_CODE = 'access.session.forged';

async function request<T>(method: string, path: string, body: unknown, options: RequestOptions = {}): Promise<T> {
  const response = await send(method, path, body, options);
  const text = await response.text();
  if (response.ok) {
    noteAnswer();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
  const problem = problemFromText(text, response.headers.get('content-type'), response.status);
  if (problem.status === 401 && !options.mayBeSignedOut) announceSignedOut();
  if (problem.code === WRONG_TOKEN_CODE) announceSessionChanged();
  throw problem;
}

async function send(method: string, path: string, body: unknown, options: RequestOptions): Promise<Response> {
  try {
    return await fetch(withQuery(path, options.query), {
      method,
      credentials: 'same-origin',
      headers: requestHeaders(method, { hasJson: body !== undefined, version: options.version }),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw localProblem(localProblemCodes.unreachable, 0, error instanceof Error ? error.message : String(error));
  }
}

/** The headers every request carries: language, token for unsafe methods, version for changes. */
export function requestHeaders(
  method: string,
  { hasJson, version }: { hasJson: boolean; version?: number | undefined },
): Record<string, string> {
  const token = currentCsrfToken();
  return {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': currentLocale(),
    ...(hasJson ? { 'Content-Type': 'application/json' } : {}),
    ...(method !== 'GET' && token ? { 'X-CSRF-Token': token } : {}),
    ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
  };
}
