import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the words of a message in one language, never changed. */
@Entity({ schema: 'pipeline', name: 'message_texts' })
export class MessageTextEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'template_id' }) templateId!: string;
  @Column('text') language!: string;
  @Column('integer') number!: number;
  @Column('text') body!: string;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('timestamptz', { name: 'written_at', default: () => 'now()' }) writtenAt!: Date;
}
