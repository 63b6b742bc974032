import { describe, expect, it } from '@jest/globals';
import { programmes } from '@passage/pipeline/domain';
import { assessmentContext, holdsFor, type HealthRules } from './assessment-demand.rules';

const [us] = programmes.filter(({ code }) => code === 'US-RESETTLEMENT');
const rules: HealthRules = { destination: 'US', requirements: us?.requirements ?? [], bands: [] };
const found = { examinedOn: '2026-06-01', lastTestOn: '2026-06-08', tbClass: 'no-class' as const, conditions: [] };
const born = (birthDate: string) => ({ birthDate, sex: 'female', nationality: 'SY', flags: [] });

describe('what the programme demands of health', () => {
  it('is screening for tuberculosis from the second birthday on', () => {
    const screened = (birthDate: string) =>
      assessmentContext(rules, born(birthDate), '2026-06-01', '2026-06-15').needsTbClass;
    expect(screened('2024-06-01')).toBe(true);
    expect(screened('2024-06-02')).toBe(false);
  });

  it('counts each requirement from its own day', () => {
    expect(holdsFor(rules, 'health.assessment', found, '2026-06-15')).toMatchObject({
      from: '2026-06-01',
      until: '2026-12-01',
    });
    expect(holdsFor(rules, 'health.tb-screening', found, '2026-06-15')).toMatchObject({
      from: '2026-06-08',
      until: '2026-12-08',
    });
  });

  it('is nothing where the programme does not ask, or nobody was examined yet', () => {
    const none = { ...rules, requirements: [] };
    expect(holdsFor(none, 'health.assessment', found, '2026-06-15')).toBeNull();
    expect(holdsFor(rules, 'health.assessment', { ...found, examinedOn: null }, '2026-06-15')).toBeNull();
    expect(assessmentContext(none, born('1990-01-01'), null, '2026-06-15').needsTbClass).toBe(false);
  });
});
