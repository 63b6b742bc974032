import { useSyncExternalStore } from 'react';
import { localDayOf } from './local-day';

const CHECK_EVERY_MS = 60_000;

/** Today where this browser stands, `YYYY-MM-DD`; changes by itself at midnight on a screen left open. */
export function useToday(): string {
  return useSyncExternalStore(eachMinute, readToday);
}

function eachMinute(onTick: () => void): () => void {
  const timer = setInterval(onTick, CHECK_EVERY_MS);
  return () => clearInterval(timer);
}

function readToday(): string {
  return localDayOf(new Date());
}
