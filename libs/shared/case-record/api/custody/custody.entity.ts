import type { CustodyKind } from '@passage/case-record/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person is to a child before the law. */
@Entity({ schema: 'case_record', name: 'custodies' })
export class CustodyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: CustodyKind;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'until_on', nullable: true }) untilOn!: string | null;
  @Column('uuid', { name: 'document_id', nullable: true }) documentId!: string | null;
  @Column('text', { default: '' }) note!: string;
  @Column('integer', { default: 1 }) version!: number;
}
