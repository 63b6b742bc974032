import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  note,
  noteChange,
  noteInput,
  notePage,
  noteQuery,
  protectionNoteInput,
  type Note,
  type NoteChange,
  type NoteInput,
  type NoteQuery,
  type ProtectionNoteInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { Notes } from './notes.service';

const {
  'case-record.compartment.closed': compartmentClosed,
  'case-record.mention.may-not-see': mayNotSee,
  'case-record.note.not-yours': notYours,
  'case-record.person.not-of-case': notOfCase,
} = caseRecordProblems;

/** Notes on cases. */
@ApiTags('Notes')
@Controller('api')
export class NotesController {
  constructor(private readonly notes: Notes) {}

  @Get('cases/:id/notes')
  @Requires('case-record.case.read')
  @IdParam('id', 'Identifier of the case')
  @Describe({ summary: 'Notes of a case in the compartments one may read, newest first', returns: notePage })
  async page(
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: noteQuery }) query: NoteQuery,
  ): Promise<Page<Note>> {
    return await this.notes.page(id, query);
  }

  @Post('cases/:id/notes')
  @Requires('case-record.note.write')
  @IdParam('id', 'Identifier of the case')
  @Describe({
    summary: 'Write a note on a case',
    status: 201,
    returns: note,
    problems: {
      'case-record.compartment.closed': compartmentClosed,
      'case-record.person.not-of-case': notOfCase,
      'case-record.mention.may-not-see': mayNotSee,
    },
  })
  async write(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: noteInput }) { compartment, ...input }: NoteInput,
  ): Promise<Note> {
    return await this.notes.write(id, compartment, input);
  }

  @Post('cases/:id/protection-notes')
  @Requires('case-record.protection-note.write')
  @IdParam('id', 'Identifier of the case')
  @Describe({
    summary: 'Write a note that only case processing may read',
    status: 201,
    returns: note,
    problems: { 'case-record.person.not-of-case': notOfCase, 'case-record.mention.may-not-see': mayNotSee },
  })
  async writeProtection(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: protectionNoteInput }) input: ProtectionNoteInput,
  ): Promise<Note> {
    return await this.notes.write(id, 'protection', input);
  }

  @Patch('notes/:id')
  @Requires('case-record.note.write')
  @IdParam('id', 'Identifier of the note')
  @Describe({
    summary: 'Correct one’s own note',
    returns: note,
    versioned: true,
    problems: { 'case-record.note.not-yours': notYours, 'case-record.mention.may-not-see': mayNotSee },
  })
  async correct(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: noteChange }) change: NoteChange,
  ): Promise<Note> {
    return await this.notes.correct(id, version, change, ['case', 'health']);
  }

  @Patch('protection-notes/:id')
  @Requires('case-record.protection-note.write')
  @IdParam('id', 'Identifier of the note')
  @Describe({
    summary: 'Correct one’s own protection note',
    returns: note,
    versioned: true,
    problems: { 'case-record.note.not-yours': notYours, 'case-record.mention.may-not-see': mayNotSee },
  })
  async correctProtection(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: noteChange }) change: NoteChange,
  ): Promise<Note> {
    return await this.notes.correct(id, version, change, ['protection']);
  }
}
