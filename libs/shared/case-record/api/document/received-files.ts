import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  acceptedTypes,
  caseRecordProblems,
  entryNamesOf,
  headBytes,
  officeTypeOf,
  safeFileName,
  tailBytes,
  typeOfHead,
  type AcceptedType,
} from '@passage/case-record/domain';
import { Files, partsOfRequest, type StoredFile } from '@passage/platform/api';
import { refuse } from '@passage/platform/domain';
import type { FastifyRequest } from 'fastify';

/** A file taken in, whose content is what it may be. */
export interface ReceivedFile extends StoredFile {
  fileName: string;
  mediaType: AcceptedType;
}

/** Takes in one file and the fields sent with it. */
@Injectable()
export class ReceivedFiles {
  constructor(private readonly files: Files) {}

  /** The file, stored, and the fields that were filled in. Refuses what it may not be; nothing of it is left then. */
  async receive(
    request: FastifyRequest,
    limitBytes?: number,
  ): Promise<{ file: ReceivedFile; fields: Record<string, string> }> {
    const fields: Record<string, string> = {};
    let file: ReceivedFile | undefined;
    try {
      for await (const part of partsOfRequest(request)) {
        if (part.type === 'file') file = await this.take(part.content, part.fileName, limitBytes);
        else if (part.value !== '') fields[part.name] = part.value;
      }
    } catch (error) {
      if (file) await this.discard(file);
      throw error;
    }
    if (!file) throw refuse(caseRecordProblems, 'case-record.document.missing', { field: 'file' });
    return { file, fields };
  }

  /** Throws a file away that was taken in and then not used. */
  async discard(file: StoredFile): Promise<void> {
    await this.files.remove(file.storageKey).catch(() => undefined);
  }

  private async take(content: Readable, givenName: string, limitBytes: number | undefined): Promise<ReceivedFile> {
    const seen = { head: Buffer.alloc(0), tail: Buffer.alloc(0) };
    const stored = await this.files.store(Readable.from(watched(content, seen)), limitBytes);
    try {
      const mediaType = typeOf(seen.head, seen.tail);
      if (stored.sizeBytes === 0) throw refuse(caseRecordProblems, 'case-record.document.empty', { field: 'file' });
      if (!mediaType) throw refuse(caseRecordProblems, 'case-record.document.type', { field: 'file' });
      return { ...stored, mediaType, fileName: safeFileName(givenName, acceptedTypes[mediaType]) };
    } catch (error) {
      await this.discard(stored);
      throw error;
    }
  }
}

/** The content passing through, with its beginning and its end kept for a closer look. */
async function* watched(content: Readable, seen: { head: Buffer; tail: Buffer }): AsyncGenerator<Buffer> {
  for await (const chunk of content as AsyncIterable<Buffer>) {
    if (seen.head.length < headBytes) seen.head = Buffer.concat([seen.head, chunk]).subarray(0, headBytes);
    seen.tail = Buffer.concat([seen.tail, chunk]).subarray(-tailBytes);
    yield chunk;
  }
}

function typeOf(head: Buffer, tail: Buffer): AcceptedType | undefined {
  const type = typeOfHead(head);
  return type === 'zip' ? officeTypeOf(entryNamesOf(tail) ?? []) : type;
}
