import { AssessmentMoveEntity } from './assessment/assessment-move.entity';
import { AssessmentEntity } from './assessment/assessment.entity';
import { FitCheckEntity } from './fit-check/fit-check.entity';
import { MedicalHoldEntity } from './medical-hold/medical-hold.entity';
import { ValidityBandEntity } from './validity-band/validity-band.entity';

/** Tables of this area. */
export const healthEntities = [
  ValidityBandEntity,
  AssessmentEntity,
  AssessmentMoveEntity,
  FitCheckEntity,
  MedicalHoldEntity,
];
