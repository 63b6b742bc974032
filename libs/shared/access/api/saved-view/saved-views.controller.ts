import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { savedView, savedViewInput, savedViewList, type SavedView } from '@passage/access/domain';
import { Describe, IdParam, RequestContext, Requires, UnitOfWork } from '@passage/platform/api';
import { idParam, newId, platformProblems, refuse } from '@passage/platform/domain';
import { z } from 'zod';
import { SavedViewEntity } from './saved-view.entity';

const pageParam = z.object({ page: z.string().max(60) });

/** One's own saved views. Row-level security keeps everybody else's out. */
@ApiTags('Saved views')
@Controller('api/saved-views')
export class SavedViewsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
  ) {}

  @Get()
  @Requires('access.own-settings.edit')
  @Describe({ summary: 'Saved views of a list', returns: savedViewList })
  async list(
    @Query({ schema: pageParam }) { page }: z.infer<typeof pageParam>,
  ): Promise<z.infer<typeof savedViewList>> {
    const rows = await this.work.run((manager) =>
      manager.find(SavedViewEntity, { where: { page }, order: { name: 'asc' } }),
    );
    return { items: rows.map(({ id, name, query }) => ({ id, page, name, query })) };
  }

  @Post()
  @Requires('access.own-settings.edit')
  @Describe({ summary: 'Save a view; the same name replaces it', status: 201, returns: savedView })
  async save(@Body({ schema: savedViewInput }) input: z.infer<typeof savedViewInput>): Promise<SavedView> {
    const { staffId } = this.context.actor;
    return await this.work.run(async (manager) => {
      await manager.upsert(SavedViewEntity, { id: newId(), staffId, ...input }, ['staffId', 'page', 'name']);
      const { id } = await manager.findOneByOrFail(SavedViewEntity, { staffId, page: input.page, name: input.name });
      return { id, ...input };
    });
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('access.own-settings.edit')
  @IdParam()
  @Describe({ summary: 'Remove a saved view', status: 204 })
  async remove(@Param({ schema: idParam }) { id }: { id: string }): Promise<void> {
    const { affected } = await this.work.run((manager) => manager.delete(SavedViewEntity, { id }));
    if (!affected) throw refuse(platformProblems, 'platform.record.not-found');
  }
}
