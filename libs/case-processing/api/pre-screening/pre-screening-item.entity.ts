import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question of the checklist, from a day on. */
@Entity({ schema: 'case_processing', name: 'pre_screening_items' })
export class PreScreeningItemEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'programme_code', nullable: true }) programmeCode!: string | null;
  @Column('text') code!: string;
  @Column('integer') rank!: number;
  @Column('text') question!: string;
  @Column('boolean', { name: 'is_required', default: true }) isRequired!: boolean;
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('text', { name: 'source_note', default: '' }) sourceNote!: string;
  @Column('boolean', { name: 'is_verified', default: false }) isVerified!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
