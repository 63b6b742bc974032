import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { familyPaper, type FamilyPicture } from '@passage/case-record/domain';
import { Reads } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { familyPictureQuery } from './family-picture.query';

/** The families of cases as graphs. */
@Injectable()
export class FamilyPictures {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
  ) {}

  /** Everything on record, for staff. */
  async ofCase(caseId: string): Promise<FamilyPicture> {
    return await this.tell('family-picture', await this.read(caseId));
  }

  /** What the family's own papers may show: what a member asked to hide does not leave the server. */
  async paperOf(caseId: string): Promise<FamilyPicture> {
    return await this.tell('family-paper', familyPaper(await this.read(caseId)));
  }

  private async read(caseId: string): Promise<FamilyPicture> {
    const row = await this.reads.row<{ picture: FamilyPicture }>(familyPictureQuery, [caseId]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.picture;
  }

  private async tell(what: string, picture: FamilyPicture): Promise<FamilyPicture> {
    await this.readLog.record(what, { caseIds: [picture.caseId], personIds: picture.people.map(({ id }) => id) });
    return picture;
  }
}
