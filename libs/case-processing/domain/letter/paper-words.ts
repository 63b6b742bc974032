import type { MemberRelationship, Sex } from '@passage/case-record/domain';
import type { PaperLanguage } from '@passage/platform/domain';

/** Words that stand on papers besides those of their templates. */
export interface PaperWords {
  date: string;
  reference: string;
  contact: string;
  page: string;
  closing: string;
  /** At the foot of papers for families, and of those for authorities. */
  foot: { family: string; authority: string };
  family: {
    title: string;
    name: string;
    relationship: string;
    sex: string;
    born: string;
    nationality: string;
    number: string;
  };
  signature: { sign: string; placeAndDate: string; interpreter: string };
  about: (year: string) => string;
  sexes: Readonly<Record<Sex, string>>;
  relationships: Readonly<Record<MemberRelationship, string>>;
  slip: {
    title: string;
    day: string;
    time: string;
    where: string;
    who: string;
    duration: string;
    minutes: (count: string) => string;
    spoken: string;
    bring: string;
    cannot: string;
  };
  questionnaire: {
    about: string;
    interviewed: string;
    sealed: string;
    draft: string;
    open: string;
    yes: string;
    no: string;
  };
}

const en: PaperWords = {
  date: 'Date',
  reference: 'Case number',
  contact: 'Contact',
  page: 'Page {page} of {pages}',
  closing: 'Yours sincerely,',
  foot: {
    family: 'Resettlement is free of charge. Nobody may ask you for money for it.',
    authority: 'Confidential. For the purpose of resettlement only.',
  },
  family: {
    ...{ title: 'Family', name: 'Name', relationship: 'Relationship', sex: 'Sex' },
    ...{ born: 'Born', nationality: 'Nationality', number: 'Number' },
  },
  signature: {
    sign: 'Signature',
    placeAndDate: 'Place and date',
    interpreter: 'Name and signature of the interpreter',
  },
  about: (year) => `about ${year}`,
  sexes: { female: 'Female', male: 'Male', other: 'Other', unknown: 'Not known' },
  relationships: {
    ...{ 'principal-applicant': 'Principal applicant', spouse: 'Spouse', partner: 'Partner', child: 'Child' },
    ...{
      'step-child': 'Step-child',
      'adopted-child': 'Adopted child',
      'foster-child': 'Foster child',
      parent: 'Parent',
    },
    ...{ sibling: 'Sibling', grandparent: 'Grandparent', grandchild: 'Grandchild' },
    ...{ 'other-dependant': 'Other dependant', 'unrelated-minor': 'Unrelated minor' },
  },
  slip: {
    ...{ title: 'Your interview', day: 'Day', time: 'Time', where: 'Where', who: 'Who is to come' },
    ...{ duration: 'How long', minutes: (count) => `${count} minutes`, spoken: 'Language spoken' },
    bring: 'Please come half an hour early, and bring this slip and every paper about your identity and your family.',
    cannot: 'If you cannot come, tell our office as soon as you know. You will get another appointment.',
  },
  questionnaire: {
    ...{ about: 'About', interviewed: 'Interview', sealed: 'Sealed', draft: 'Not yet sealed' },
    ...{ open: 'Not answered', yes: 'Yes', no: 'No' },
  },
};

const fr: PaperWords = {
  date: 'Date',
  reference: 'Numéro de dossier',
  contact: 'Contact',
  page: 'Page {page} sur {pages}',
  closing: 'Veuillez agréer nos salutations distinguées.',
  foot: {
    family: 'La réinstallation est gratuite. Personne ne peut vous demander d’argent.',
    authority: 'Confidentiel. Aux seules fins de la réinstallation.',
  },
  family: {
    ...{ title: 'Famille', name: 'Nom', relationship: 'Lien', sex: 'Sexe' },
    ...{ born: 'Naissance', nationality: 'Nationalité', number: 'Numéro' },
  },
  signature: { sign: 'Signature', placeAndDate: 'Lieu et date', interpreter: 'Nom et signature de l’interprète' },
  about: (year) => `vers ${year}`,
  sexes: { female: 'Femme', male: 'Homme', other: 'Autre', unknown: 'Inconnu' },
  relationships: {
    ...{ 'principal-applicant': 'Demandeur principal', spouse: 'Conjoint', partner: 'Partenaire', child: 'Enfant' },
    ...{ 'step-child': 'Enfant du conjoint', 'adopted-child': 'Enfant adopté', 'foster-child': 'Enfant placé' },
    ...{ parent: 'Parent', sibling: 'Frère ou sœur', grandparent: 'Grand-parent', grandchild: 'Petit-enfant' },
    ...{ 'other-dependant': 'Autre personne à charge', 'unrelated-minor': 'Mineur sans lien de parenté' },
  },
  slip: {
    ...{ title: 'Votre entretien', day: 'Jour', time: 'Heure', where: 'Où', who: 'Qui doit venir' },
    ...{ duration: 'Durée', minutes: (count) => `${count} minutes`, spoken: 'Langue parlée' },
    bring:
      'Veuillez venir une demi-heure à l’avance avec cette convocation et tous vos documents d’identité et de famille.',
    cannot: 'Si vous ne pouvez pas venir, prévenez notre bureau dès que possible. Vous recevrez un autre rendez-vous.',
  },
  questionnaire: {
    ...{ about: 'Concerne', interviewed: 'Entretien', sealed: 'Scellé', draft: 'Pas encore scellé' },
    ...{ open: 'Sans réponse', yes: 'Oui', no: 'Non' },
  },
};

const ar: PaperWords = {
  date: 'التاريخ',
  reference: 'رقم الملف',
  contact: 'للاستفسار',
  page: 'صفحة {page} من {pages}',
  closing: 'وتفضلوا بقبول فائق الاحترام،',
  foot: {
    family: 'إعادة التوطين مجانية. لا يحق لأحد أن يطلب منكم مالًا مقابلها.',
    authority: 'سري. لأغراض إعادة التوطين فقط.',
  },
  family: {
    ...{ title: 'الأسرة', name: 'الاسم', relationship: 'الصلة', sex: 'الجنس' },
    ...{ born: 'تاريخ الميلاد', nationality: 'الجنسية', number: 'الرقم' },
  },
  signature: { sign: 'التوقيع', placeAndDate: 'المكان والتاريخ', interpreter: 'اسم المترجم وتوقيعه' },
  about: (year) => `حوالي ${year}`,
  sexes: { female: 'أنثى', male: 'ذكر', other: 'آخر', unknown: 'غير معروف' },
  relationships: {
    ...{ 'principal-applicant': 'مقدم الطلب الرئيسي', spouse: 'زوج أو زوجة', partner: 'شريك', child: 'ابن أو ابنة' },
    ...{ 'step-child': 'ابن الزوج أو الزوجة', 'adopted-child': 'طفل متبنى', 'foster-child': 'طفل محتضن' },
    ...{ parent: 'أب أو أم', sibling: 'أخ أو أخت', grandparent: 'جد أو جدة', grandchild: 'حفيد أو حفيدة' },
    ...{ 'other-dependant': 'معال آخر', 'unrelated-minor': 'قاصر بلا قرابة' },
  },
  slip: {
    ...{ title: 'موعد مقابلتكم', day: 'اليوم', time: 'الساعة', where: 'المكان', who: 'من يحضر' },
    ...{ duration: 'المدة', minutes: (count) => `${count} دقيقة`, spoken: 'لغة المقابلة' },
    bring: 'نرجو الحضور قبل الموعد بنصف ساعة، وإحضار هذه البطاقة وكل ورقة تخص هويتكم وأسرتكم.',
    cannot: 'إن تعذر حضوركم فأخبروا مكتبنا حالما تعلمون. وستحصلون على موعد آخر.',
  },
  questionnaire: {
    ...{ about: 'يخص', interviewed: 'المقابلة', sealed: 'مختوم', draft: 'لم يُختم بعد' },
    ...{ open: 'بلا إجابة', yes: 'نعم', no: 'لا' },
  },
};

/** The words of papers in each of their languages. */
export const paperWords: Readonly<Record<PaperLanguage, PaperWords>> = { en, fr, ar };
