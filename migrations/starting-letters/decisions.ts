import type { StartingLetter } from './starting-letter';

export const decisionAccepted: StartingLetter = {
  ...{
    code: 'DECISION-ACCEPTED',
    title: 'Notice of a decision: accepted',
    kind: 'letter',
    audience: 'family',
    fields: [],
  },
  en: [
    'Your case has been accepted',
    `Dear {{recipient.name}},

on {{decision.date}}, {{decision.authority}} decided about your case {{case.number}}.

Accepted | {{decision.accepted}}

# What comes next

- medical examinations of everybody who travels
- an orientation course about the country that receives you
- the booking of your journey; we tell you the day as soon as it is known

Please do not sell your home, leave your work or take children out of school before we have told you the day of your journey. A decision can still be looked at again until then.`,
  ],
  fr: [
    'Votre dossier a été accepté',
    `Bonjour {{recipient.name}},

le {{decision.date}}, {{decision.authority}} a pris une décision sur votre dossier {{case.number}}.

Acceptés | {{decision.accepted}}

# La suite

- des examens médicaux pour tous ceux qui partent
- un cours d’orientation sur le pays qui vous accueille
- la réservation de votre voyage ; nous vous dirons le jour dès qu’il sera connu

Ne vendez pas votre logement, ne quittez pas votre travail et ne retirez pas vos enfants de l’école avant que nous vous ayons annoncé le jour du départ. La décision peut encore être revue jusque-là.`,
  ],
  ar: [
    'قُبل ملفكم',
    `السيد/السيدة {{recipient.name}}،

بتاريخ {{decision.date}} اتخذت {{decision.authority}} قرارًا بشأن ملفكم رقم {{case.number}}.

المقبولون | {{decision.accepted}}

# الخطوات التالية

- فحوص طبية لكل من يسافر
- دورة تعريفية عن البلد الذي يستقبلكم
- حجز السفر، وسنخبركم باليوم حالما يُعرف

نرجو ألا تبيعوا بيتكم وألا تتركوا عملكم وألا تُخرجوا الأطفال من المدرسة قبل أن نخبركم بيوم السفر. فقد يُعاد النظر في القرار حتى ذلك الحين.`,
  ],
};

export const decisionDenied: StartingLetter = {
  ...{ code: 'DECISION-DENIED', title: 'Notice of a decision: denied', kind: 'letter', audience: 'family', fields: [] },
  en: [
    'Decision about your case',
    `Dear {{recipient.name}},

on {{decision.date}}, {{decision.authority}} decided about your case {{case.number}}. We are sorry to tell you that these members of your family were not accepted:

Not accepted | {{decision.denied}}

# What you can do

You may ask for a review of this decision until {{decision.reviewUntil}}. After that day a review is possible only for special reasons. Asking for it costs nothing.

We help you to ask for it: come to our office with this letter, and with anything that is new or was not known before. You may also take the advice of a lawyer or of somebody you trust.

The decision does not change your protection in the country where you live now.`,
  ],
  fr: [
    'Décision sur votre dossier',
    `Bonjour {{recipient.name}},

le {{decision.date}}, {{decision.authority}} a pris une décision sur votre dossier {{case.number}}. Nous sommes désolés de vous annoncer que ces membres de votre famille n’ont pas été acceptés :

Non acceptés | {{decision.denied}}

# Ce que vous pouvez faire

Vous pouvez demander le réexamen de cette décision jusqu’au {{decision.reviewUntil}}. Après ce jour, un réexamen n’est possible que pour des raisons particulières. La demande est gratuite.

Nous vous aidons à la faire : venez à notre bureau avec cette lettre et avec tout ce qui est nouveau ou n’était pas connu. Vous pouvez aussi demander conseil à un avocat ou à une personne de confiance.

La décision ne change rien à votre protection dans le pays où vous vivez.`,
  ],
  ar: [
    'القرار بشأن ملفكم',
    `السيد/السيدة {{recipient.name}}،

بتاريخ {{decision.date}} اتخذت {{decision.authority}} قرارًا بشأن ملفكم رقم {{case.number}}. ويؤسفنا إبلاغكم بعدم قبول أفراد الأسرة الآتية أسماؤهم:

غير مقبول | {{decision.denied}}

# ما يمكنكم فعله

يمكنكم طلب مراجعة هذا القرار حتى {{decision.reviewUntil}}. وبعد هذا اليوم لا تكون المراجعة ممكنة إلا لأسباب خاصة. والطلب مجاني.

نساعدكم في تقديم الطلب: تفضلوا إلى مكتبنا مع هذه الرسالة ومع كل ما هو جديد أو لم يكن معروفًا من قبل. ويمكنكم أيضًا استشارة محامٍ أو شخص تثقون به.

لا يغيّر القرار شيئًا من حمايتكم في البلد الذي تعيشون فيه الآن.`,
  ],
};
