import { describe, expect, it } from '@jest/globals';
import { isRecordedDirectly, mayRecordDirectly } from './direct-recording.rules';

describe('stating a clearance directly', () => {
  it('is for requirements that no record of a stage gives', () => {
    expect(isRecordedDirectly('movement.exit-permit', 'cleared')).toBe(true);
    expect(isRecordedDirectly('health.assessment', 'cleared')).toBe(false);
    expect(isRecordedDirectly('case.security-check', 'cleared')).toBe(false);
    expect(isRecordedDirectly('orientation.course', 'refused')).toBe(false);
  });

  it('is for who acts for the stage', () => {
    expect(mayRecordDirectly(['movement-officer'], 'movement', 'cleared')).toBe(true);
    expect(mayRecordDirectly(['health-staff'], 'movement', 'cleared')).toBe(false);
  });

  it('takes a manager when it waives, whatever the requirement', () => {
    expect(isRecordedDirectly('health.assessment', 'waived')).toBe(true);
    expect(mayRecordDirectly(['health-staff'], 'health', 'waived')).toBe(false);
    expect(mayRecordDirectly(['manager'], 'health', 'waived')).toBe(true);
  });
});
