import type { StartingLetter } from './starting-letter';

export const interviewInvitation: StartingLetter = {
  ...{
    code: 'INTERVIEW-INVITATION',
    title: 'Invitation to an interview',
    kind: 'letter',
    audience: 'family',
    fields: [],
  },
  en: [
    'Invitation to an interview',
    `Dear {{recipient.name}},

we invite you to an interview about your case {{case.number}} ({{case.programme}}).

Day | {{interview.date}}
Time | {{interview.time}}
Place | {{interview.place}}
Who is to come | {{interview.participants}}

Please come half an hour early. The interview takes about {{interview.minutes}} minutes. An interpreter is there for you if you need one, free of charge.

# Please bring

- this letter
- every document of identity you have, and those of your children
- papers about your family, such as certificates of birth, marriage or death

If you cannot come, tell us as soon as you know. You will get another appointment, and it will not harm your case.`,
  ],
  fr: [
    'Invitation à un entretien',
    `Bonjour {{recipient.name}},

nous vous invitons à un entretien au sujet de votre dossier {{case.number}} ({{case.programme}}).

Jour | {{interview.date}}
Heure | {{interview.time}}
Lieu | {{interview.place}}
Qui doit venir | {{interview.participants}}

Veuillez venir une demi-heure à l’avance. L’entretien dure environ {{interview.minutes}} minutes. Un interprète est à votre disposition si vous en avez besoin, gratuitement.

# Veuillez apporter

- cette lettre
- tous vos documents d’identité et ceux de vos enfants
- les papiers de votre famille, comme les actes de naissance, de mariage ou de décès

Si vous ne pouvez pas venir, prévenez-nous dès que possible. Vous recevrez un autre rendez-vous, sans conséquence pour votre dossier.`,
  ],
  ar: [
    'دعوة إلى مقابلة',
    `السيد/السيدة {{recipient.name}}،

ندعوكم إلى مقابلة بشأن ملفكم رقم {{case.number}} ({{case.programme}}).

اليوم | {{interview.date}}
الساعة | {{interview.time}}
المكان | {{interview.place}}
من يحضر | {{interview.participants}}

نرجو الحضور قبل الموعد بنصف ساعة. تستغرق المقابلة نحو {{interview.minutes}} دقيقة. ويتوفر لكم مترجم مجانًا إن احتجتم إليه.

# نرجو إحضار

- هذه الرسالة
- كل وثائق هويتكم ووثائق أطفالكم
- أوراق الأسرة، مثل شهادات الميلاد أو الزواج أو الوفاة

إن تعذر حضوركم فأخبرونا حالما تعلمون. وستحصلون على موعد آخر دون أي ضرر بملفكم.`,
  ],
};

export const fingerprintAppointment: StartingLetter = {
  ...{
    code: 'FINGERPRINT-APPOINTMENT',
    title: 'Appointment for fingerprints',
    kind: 'letter',
    audience: 'family',
    fields: [],
  },
  en: [
    'Your appointment for fingerprints',
    `Dear {{recipient.name}},

for your case {{case.number}} the receiving state asks for fingerprints. We have made this appointment for you:

Day | {{fingerprints.date}}
Time | {{fingerprints.time}}
Place | {{fingerprints.place}}
Who is to come | {{fingerprints.participants}}

Please bring this letter and your documents of identity. It takes a few minutes and does not hurt. If a hand is injured, tell us before.

If you cannot come, tell us as soon as you know. You will get another appointment.`,
  ],
  fr: [
    'Votre rendez-vous pour les empreintes',
    `Bonjour {{recipient.name}},

pour votre dossier {{case.number}}, l’État d’accueil demande vos empreintes digitales. Voici votre rendez-vous :

Jour | {{fingerprints.date}}
Heure | {{fingerprints.time}}
Lieu | {{fingerprints.place}}
Qui doit venir | {{fingerprints.participants}}

Veuillez apporter cette lettre et vos documents d’identité. Cela dure quelques minutes et ne fait pas mal. Si une main est blessée, dites-le nous avant.

Si vous ne pouvez pas venir, prévenez-nous dès que possible. Vous recevrez un autre rendez-vous.`,
  ],
  ar: [
    'موعدكم لأخذ البصمات',
    `السيد/السيدة {{recipient.name}}،

تطلب دولة الاستقبال بصمات الأصابع لملفكم رقم {{case.number}}. وقد حددنا لكم هذا الموعد:

اليوم | {{fingerprints.date}}
الساعة | {{fingerprints.time}}
المكان | {{fingerprints.place}}
من يحضر | {{fingerprints.participants}}

نرجو إحضار هذه الرسالة ووثائق هويتكم. يستغرق الأمر دقائق قليلة ولا يؤلم. وإن كانت إحدى اليدين مصابة فأخبرونا قبل الموعد.

إن تعذر حضوركم فأخبرونا حالما تعلمون. وستحصلون على موعد آخر.`,
  ],
};
