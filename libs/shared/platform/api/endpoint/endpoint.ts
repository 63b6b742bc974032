import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension, ApiHeader, ApiOperation, ApiParam, ApiResponse, ApiSecurity } from '@nestjs/swagger';
import {
  platformProblems,
  problemDetails,
  problemStatus,
  refuse,
  type ProblemDefinition,
} from '@passage/platform/domain';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';

/** Metadata key of the right a route needs. */
export const requiredPermission = Symbol('required permission');
/** Metadata key of routes open to everybody. */
export const publicRoute = Symbol('public route');

/** Opens a route to staff who hold the right. */
export const Requires = (permission: string) =>
  applyDecorators(
    SetMetadata(requiredPermission, permission),
    ApiExtension('x-permission', permission),
    ApiSecurity('session'),
    ApiResponse({ status: 401, description: 'Not signed in', standardSchema: problemDetails }),
    ApiResponse({ status: 403, description: `Without the right ${permission}`, standardSchema: problemDetails }),
  );

/** Opens a route to everybody, for the reason given. */
export const Public = (reason: string) =>
  applyDecorators(SetMetadata(publicRoute, reason), ApiExtension('x-public', reason));

/** What a route is for, what it returns and how it refuses; the API description is made of this. */
export interface EndpointDescription {
  summary: string;
  description?: string;
  /** Status on success; 200 unless given. */
  status?: number;
  returns?: z.ZodType;
  /** Media type of an answer that is not JSON. */
  media?: string;
  /** The declared problems it can answer with, besides those of every endpoint. */
  problems?: Readonly<Record<string, ProblemDefinition>>;
  /** The change names the version it was made from as If-Match. */
  versioned?: boolean;
}

/** Describes a route. */
export function Describe(about: EndpointDescription) {
  const byStatus = new Map<number, string[]>();
  const declare = (code: string, definition: ProblemDefinition) => {
    const status = problemStatus[definition.kind];
    byStatus.set(status, [...(byStatus.get(status) ?? []), `${code}: ${definition.title}`]);
  };
  for (const [code, definition] of Object.entries(about.problems ?? {})) declare(code, definition);
  const common = ['platform.input.invalid', 'platform.record.not-found'] as const;
  for (const code of common) declare(code, platformProblems[code]);
  if (about.versioned) {
    declare('platform.record.stale', platformProblems['platform.record.stale']);
    declare('platform.record.version-required', platformProblems['platform.record.version-required']);
  }
  const success = about.media
    ? {
        status: about.status ?? 200,
        description: about.summary,
        content: { [about.media]: { schema: { type: 'string' as const, format: 'binary' } } },
      }
    : {
        status: about.status ?? 200,
        description: about.summary,
        ...(about.returns && { standardSchema: about.returns }),
      };
  return applyDecorators(
    ApiOperation({ summary: about.summary, ...(about.description && { description: about.description }) }),
    ApiResponse(success),
    ...(about.versioned
      ? [ApiHeader({ name: 'If-Match', required: true, description: 'Version the change was made from' })]
      : []),
    ...[...byStatus].map(([status, lines]) =>
      ApiResponse({ status, description: lines.join('\n'), standardSchema: problemDetails }),
    ),
  );
}

/** The version named by If-Match; refuses a change that names none. */
export const ExpectedVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const version = Number(/^(?:W\/)?"?(\d+)"?$/.exec(header ?? '')?.[1]);
  if (!Number.isSafeInteger(version)) throw refuse(platformProblems, 'platform.record.version-required');
  return version;
});

/** Documents the identifier in the path. */
export const IdParam = (name = 'id', description = 'Identifier of the record') =>
  ApiParam({ name, description, schema: { type: 'string', format: 'uuid' } });
