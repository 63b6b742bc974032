import { describe, expect, it } from '@jest/globals';
import { requirementInput } from '../requirement/requirement';
import { gates } from '../stage/stage';
import { versionInForce } from './programme';
import { codesWithOwnRecord, programmes } from './programmes';

describe.each(programmes.map((programme) => [programme.code, programme] as const))(
  'the programme %s',
  (_, programme) => {
    const codes = programme.requirements.map((rule) => rule.code);

    it('states each requirement once, and as an administrator could', () => {
      expect(new Set(codes).size).toBe(codes.length);
      for (const rule of programme.requirements) expect(requirementInput.parse(rule)).toEqual(rule);
    });

    it('has few enough requirements to be understood, and something at every gate', () => {
      expect(codes.length).toBeGreaterThanOrEqual(6);
      expect(codes.length).toBeLessThanOrEqual(12);
      expect(new Set(programme.requirements.map((rule) => rule.gate))).toEqual(new Set(gates));
    });

    it('names a source for each, and calls unverified what its source does not settle', () => {
      for (const rule of programme.requirements) {
        expect(rule.sourceNote).not.toBe('');
        if (/verif|placeholder|not found|no public/.test(rule.sourceNote)) expect(rule.isVerified).toBe(false);
      }
    });

    it('asks first for what it demands itself, without going in circles', () => {
      const done = new Set<string>();
      for (let left = [...programme.requirements]; left.length > 0;) {
        const ready = left.filter((rule) => rule.prerequisites.every((code) => done.has(code)));
        expect(ready.map((rule) => rule.code)).not.toEqual([]);
        ready.forEach((rule) => done.add(rule.code));
        left = left.filter((rule) => !done.has(rule.code));
      }
    });
  },
);

describe('the programmes', () => {
  it('are a resettlement, a humanitarian admission and a relocation', () => {
    expect(programmes.map((programme) => programme.category)).toEqual([
      ...['resettlement', 'humanitarian-admission', 'relocation'],
    ]);
  });

  it('give one code one stage and one subject', () => {
    const known = new Map<string, string>();
    for (const { code, stage, subject } of programmes.flatMap((programme) => programme.requirements)) {
      expect(known.get(code) ?? `${stage} ${subject}`).toBe(`${stage} ${subject}`);
      known.set(code, `${stage} ${subject}`);
    }
    for (const code of codesWithOwnRecord) expect(known.has(code)).toBe(true);
  });
});

describe('the version in force', () => {
  const versions = [{ effectiveFrom: '2026-01-01' }, { effectiveFrom: '2025-01-01' }, { effectiveFrom: '2027-01-01' }];

  it('is the latest that took effect by the day', () => {
    expect(versionInForce(versions, '2026-06-15')).toEqual({ effectiveFrom: '2026-01-01' });
    expect(versionInForce(versions, '2025-12-31')).toEqual({ effectiveFrom: '2025-01-01' });
    expect(versionInForce(versions, '2027-01-01')).toEqual({ effectiveFrom: '2027-01-01' });
  });

  it('is none before the first', () => {
    expect(versionInForce(versions, '2024-12-31')).toBeUndefined();
  });
});
