import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  consent,
  consentInput,
  consentWithdrawal,
  personRecordProblems,
  type Consent,
  type ConsentInput,
  type ConsentWithdrawal,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { Consents } from './consents.service';

const closedCase = { 'case-record.case.closed': caseRecordProblems['case-record.case.closed'] };
const giving = {
  ...closedCase,
  'case-record.person.not-of-case': caseRecordProblems['case-record.person.not-of-case'],
  'case-record.consent.before-birth': personRecordProblems['case-record.consent.before-birth'],
  'case-record.consent.minor-needs-guardian': personRecordProblems['case-record.consent.minor-needs-guardian'],
  'case-record.consent.guardian-missing': personRecordProblems['case-record.consent.guardian-missing'],
  'case-record.consent.own-guardian': personRecordProblems['case-record.consent.own-guardian'],
  'case-record.consent.guardian-under-age': personRecordProblems['case-record.consent.guardian-under-age'],
  'case-record.consent.capacity-missing': personRecordProblems['case-record.consent.capacity-missing'],
};
const withdrawing = {
  ...closedCase,
  'case-record.consent.withdrawn': personRecordProblems['case-record.consent.withdrawn'],
  'case-record.consent.withdrawn-before-given': personRecordProblems['case-record.consent.withdrawn-before-given'],
};

/** Consents of people to share their data. */
@ApiTags('Consents')
@Controller('api')
export class ConsentsController {
  constructor(private readonly consents: Consents) {}

  @Post('people/:id/consents')
  @Requires('case-record.consent.record')
  @IdParam('id', 'Identifier of the person')
  @Describe({
    summary: 'Record a consent',
    description: 'To share personal data for one purpose with one recipient; of a child, by a guardian.',
    status: 201,
    returns: consent,
    problems: giving,
  })
  async give(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: consentInput }) input: ConsentInput,
  ): Promise<Consent> {
    return await this.consents.give(id, input);
  }

  @Post('consents/:id/withdrawals')
  @Requires('case-record.consent.record')
  @IdParam('id', 'Identifier of the consent')
  @Describe({ summary: 'Withdraw a consent', status: 201, returns: consent, versioned: true, problems: withdrawing })
  async withdraw(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: consentWithdrawal }) withdrawal: ConsentWithdrawal,
  ): Promise<Consent> {
    return await this.consents.withdraw(id, version, withdrawal);
  }
}
