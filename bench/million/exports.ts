import { residentMb, type Subject } from './million';

const wanted = 50_000;
const everyMs = 50;

/** Rows a second of an export of 50,000 cases, and the most memory the server took meanwhile. */
export async function measureExports({ owner, manager, pid, say }: Subject): Promise<void> {
  const { rows } = await owner.query<{ day: string; cases: number }>(
    `select day::text, count(*)::int as cases from pipeline.case_windows, (
      select coalesce((select referred_on from pipeline.case_windows where stage <> 'closed' order by referred_on desc offset $1 limit 1), '1900-01-01') as day) since
     where stage <> 'closed' and referred_on > day group by 1`,
    [wanted],
  );
  const since = rows[0] ? `referredFrom=${nextDay(rows[0].day)}` : '';
  say(`export of ${rows[0]?.cases ?? 0} cases:`);
  for (const format of ['csv', 'xlsx']) {
    let most = residentMb(pid);
    const before = most;
    const watch = setInterval(() => {
      most = Math.max(most, residentMb(pid));
    }, everyMs);
    const started = performance.now();
    const answer = await fetch(`${manager.url}/api/cases/export.${format}?locale=en&${since}`, {
      headers: manager.headers,
    });
    let bytes = 0;
    for await (const piece of answer.body ?? []) bytes += piece.length;
    const seconds = (performance.now() - started) / 1000;
    clearInterval(watch);
    say(
      `  ${format}: ${((rows[0]?.cases ?? 0) / seconds).toFixed(0)} rows/s, ${seconds.toFixed(1)} s, ${(bytes / 1024 / 1024).toFixed(1)} MB; memory ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most`,
    );
  }
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
