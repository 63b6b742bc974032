import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  fingerprintAppointment,
  fingerprintInput,
  fingerprintList,
  fingerprintMoveInput,
  fingerprintProblems,
  type FingerprintAppointment,
  type FingerprintInput,
  type FingerprintList,
  type FingerprintMoveInput,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { FingerprintMoves } from './fingerprint-moves';
import { FingerprintService } from './fingerprint.service';

const id = { schema: idParam };

/** Appointments for fingerprints, and what became of them. */
@ApiTags('Fingerprints')
@Controller('api')
export class FingerprintController {
  constructor(
    private readonly fingerprints: FingerprintService,
    private readonly moves: FingerprintMoves,
  ) {}

  @Get('cases/:id/fingerprints')
  @Requires('case-processing.fingerprints.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Fingerprints of the members of a case, latest first', returns: fingerprintList })
  async ofCase(@Param(id) params: { id: string }): Promise<FingerprintList> {
    return await this.fingerprints.ofCase(params.id);
  }

  @Post('cases/:id/fingerprints')
  @Requires('case-processing.fingerprints.record')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Plan the fingerprints of one or several members',
    status: 201,
    returns: fingerprintList,
    problems: fingerprintProblems,
  })
  async plan(
    @Param(id) params: { id: string },
    @Body({ schema: fingerprintInput }) input: FingerprintInput,
  ): Promise<FingerprintList> {
    return await this.fingerprints.plan(params.id, input);
  }

  @Post('fingerprints/:id/moves')
  @HttpCode(200)
  @Requires('case-processing.fingerprints.record')
  @IdParam()
  @Describe({
    summary: 'Say what became of an appointment for fingerprints',
    returns: fingerprintAppointment,
    problems: fingerprintProblems,
    versioned: true,
  })
  async move(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: fingerprintMoveInput }) input: FingerprintMoveInput,
  ): Promise<FingerprintAppointment> {
    return await this.moves.move(params.id, version, input);
  }
}
