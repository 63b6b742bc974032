import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A change of the counts by stage. Written and folded together by the database alone; the columns together are no key. */
@Entity({ schema: 'pipeline', name: 'caseload_counts' })
export class CaseloadCountEntity {
  @PrimaryColumn('uuid', { name: 'office_id' }) officeId!: string;
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('text') stage!: string;
  @PrimaryColumn('text', { name: 'stage_state' }) stageState!: string;
  @Column('integer') cases!: number;
  @Column('integer') people!: number;
}
