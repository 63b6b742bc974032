/** An office of the demo, in a country of asylum. */
export interface DemoOffice {
  code: string;
  name: string;
  country: string;
  timeZone: string;
}

export const offices: readonly DemoOffice[] = [
  { code: 'AMM', name: 'Amman', country: 'JO', timeZone: 'Asia/Amman' },
  { code: 'NBO', name: 'Nairobi', country: 'KE', timeZone: 'Africa/Nairobi' },
  { code: 'BEY', name: 'Beirut', country: 'LB', timeZone: 'Asia/Beirut' },
  { code: 'ISB', name: 'Islamabad', country: 'PK', timeZone: 'Asia/Karachi' },
  { code: 'ATH', name: 'Athens', country: 'GR', timeZone: 'Europe/Athens' },
  { code: 'BOG', name: 'Bogotá', country: 'CO', timeZone: 'America/Bogota' },
];
