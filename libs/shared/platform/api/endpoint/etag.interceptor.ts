import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

/** Gives every answer that is one record its version as ETag, so that a change can name it. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((body: unknown) => {
        if (body && typeof body === 'object' && 'version' in body && typeof body.version === 'number') {
          void context.switchToHttp().getResponse<FastifyReply>().header('etag', `"${body.version}"`);
        }
        return body;
      }),
    );
  }
}
