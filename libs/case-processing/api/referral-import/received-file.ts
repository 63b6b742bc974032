import { Injectable } from '@nestjs/common';
import { safeFileName } from '@passage/case-record/domain';
import { importRunProblems } from '@passage/case-processing/domain';
import { Files, partsOfRequest, type StoredFile } from '@passage/platform/api';
import { refuse } from '@passage/platform/domain';
import type { FastifyRequest } from 'fastify';

/** A file taken in, under the name it was sent with. */
export interface ReceivedFile extends StoredFile {
  fileName: string;
}

/** Takes in the one file of a multipart request. Whether it is a good file is found out by the check. */
@Injectable()
export class ReceivedFiles {
  constructor(private readonly files: Files) {}

  /** Stores the file; nothing is left of a request that is refused or breaks off. */
  async receive(request: FastifyRequest): Promise<ReceivedFile> {
    let received: ReceivedFile | undefined;
    try {
      for await (const part of partsOfRequest(request)) {
        if (part.type !== 'file') continue;
        const { fileName, content } = part;
        received = { ...(await this.files.store(content)), fileName: safeFileName(fileName, endingOf(fileName)) };
      }
    } catch (error) {
      if (received) await this.files.remove(received.storageKey);
      throw error;
    }
    if (!received) throw refuse(importRunProblems, 'case-processing.import-run.no-file', { field: 'file' });
    return received;
  }
}

function endingOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? 'file';
}
