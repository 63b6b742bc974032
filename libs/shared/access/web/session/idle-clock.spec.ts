import { describe, expect, it } from '@jest/globals';
import { idleState, type IdleFacts } from './idle-clock';

const MINUTE = 60_000;

/** A session of 30 idle minutes that began at zero and ends after eight hours. */
function at(minutes: number, facts: Partial<IdleFacts> = {}): IdleFacts {
  return {
    now: minutes * MINUTE,
    lastAnswerAt: 0,
    lastActivityAt: 0,
    idleTimeoutSeconds: 1_800,
    absoluteExpiresAt: 480 * MINUTE,
    ...facts,
  };
}

describe('idle clock of a session', () => {
  it('is content while somebody works', () => {
    expect(idleState(at(100, { lastAnswerAt: 95 * MINUTE, lastActivityAt: 99 * MINUTE })).kind).toBe('fine');
  });

  it('tells the server of typing that makes no requests', () => {
    expect(idleState(at(10, { lastActivityAt: 9 * MINUTE })).kind).toBe('fine');
    expect(idleState(at(16, { lastActivityAt: 15 * MINUTE })).kind).toBe('touch');
    expect(idleState(at(16, { lastActivityAt: 0 })).kind).toBe('fine');
  });

  it('warns two minutes before the end of an idle session', () => {
    expect(idleState(at(26.9)).kind).toBe('fine');
    expect(idleState(at(27.5))).toEqual({ kind: 'idle-warning', secondsLeft: 90 });
  });

  it('ends before the server does, which notes requests only once a minute', () => {
    expect(idleState(at(29)).kind).toBe('over');
  });

  it('is not kept alive by a screen that refreshes itself', () => {
    expect(idleState(at(28, { lastAnswerAt: 27.9 * MINUTE })).kind).toBe('idle-warning');
    expect(idleState(at(31, { lastAnswerAt: 30.9 * MINUTE })).kind).toBe('over');
  });

  it('warns before the last end, whatever is done', () => {
    const busy = at(479, { lastAnswerAt: 478 * MINUTE, lastActivityAt: 478.5 * MINUTE });
    expect(idleState(busy)).toEqual({ kind: 'end-warning', secondsLeft: 60 });
    expect(idleState(at(480, { lastActivityAt: 479 * MINUTE })).kind).toBe('over');
  });

  it('warns of a very short session at half time', () => {
    const short = { idleTimeoutSeconds: 60 };
    expect(idleState(at(0.3, short)).kind).toBe('fine');
    expect(idleState(at(0.6, short)).kind).toBe('idle-warning');
  });
});
