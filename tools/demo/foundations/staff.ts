import { roles, type Role } from '@passage/access/domain';
import { agencies } from './agencies';
import { offices } from './offices';

/** Password of every demo account. */
export const demoPassword = 'passage-demo-2026';

/** The accounts the demo is shown with: one for each role, of the office in Amman or, where rights ask for it, of all. */
export const demoAccounts = roles.map((role) => ({ email: `${role.split('-')[0]}@passage.example`, role }));

/** A colleague of the demo; all are invented. */
export interface DemoColleague {
  email: string;
  name: string;
  role: Role;
  office?: string;
  agency?: string;
}

const names: Record<Role, readonly string[]> = {
  caseworker: [
    'Dana Khoury',
    'Hala Barakat',
    'Samuel Otieno',
    'Rita Abboud',
    'Farhan Mirza',
    'Eleni Markou',
    'Paula Rincón',
  ],
  'health-staff': [
    'Omar Halabi',
    'Nour Sabbagh',
    'Grace Wanjiru',
    'Karim Nassar',
    'Saima Qureshi',
    'Nikos Pavlidis',
    'Andrés Mejía',
  ],
  'orientation-trainer': [
    'Lina Masri',
    'Yara Toukan',
    'Peter Kamau',
    'Maya Fakhoury',
    'Bilal Ansari',
    'Sofia Lambrou',
    'Camila Duarte',
  ],
  'movement-officer': [
    'Fadi Zureikat',
    'Reem Odeh',
    'Faith Achieng',
    'Jad Saliba',
    'Zainab Bukhari',
    'Kostas Drakos',
    'Jorge Salcedo',
  ],
  'integration-worker': [
    'Ruba Hijazi',
    'Tariq Nimri',
    'Joseph Mutua',
    'Carla Haddad',
    'Usman Sheikh',
    'Anna Vlachou',
    'Lucía Barrera',
  ],
  manager: ['Miriam Adler'],
  administrator: ['Tomás Herrera'],
  auditor: ['Ingrid Solberg'],
};
const agencyWorkers = ['Joan Whitfield', 'Marcus Lindqvist', 'Britta Hansen', 'Claire Fontaine', 'Pieter de Wit'];
const rolesOfOffices: readonly Role[] = roles.filter((role) => names[role].length > 1);

/**
 * Everybody: the accounts of {@link demoAccounts}; for each office one more of every role that works on cases
 * (`caseworker.nairobi@…`); for each receiving agency an integration worker who sees its cases only
 * (`integration.harbor@…`).
 */
export const colleagues: readonly DemoColleague[] = [
  ...demoAccounts.map(({ email, role }) => ({
    ...{ email, role, name: names[role][0] ?? '' },
    ...(rolesOfOffices.includes(role) && { office: 'AMM' }),
  })),
  ...offices.flatMap(({ code, name }, index) =>
    rolesOfOffices.map((role) => ({
      ...{ email: addressOf(role, name), role, office: code },
      name: names[role][index + 1] ?? '',
    })),
  ),
  ...agencies.map(({ code }, index) => ({
    ...{ email: addressOf('integration-worker', code), role: 'integration-worker' as const, agency: code },
    name: agencyWorkers[index] ?? '',
  })),
];

function addressOf(role: Role, place: string): string {
  const plain = place
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  return `${role.split('-')[0]}.${plain}@passage.example`;
}
