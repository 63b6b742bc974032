import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A message that families get again and again. */
@Entity({ schema: 'pipeline', name: 'message_templates' })
export class MessageTemplateEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') title!: string;
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
