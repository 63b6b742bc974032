export { CaseEntity } from './case/case.entity';
export { CaseScope } from './case/case-scope';
export { CaseRecordModule } from './case-record.module';
export { caseRecordEntities } from './entities';
export { CaseMemberEntity } from './membership/case-member.entity';
export { PersonEntity } from './person/person.entity';
export { TaskEntity } from './task/task.entity';
export { Tasks, type TaskToOpen } from './task/tasks';
export { Timeline, type Happening } from './timeline/timeline';
