import type { FastifyReply, FastifyRequest } from 'fastify';

/** Gives every answer that is one record its version as ETag, so that a change can name it. A hook of the server. */
export function etagOfRecord(
  _request: FastifyRequest,
  reply: FastifyReply,
  body: unknown,
  done: (error: null, body: unknown) => void,
): void {
  if (body && typeof body === 'object' && 'version' in body && typeof body.version === 'number') {
    void reply.header('etag', `"${body.version}"`);
  }
  done(null, body);
}
