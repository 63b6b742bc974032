import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-`: sent only to this host, over a secure origin (browsers count localhost), with path `/`. */
const name = '__Host-passage';
const attributes = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' as const };

export function readSessionCookie(request: FastifyRequest): string | undefined {
  return request.cookies[name];
}

export function writeSessionCookie(reply: FastifyReply, token: string, expires: Date): void {
  void reply.setCookie(name, token, { ...attributes, expires });
}

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(name, attributes);
}
