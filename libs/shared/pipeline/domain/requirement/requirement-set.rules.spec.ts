import { describe, expect, it } from '@jest/globals';
import { demand } from '../programme/demand';
import { programmes } from '../programme/programmes';
import { requirementChanges } from './requirement-changes.rules';
import { findingsAmong, inOrderOfWork } from './requirement-set.rules';

const rule = (code: string, prerequisites: string[] = []) =>
  demand({
    ...{ code, stage: 'movement', title: code, gate: 'booking', sourceNote: 'A note', isVerified: true },
    prerequisites,
  });
const told = (...rules: ReturnType<typeof rule>[]) =>
  findingsAmong(rules).map(({ index, field, code }) => `${index} ${field} ${code.split('.').at(-1)}`);

describe('requirements taken together', () => {
  it('are in order in every programme that comes with the product', () => {
    for (const { requirements } of programmes) expect(findingsAmong(requirements)).toEqual([]);
  });

  it('state each code once', () => {
    expect(told(rule('movement.visa'), rule('movement.visa'))).toEqual(['1 code code-twice']);
  });

  it('ask first only for what is asked for at all', () => {
    expect(told(rule('movement.visa', ['movement.photo']))).toEqual(['0 prerequisites unknown-prerequisite']);
  });

  it('never wait for one another in a circle, nor for what waits in one', () => {
    const first = rule('movement.visa', ['movement.photo']);
    const second = rule('movement.photo', ['movement.visa']);
    const behind = rule('movement.ticket', ['movement.visa']);
    expect(told(rule('movement.form'), first, second, behind)).toEqual([
      '1 prerequisites prerequisites-in-circle',
      '2 prerequisites prerequisites-in-circle',
      '3 prerequisites prerequisites-in-circle',
    ]);
  });

  it('come in an order in which they can be met', () => {
    const visa = rule('movement.visa', ['movement.photo']);
    const photo = rule('movement.photo', ['movement.form']);
    expect(inOrderOfWork([visa, photo, rule('movement.form')]).map(({ code }) => code)).toEqual([
      ...['movement.form', 'movement.photo', 'movement.visa'],
    ]);
    for (const { requirements } of programmes) {
      const codes = inOrderOfWork(requirements).map(({ code }) => code);
      expect(new Set(codes)).toEqual(new Set(requirements.map(({ code }) => code)));
    }
  });

  it('use the codes of the product in their own sense', () => {
    const health = { ...rule('health.assessment'), stage: 'movement' as const };
    expect(told(health)).toEqual(['0 stage code-means-otherwise']);
    expect(told({ ...rule('health.assessment'), stage: 'health', subject: 'case' })).toEqual([
      '0 subject code-means-otherwise',
    ]);
  });
});

describe('changes of requirements', () => {
  it('name what came, what went, and what is stated otherwise', () => {
    const before = [rule('movement.visa'), rule('movement.photo'), rule('movement.form')];
    const after = [
      { ...rule('movement.visa'), validityMonths: 6, title: 'Visa' },
      rule('movement.form'),
      rule('movement.ticket'),
    ];
    const { added, removed, changed } = requirementChanges(before, after);
    expect(added).toEqual(['movement.ticket']);
    expect(removed.map(({ code }) => code)).toEqual(['movement.photo']);
    expect([...changed]).toEqual([['movement.visa', ['title', 'validityMonths']]]);
  });

  it('see none where nothing is stated otherwise', () => {
    const { added, removed, changed } = requirementChanges([rule('movement.visa')], [rule('movement.visa')]);
    expect([added, removed, changed.size]).toEqual([[], [], 0]);
  });
});
