import { Injectable } from '@nestjs/common';
import type { OwnChoices, ReferralContext } from '@passage/case-processing/domain';
import { Clock, Reads, RequestContext } from '@passage/platform/api';

/** What the codes of a file refer to: the importer's own offices and the programmes that take new cases, by code. */
export interface ImportReferences {
  offices: ReadonlyMap<string, string>;
  programmes: ReadonlyMap<string, string>;
  context: ReferralContext;
}

interface Coded {
  id: string;
  code: string;
}

interface CodedProgramme extends Coded {
  taken: string[];
}

const offices = {
  name: 'import-offices',
  text: `select id, code from access.offices
    where is_active and ((select access.sees_all_offices()) or id = any ((select access.office_ids())::uuid[])) order by code`,
};
const programmes = {
  name: 'import-programmes',
  text: 'select id, code, referral_types as taken from pipeline.programmes where is_active order by code',
};

/** Finds out what an import may refer to. */
@Injectable()
export class ImportReferencesReader {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly context: RequestContext,
  ) {}

  /** The references of whoever imports. An agency's worker has no office to bring cases to. */
  async read(): Promise<ImportReferences> {
    const byCode = (rows: readonly Coded[]) => new Map(rows.map(({ code, id }) => [code, id]));
    const ofOffices = this.context.actor.agencyId ? [] : await this.reads.rows<Coded>(offices);
    const taking = await this.reads.rows<CodedProgramme>(programmes);
    const found = { offices: byCode(ofOffices), programmes: byCode(taking) };
    const codes = { officeCodes: [...found.offices.keys()], programmeCodes: [...found.programmes.keys()] };
    const referralTypesTaken = new Map(taking.map(({ code, taken }) => [code, taken]));
    return { ...found, context: { today: this.clock.today(), ...codes, referralTypesTaken } };
  }

  /** What whoever imports may write for offices and programmes. */
  async choices(): Promise<OwnChoices> {
    const { context } = await this.read();
    return { office_code: context.officeCodes, programme_code: context.programmeCodes };
  }
}
