import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a name of the configuration is called in French and Arabic. */
@Entity({ schema: 'case_record', name: 'wordings' })
export class WordingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') english!: string;
  @Column('text', { default: '' }) french!: string;
  @Column('text', { default: '' }) arabic!: string;
  /** The name the words were made for, where it has been changed since; empty where they are its own. */
  @Column('text', { name: 'made_for', default: '' }) madeFor!: string;
  /** Not shown until somebody has looked at the words: those of a proper name that was changed. */
  @Column('boolean', { name: 'is_waiting', default: false, select: false }) isWaiting!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
