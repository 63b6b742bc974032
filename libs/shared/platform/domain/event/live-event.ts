/**
 * Word to open screens that something changed: what to fetch again, never the data itself.
 * Delivered only to staff within whose scope it lies.
 */
export interface LiveEvent {
  /** The kind of record: 'case', 'task', 'job', 'session', 'programme', ... */
  topic: string;
  id?: string;
  caseId?: string;
  /** Office in whose scope the record lies. */
  officeId?: string;
  /** Receiving agency that may also see it. */
  agencyId?: string | null;
  /** Only for this member of staff. */
  staffId?: string;
}

/** The topic that says that words may have been missed: whatever is on screen is to be fetched again. */
export const everything = 'everything';
