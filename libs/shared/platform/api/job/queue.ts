/** Schema of the database in which pg-boss keeps its queue. */
export const jobSchema = 'job_queue';
/** The one queue; the kind of a job stands in its row. */
export const jobQueue = 'work';
/** Where a job goes that failed too often: its owner is told. */
export const givenUpQueue = 'given-up';
