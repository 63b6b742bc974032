import { describe, expect, it } from '@jest/globals';
import { hasScope, leavesNoAdministrator } from './staff.rules';

const nothing = { officeIds: [], seesAllOffices: false, agencyId: null };

describe('scope of an account', () => {
  it('is needed by whoever works on cases', () => {
    expect(hasScope({ ...nothing, roles: ['caseworker'] })).toBe(false);
    expect(hasScope({ ...nothing, roles: ['administrator', 'manager'] })).toBe(false);
  });

  it('is offices, all of them, or a receiving agency', () => {
    expect(hasScope({ ...nothing, roles: ['caseworker'], officeIds: ['amman'] })).toBe(true);
    expect(hasScope({ ...nothing, roles: ['auditor'], seesAllOffices: true })).toBe(true);
    expect(hasScope({ ...nothing, roles: ['integration-worker'], agencyId: 'agency' })).toBe(true);
  });

  it('is not needed by an administrator alone', () => {
    expect(hasScope({ ...nothing, roles: ['administrator'] })).toBe(true);
  });
});

describe('the last administrator', () => {
  const administrator = { roles: ['administrator' as const], isActive: true };

  it('can be neither closed nor given another role', () => {
    expect(leavesNoAdministrator(0, administrator, { ...administrator, isActive: false })).toBe(true);
    expect(leavesNoAdministrator(0, administrator, { roles: ['manager'], isActive: true })).toBe(true);
  });

  it('may go once there is another', () => {
    expect(leavesNoAdministrator(1, administrator, { ...administrator, isActive: false })).toBe(false);
  });
});
