import { Injectable } from '@nestjs/common';
import type { HealthRules, ValidityBand } from '@passage/health/domain';
import { Programmes } from '@passage/pipeline/api';
import { Reads } from '@passage/platform/api';

const destinationAndBands = {
  name: 'health-destination-and-bands',
  text: /* sql */ `
    select p.destination, (select coalesce(json_agg(json_build_object('id', b.id, 'destination', b.destination, 'tbClass', b.tb_class, 'condition', b.condition,
        'months', b.months, 'effectiveFrom', b.effective_from, 'sourceNote', b.source_note, 'isVerified', b.is_verified, 'version', b.version)), '[]')
      from health.validity_bands b where b.destination = p.destination or b.destination is null) as bands
    from case_record.cases c join pipeline.programmes p on p.id = c.programme_id where c.id = $1`,
};

/** What the programme of a case demands of health, and how long results hold. */
@Injectable()
export class HealthRulesReads {
  constructor(
    private readonly reads: Reads,
    private readonly programmes: Programmes,
  ) {}

  /** The rules for a case. */
  async of(caseId: string): Promise<HealthRules> {
    const requirements = await this.programmes.requirementsOf(caseId);
    const row = await this.reads.row<{ destination: string; bands: ValidityBand[] }>(destinationAndBands, [caseId]);
    return { requirements, destination: row?.destination ?? '', bands: row?.bands ?? [] };
  }
}
