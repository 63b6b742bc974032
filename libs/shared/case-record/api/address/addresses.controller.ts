import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  address,
  addressInput,
  personRecordProblems,
  type Address,
  type AddressInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { Addresses } from './addresses.service';

const closedCase = { 'case-record.case.closed': caseRecordProblems['case-record.case.closed'] };
const problems = {
  ...closedCase,
  'case-record.period.ends-before-it-begins': personRecordProblems['case-record.period.ends-before-it-begins'],
};

/** Where people live and lived. */
@ApiTags('Addresses')
@Controller('api')
export class AddressesController {
  constructor(private readonly addresses: Addresses) {}

  @Post('people/:id/addresses')
  @Requires('case-record.contact.edit')
  @IdParam('id', 'Identifier of the person')
  @Describe({ summary: 'Add an address to a person', status: 201, returns: address, problems })
  async add(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: addressInput }) input: AddressInput,
  ): Promise<Address> {
    return await this.addresses.add(id, input);
  }

  @Put('addresses/:id')
  @Requires('case-record.contact.edit')
  @IdParam('id', 'Identifier of the address')
  @Describe({ summary: 'Change an address', returns: address, versioned: true, problems })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: addressInput }) input: AddressInput,
  ): Promise<Address> {
    return await this.addresses.change(id, version, input);
  }

  @Delete('addresses/:id')
  @HttpCode(204)
  @Requires('case-record.contact.edit')
  @IdParam('id', 'Identifier of the address')
  @Describe({
    summary: 'Remove an address that was entered by mistake',
    status: 204,
    versioned: true,
    problems: closedCase,
  })
  async remove(@Param({ schema: idParam }) { id }: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.addresses.remove(id, version);
  }
}
