import { Injectable } from '@nestjs/common';
import {
  accessProblems,
  namesSomebody,
  type DefaultViewInput,
  type SavedView,
  type SavedViewChange,
  type SavedViewInput,
  type SavedViewList,
  type ViewSharing,
} from '@passage/access/domain';
import {
  changeVersioned,
  findVisible,
  Reads,
  RequestContext,
  UnitOfWork,
  type NamedQuery,
} from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { Not, type EntityManager } from 'typeorm';
import { DefaultViewEntity } from './default-view.entity';
import { SavedViewEntity } from './saved-view.entity';

const view = `json_build_object('id', v.id, 'page', v.page, 'name', v.name, 'query', v.query, 'sharedWith', v.shared_with,
  'officeId', v.office_id, 'isOwn', v.staff_id = access.staff_id(), 'ownerName', s.name, 'isDefault', d.id is not null, 'version', v.version) as item
  from access.saved_views v join access.staff s on s.id = v.staff_id left join access.default_views d on d.view_id = v.id`;

/** Views of a list that the reader may open: own ones first. */
const viewsQuery: NamedQuery = {
  name: 'access-saved-views',
  text: `select ${view} where v.page = $1 order by v.staff_id = access.staff_id() desc, lower(v.name), v.id`,
};
const viewQuery: NamedQuery = { name: 'access-saved-view', text: `select ${view} where v.id = $1` };
const officesQuery: NamedQuery = {
  name: 'access-offices-to-share-with',
  text: 'select id, name from access.offices where $1 or id = any ($2::uuid[]) order by name',
};

/** Views of lists. Row-level security shows one's own and those shared with one, and lets only the owner change one. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly context: RequestContext,
  ) {}

  /** The views of a list, and with whom the reader may share own ones. */
  async list(page: string): Promise<SavedViewList> {
    const rows = await this.reads.rows<{ item: SavedView }>(viewsQuery, [page]);
    const { permissions, officeIds, seesAllOffices } = this.context.actor;
    const mayShare = permissions.has('access.saved-view.share');
    const offices = mayShare
      ? await this.reads.rows<{ id: string; name: string }>(officesQuery, [seesAllOffices, officeIds])
      : [];
    return {
      items: rows.map(({ item }) => item),
      mayShareWith: { offices, everybody: permissions.has('access.saved-view.publish') },
    };
  }

  /** Saves a view; an own one of the same name is replaced, and stays shared as it is. */
  async save(input: SavedViewInput): Promise<SavedView> {
    const { staffId } = this.context.actor;
    return await this.work.run(async (manager) => {
      const { page, name } = input;
      const known = await manager.findOne(SavedViewEntity, {
        where: { staffId, page, name },
        lock: { mode: 'pessimistic_write' },
      });
      if (known) {
        requireNobodyNamed(known.sharedWith, input.query);
        await changeVersioned(manager, SavedViewEntity, known.id, known.version, input);
      }
      const id = known?.id ?? newId();
      if (!known) await manager.insert(SavedViewEntity, { id, staffId, ...input });
      return await this.read(id);
    });
  }

  /** Renames a view or changes what it shows. */
  async change(id: string, version: number, change: SavedViewChange): Promise<SavedView> {
    return await this.work.run(async (manager) => {
      const { page, staffId, sharedWith } = await this.own(manager, id);
      requireNobodyNamed(sharedWith, change.query);
      if (await manager.existsBy(SavedViewEntity, { staffId, page, name: change.name, id: Not(id) }))
        throw refuse(accessProblems, 'access.saved-view.name-taken', { field: 'name' });
      await changeVersioned(manager, SavedViewEntity, id, version, change);
      return await this.read(id);
    });
  }

  /** Shares a view with an office of one's own, with everybody, or no longer. */
  async share(id: string, version: number, sharedWith: ViewSharing, officeId: string | null): Promise<SavedView> {
    const { officeIds, seesAllOffices } = this.context.actor;
    if (officeId !== null && !seesAllOffices && !officeIds.includes(officeId))
      throw refuse(accessProblems, 'access.saved-view.other-office', { field: 'officeId' });
    return await this.work.run(async (manager) => {
      const { query } = await this.own(manager, id);
      requireNobodyNamed(sharedWith, query);
      await changeVersioned(manager, SavedViewEntity, id, version, { sharedWith, officeId });
      return await this.read(id);
    });
  }

  /** Removes a view, for all it was shared with too. */
  async remove(id: string, version: number): Promise<void> {
    await this.work.run(async (manager) => {
      await this.own(manager, id);
      const { affected } = await manager.delete(SavedViewEntity, { id, version });
      if (!affected) throw refuse(platformProblems, 'platform.record.stale', { current: await this.read(id) });
    });
  }

  /** Makes a list open with a view one sees, or with none. */
  async setDefault({ page, viewId }: DefaultViewInput): Promise<void> {
    const { staffId } = this.context.actor;
    await this.work.run(async (manager) => {
      await manager.delete(DefaultViewEntity, { staffId, page });
      if (viewId === null) return;
      const chosen = await findVisible(manager, SavedViewEntity, viewId);
      if (chosen.page !== page) throw refuse(platformProblems, 'platform.record.not-found');
      await manager.insert(DefaultViewEntity, { id: newId(), staffId, page, viewId });
    });
  }

  private async read(id: string): Promise<SavedView> {
    const row = await this.reads.row<{ item: SavedView }>(viewQuery, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.item;
  }

  private async own(manager: EntityManager, id: string): Promise<SavedViewEntity> {
    const found = await findVisible(manager, SavedViewEntity, id);
    if (found.staffId !== this.context.actor.staffId) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}

/** Refuses to share what can be somebody's name. */
function requireNobodyNamed(sharedWith: ViewSharing, query: string): void {
  if (sharedWith !== 'nobody' && namesSomebody(query))
    throw refuse(accessProblems, 'access.saved-view.names-somebody', { field: 'query' });
}
