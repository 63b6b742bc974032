import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address that no account has and somebody tried all the same; known by its digest alone. */
@Entity({ schema: 'access', name: 'unknown_addresses' })
export class UnknownAddressEntity {
  @PrimaryColumn('text') id!: string;
  @Column('integer', { name: 'failed_sign_ins', default: 1 }) failedSignIns!: number;
  @Column('timestamptz', { name: 'locked_until', nullable: true }) lockedUntil!: Date | null;
}
