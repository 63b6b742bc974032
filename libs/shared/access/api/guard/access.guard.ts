import { timingSafeEqual } from 'node:crypto';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { accessProblems } from '@passage/access/domain';
import { publicRoute, RequestContext, requiredPermission } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import type { FastifyRequest } from 'fastify';
import { readSessionCookie } from '../session/session-cookie';
import { Sessions } from '../session/sessions';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Closed by default: a route is reached by holders of its right, or by everybody if it says so, or not at all. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly context: RequestContext,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const isChange = !harmless.has(request.method);
    if (isChange) refuseOtherSites(request);
    const targets = [execution.getHandler(), execution.getClass()];
    if (this.reflector.getAllAndOverride<string | undefined>(publicRoute, targets)) return true;
    const permission = this.reflector.getAllAndOverride<string | undefined>(requiredPermission, targets);
    if (!permission) throw new Error(`route ${request.routeOptions.url ?? ''} declares no right`);

    const token = readSessionCookie(request);
    const known = token ? await this.sessions.find(token) : undefined;
    if (!known) throw refuse(accessProblems, 'access.session.required');
    if (isChange && !isSame(request.headers['x-csrf-token'], known.session.csrfToken)) {
      throw refuse(accessProblems, 'access.session.forged');
    }
    if (!known.actor.permissions.has(permission)) {
      throw refuse(platformProblems, 'platform.request.not-permitted', { params: { permission } });
    }
    this.context.actAs(known.actor);
    return true;
  }
}

/** Browsers say where a request comes from; a change asked for by another site is refused. */
function refuseOtherSites(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw refuse(accessProblems, 'access.session.forged');
}

function isSame(given: string | string[] | undefined, expected: string): boolean {
  if (typeof given !== 'string') return false;
  // Compared by bytes: a header may hold characters that take two.
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
