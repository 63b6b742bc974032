import { AbsenceEntity } from './capacity/absence.entity';
import { CapacityEntity } from './capacity/capacity.entity';
import { AgencyEntity } from './office/agency.entity';
import { OfficeEntity } from './office/office.entity';
import { DefaultViewEntity } from './saved-view/default-view.entity';
import { SavedViewEntity } from './saved-view/saved-view.entity';
import { SessionEntity } from './session/session.entity';
import { UnknownAddressEntity } from './session/unknown-address.entity';
import { StaffEntity } from './staff/staff.entity';

/** Tables of this area. */
export const accessEntities = [
  StaffEntity,
  SessionEntity,
  OfficeEntity,
  AgencyEntity,
  SavedViewEntity,
  DefaultViewEntity,
  CapacityEntity,
  AbsenceEntity,
  UnknownAddressEntity,
];
