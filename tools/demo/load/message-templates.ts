import type { PlainDate } from '@passage/platform/domain';
import type pg from 'pg';
import { idOf } from '../random/random';

/** One message in the languages of the screens; families' other languages are for those who speak them to write. */
const bodies = {
  en: 'Dear {principal-applicant},\n\nwe are working on your case {case-number} ({programme}). Of {families} families who left within the last three years, half left within {months-half} months; most took between {months-from} and {months-to} months. This is what happened to others, not a promise. You need not pay anybody for anything.\n\n{office}',
  fr: 'Bonjour {principal-applicant},\n\nnous travaillons sur votre dossier {case-number} ({programme}). Sur {families} familles parties ces trois dernières années, la moitié est partie en {months-half} mois ; la plupart ont mis entre {months-from} et {months-to} mois. C’est ce qui est arrivé à d’autres, non une promesse. Vous n’avez à payer personne pour quoi que ce soit.\n\n{office}',
  ar: 'عزيزي/عزيزتي {principal-applicant}،\n\nنعمل على ملفكم {case-number} ({programme}). من بين {families} أسرة غادرت خلال السنوات الثلاث الماضية، بلغت مدة الانتظار لدى النصف {months-half} على الأكثر، وتراوحت لدى معظمها بين {months-from} و{months-to} (بالأشهر). هذا ما حدث لأسر أخرى، وليس وعدًا. لا يلزمكم دفع أي مبلغ لأي شخص.\n\n{office}',
};

const templateId = idOf('message template: where a case stands');

/** Writes the message that tells a family where its case stands. */
export async function writeMessageTemplates(client: pg.Client, today: PlainDate): Promise<void> {
  await client.query(
    `insert into pipeline.message_templates (id, title) values ($1, 'Where the case stands') on conflict do nothing`,
    [templateId],
  );
  for (const [language, body] of Object.entries(bodies)) {
    await client.query(
      `insert into pipeline.message_texts (id, template_id, language, number, body, written_by, written_at)
       select $1, $2, $3, 1, $4, id, $5::timestamptz from access.staff where 'administrator' = any (roles) order by email limit 1 on conflict do nothing`,
      [idOf(`message text ${language}`), templateId, language, body, `${today}T06:00:00Z`],
    );
  }
}
