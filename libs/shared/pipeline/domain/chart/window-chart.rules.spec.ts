import { describe, expect, it } from '@jest/globals';
import { aClearance, aFamily, aMember, aRequirement, today } from '../case-facts/family.fixture';
import { chartOf } from './window-chart.rules';
import { windowChart } from './window-chart';

const amal = '0190f2a0-0000-7000-8000-000000000001';
const bassam = '0190f2a0-0000-7000-8000-000000000002';
const labels = {
  names: new Map([[amal, { name: 'Amal Haddad', localName: 'أمل حداد' }]]),
  plannedTravelOn: null,
};
const facts = aFamily({
  members: [aMember(bassam), aMember(amal), aMember('carim', { isTravelling: false })],
  rules: {
    transitDays: 0,
    requirements: [
      aRequirement('health.exam', { title: 'Medical examination', prerequisites: ['case.place'] }),
      aRequirement('case.place', { subject: 'case', stage: 'integration' }),
    ],
  },
  clearances: [
    aClearance(amal, 'health.exam', ['2026-05-01', '2026-11-01']),
    aClearance(bassam, 'health.exam', ['2026-05-20', '2026-11-20']),
    aClearance(null, 'case.place', [null, null]),
  ],
});

describe('the window chart', () => {
  const chart = chartOf(facts, [], today, labels);

  it('has a row for each traveller in the order of the family, and the items of the case apart', () => {
    expect(chart.rows.map((row) => row.personId)).toEqual([bassam, amal]);
    expect(chart.rows[1]).toMatchObject({ personName: 'Amal Haddad', personLocalName: 'أمل حداد' });
    expect(chart.caseItems.map((item) => item.requirementCode)).toEqual(['case.place']);
  });

  it('shows when each requirement is met, what is shared, and what closes it', () => {
    expect(chart.rows[1]?.items[0]).toEqual({
      ...{
        requirementCode: 'health.exam',
        title: 'Medical examination',
        stage: 'health',
        state: 'ok',
        isBlocker: false,
        isBinding: true,
      },
      ...{ periods: [{ from: '2026-05-01', to: '2026-11-01' }], waitsFor: [] },
    });
    expect(chart.rows[0]?.items[0]?.isBinding).toBe(false);
    expect(chart.window).toEqual([{ from: '2026-05-20', to: '2026-11-01' }]);
  });

  it('spans whole months, from a little before today to beyond the last end', () => {
    expect(chart).toMatchObject({ today, from: '2026-04-01', to: '2026-12-01' });
    expect(chart.caseItems[0]?.periods).toEqual([{ from: '2026-04-01', to: null }]);
  });

  it('has room for a journey that is planned later, or was earlier', () => {
    expect(chartOf(facts, [], today, { ...labels, plannedTravelOn: '2027-03-05' }).to).toBe('2027-04-01');
    expect(chartOf(facts, [], today, { ...labels, plannedTravelOn: '2026-01-20' }).from).toBe('2026-01-01');
  });

  it('leaves out what was over before it begins', () => {
    const earlier = aClearance(amal, 'health.exam', ['2025-01-01', '2026-04-01']);
    const shown = chartOf({ ...facts, clearances: [...facts.clearances, earlier] }, [], today, labels);
    expect(shown.rows[1]?.items[0]?.periods).toEqual([{ from: '2026-05-01', to: '2026-11-01' }]);
  });

  it('says what an item waits for', () => {
    const without = chartOf({ ...facts, clearances: [] }, [], today, labels);
    expect(without.rows[1]?.items[0]).toMatchObject({ state: 'missing', waitsFor: ['case.place'] });
  });

  it('does not count against the family what is asked for only at departure', () => {
    const check = aRequirement('health.fit', { gate: 'departure' });
    const rules = { transitDays: 0, requirements: [aRequirement('health.exam'), check] };
    const shown = chartOf(aFamily({ members: [aMember(amal)], rules }), [], today, labels);
    expect(
      shown.rows[0]?.items.map(({ requirementCode, state, isBlocker }) => [requirementCode, state, isBlocker]),
    ).toEqual([
      ['health.exam', 'missing', true],
      ['health.fit', 'due-later', false],
    ]);
  });

  it('shows of a family that has left how everything stood on that day, and nothing in its way', () => {
    const left = { ...facts, milestones: [{ code: 'departed' as const, happenedOn: '2026-06-01' }] };
    const shown = chartOf(left, [], '2027-02-01', { ...labels, plannedTravelOn: '2026-05-30' });
    expect(shown).toMatchObject({ departedOn: '2026-06-01', from: '2026-06-01' });
    expect(shown.rows.flatMap(({ items }) => items.map(({ state, isBlocker }) => [state, isBlocker]))).toEqual([
      ['ok', false],
      ['ok', false],
    ]);
  });

  it('counts nothing against a family whose case is closed', () => {
    const closed = chartOf({ ...facts, clearances: [], closedOn: '2026-06-01' }, [], today, labels);
    expect(closed.rows[1]?.items[0]).toMatchObject({ state: 'missing', isBlocker: false, waitsFor: [] });
  });

  it('is what its schema says', () => {
    expect(windowChart.parse(chart)).toEqual(chart);
  });
});
