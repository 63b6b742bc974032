import { describe, expect, it } from '@jest/globals';
import { aClearance, aClearedFamily, aFamily, aMember, aRequirement, today } from '../case-facts/family.fixture';
import type { CaseFacts, LinkedCase } from '../case-facts/case-facts';
import { dates } from '../date-set/date-set';
import type { Gate } from '../stage/stage';
import { askGate } from './gate.rules';

const reasons = (facts: CaseFacts, gate: Gate, on = today, linked: LinkedCase[] = []) =>
  askGate(facts, linked, { gate, on, today }).reasons;
const kinds = (...question: Parameters<typeof reasons>) => reasons(...question).map(({ kind }) => kind);
const cleared = aClearedFamily(['2026-03-01', '2026-09-01']);

describe('a gate', () => {
  it('is open when nothing stands against it', () => {
    expect(askGate(cleared, [], { gate: 'booking', on: today, today })).toEqual({
      ...{ gate: 'booking', on: today, isOpen: true, reasons: [] },
    });
  });

  it('names everything that stands against it at once', () => {
    const facts = { ...aFamily({ closedOn: '2026-06-01' }), members: [aMember('amal')] };
    expect(reasons(facts, 'booking', '2026-06-14')).toEqual([
      { kind: 'case-closed' },
      { kind: 'date-past' },
      { kind: 'outside-window' },
      { kind: 'missing', requirementCode: 'case.interview', stage: 'case-processing', personId: 'amal' },
      { kind: 'missing', requirementCode: 'health.exam', stage: 'health', personId: 'amal' },
    ]);
  });

  it('asks about the day of travel, not about today', () => {
    expect(kinds(cleared, 'booking', '2026-08-31')).toEqual([]);
    expect(kinds(cleared, 'booking', '2026-09-01')).toEqual(['outside-window', ...Array<string>(4).fill('expired')]);
  });

  it('asks for what the gates before it ask for, and not for what comes after', () => {
    const requirements = [
      aRequirement('case.referral', { subject: 'case', gate: 'submission' }),
      aRequirement('health.exam'),
      aRequirement('health.fit', { gate: 'departure' }),
    ];
    const facts = aFamily({ rules: { transitDays: 0, requirements }, members: [aMember('amal')] });
    const codes = (gate: Gate) =>
      reasons(facts, gate).flatMap((each) => ('requirementCode' in each ? each.requirementCode : []));
    expect(codes('submission')).toEqual(['case.referral']);
    expect(codes('booking')).toEqual(['case.referral', 'health.exam']);
    expect(codes('departure')).toEqual(['case.referral', 'health.exam', 'health.fit']);
  });

  it('is stopped by holds that name it, and by no others', () => {
    const hold = {
      id: 'h',
      personId: 'amal',
      stage: 'health' as const,
      reasonClass: 'medical',
      gates: ['departure' as const],
    };
    const held = { ...cleared, holds: [hold, { ...hold, id: 'i', personId: 'carim' }] };
    expect(kinds(held, 'booking')).toEqual([]);
    expect(reasons(held, 'departure')).toEqual([
      { kind: 'held', holdId: 'h', reasonClass: 'medical', stage: 'health', personId: 'amal' },
    ]);
  });

  it('to travel waits for the cases that travel along; the submission does not', () => {
    const linked = [{ caseId: 'sister', window: dates('2026-07-01', '2026-08-01') }];
    expect(reasons(cleared, 'booking', today, linked)).toEqual([
      { kind: 'outside-window' },
      { kind: 'linked-case', caseId: 'sister' },
    ]);
    expect(kinds(cleared, 'booking', '2026-07-01', linked)).toEqual([]);
    expect(kinds(cleared, 'submission', today, linked)).toEqual([]);
  });

  it('is closed for a case with nobody to travel, and before the programme has rules', () => {
    expect(kinds({ ...cleared, members: [] }, 'submission')).toEqual(['no-travellers']);
    expect(kinds({ ...cleared, rules: null }, 'submission')).toEqual(['no-rules']);
  });

  it('lets a departure be recorded on a later day, by what held on its own', () => {
    expect(kinds(cleared, 'departure', '2026-06-01')).toEqual([]);
    expect(kinds(cleared, 'booking', '2026-06-01')).toEqual(['date-past']);
  });

  it('to depart asks for the check of the last days', () => {
    const requirements = [aRequirement('health.fit', { gate: 'departure' })];
    const facts = aFamily({ rules: { transitDays: 0, requirements }, members: [aMember('amal')] });
    const fit = aClearance('amal', 'health.fit', ['2026-06-13', '2026-06-16']);
    expect(kinds({ ...facts, clearances: [fit] }, 'departure')).toEqual([]);
    expect(kinds({ ...facts, clearances: [fit] }, 'departure', '2026-06-16')).toEqual(['expired']);
  });
});
