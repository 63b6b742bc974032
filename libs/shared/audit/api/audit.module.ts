import { Global, Module } from '@nestjs/common';
import { ReadLog } from './read-log/read-log';
import { TrailController } from './trail/trail.controller';
import { Sealer } from './seal/sealer';

/** Who read and changed what. Changes are written by triggers; reads by {@link ReadLog}. */
@Global()
@Module({ providers: [ReadLog, Sealer], controllers: [TrailController], exports: [ReadLog] })
export class AuditModule {}
