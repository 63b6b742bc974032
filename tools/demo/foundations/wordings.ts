import type pg from 'pg';
import { idOf } from '../random/random';
import { insert } from '../load/insert';

/** What offices, agencies and rooms of the demo are called in French and Arabic. */
const wordings: readonly (readonly [english: string, french: string, arabic: string])[] = [
  ['Amman', 'Amman', 'عمّان'],
  ['Nairobi', 'Nairobi', 'نيروبي'],
  ['Beirut', 'Beyrouth', 'بيروت'],
  ['Islamabad', 'Islamabad', 'إسلام آباد'],
  ['Athens', 'Athènes', 'أثينا'],
  ['Bogotá', 'Bogota', 'بوغوتا'],
  ['Resettlement Office Amman', 'Bureau de réinstallation d’Amman', 'مكتب إعادة التوطين في عمّان'],
  ['Resettlement Office Nairobi', 'Bureau de réinstallation de Nairobi', 'مكتب إعادة التوطين في نيروبي'],
  ['Resettlement Office Beirut', 'Bureau de réinstallation de Beyrouth', 'مكتب إعادة التوطين في بيروت'],
  ['Resettlement Office Islamabad', 'Bureau de réinstallation d’Islamabad', 'مكتب إعادة التوطين في إسلام آباد'],
  ['Resettlement Office Athens', 'Bureau de réinstallation d’Athènes', 'مكتب إعادة التوطين في أثينا'],
  ['Resettlement Office Bogotá', 'Bureau de réinstallation de Bogota', 'مكتب إعادة التوطين في بوغوتا'],
  [
    '12 Example Street, Jabal Amman\nAmman, Jordan\n+962 6 555 0100',
    '12, rue Exemple, Djabal Amman\nAmman, Jordanie\n+962 6 555 0100',
    'شارع المثال ١٢، جبل عمّان\nعمّان، الأردن\n+962 6 555 0100',
  ],
  [
    '4 Sample Road, Westlands\nNairobi, Kenya\n+254 20 555 0100',
    '4, Sample Road, Westlands\nNairobi, Kenya\n+254 20 555 0100',
    'طريق المثال ٤، ويستلاندز\nنيروبي، كينيا\n+254 20 555 0100',
  ],
  [
    '7 Example Street, Hamra\nBeirut, Lebanon\n+961 1 555 010',
    '7, rue Exemple, Hamra\nBeyrouth, Liban\n+961 1 555 010',
    'شارع المثال ٧، الحمرا\nبيروت، لبنان\n+961 1 555 010',
  ],
  [
    '22 Sample Avenue, F-7\nIslamabad, Pakistan\n+92 51 555 0100',
    '22, avenue Exemple, F-7\nIslamabad, Pakistan\n+92 51 555 0100',
    'جادة المثال ٢٢، قطاع F-7\nإسلام آباد، باكستان\n+92 51 555 0100',
  ],
  [
    '9 Example Street, Exarchia\nAthens, Greece\n+30 21 0555 0100',
    '9, rue Exemple, Exarchia\nAthènes, Grèce\n+30 21 0555 0100',
    'شارع المثال ٩، إكسارخيا\nأثينا، اليونان\n+30 21 0555 0100',
  ],
  [
    'Calle Ejemplo 15\nBogotá, Colombia\n+57 60 1555 0100',
    'Calle Ejemplo 15\nBogota, Colombie\n+57 60 1555 0100',
    'شارع المثال ١٥\nبوغوتا، كولومبيا\n+57 60 1555 0100',
  ],
  ['Harbor Bridge Resettlement', 'Harbor Bridge Resettlement', 'هاربر بريدج لإعادة التوطين'],
  ['Prairie Welcome Network', 'Prairie Welcome Network', 'شبكة بريري للاستقبال'],
  ['Ankerplatz Aufnahme e. V.', 'Ankerplatz Aufnahme e. V.', 'جمعية أنكربلاتس للاستقبال'],
  ['Maison des Tilleuls', 'Maison des Tilleuls', 'دار الزيزفون'],
  ['Stichting De Brug', 'Stichting De Brug', 'مؤسسة دي بروخ'],
  ['Room 1', 'Salle 1', 'الغرفة ١'],
  ['Room 2', 'Salle 2', 'الغرفة ٢'],
  ['Room 3', 'Salle 3', 'الغرفة ٣'],
  ['Hall', 'Grande salle', 'القاعة'],
  ['Where the case stands', 'Où en est le dossier', 'أين وصل الملف'],
];

/** Puts names of the demo into French and Arabic. */
export async function seedWordings(client: pg.Client): Promise<void> {
  const rows = wordings.map(([english, french, arabic]) => ({
    ...{ id: idOf(`wording ${english}`), english, french, arabic, version: 1 },
  }));
  await insert(client, 'case_record.wordings', rows);
}
