import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ApiTags } from '@nestjs/swagger';
import { accessProblems, credentials, session, type Session } from '@passage/access/domain';
import { Describe, Public } from '@passage/platform/api';
import { refuse } from '@passage/platform/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie';
import { Sessions } from './sessions';

const {
  'access.sign-in.wrong-credentials': wrongCredentials,
  'access.sign-in.locked': locked,
  'access.session.required': required,
} = accessProblems;

/** Signing in and out, and what the browser needs to know of the session. */
@ApiTags('Session')
@Controller('api/session')
export class SessionController {
  constructor(private readonly sessions: Sessions) {}

  @Post()
  @Public('signing in is how one becomes somebody')
  @UseGuards(AuthGuard('local'))
  @Describe({
    summary: 'Sign in',
    status: 201,
    returns: session,
    problems: { 'access.sign-in.wrong-credentials': wrongCredentials, 'access.sign-in.locked': locked },
  })
  async signIn(
    @Body({ schema: credentials }) _typed: z.infer<typeof credentials>,
    @Req() request: FastifyRequest & { user: { staffId: string } },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const { token, known } = await this.sessions.open(request.user.staffId);
    writeSessionCookie(reply, token, known.session.expiresAt);
    return this.sessions.describe(known);
  }

  @Get()
  @Public('answers 401 to whoever is not signed in')
  @Describe({
    summary: 'The session as it stands; asking keeps it from idling away',
    returns: session,
    problems: { 'access.session.required': required },
  })
  async read(@Req() request: FastifyRequest): Promise<Session> {
    const known = await this.sessions.find(readSessionCookie(request) ?? '');
    if (!known) throw refuse(accessProblems, 'access.session.required');
    return this.sessions.describe(known);
  }

  @Delete()
  @HttpCode(204)
  @Public('ends only the session whose cookie is sent')
  @Describe({ summary: 'Sign out', status: 204 })
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const known = await this.sessions.find(readSessionCookie(request) ?? '');
    if (known) await this.sessions.close(known.session);
    clearSessionCookie(reply);
  }
}
