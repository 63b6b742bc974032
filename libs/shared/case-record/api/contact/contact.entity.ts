import type { ContactChannel, ContactSafety } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A way to reach a person. */
@Entity({ schema: 'case_record', name: 'contacts' })
export class ContactEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') channel!: ContactChannel;
  @Column('text') value!: string;
  @Column('boolean', { name: 'is_preferred', default: false }) isPreferred!: boolean;
  @Column('text', { default: 'unknown' }) safety!: ContactSafety;
  @Column('text', { name: 'safety_note', default: '' }) safetyNote!: string;
  @Column('text', { name: 'belongs_to', default: '' }) belongsTo!: string;
  @Column('date', { name: 'in_use_from', nullable: true }) from!: string | null;
  @Column('date', { name: 'in_use_until', nullable: true }) until!: string | null;
  @Column('boolean', { name: 'is_hidden_from_family', default: false }) isHiddenFromFamily!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
