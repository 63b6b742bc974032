import { describe, expect, it } from '@jest/globals';
import { lifeStatusInput, type LifeStatusInput } from './life-status';
import { deathOf, lifeStatusFindings, memberDeathFindings } from './life-status.rules';

const today = '2026-06-15';
const news = (change: Partial<LifeStatusInput>): LifeStatusInput => ({
  ...lifeStatusInput.parse({ state: 'dead', source: 'authority', reportedOn: '2026-01-10' }),
  ...change,
});
const codes = (change: Partial<LifeStatusInput>) =>
  lifeStatusFindings(news(change), { date: '1990-05-05', precision: 'day' }, today).map(
    ({ field, code }) => `${field} ${code}`,
  );

describe('news of a person', () => {
  it('tells of a day after the birth and not in the future', () => {
    expect(codes({ sinceOn: '2026-01-09' })).toEqual([]);
    expect(codes({ sinceOn: '1990-05-04' })).toEqual(['sinceOn case-record.life-status.before-birth']);
    expect(codes({ sinceOn: '1990-01-01', sincePrecision: 'year' })).toEqual([]);
    expect(codes({ sinceOn: '2026-06-16' })).toEqual(['sinceOn platform.field.future-date']);
    expect(codes({ reportedOn: '2026-06-16' })).toEqual(['reportedOn platform.field.future-date']);
  });

  it('is not older than what it tells', () => {
    expect(codes({ sinceOn: '2026-01-11' })).toEqual(['reportedOn case-record.life-status.reported-before']);
    expect(codes({ sinceOn: '2026-01-31', sincePrecision: 'month' })).toEqual([]);
  });

  it('lets nobody join who is dead', () => {
    expect(codes({ mayJoin: 'yes' })).toEqual(['mayJoin case-record.life-status.dead-cannot-join']);
    expect(codes({ mayJoin: 'yes', state: 'missing' })).toEqual([]);
  });

  it('of the death of a member is an event of the family, unless the death is on record already', () => {
    const of = (...told: Parameters<typeof memberDeathFindings>) =>
      memberDeathFindings(...told).map(({ field, code }) => `${field} ${code}`);
    expect(of('dead', null, true)).toEqual(['state case-record.life-status.death-of-member']);
    expect(of('dead', 'missing', true)).toEqual(['state case-record.life-status.death-of-member']);
    expect([of('dead', 'dead', true), of('dead', 'missing', false), of('missing', null, true)]).toEqual([[], [], []]);
  });

  it('is of a death only when it says so and when', () => {
    expect(deathOf(news({ sinceOn: '2020-01-01', sincePrecision: 'year' }))).toEqual({
      date: '2020-01-01',
      precision: 'year',
    });
    expect(deathOf(news({}))).toBeNull();
    expect(deathOf(news({ state: 'missing', sinceOn: '2020-01-01' }))).toBeNull();
    expect(deathOf(null)).toBeNull();
  });
});
