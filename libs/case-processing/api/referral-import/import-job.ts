/** Names of the two kinds of job that an import goes through. */
export const importJobs = { check: 'referral-import-check', create: 'referral-import' } as const;

/** What both kinds of job are told. */
export interface ImportJobInput {
  importId: string;
}
