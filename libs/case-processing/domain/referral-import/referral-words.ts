import type {
  IdentityDocumentKind,
  MemberRelationship,
  Priority,
  ReferralType,
  Sex,
  SubmissionCategory,
} from '@passage/case-record/domain';

/** Words by which people write a choice, besides the choice itself; in English, French and Arabic. */
type Words<Choice extends string> = Readonly<Record<Choice, readonly string[]>>;

export const sexWords: Words<Sex> = {
  female: ['f', 'woman', 'girl', 'femme', 'féminin', 'fille', 'أنثى', 'انثى', 'امرأة'],
  male: ['m', 'man', 'boy', 'h', 'homme', 'masculin', 'garçon', 'ذكر', 'رجل'],
  other: ['x', 'autre', 'آخر'],
  unknown: ['u', 'inconnu', 'غير معروف'],
};

export const priorityWords: Words<Priority> = {
  emergency: ['urgence', 'طارئ', 'طارئة'],
  urgent: ['عاجل', 'عاجلة'],
  normal: ['normale', 'عادي', 'عادية'],
};

export const referralTypeWords: Words<ReferralType> = {
  unhcr: ['unhcr submission', 'hcr', 'المفوضية'],
  embassy: ['embassy referral', 'ambassade', 'سفارة'],
  ngo: ['ngo referral', 'ong', 'منظمة غير حكومية'],
  'family-reunification': ['regroupement familial', 'لم شمل الأسرة', 'لم الشمل'],
  'humanitarian-admission-list': ['humanitarian admission', 'hap', 'admission humanitaire', 'القبول الإنساني'],
  relocation: ['eu relocation', 'relocalisation', 'إعادة التوزيع'],
  'private-sponsorship': ['sponsorship', 'psr', 'parrainage privé', 'parrainage', 'كفالة خاصة', 'كفالة'],
};

export const categoryWords: Words<SubmissionCategory> = {
  LPP: [
    'legal and physical protection needs',
    'legal and/or physical protection needs',
    'besoins de protection juridique et physique',
  ],
  SVT: [
    'survivors of violence and torture',
    'survivors of violence and/or torture',
    'survivants de violence et de torture',
  ],
  MED: ['medical needs', 'besoins médicaux'],
  WGR: ['women and girls at risk', 'femmes et filles en danger', 'awr'],
  CAR: ['children and adolescents at risk', 'enfants et adolescents en danger'],
  RFU: ['restoring family unity', 'regroupement familial', 'fru'],
  LFA: ['lack of foreseeable alternative durable solutions', 'absence de solutions durables', 'lads'],
};

export const relationshipWords: Words<MemberRelationship> = {
  'principal-applicant': [
    'pa',
    'principal',
    'head of family',
    'head',
    'hof',
    'self',
    'demandeur principal',
    'chef de famille',
    'مقدم الطلب',
    'مقدم الطلب الرئيسي',
    'رب الأسرة',
  ],
  spouse: ['wife', 'husband', 'sp', 'épouse', 'époux', 'conjoint', 'conjointe', 'mari', 'femme', 'زوجة', 'زوج'],
  partner: ['partenaire', 'concubin', 'concubine', 'شريك', 'شريكة'],
  child: ['son', 'daughter', 'ch', 'biological child', 'fils', 'fille', 'enfant', 'ابن', 'ابنة', 'طفل', 'طفلة'],
  'step-child': [
    'stepson',
    'stepdaughter',
    'beau-fils',
    'belle-fille',
    'ابن الزوج',
    'ابن الزوجة',
    'ابنة الزوج',
    'ابنة الزوجة',
  ],
  'adopted-child': [
    'adopted son',
    'adopted daughter',
    'enfant adopté',
    'fils adoptif',
    'fille adoptive',
    'ابن بالتبني',
    'ابنة بالتبني',
  ],
  'foster-child': ['foster son', 'foster daughter', 'enfant placé', 'طفل مكفول', 'ابن مكفول', 'ابنة مكفولة'],
  parent: ['father', 'mother', 'père', 'mère', 'أب', 'أم', 'والد', 'والدة'],
  sibling: ['brother', 'sister', 'frère', 'sœur', 'soeur', 'أخ', 'أخت', 'شقيق', 'شقيقة'],
  grandparent: ['grandfather', 'grandmother', 'grand-père', 'grand-mère', 'جد', 'جدة'],
  grandchild: ['grandson', 'granddaughter', 'petit-fils', 'petite-fille', 'حفيد', 'حفيدة'],
  'other-dependant': [
    'other',
    'other dependent',
    'dependant',
    'dependent',
    'autre',
    'personne à charge',
    'معال',
    'آخر',
  ],
  'unrelated-minor': ['unaccompanied minor', 'mineur non accompagné', 'mineur sans lien', 'قاصر غير مرافق', 'قاصر'],
};

export const documentKindWords: Words<IdentityDocumentKind> = {
  passport: ['national passport', 'pp', 'passeport', 'جواز سفر', 'جواز'],
  'identity-card': [
    'id',
    'id card',
    'national id',
    'national id card',
    'national identity card',
    'nid',
    'cni',
    "carte d'identité",
    "carte nationale d'identité",
    'بطاقة هوية',
    'بطاقة الهوية',
    'هوية',
    'هوية وطنية',
    'بطاقة شخصية',
  ],
  'unhcr-registration': [
    'unhcr',
    'unhcr registration certificate',
    'unhcr certificate',
    'unhcr card',
    'unhcr id',
    'registration certificate',
    'proof of registration',
    'hcr',
    'enregistrement hcr',
    'enregistrement du hcr',
    "attestation d'enregistrement",
    'المفوضية',
    'تسجيل المفوضية',
    'شهادة تسجيل',
    'شهادة المفوضية',
  ],
  'refugee-certificate': [
    'refugee card',
    'refugee id',
    'attestation de réfugié',
    'carte de réfugié',
    'شهادة لاجئ',
    'بطاقة لاجئ',
  ],
  'asylum-seeker-certificate': [
    'asylum seeker card',
    'asylum certificate',
    "attestation de demandeur d'asile",
    "attestation de demande d'asile",
    'شهادة طالب لجوء',
    'بطاقة طالب لجوء',
  ],
  'convention-travel-document': [
    'ctd',
    'refugee travel document',
    'titre de voyage',
    'titre de voyage de la convention',
    'وثيقة سفر لاجئ',
    'وثيقة سفر بموجب الاتفاقية',
  ],
  'emergency-travel-document': ['etd', 'laissez-passer', "titre de voyage d'urgence", 'وثيقة سفر طارئة', 'وثيقة مرور'],
  'birth-certificate': ['acte de naissance', 'extrait de naissance', 'شهادة ميلاد', 'شهادة الميلاد'],
  'family-book': ['family booklet', 'family registration book', 'livret de famille', 'دفتر عائلة', 'دفتر العائلة'],
  'marriage-certificate': ['marriage contract', 'acte de mariage', 'عقد زواج', 'شهادة زواج'],
  'driving-licence': ['driving license', 'driver licence', "driver's license", 'permis de conduire', 'رخصة قيادة'],
  other: ['other document', 'autre', 'autre document', 'أخرى', 'وثيقة أخرى'],
};

/** Headers of a document number that say which paper it is of. */
export const documentKindHeaders: Partial<Words<IdentityDocumentKind>> = {
  passport: ['passport number', 'passport no', 'numéro de passeport', 'رقم جواز السفر'],
  'identity-card': [
    'national id number',
    'identity card number',
    "numéro de carte d'identité",
    'رقم الهوية',
    'رقم بطاقة الهوية',
  ],
};

/** Finds the choice that a word means, however it is written; undefined where it means none. */
export function choiceFinder<Choice extends string>(words: Words<Choice>): (text: string) => Choice | undefined {
  const choices = new Map<string, Choice>();
  for (const choice of Object.keys(words) as Choice[]) {
    for (const word of [choice, ...words[choice]]) choices.set(bareWord(word), choice);
  }
  return (text) => choices.get(bareWord(text));
}

/** A word without case, accents, Arabic vowel signs, spaces and hyphens. */
export function bareWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
