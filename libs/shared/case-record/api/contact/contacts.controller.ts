import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  contact,
  contactInput,
  personRecordProblems,
  type Contact,
  type ContactInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { Contacts } from './contacts.service';

const closedCase = { 'case-record.case.closed': caseRecordProblems['case-record.case.closed'] };
const problems = {
  ...closedCase,
  'case-record.contact.no-phone-number': personRecordProblems['case-record.contact.no-phone-number'],
  'case-record.contact.no-e-mail-address': personRecordProblems['case-record.contact.no-e-mail-address'],
  'case-record.contact.preferred-but-ended': personRecordProblems['case-record.contact.preferred-but-ended'],
  'case-record.period.ends-before-it-begins': personRecordProblems['case-record.period.ends-before-it-begins'],
};

/** Ways to reach people. */
@ApiTags('Contacts')
@Controller('api')
export class ContactsController {
  constructor(private readonly contacts: Contacts) {}

  @Post('people/:id/contacts')
  @Requires('case-record.contact.edit')
  @IdParam('id', 'Identifier of the person')
  @Describe({ summary: 'Add a way to reach a person', status: 201, returns: contact, problems })
  async add(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: contactInput }) input: ContactInput,
  ): Promise<Contact> {
    return await this.contacts.add(id, input);
  }

  @Put('contacts/:id')
  @Requires('case-record.contact.edit')
  @IdParam('id', 'Identifier of the contact')
  @Describe({ summary: 'Change a way to reach a person', returns: contact, versioned: true, problems })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: contactInput }) input: ContactInput,
  ): Promise<Contact> {
    return await this.contacts.change(id, version, input);
  }

  @Delete('contacts/:id')
  @HttpCode(204)
  @Requires('case-record.contact.edit')
  @IdParam('id', 'Identifier of the contact')
  @Describe({
    summary: 'Remove a contact that was entered by mistake',
    status: 204,
    versioned: true,
    problems: closedCase,
  })
  async remove(@Param({ schema: idParam }) { id }: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.contacts.remove(id, version);
  }
}
