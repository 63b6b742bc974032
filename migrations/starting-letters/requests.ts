import type { StartingLetter } from './starting-letter';

export const documentRequest: StartingLetter = {
  ...{ code: 'DOCUMENT-REQUEST', title: 'Request for documents', kind: 'letter', audience: 'family' },
  fields: [
    {
      key: 'documents',
      labels: {
        en: 'Documents, one on each line',
        fr: 'Documents, un par ligne',
        ar: 'الوثائق، واحدة في كل سطر',
      },
    },
    { key: 'until', labels: { en: 'Until when', fr: 'Jusqu’à quand', ar: 'حتى متى' } },
  ],
  en: [
    'We need documents from you',
    `Dear {{recipient.name}},

to go on with your case {{case.number}} we need:

{{field.documents}}

Please bring them to our office until {{field.until}}. We copy them and give them back at once; keep the originals with you.

If you do not have a document, come all the same. We talk about what can be shown in its place. Never pay anybody for a document.`,
  ],
  fr: [
    'Nous avons besoin de documents',
    `Bonjour {{recipient.name}},

pour poursuivre votre dossier {{case.number}}, il nous faut :

{{field.documents}}

Veuillez les apporter à notre bureau au plus tard le {{field.until}}. Nous les copions et vous les rendons aussitôt ; gardez les originaux.

Si un document vous manque, venez quand même. Nous verrons ce qui peut le remplacer. Ne payez jamais personne pour un document.`,
  ],
  ar: [
    'نحتاج إلى وثائق منكم',
    `السيد/السيدة {{recipient.name}}،

لمتابعة ملفكم رقم {{case.number}} نحتاج إلى:

{{field.documents}}

نرجو إحضارها إلى مكتبنا حتى {{field.until}}. ننسخها ونعيدها إليكم فورًا، فاحتفظوا بالأصول.

إن لم تكن لديكم وثيقة ما فتفضلوا مع ذلك بالحضور. وسنبحث معكم ما يمكن تقديمه بدلًا منها. لا تدفعوا لأحد مقابل وثيقة أبدًا.`,
  ],
};

export const caseSummary: StartingLetter = {
  ...{ code: 'CASE-SUMMARY', title: 'Case summary for a receiving authority', kind: 'form', audience: 'authority' },
  fields: [
    { key: 'purpose', labels: { en: 'What it is for', fr: 'À quelle fin', ar: 'الغرض' } },
    { key: 'summary', labels: { en: 'Summary', fr: 'Résumé', ar: 'الملخص' } },
  ],
  en: [
    'Case summary',
    `Case | {{case.number}}
Programme | {{case.programme}}
Principal applicant | {{principalApplicant.name}}
Members | {{family.size}}
Prepared by | {{author.name}}
For | {{field.purpose}}

{{table.family}}

# Summary

{{field.summary}}

{{signature.office}}`,
  ],
  fr: [
    'Résumé du dossier',
    `Dossier | {{case.number}}
Programme | {{case.programme}}
Demandeur principal | {{principalApplicant.name}}
Membres | {{family.size}}
Établi par | {{author.name}}
À quelle fin | {{field.purpose}}

{{table.family}}

# Résumé

{{field.summary}}

{{signature.office}}`,
  ],
  ar: [
    'ملخص الملف',
    `الملف | {{case.number}}
البرنامج | {{case.programme}}
مقدم الطلب الرئيسي | {{principalApplicant.name}}
عدد الأفراد | {{family.size}}
أعدّه | {{author.name}}
الغرض | {{field.purpose}}

{{table.family}}

# الملخص

{{field.summary}}

{{signature.office}}`,
  ],
};

export const consent: StartingLetter = {
  ...{ code: 'CONSENT', title: 'Consent to sharing data', kind: 'form', audience: 'family' },
  fields: [
    { key: 'recipient', labels: { en: 'With whom', fr: 'Avec qui', ar: 'مع من' } },
    { key: 'purpose', labels: { en: 'For what', fr: 'À quelle fin', ar: 'لأي غرض' } },
  ],
  en: [
    'Consent to sharing my data',
    `Name | {{recipient.name}}
Born | {{recipient.birthDate}}
With whom | {{field.recipient}}
For what | {{field.purpose}}

It was explained to me which data about me are shared, with whom and for what. I could ask questions, in a language I understand. I know that I need not consent, and that I may withdraw my consent at any time by telling {{office.name}}.

[ ] I consent.
[ ] I do not consent.

{{signature.recipient}}

{{signature.interpreter}}`,
  ],
  fr: [
    'Consentement au partage de mes données',
    `Nom | {{recipient.name}}
Naissance | {{recipient.birthDate}}
Avec qui | {{field.recipient}}
À quelle fin | {{field.purpose}}

On m’a expliqué quelles données me concernant sont partagées, avec qui et à quelle fin. J’ai pu poser des questions, dans une langue que je comprends. Je sais que je ne suis pas obligé de consentir et que je peux retirer mon consentement à tout moment en le disant à {{office.name}}.

[ ] Je consens.
[ ] Je ne consens pas.

{{signature.recipient}}

{{signature.interpreter}}`,
  ],
  ar: [
    'الموافقة على مشاركة بياناتي',
    `الاسم | {{recipient.name}}
تاريخ الميلاد | {{recipient.birthDate}}
مع من | {{field.recipient}}
الغرض | {{field.purpose}}

شُرح لي ما البيانات التي تخصني وتجري مشاركتها، ومع من ولأي غرض. وأمكنني طرح الأسئلة بلغة أفهمها. وأعلم أنني لست ملزمًا بالموافقة، وأن لي أن أسحب موافقتي في أي وقت بإبلاغ {{office.name}}.

[ ] أوافق.
[ ] لا أوافق.

{{signature.recipient}}

{{signature.interpreter}}`,
  ],
};
