export * from './permission/permission';
export * from './permissions';
export * from './problems';
export * from './role/role';
export * from './saved-view/saved-view';
export * from './session/session';
export * from './staff/staff';
export * from './staff/staff.rules';
