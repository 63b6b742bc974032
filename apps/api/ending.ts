/** What ends with the server, and how long that may take. */
export interface Ending {
  close: () => Promise<void>;
  /** Seconds after which the server ends all the same: a database that is gone answers nothing. */
  longestSeconds: number;
  /** Under `npm start` and in tests the server lives no longer than what started it, even if that was killed. */
  isSupervised: boolean;
}

/** Ends the server in good order when it is told to, and without it when that takes too long. */
export function endWhenTold({ close, longestSeconds, isSupervised }: Ending): void {
  let isEnding = false;
  const end = () => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => giveUp(`did not end in good order within ${longestSeconds} s`), longestSeconds * 1000);
    close().then(
      () => process.exit(0),
      (error: unknown) => giveUp(`could not end in good order: ${String(error)}`),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  if (isSupervised) process.stdin.resume().once('end', end);
}

function giveUp(why: string): never {
  process.stderr.write(`Passage ${why}; work in hand was broken off. Is the database gone? The log says more.\n`);
  process.exit(1);
}
