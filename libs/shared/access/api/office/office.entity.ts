import type { PaperLanguage } from '@passage/platform/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An office of the organisation. */
@Entity({ schema: 'access', name: 'offices' })
export class OfficeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('char', { length: 2 }) country!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('text', { name: 'letter_name', default: '' }) letterName!: string;
  @Column('text', { name: 'letter_address', default: '' }) letterAddress!: string;
  @Column('text', { name: 'letter_language', default: 'en' }) letterLanguage!: PaperLanguage;
  @Column('integer', { default: 1 }) version!: number;
}
