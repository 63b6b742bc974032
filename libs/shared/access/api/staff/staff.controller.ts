import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  accessProblems,
  ownSettings,
  staff,
  staffInput,
  staffList,
  type Staff,
  type StaffInput,
} from '@passage/access/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import type { z } from 'zod';
import { StaffService } from './staff.service';

const {
  'access.staff.email-taken': emailTaken,
  'access.staff.scope-missing': scopeMissing,
  'access.staff.password-required': passwordRequired,
  'access.staff.last-administrator': lastAdministrator,
} = accessProblems;
const problems = { 'access.staff.email-taken': emailTaken, 'access.staff.scope-missing': scopeMissing };

/** Accounts of staff, and one's own settings. */
@ApiTags('Staff')
@Controller('api')
export class StaffController {
  constructor(private readonly accounts: StaffService) {}

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

  @Patch('own-settings')
  @HttpCode(204)
  @Requires('access.own-settings.edit')
  @Describe({ summary: 'Change one’s own language', status: 204 })
  async changeOwn(@Body({ schema: ownSettings }) { locale }: z.infer<typeof ownSettings>): Promise<void> {
    await this.accounts.changeOwnLocale(locale);
  }
}
