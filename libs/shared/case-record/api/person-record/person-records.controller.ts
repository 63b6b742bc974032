import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { personRecord, type PersonRecord } from '@passage/case-record/domain';
import { Describe, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { PersonRecords } from './person-records.service';

/** Everything known of people. */
@ApiTags('People')
@Controller('api')
export class PersonRecordsController {
  constructor(private readonly records: PersonRecords) {}

  @Get('people/:id')
  @Requires('case-record.person.read')
  @IdParam('id', 'Identifier of the person')
  @Describe({
    summary: 'Everything known of a person',
    description:
      'Names, documents of identity, contacts, addresses, languages and consents, with the case they belong to.',
    returns: personRecord,
  })
  async read(@Param({ schema: idParam }) { id }: { id: string }): Promise<PersonRecord> {
    return await this.records.read(id);
  }
}
