/** Schema of the database in which pg-boss keeps its queue. */
export const jobSchema = 'job_queue';
/** The one queue; the kind of a job stands in its row. */
export const jobQueue = 'work';
/** Where the queue puts jobs that it has tried as often as it may. */
export const brokenOffQueue = 'broken-off';
