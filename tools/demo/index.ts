export { demoAccounts, demoPassword } from './foundations/staff';
export { isEmpty, seedFoundations } from './foundations/foundations';
export { seedCaseload } from './load/seed-caseload';
