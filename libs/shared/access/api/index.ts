export { AccessModule } from './access.module';
export { accessEntities } from './entities';
export { AgencyEntity } from './office/agency.entity';
export { OfficeEntity } from './office/office.entity';
export { Rights } from './session/rights';
export { passwordHash } from './session/sign-in';
export { StaffEntity } from './staff/staff.entity';
