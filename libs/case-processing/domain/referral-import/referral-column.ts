import {
  birthDatePrecisions,
  identityDocumentKinds,
  memberRelationships,
  priorities,
  referralTypes,
  sexes,
  submissionCategories,
} from '@passage/case-record/domain';
import { documentKindHeaders } from './referral-words';

/** Whether a column says something of the whole family or of one person. */
export const columnSubjects = ['family', 'person'] as const;
type About = (typeof columnSubjects)[number];

/** A column of the referral file. One row is one person; rows with the same referral number are one family. */
export interface ReferralColumn {
  /** Name in the header of the template, and the key of the value. */
  name: string;
  about: About;
  /** Whether every family (or person) needs it. */
  isRequired: boolean;
  /** What it means and how it is written, for the template and its documentation. */
  description: string;
  example: string;
  /** What may stand in it where that is a fixed list; codes of offices and programmes depend on who imports. */
  choices?: readonly string[];
  /** Other headers by which it is recognised, in English, French and Arabic. */
  aliases: readonly string[];
}

/**
 * The template, after the Resettlement Registration Form of UNHCR (Resettlement Handbook 4.6; domain reference B1 to
 * B4). What is about the family may be left empty on all but one of its rows.
 */
export const referralColumns = [
  {
    name: 'referral_number',
    about: 'family',
    isRequired: true,
    description: 'Number the referring side gave to the case. Rows with the same number are one family.',
    example: 'JOR-26C00017',
    aliases: [
      'referral',
      'case number',
      'unhcr case number',
      'numéro de soumission',
      'numéro de dossier',
      'رقم الإحالة',
      'رقم الملف',
    ],
  },
  {
    name: 'referral_source',
    about: 'family',
    isRequired: false,
    description: 'Who refers the case; UNHCR when left empty. The same on all rows of a family.',
    example: 'UNHCR',
    aliases: [
      'source',
      'referred by',
      'source de soumission',
      'origine de la soumission',
      'جهة الإحالة',
      'مصدر الإحالة',
    ],
  },
  {
    name: 'referred_on',
    about: 'family',
    isRequired: true,
    description: 'Day of the referral, YYYY-MM-DD.',
    example: '2026-03-02',
    aliases: ['referral date', 'date of referral', 'date de soumission', 'تاريخ الإحالة'],
  },
  {
    name: 'programme_code',
    about: 'family',
    isRequired: true,
    description: 'Code of the programme the family is referred to, as under Administration, Programmes.',
    example: 'US-RESETTLEMENT',
    aliases: ['programme', 'program', 'program code', 'code du programme', 'رمز البرنامج', 'البرنامج'],
  },
  {
    name: 'office_code',
    about: 'family',
    isRequired: true,
    description: 'Code of the office that is to keep the case; one of your own.',
    example: 'AMM',
    aliases: ['office', 'bureau', 'code du bureau', 'رمز المكتب', 'المكتب'],
  },
  {
    name: 'referral_type',
    about: 'family',
    isRequired: false,
    description: 'The way by which the family comes to the programme; the usual one of the programme when left empty.',
    example: 'unhcr',
    choices: referralTypes,
    aliases: ['type of referral', 'type de référencement', 'type de soumission', 'نوع الإحالة'],
  },
  {
    name: 'priority',
    about: 'family',
    isRequired: false,
    description: 'How pressing the case is for the receiving state; normal when left empty.',
    example: 'normal',
    choices: priorities,
    aliases: ['submission priority', 'priorité', 'الأولوية'],
  },
  {
    name: 'submission_category',
    about: 'family',
    isRequired: false,
    description:
      'Why the family is referred: LPP legal and physical protection needs, SVT survivors of violence or torture, MED medical needs, WGR women and girls at risk, CAR children and adolescents at risk, RFU family reunification, LFA lack of foreseeable alternative solutions.',
    example: 'LPP',
    choices: submissionCategories,
    aliases: ['category', 'resettlement category', 'catégorie', 'catégorie de soumission', 'فئة الإحالة', 'الفئة'],
  },
  {
    name: 'secondary_category',
    about: 'family',
    isRequired: false,
    description: 'A further category the family meets, written as in submission_category.',
    example: 'LFA',
    choices: submissionCategories,
    aliases: [
      'secondary category',
      'second category',
      'secondary submission category',
      'catégorie secondaire',
      'deuxième catégorie',
      'الفئة الثانوية',
      'الفئة الثانية',
    ],
  },
  {
    name: 'processing_priority',
    about: 'family',
    isRequired: false,
    description: 'How pressing the case is among your own; normal when left empty.',
    example: 'normal',
    choices: priorities,
    aliases: ['internal priority', 'priorité de traitement', 'أولوية المعالجة'],
  },
  {
    name: 'country_of_asylum',
    about: 'family',
    isRequired: true,
    description: 'Country the family lives in now: two letters (ISO 3166-1), or its name.',
    example: 'JO',
    aliases: ['asylum', 'asylum country', "pays d'asile", 'بلد اللجوء'],
  },
  {
    name: 'country_of_origin',
    about: 'family',
    isRequired: true,
    description: 'Country the family fled from: two letters (ISO 3166-1), or its name.',
    example: 'SY',
    aliases: ['origin', 'origin country', "pays d'origine", 'بلد المنشأ', 'بلد الأصل'],
  },
  {
    name: 'relationship',
    about: 'person',
    isRequired: true,
    description: 'How the person stands to the principal applicant; exactly one of a family is principal-applicant.',
    example: 'principal-applicant',
    choices: memberRelationships,
    aliases: ['relation', 'relationship to pa', 'lien de parenté', 'lien familial', 'صلة القرابة', 'القرابة'],
  },
  {
    name: 'given_names',
    about: 'person',
    isRequired: true,
    description: 'Given names in Latin letters.',
    example: 'Samira',
    aliases: ['given name', 'first name', 'first names', 'forename', 'prénom', 'prénoms', 'الاسم الأول', 'الاسم'],
  },
  {
    name: 'family_name',
    about: 'person',
    isRequired: false,
    description: 'Family name in Latin letters; empty where there is none.',
    example: 'Haddad',
    aliases: ['surname', 'last name', 'nom', 'nom de famille', 'اسم العائلة', 'الكنية', 'اللقب'],
  },
  {
    name: 'name_local',
    about: 'person',
    isRequired: false,
    description: 'Full name in the script of its own language.',
    example: 'سميرة حداد',
    aliases: [
      'local name',
      'name in local script',
      'arabic name',
      'nom local',
      'nom en arabe',
      'الاسم الكامل',
      'الاسم بالعربية',
    ],
  },
  {
    name: 'sex',
    about: 'person',
    isRequired: true,
    description: 'Sex as registered; F and M will do.',
    example: 'female',
    choices: sexes,
    aliases: ['gender', 'sexe', 'genre', 'الجنس', 'النوع'],
  },
  {
    name: 'birth_date',
    about: 'person',
    isRequired: true,
    description: 'YYYY-MM-DD; YYYY-MM or YYYY where no more is known.',
    example: '1990-05-17',
    aliases: ['date of birth', 'dob', 'birthday', 'date de naissance', 'né le', 'تاريخ الميلاد', 'تاريخ الولادة'],
  },
  {
    name: 'birth_date_precision',
    about: 'person',
    isRequired: false,
    description: 'How exactly the birth date is known; what is written tells, when empty.',
    example: 'day',
    choices: birthDatePrecisions,
    aliases: ['precision', 'dob precision', 'précision', 'précision de la date de naissance', 'دقة تاريخ الميلاد'],
  },
  {
    name: 'nationality',
    about: 'person',
    isRequired: false,
    description:
      'Country of nationality: two letters (ISO 3166-1), or its name; empty where it is unknown or there is none.',
    example: 'SY',
    aliases: ['citizenship', 'nationalité', 'الجنسية'],
  },
  {
    name: 'language',
    about: 'person',
    isRequired: false,
    description: 'Language spoken best: its code (BCP 47) or its name.',
    example: 'ar',
    aliases: ['preferred language', 'spoken language', 'langue', 'langue parlée', 'اللغة'],
  },
  {
    name: 'phone',
    about: 'person',
    isRequired: false,
    description: 'Phone number with the code of the country.',
    example: '+962 795 550 134',
    aliases: ['telephone', 'phone number', 'mobile', 'téléphone', 'numéro de téléphone', 'رقم الهاتف', 'الهاتف'],
  },
  {
    name: 'registration_number',
    about: 'person',
    isRequired: false,
    description: 'Number of the person at registration with UNHCR; the surest way to find out who is known already.',
    example: 'JOR-00482113',
    aliases: [
      'individual number',
      'unhcr number',
      'progres id',
      "numéro d'enregistrement",
      'numéro individuel',
      'رقم التسجيل',
      'الرقم الفردي',
    ],
  },
  {
    name: 'document_number',
    about: 'person',
    isRequired: false,
    description:
      'Number of a document of identity, as printed; it finds the person at an update where the registration number does not.',
    example: 'N00417733',
    aliases: [
      'document no',
      'identity document number',
      'id number',
      'numéro du document',
      "numéro de pièce d'identité",
      'رقم الوثيقة',
      ...Object.values(documentKindHeaders).flat(),
    ],
  },
  {
    name: 'document_kind',
    about: 'person',
    isRequired: false,
    description:
      'Which paper the document number is of; other when left empty, unless the header of the number says it, such as passport number.',
    example: 'passport',
    choices: identityDocumentKinds,
    aliases: ['document type', 'type of document', 'id type', 'type de document', 'type de pièce', 'نوع الوثيقة'],
  },
  {
    name: 'flags',
    about: 'person',
    isRequired: false,
    description:
      'Facts by which programmes choose requirements, separated by semicolons, e.g. unaccompanied-minor, separated-child, single-parent, stateless. Never a diagnosis.',
    example: '',
    aliases: [
      'specific needs',
      'needs',
      'besoins spécifiques',
      'besoins particuliers',
      'احتياجات خاصة',
      'الاحتياجات الخاصة',
    ],
  },
] as const satisfies readonly ReferralColumn[];

/** Name of a column of the template. */
export type ReferralColumnName = (typeof referralColumns)[number]['name'];
