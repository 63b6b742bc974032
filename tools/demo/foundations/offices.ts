/** An office of the demo, in a country of asylum. */
export interface DemoOffice {
  code: string;
  name: string;
  country: string;
  timeZone: string;
  /** What stands at the head of its letters. Invented: nobody answers these phones. */
  letterName: string;
  letterAddress: string;
  letterLanguage: 'en' | 'fr' | 'ar';
}

export const offices: readonly DemoOffice[] = [
  {
    code: 'AMM',
    name: 'Amman',
    country: 'JO',
    timeZone: 'Asia/Amman',
    letterName: 'Resettlement Office Amman',
    letterAddress: '12 Example Street, Jabal Amman\nAmman, Jordan\n+962 6 555 0100',
    letterLanguage: 'ar',
  },
  {
    code: 'NBO',
    name: 'Nairobi',
    country: 'KE',
    timeZone: 'Africa/Nairobi',
    letterName: 'Resettlement Office Nairobi',
    letterAddress: '4 Sample Road, Westlands\nNairobi, Kenya\n+254 20 555 0100',
    letterLanguage: 'en',
  },
  {
    code: 'BEY',
    name: 'Beirut',
    country: 'LB',
    timeZone: 'Asia/Beirut',
    letterName: 'Resettlement Office Beirut',
    letterAddress: '7 Example Street, Hamra\nBeirut, Lebanon\n+961 1 555 010',
    letterLanguage: 'ar',
  },
  {
    code: 'ISB',
    name: 'Islamabad',
    country: 'PK',
    timeZone: 'Asia/Karachi',
    letterName: 'Resettlement Office Islamabad',
    letterAddress: '22 Sample Avenue, F-7\nIslamabad, Pakistan\n+92 51 555 0100',
    letterLanguage: 'en',
  },
  {
    code: 'ATH',
    name: 'Athens',
    country: 'GR',
    timeZone: 'Europe/Athens',
    letterName: 'Resettlement Office Athens',
    letterAddress: '9 Example Street, Exarchia\nAthens, Greece\n+30 21 0555 0100',
    letterLanguage: 'en',
  },
  {
    code: 'BOG',
    name: 'Bogotá',
    country: 'CO',
    timeZone: 'America/Bogota',
    letterName: 'Resettlement Office Bogotá',
    letterAddress: 'Calle Ejemplo 15\nBogotá, Colombia\n+57 60 1555 0100',
    letterLanguage: 'en',
  },
];
