import type { ReferralType } from '@passage/case-record/domain';
import type { Programme } from '@passage/pipeline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A destination and an admission category. */
@Entity({ schema: 'pipeline', name: 'programmes' })
export class ProgrammeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('char', { length: 2 }) destination!: string;
  @Column('text') category!: Programme['category'];
  @Column('integer', { name: 'transit_days', default: 1 }) transitDays!: number;
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('text', { name: 'referral_types', array: true, default: [] }) referralTypes!: ReferralType[];
  @Column('integer', { default: 1 }) version!: number;
}
