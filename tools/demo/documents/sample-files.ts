import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentKind } from '@passage/case-record/domain';
import { samplePdf } from './sample-pdf';

/** What is kept of a stored file beside its content. */
export interface StoredSample {
  storageKey: string;
  sizeBytes: number;
  sha256: string;
}

interface Sample {
  content: Buffer;
  sha256: string;
  /** A file with this content, and how many more names it can have. */
  copy: { file: string; namesLeft: number } | null;
}

/** File systems bound the names of one file, the usual ones at 65,000. */
const namesOfOneFile = 30_000;

/**
 * Content of documents of the demo, under the keys that uploads would have. All documents of a kind say the same, so
 * they are names of one file: removing one leaves the others.
 */
export class SampleFiles {
  private readonly samples = new Map<DocumentKind, Sample>();
  private readonly folders = new Set<string>();

  constructor(private readonly folder: string) {}

  /** Stores the content of a document of a kind. */
  store(kind: DocumentKind, title: string, id: string): StoredSample {
    const sample = this.sampleOf(kind, title);
    const storageKey = `${id.slice(0, 8)}/${id}`;
    this.put(sample, path.join(this.folder, storageKey));
    return { storageKey, sizeBytes: sample.content.length, sha256: sample.sha256 };
  }

  private sampleOf(kind: DocumentKind, title: string): Sample {
    const known = this.samples.get(kind);
    if (known) return known;
    const content = samplePdf(title, 'Sample of the demo caseload. All names and cases are invented.');
    const sample: Sample = { content, sha256: createHash('sha256').update(content).digest('hex'), copy: null };
    this.samples.set(kind, sample);
    return sample;
  }

  private put(sample: Sample, file: string): void {
    const folder = path.dirname(file);
    if (!this.folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.folders.add(folder);
    if (sample.copy && sample.copy.namesLeft > 0 && this.link(sample.copy.file, file)) {
      sample.copy.namesLeft -= 1;
      return;
    }
    writeFileSync(file, sample.content);
    sample.copy = { file, namesLeft: namesOfOneFile };
  }

  /** Gives a file another name; false where the file system knows no such thing. A run that broke off left names behind. */
  private link(file: string, name: string): boolean {
    try {
      linkSync(file, name);
      return true;
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'EEXIST';
    }
  }
}
