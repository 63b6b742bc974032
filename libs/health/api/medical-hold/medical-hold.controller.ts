import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  medicalHold,
  medicalHoldInput,
  medicalHoldProblems,
  medicalHoldRelease,
  type MedicalHold,
  type MedicalHoldInput,
} from '@passage/health/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { pipelineProblems } from '@passage/pipeline/domain';
import { MedicalHoldService } from './medical-hold.service';

const { 'pipeline.hold.already-released': alreadyReleased, 'pipeline.hold.released-by-placer': releasedByPlacer } =
  pipelineProblems;

/** Medical holds with their reasons; for health staff only. */
@ApiTags('Medical holds')
@Controller('api')
export class MedicalHoldController {
  constructor(private readonly service: MedicalHoldService) {}

  @Post('cases/:id/medical-holds')
  @Requires('health.medical-hold.place')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Hold a person for a medical reason, which stays with health staff',
    status: 201,
    returns: medicalHold,
    problems: medicalHoldProblems,
  })
  async place(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: medicalHoldInput }) input: MedicalHoldInput,
  ): Promise<MedicalHold> {
    return await this.service.place(id, input);
  }

  @Post('health/medical-holds/:id/release')
  @HttpCode(200)
  @Requires('health.medical-hold.place')
  @IdParam('id', 'The hold')
  @Describe({
    summary: 'Release a medical hold that somebody else placed',
    returns: medicalHold,
    versioned: true,
    problems: {
      'pipeline.hold.already-released': alreadyReleased,
      'pipeline.hold.released-by-placer': releasedByPlacer,
    },
  })
  async release(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: medicalHoldRelease }) { reason }: { reason: string },
  ): Promise<MedicalHold> {
    return await this.service.release(id, version, reason);
  }
}
