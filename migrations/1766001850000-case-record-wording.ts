import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What names written in the configuration are called in French and Arabic. They are kept beside the rules, not in them:
 * rules in force never change, but how a requirement is called in a language may be put right on any day, and what
 * several programmes call alike is called alike in every language.
 */
export class CaseRecordWording1766001850000 implements MigrationInterface {
  name = 'CaseRecordWording1766001850000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table case_record.wordings (
        id uuid primary key,
        english text not null unique check (length(english) between 1 and 500),
        french text not null default '' check (length(french) <= 500),
        arabic text not null default '' check (length(arabic) <= 500),
        version integer not null default 1
      );
      grant select, insert, update on case_record.wordings to passage_app;
      select audit.watch('case_record.wordings');

      -- Every name that staff or families read and an administrator writes, with what it is the name of.
      create view case_record.configured_names with (security_invoker = true) as
        select english, array_agg(distinct used_for order by used_for) as used_for from (
          select name as english, 'programme' as used_for from pipeline.programmes
          union all select title, 'requirement' from pipeline.requirements
          union all select title, 'message' from pipeline.message_templates
          union all select name, 'office' from access.offices
          union all select letter_name, 'letterhead' from access.offices
          union all select letter_address, 'letterhead' from access.offices
          union all select name, 'agency' from access.agencies
          union all select title, 'check' from case_processing.check_types
          union all select title, 'task' from case_processing.step_tasks
          union all select title, 'letter' from case_processing.letter_templates
          union all select name, 'interview-form' from case_processing.interview_forms
          union all select name, 'room' from case_processing.rooms
          union all select name, 'course' from orientation.courses
        ) written where english <> '' group by english;
      grant select on case_record.configured_names to passage_app;
    `);
    await runner.query(names);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view case_record.configured_names; drop table case_record.wordings');
  }
}

/** The names that come with the product. */
const names = /* sql */ `
  insert into case_record.wordings (id, english, french, arabic)
  select gen_random_uuid(), english, french, arabic from (values
    ('Invitation to an interview', 'Invitation à un entretien', 'دعوة إلى مقابلة'),
    ('Appointment for fingerprints', 'Rendez-vous pour les empreintes', 'موعد لأخذ البصمات'),
    ('Notice of a decision: accepted', 'Avis de décision : accepté', 'إشعار بقرار: مقبول'),
    ('Notice of a decision: denied', 'Avis de décision : refusé', 'إشعار بقرار: مرفوض'),
    ('Request for documents', 'Demande de documents', 'طلب وثائق'),
    ('Case summary for a receiving authority', 'Résumé du dossier pour une autorité d’accueil', 'ملخص الملف لجهة الاستقبال'),
    ('Consent to sharing data', 'Consentement au partage de données', 'الموافقة على مشاركة البيانات'),
    ('Registration of the application', 'Enregistrement de la demande', 'تسجيل الطلب'),
    ('Complete relocation request', 'Demande de relocalisation complète', 'طلب إعادة توزيع مكتمل'),
    ('Fingerprints', 'Empreintes digitales', 'بصمات الأصابع'),
    ('Security check', 'Contrôle de sécurité', 'التدقيق الأمني'),
    ('Security checks', 'Contrôles de sécurité', 'عمليات التدقيق الأمني'),
    ('Acceptance by the member state', 'Acceptation par l’État membre', 'قبول الدولة العضو'),
    ('Medical examination', 'Examen médical', 'الفحص الطبي'),
    ('Fit-to-travel check', 'Contrôle d’aptitude au voyage', 'فحص اللياقة للسفر'),
    ('Fit-to-fly check', 'Contrôle d’aptitude au vol', 'فحص اللياقة للسفر جوًا'),
    ('Pre-departure orientation', 'Orientation avant le départ', 'التوجيه قبل المغادرة'),
    ('Laissez-passer', 'Laissez-passer', 'وثيقة مرور'),
    ('Place in reception', 'Place en structure d’accueil', 'مكان في مركز الاستقبال'),
    ('Registration of the family', 'Enregistrement de la famille', 'تسجيل الأسرة'),
    ('Complete proposal', 'Proposition complète', 'مقترح مكتمل'),
    ('Complete referral', 'Dossier de présentation complet', 'إحالة مكتملة'),
    ('Selection interview', 'Entretien de sélection', 'مقابلة الاختيار'),
    ('Adjudication interview', 'Entretien de décision', 'مقابلة البت في الطلب'),
    ('Admission notice', 'Avis d’admission', 'إشعار القبول'),
    ('Decision on admission', 'Décision d’admission', 'قرار القبول'),
    ('Travel document with visa', 'Titre de voyage avec visa', 'وثيقة سفر مع تأشيرة'),
    ('Travel document', 'Titre de voyage', 'وثيقة السفر'),
    ('Exit permit', 'Autorisation de sortie', 'إذن الخروج'),
    ('Place in a receiving municipality', 'Place dans une commune d’accueil', 'مكان في بلدية مستقبِلة'),
    ('Tuberculosis screening', 'Dépistage de la tuberculose', 'فحص السل'),
    ('Cultural orientation', 'Orientation culturelle', 'التوجيه الثقافي'),
    ('Promissory note for the travel loan', 'Billet à ordre pour le prêt de voyage', 'سند إذني لقرض السفر'),
    ('Assurance of a resettlement agency', 'Engagement d’une agence de réinstallation', 'تعهد من وكالة إعادة التوطين'),
    ('Humanitarian admission to Germany', 'Admission humanitaire en Allemagne', 'القبول الإنساني في ألمانيا'),
    ('Relocation within the European Union', 'Relocalisation au sein de l’Union européenne', 'إعادة التوزيع داخل الاتحاد الأوروبي'),
    ('Resettlement to the United States', 'Réinstallation aux États-Unis', 'إعادة التوطين في الولايات المتحدة'),
    ('Name check (CLASS)', 'Vérification du nom (CLASS)', 'التحقق من الاسم (CLASS)'),
    ('Interagency check (IAC)', 'Contrôle interservices (IAC)', 'تدقيق مشترك بين الجهات (IAC)'),
    ('Security advisory opinion (SAO)', 'Avis consultatif de sécurité (SAO)', 'رأي استشاري أمني (SAO)'),
    ('Security query', 'Demande de renseignements de sécurité', 'استعلام أمني'),
    ('Security query of the member state', 'Demande de renseignements de sécurité de l’État membre', 'استعلام أمني من الدولة العضو'),
    ('Registration form: narrative', 'Formulaire d’enregistrement : récit', 'استمارة التسجيل: السرد'),
    ('Pre-screening', 'Présélection', 'الفرز الأولي'),
    ('Adjudication summary', 'Résumé de l’entretien de décision', 'ملخص البت في الطلب'),
    ('Look at the deferred decision again', 'Revoir la décision reportée', 'إعادة النظر في القرار المؤجل'),
    ('Tell the family of the denial, and until when a review may be asked for', 'Annoncer le refus à la famille et le délai de réexamen', 'إبلاغ الأسرة بالرفض وبمهلة طلب إعادة النظر'),
    ('Have the best interests of the child looked at again: what the result rests on has changed', 'Faire réexaminer l’intérêt supérieur de l’enfant : ce sur quoi repose le résultat a changé', 'اطلب إعادة النظر في مصلحة الطفل الفضلى: تغيّر ما تستند إليه النتيجة'),
    ('Have the fingerprints taken again', 'Faire reprendre les empreintes', 'إعادة أخذ البصمات'),
    ('Decide on a waiver: fingerprints cannot be taken', 'Décider d’une dispense : les empreintes ne peuvent être prises', 'البت في الإعفاء: يتعذر أخذ البصمات'),
    ('Answer what the receiving state asks', 'Répondre à la demande de l’État d’accueil', 'الرد على ما تطلبه الدولة المستقبلة'),
    ('Make the changes that pre-screening asks for', 'Apporter les modifications demandées par la présélection', 'إجراء التعديلات التي يطلبها الفرز الأولي'),
    ('Agree how the case goes on: it is not recommended', 'Décider de la suite : le dossier n’est pas recommandé', 'الاتفاق على كيفية المتابعة: الملف غير موصى به'),
    ('See that every security check still holds on the last day of travel', 'Vérifier que chaque contrôle de sécurité vaut encore le dernier jour de voyage', 'التأكد من أن كل تدقيق أمني سارٍ حتى آخر يوم للسفر'),
    ('Ask where the review of the denial is', 'Relancer le réexamen du refus', 'الاستفسار عن مراجعة الرفض'),
    ('Obtain the new decision: the denial was overturned', 'Obtenir la nouvelle décision : le refus a été annulé', 'الحصول على القرار الجديد: نُقض الرفض'),
    ('Ask for the security checks again: the identity of the person changed', 'Redemander les contrôles de sécurité : l’identité de la personne a changé', 'اطلب التدقيقات الأمنية مجددًا: تغيّرت هوية الشخص'),
    ('Ask where the answer to the security checks is', 'Relancer la réponse aux contrôles de sécurité', 'الاستفسار عن الرد على التدقيقات الأمنية'),
    ('Agree how the case goes on after a security check', 'Décider de la suite du dossier après un contrôle de sécurité', 'الاتفاق على كيفية متابعة الملف بعد تدقيق أمني'),
    ('Cultural orientation for the United States', 'Orientation culturelle pour les États-Unis', 'التوجيه الثقافي للولايات المتحدة'),
    ('Pre-departure orientation for Germany', 'Orientation avant le départ pour l’Allemagne', 'التوجيه قبل المغادرة إلى ألمانيا'),
    ('Pre-departure orientation before relocation', 'Orientation avant la relocalisation', 'التوجيه قبل إعادة التوزيع'),
    ('Orientation before relocation for children and youth', 'Orientation avant la relocalisation pour enfants et jeunes', 'التوجيه قبل إعادة التوزيع للأطفال والشباب')
  ) listed (english, french, arabic);
`;
