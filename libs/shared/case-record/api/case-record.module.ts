import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseScope } from './case/case-scope';
import { caseRecordEntities } from './entities';
import { Tasks } from './task/tasks';
import { Timeline } from './timeline/timeline';

/** Cases, people and everything kept with them. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(caseRecordEntities)],
  providers: [CaseScope, Timeline, Tasks],
  exports: [CaseScope, Timeline, Tasks],
})
export class CaseRecordModule {}
