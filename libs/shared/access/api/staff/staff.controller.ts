import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  accessProblems,
  ownPassword,
  ownSettings,
  staff,
  staffInput,
  staffList,
  type OwnPassword,
  type Staff,
  type StaffInput,
} from '@passage/access/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, refuse } from '@passage/platform/domain';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { readSessionCookie } from '../session/session-cookie';
import { Sessions } from '../session/sessions';
import { StaffService } from './staff.service';

const {
  'access.staff.email-taken': emailTaken,
  'access.staff.scope-missing': scopeMissing,
  'access.staff.password-required': passwordRequired,
  'access.staff.last-administrator': lastAdministrator,
  'access.password.wrong': wrongPassword,
  'access.sign-in.locked': locked,
} = accessProblems;
const problems = { 'access.staff.email-taken': emailTaken, 'access.staff.scope-missing': scopeMissing };

/** Accounts of staff, and one's own settings. */
@ApiTags('Staff')
@Controller('api')
export class StaffController {
  constructor(
    private readonly accounts: StaffService,
    private readonly sessions: Sessions,
  ) {}

  @Get('staff')
  @Requires('access.staff.read')
  @Describe({ summary: 'Every account', returns: staffList })
  async list(): Promise<{ items: Staff[] }> {
    return { items: await this.accounts.list() };
  }

  @Post('staff')
  @Requires('access.staff.edit')
  @Describe({
    summary: 'Open an account',
    status: 201,
    returns: staff,
    problems: { ...problems, 'access.staff.password-required': passwordRequired },
  })
  async create(@Body({ schema: staffInput }) input: StaffInput): Promise<Staff> {
    return await this.accounts.create(input);
  }

  @Put('staff/:id')
  @Requires('access.staff.edit')
  @IdParam()
  @Describe({
    summary: 'Change an account; its sessions end',
    returns: staff,
    versioned: true,
    problems: { ...problems, 'access.staff.last-administrator': lastAdministrator },
  })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: staffInput }) input: StaffInput,
    @ExpectedVersion() version: number,
  ): Promise<Staff> {
    return await this.accounts.change(id, version, input);
  }

  @Put('own-password')
  @HttpCode(204)
  @Requires('access.own-settings.edit')
  @Describe({
    summary: 'Change one’s own password; one’s other sessions end',
    status: 204,
    problems: { 'access.password.wrong': wrongPassword, 'access.sign-in.locked': locked },
  })
  async changeOwnPassword(
    @Body({ schema: ownPassword }) input: OwnPassword,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const known = await this.sessions.find(readSessionCookie(request) ?? '');
    if (!known) throw refuse(accessProblems, 'access.session.required');
    await this.accounts.changeOwnPassword(input, known.session);
  }

  @Patch('own-settings')
  @HttpCode(204)
  @Requires('access.own-settings.edit')
  @Describe({ summary: 'Change one’s own language', status: 204 })
  async changeOwn(@Body({ schema: ownSettings }) { locale }: z.infer<typeof ownSettings>): Promise<void> {
    await this.accounts.changeOwnLocale(locale);
  }
}
