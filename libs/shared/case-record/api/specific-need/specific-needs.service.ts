import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  specificNeedFindings,
  type SpecificNeed,
  type SpecificNeedCode,
  type SpecificNeedInput,
} from '@passage/case-record/domain';
import { Clock, Reads, RequestContext, type NamedQuery } from '@passage/platform/api';
import { CaseLists } from '../case/case-lists';
import { requireCompartment } from '../compartment/require-compartment';
import { asFact, PersonFacts, type FactWriting } from '../person-fact/person-facts';
import { SpecificNeedEntity } from './specific-need.entity';

const codesQuery: NamedQuery = {
  name: 'case-record-specific-need-codes',
  text: `select json_build_object('code', code, 'group', left(code, 2), 'label', label, 'compartment', compartment,
      'effectiveFrom', effective_from, 'effectiveUntil', effective_until, 'sourceNote', source_note, 'isVerified', is_verified) as item
    from case_record.specific_need_codes order by code`,
};

const needsQuery: NamedQuery = {
  name: 'case-record-specific-needs',
  text: `select (select coalesce(json_agg(json_build_object('id', n.id, 'personId', n.person_id, 'code', n.code,
      'compartment', n.compartment, 'notedOn', n.noted_on, 'endedOn', n.ended_on, 'note', n.note,
      'isHiddenFromFamily', n.is_hidden_from_family, 'version', n.version) order by n.ended_on desc nulls first, n.noted_on desc, n.id), '[]')
    from case_record.specific_needs n where n.person_id = p.id) as items from case_record.people p where p.id = $1`,
};

/** Specific needs of people. Row-level security shows each only to those who may read its compartment. */
@Injectable()
export class SpecificNeeds {
  constructor(
    private readonly facts: PersonFacts,
    private readonly reads: Reads,
    private readonly lists: CaseLists,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /** The codes that the reader may use: those of the compartments the reader holds. */
  async codes(): Promise<SpecificNeedCode[]> {
    const rows = await this.reads.rows<{ item: SpecificNeedCode }>(codesQuery);
    const { compartments } = this.context.actor;
    return rows
      .map(({ item }) => item)
      .filter(({ compartment }) => compartment === 'case' || compartments.includes(compartment));
  }

  /** The needs of a person that the reader may see. */
  async list(personId: string): Promise<SpecificNeed[]> {
    const needs = await this.lists.read<SpecificNeed>(needsQuery, [personId]);
    await this.readLog.record('specific-needs', { personIds: [personId] });
    return needs;
  }

  /** Records a need in the compartment of its code. */
  async add(personId: string, input: SpecificNeedInput): Promise<SpecificNeed> {
    return asFact(await this.facts.add(SpecificNeedEntity, personId, await this.writing(input)));
  }

  /** Changes what is known of a need. */
  async change(id: string, version: number, input: SpecificNeedInput): Promise<SpecificNeed> {
    return asFact(await this.facts.change(SpecificNeedEntity, id, version, await this.writing(input)));
  }

  /** Takes a need away that was recorded by mistake. */
  async remove(id: string, version: number): Promise<void> {
    await this.facts.remove(SpecificNeedEntity, id, version);
  }

  private async writing(input: SpecificNeedInput): Promise<FactWriting<SpecificNeedEntity>> {
    const rows = await this.reads.rows<{ item: SpecificNeedCode }>(codesQuery);
    const code = rows.map(({ item }) => item).find((each) => each.code === input.code);
    const compartment = code?.compartment ?? 'case';
    requireCompartment(this.context.actor, compartment);
    return {
      check: () => specificNeedFindings(input, code, this.clock.today()),
      values: () => ({ ...input, compartment }),
    };
  }
}
