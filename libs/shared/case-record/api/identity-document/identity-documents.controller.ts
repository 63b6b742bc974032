import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  identityDocument,
  identityDocumentInput,
  personRecordProblems,
  type IdentityDocument,
  type IdentityDocumentInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { IdentityDocuments } from './identity-documents.service';

const closedCase = { 'case-record.case.closed': caseRecordProblems['case-record.case.closed'] };
const problems = {
  ...closedCase,
  'case-record.person.name-characters': caseRecordProblems['case-record.person.name-characters'],
  'case-record.identity-document.expires-before-issue':
    personRecordProblems['case-record.identity-document.expires-before-issue'],
  'case-record.identity-document.issued-before-birth':
    personRecordProblems['case-record.identity-document.issued-before-birth'],
  'case-record.identity-document.scan-not-of-case':
    personRecordProblems['case-record.identity-document.scan-not-of-case'],
};

/** Documents of identity of people. */
@ApiTags('Documents of identity')
@Controller('api')
export class IdentityDocumentsController {
  constructor(private readonly documents: IdentityDocuments) {}

  @Post('people/:id/identity-documents')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the person')
  @Describe({ summary: 'Add a document of identity to a person', status: 201, returns: identityDocument, problems })
  async add(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: identityDocumentInput }) input: IdentityDocumentInput,
  ): Promise<IdentityDocument> {
    return await this.documents.add(id, input);
  }

  @Put('identity-documents/:id')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the document of identity')
  @Describe({ summary: 'Correct a document of identity', returns: identityDocument, versioned: true, problems })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: identityDocumentInput }) input: IdentityDocumentInput,
  ): Promise<IdentityDocument> {
    return await this.documents.change(id, version, input);
  }

  @Delete('identity-documents/:id')
  @HttpCode(204)
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the document of identity')
  @Describe({
    summary: 'Remove a document of identity; its scan stays',
    status: 204,
    versioned: true,
    problems: closedCase,
  })
  async remove(@Param({ schema: idParam }) { id }: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.documents.remove(id, version);
  }
}
