import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import type { Photo } from '@passage/case-record/domain';
import { changeVersioned, Clock, Files, findVisible, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { IsNull } from 'typeorm';
import { CaseLists } from '../case/case-lists';
import { CaseScope } from '../case/case-scope';
import { listOfCase } from '../case/of-case.query';
import type { ReceivedFile } from '../document/received-files';
import { PersonFacts } from '../person-fact/person-facts';
import { PhotoEntity } from './photo.entity';

const photosQuery = listOfCase(
  'case-record-photos',
  `select json_build_object('id', f.id, 'personId', f.person_id, 'takenIn', f.taken_in, 'version', f.version)
    from case_record.photos f where f.case_id = c.id and f.removed_at is null order by f.person_id`,
);

/** Photos of people, one each at most. */
@Injectable()
export class Photos {
  constructor(
    private readonly facts: PersonFacts,
    private readonly work: UnitOfWork,
    private readonly scope: CaseScope,
    private readonly lists: CaseLists,
    private readonly files: Files,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** Which people of a case have a photo. */
  async list(caseId: string): Promise<Photo[]> {
    return await this.lists.read<Photo>(photosQuery, [caseId]);
  }

  /** Keeps a picture that was taken in as the photo of a person; the one before is destroyed. */
  async put(personId: string, { storageKey, sizeBytes, sha256, mediaType }: ReceivedFile): Promise<Photo> {
    let replaced: PhotoEntity | null = null;
    const takenIn = this.clock.today();
    const { id, version } = await this.facts.add(PhotoEntity, personId, {
      check: () => [],
      values: () => ({ storageKey, sizeBytes, sha256, mediaType, takenIn }),
      before: async () => {
        replaced = await this.work.manager.findOneBy(PhotoEntity, { personId, removedAt: IsNull() });
        await this.markRemoved(replaced);
      },
    });
    await this.destroy(replaced);
    return { id, personId, takenIn, version };
  }

  /** The picture itself. */
  async open(id: string): Promise<{ content: Readable; photo: PhotoEntity }> {
    const photo = await this.work.run(() => this.requireKept(id));
    await this.readLog.record('photo', { caseIds: [photo.caseId], personIds: [photo.personId] });
    return { content: await this.files.open(photo.storageKey), photo };
  }

  /** Removes a photo and destroys the picture. */
  async remove(id: string, version: number): Promise<void> {
    const removed = await this.work.run(async (manager) => {
      const photo = await this.requireKept(id);
      const ofCase = await this.scope.requireOpen(photo.caseId);
      await changeVersioned(manager, PhotoEntity, id, version, { removedAt: this.clock.now() });
      this.scope.changed(ofCase, 'person');
      return photo;
    });
    await this.destroy(removed);
  }

  private async requireKept(id: string): Promise<PhotoEntity> {
    const found = await findVisible(this.work.manager, PhotoEntity, id);
    if (found.removedAt) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }

  private async markRemoved(photo: PhotoEntity | null): Promise<void> {
    if (!photo) return;
    const change = { removedAt: this.clock.now(), version: () => 'version + 1' };
    await this.work.manager.update(PhotoEntity, { id: photo.id }, change);
  }

  private async destroy(photo: PhotoEntity | null): Promise<void> {
    if (photo) await this.files.remove(photo.storageKey).catch(() => undefined);
  }
}
