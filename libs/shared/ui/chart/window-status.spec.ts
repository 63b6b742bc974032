import { describe, expect, it } from '@jest/globals';
import { bindingItems, windowStatus } from './window-status';
import type { WindowChartData, WindowItem } from './window-chart.types';

const today = '2026-02-14';

function anItem(changes: Partial<WindowItem>): WindowItem {
  return {
    requirementCode: 'medical',
    title: 'Medical examination',
    stage: 'health',
    state: 'ok',
    periods: [],
    isBlocker: false,
    isBinding: false,
    ...changes,
  };
}

describe('status of a travel window', () => {
  it('is empty without any period', () => {
    expect(windowStatus({ window: [], today })).toEqual({ kind: 'empty' });
  });

  it('is open on its first day and closed on the day of its end', () => {
    const period = { from: today, to: '2026-03-01' };
    expect(windowStatus({ window: [period], today }).kind).toBe('open');
    expect(windowStatus({ window: [period], today: '2026-03-01' }).kind).toBe('closed');
    expect(windowStatus({ window: [period], today: '2026-02-13' }).kind).toBe('not-yet');
  });

  it('is that of the day the family left, whatever has ended since', () => {
    const period = { from: '2025-09-01', to: '2025-12-01' };
    expect(windowStatus({ window: [period], today, departedOn: '2025-11-20' })).toEqual({
      kind: 'left',
      on: '2025-11-20',
    });
  });

  it('is that of the next period once the first has passed', () => {
    const window = [
      { from: '2026-05-01', to: null },
      { from: '2026-01-01', to: '2026-02-01' },
    ];
    expect(windowStatus({ window, today })).toEqual({ kind: 'not-yet', period: { from: '2026-05-01', to: null } });
  });
});

describe('binding items', () => {
  it('come with whose they are', () => {
    const member = { personId: 'p1', personName: 'Omar Example', items: [anItem({ isBinding: true }), anItem({})] };
    const data: WindowChartData = {
      today,
      from: '2026-01-01',
      to: '2027-01-01',
      rows: [member],
      caseItems: [anItem({ requirementCode: 'placement', isBinding: true })],
      window: [],
    };
    expect(bindingItems(data).map(({ item, member: whose }) => [item.requirementCode, whose?.personName])).toEqual([
      ['placement', undefined],
      ['medical', 'Omar Example'],
    ]);
  });
});
