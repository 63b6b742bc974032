import type { AddressKind } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a person lives or lived. */
@Entity({ schema: 'case_record', name: 'addresses' })
export class AddressEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') kind!: AddressKind;
  @Column('text', { default: '' }) street!: string;
  @Column('text') place!: string;
  @Column('text', { default: '' }) region!: string;
  @Column('char', { length: 2 }) country!: string;
  @Column('date', { name: 'lived_from', nullable: true }) from!: string | null;
  @Column('date', { name: 'lived_until', nullable: true }) until!: string | null;
  @Column('boolean', { name: 'is_hidden_from_family', default: false }) isHiddenFromFamily!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
