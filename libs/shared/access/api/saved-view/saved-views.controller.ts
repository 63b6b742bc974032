import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  accessProblems,
  defaultViewInput,
  officeSharingInput,
  savedView,
  savedViewChange,
  savedViewInput,
  savedViewList,
  type DefaultViewInput,
  type OfficeSharingInput,
  type SavedView,
  type SavedViewChange,
  type SavedViewInput,
  type SavedViewList,
} from '@passage/access/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { z } from 'zod';
import { SavedViews } from './saved-views.service';

const pageParam = z.object({ page: z.string().max(60) });
const namesSomebody = {
  'access.saved-view.names-somebody': accessProblems['access.saved-view.names-somebody'],
};

/** Views of lists: one's own, and those that colleagues share. */
@ApiTags('Saved views')
@Controller('api/saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  @Get()
  @Requires('access.own-settings.edit')
  @Describe({ summary: 'Views of a list: one’s own and those shared with one', returns: savedViewList })
  async list(@Query({ schema: pageParam }) { page }: z.infer<typeof pageParam>): Promise<SavedViewList> {
    return await this.views.list(page);
  }

  @Post()
  @Requires('access.own-settings.edit')
  @Describe({
    summary: 'Save a view; an own one of the same name is replaced',
    status: 201,
    returns: savedView,
    problems: namesSomebody,
  })
  async save(@Body({ schema: savedViewInput }) input: SavedViewInput): Promise<SavedView> {
    return await this.views.save(input);
  }

  @Put('default')
  @HttpCode(204)
  @Requires('access.own-settings.edit')
  @Describe({ summary: 'Open a list with a view, or with none', status: 204 })
  async setDefault(@Body({ schema: defaultViewInput }) input: DefaultViewInput): Promise<void> {
    await this.views.setDefault(input);
  }

  @Put(':id')
  @Requires('access.own-settings.edit')
  @IdParam()
  @Describe({
    summary: 'Rename a view of one’s own or change what it shows',
    returns: savedView,
    versioned: true,
    problems: { ...namesSomebody, 'access.saved-view.name-taken': accessProblems['access.saved-view.name-taken'] },
  })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: savedViewChange }) change: SavedViewChange,
  ): Promise<SavedView> {
    return await this.views.change(id, version, change);
  }

  @Put(':id/office')
  @Requires('access.saved-view.share')
  @IdParam()
  @Describe({
    summary: 'Share a view of one’s own with an office of one’s own',
    returns: savedView,
    versioned: true,
    problems: {
      ...namesSomebody,
      'access.saved-view.other-office': accessProblems['access.saved-view.other-office'],
    },
  })
  async shareWithOffice(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: officeSharingInput }) { officeId }: OfficeSharingInput,
  ): Promise<SavedView> {
    return await this.views.share(id, version, 'office', officeId);
  }

  @Put(':id/everybody')
  @Requires('access.saved-view.publish')
  @IdParam()
  @Describe({
    summary: 'Share a view of one’s own with everybody',
    returns: savedView,
    versioned: true,
    problems: namesSomebody,
  })
  async shareWithEverybody(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
  ): Promise<SavedView> {
    return await this.views.share(id, version, 'everybody', null);
  }

  @Put(':id/nobody')
  @Requires('access.own-settings.edit')
  @IdParam()
  @Describe({ summary: 'Keep a view of one’s own to oneself again', returns: savedView, versioned: true })
  async shareWithNobody(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
  ): Promise<SavedView> {
    return await this.views.share(id, version, 'nobody', null);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('access.own-settings.edit')
  @IdParam()
  @Describe({ summary: 'Remove a view of one’s own', status: 204, versioned: true })
  async remove(@Param({ schema: idParam }) { id }: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.views.remove(id, version);
  }
}
