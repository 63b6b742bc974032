import type { ProblemParams } from '@passage/platform/domain';

/** How much one request may hold besides the file it sends, whose size is a setting. */
export const requestLimits = { bodyBytes: 1024 * 1024, files: 1, fields: 20 } as const;

/** How much a request may hold at most, in a unit that messages have words for. */
export interface Limit extends ProblemParams {
  maximum: number;
  unit: 'MB' | 'file' | 'fields';
}

/** So many bytes, as people say it. */
export const inMegabytes = (bytes: number): Limit => ({ maximum: Math.floor(bytes / 1024 / 1024), unit: 'MB' });

/** The limit of the framework that refused a request, by the code it gives. */
export const limitOf: ReadonlyMap<string, Limit> = new Map<string, Limit>([
  ['FST_FILES_LIMIT', { maximum: requestLimits.files, unit: 'file' }],
  ['FST_FIELDS_LIMIT', { maximum: requestLimits.fields, unit: 'fields' }],
]);
