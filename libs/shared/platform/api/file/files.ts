import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import path from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId, platformProblems, Refusal, refuse } from '@passage/platform/domain';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { Config } from '../config/config';
import { inMegabytes } from '../request/request-limits';
import { ScratchFolder } from './scratch-folder';

/** A file taken in. */
export interface StoredFile {
  storageKey: string;
  sizeBytes: number;
  sha256: string;
}

/** Where uploaded files live: a folder, or any other place a driver exists for. Keys never hold names given by people. */
@Injectable()
export class Files implements OnModuleInit {
  /** For what is laid on disk only while it is worked on. */
  readonly scratch: ScratchFolder;
  private readonly disk: Disk;

  constructor(private readonly config: Config) {
    const location = path.resolve(config.settings.FILES_DIR);
    this.disk = new Disk(new FSDriver({ location, visibility: 'private' }));
    this.scratch = new ScratchFolder(path.join(location, 'scratch'));
  }

  async onModuleInit(): Promise<void> {
    await this.scratch.clear();
  }

  /** Takes a stream in, refusing one that is larger than allowed; nothing is left of a refused one. */
  async store(stream: Readable, wantedLimit = Infinity): Promise<StoredFile> {
    const limitBytes = Math.min(wantedLimit, this.config.settings.UPLOAD_LIMIT_BYTES);
    const id = newId();
    const storageKey = `${id.slice(0, 8)}/${id}`;
    const hash = createHash('sha256');
    let sizeBytes = 0;
    async function* measured(): AsyncGenerator<Buffer> {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        sizeBytes += chunk.length;
        if (sizeBytes > limitBytes) throw tooLarge(limitBytes);
        hash.update(chunk);
        yield chunk;
      }
    }
    try {
      await this.disk.putStream(storageKey, Readable.from(measured()));
      return { storageKey, sizeBytes, sha256: hash.digest('hex') };
    } catch (error) {
      await this.disk.delete(storageKey).catch(() => undefined);
      const cause = error instanceof Error && error.cause instanceof Refusal ? error.cause : error;
      throw cause;
    }
  }

  /** The content of a stored file. */
  async open(storageKey: string): Promise<Readable> {
    return await this.disk.getStream(storageKey);
  }

  /** Takes a file away for good. */
  async remove(storageKey: string): Promise<void> {
    await this.disk.delete(storageKey);
  }
}

function tooLarge(limitBytes: number) {
  return refuse(platformProblems, 'platform.request.too-large', { params: inMegabytes(limitBytes) });
}
