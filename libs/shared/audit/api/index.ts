export { AuditModule } from './audit.module';
export { ReadLog } from './read-log/read-log';
