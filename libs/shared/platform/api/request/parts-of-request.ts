import { Readable } from 'node:stream';
import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import { platformProblems, refuse } from '@passage/platform/domain';
import type { FastifyRequest } from 'fastify';

/** A file or a field of a form. */
export type RequestPart =
  { type: 'file'; fileName: string; content: Readable } | { type: 'field'; name: string; value: string };

/**
 * The parts of a form, in the order they come. A form that is cut off, or is none though it says so, is refused as the
 * request of somebody else's making that it is: the parser throws plain errors, which would pass for our own faults.
 */
export async function* partsOfRequest(request: FastifyRequest): AsyncGenerator<RequestPart> {
  if (!request.isMultipart()) {
    throw refuse(platformProblems, 'platform.request.unsupported', { params: { expected: 'multipart/form-data' } });
  }
  const parts = readable<MultipartFile | MultipartValue>(() => request.parts());
  for await (const part of parts) {
    if (part.type === 'file') {
      yield { type: 'file', fileName: part.filename, content: Readable.from(readable<Buffer>(() => part.file)) };
    } else {
      yield { type: 'field', name: part.fieldname, value: String(part.value) };
    }
  }
}

async function* readable<Item>(source: () => AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* source();
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error) throw error;
    throw refuse(platformProblems, 'platform.input.malformed');
  }
}
