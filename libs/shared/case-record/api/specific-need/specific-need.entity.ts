import type { RecordCompartment } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A specific need of a person, in the compartment of its code. */
@Entity({ schema: 'case_record', name: 'specific_needs' })
export class SpecificNeedEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') code!: string;
  @Column('text') compartment!: RecordCompartment;
  @Column('date', { name: 'noted_on' }) notedOn!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('text', { default: '' }) note!: string;
  @Column('boolean', { name: 'is_hidden_from_family', default: false }) isHiddenFromFamily!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
