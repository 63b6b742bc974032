/**
 * Does work piece by piece in several lanes at once, until a piece says there is none left. When a piece fails, the
 * lanes end what they are at and begin nothing more; the first error is thrown only then, so that whoever catches it
 * finds nothing still being written.
 */
export async function inLanes(lanes: number, next: () => Promise<boolean>): Promise<void> {
  const errors: unknown[] = [];
  const lane = async (): Promise<void> => {
    while (errors.length === 0) {
      try {
        if (!(await next())) return;
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (errors.length > 0) throw errors[0];
}
