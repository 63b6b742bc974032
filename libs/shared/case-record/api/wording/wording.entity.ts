import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a name of the configuration is called in French and Arabic. */
@Entity({ schema: 'case_record', name: 'wordings' })
export class WordingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') english!: string;
  @Column('text', { default: '' }) french!: string;
  @Column('text', { default: '' }) arabic!: string;
  @Column('integer', { default: 1 }) version!: number;
}
