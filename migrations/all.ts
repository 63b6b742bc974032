import { AccessStaff1764000100000 } from './1764000100000-access-staff';
import { AuditLog1764000200000 } from './1764000200000-audit-log';
import { CaseRecordFamily1764000300000 } from './1764000300000-case-record-family';
import { CaseRecordTasks1764000600000 } from './1764000600000-case-record-tasks';
import { PipelineCore1764000400000 } from './1764000400000-pipeline-core';
import { PlatformRoles1764000000000 } from './1764000000000-platform-roles';

/** Every migration, oldest first. TypeORM runs the ones the database has not seen, each in its own transaction. */
export const migrations = [
  PlatformRoles1764000000000,
  AccessStaff1764000100000,
  AuditLog1764000200000,
  CaseRecordFamily1764000300000,
  PipelineCore1764000400000,
  CaseRecordTasks1764000600000,
];
