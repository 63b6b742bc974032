import type { FurtherNameKind } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another name or spelling of a person. */
@Entity({ schema: 'case_record', name: 'person_names' })
export class FurtherNameEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') kind!: FurtherNameKind;
  @Column('text', { default: '' }) latin!: string;
  @Column('text', { default: '' }) local!: string;
  @Column('text', { default: '' }) source!: string;
  @Column('boolean', { name: 'is_hidden_from_family', default: false }) isHiddenFromFamily!: boolean;
  @Column('date', { name: 'noted_on' }) notedOn!: string;
  @Column('integer', { default: 1 }) version!: number;
}
