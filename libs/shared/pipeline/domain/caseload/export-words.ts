import type { Priority, ReferralType } from '@passage/case-record/domain';
import type { CaseStage, LaneState } from '../lane/lane';
import type { WindowState } from '../window/travel-window';
import type { CaseloadColumn } from './caseload-export';

/** The languages in which a list is exported. */
export const exportLanguages = ['en', 'fr', 'ar'] as const;
export type ExportLanguage = (typeof exportLanguages)[number];

/** Words of an exported list: the same as on the screen, which a test of the screen's part holds them to. */
export interface ExportWords {
  readonly headings: Readonly<Record<CaseloadColumn | 'nameLocal' | 'stageState', string>>;
  readonly stage: Readonly<Record<CaseStage, string>>;
  readonly state: Readonly<Record<LaneState, string>>;
  readonly window: Readonly<Record<WindowState, string>>;
  readonly priority: Readonly<Record<Priority, string>>;
  readonly referralType: Readonly<Record<ReferralType, string>>;
}

/** By language. */
export const exportWords: Readonly<Record<ExportLanguage, ExportWords>> = {
  en: {
    headings: {
      number: 'Number',
      name: 'Principal applicant',
      nameLocal: 'Name in own script',
      size: 'Travellers',
      office: 'Office',
      programme: 'Programme',
      stage: 'Stage',
      stageState: 'State',
      stageSince: 'At the stage since',
      windowState: 'Travel window',
      closesOn: 'Closes',
      blockers: 'Blockers',
      priority: 'Priority',
      owner: 'Owner',
      referredOn: 'Referred',
      processingPriority: 'Processing priority',
      referralType: 'Referral type',
      referralSource: 'Referred by',
      category: 'Submission category',
      countryOfAsylum: 'Country of asylum',
      countryOfOrigin: 'Country of origin',
      nationality: 'Nationality',
      language: 'Language',
      lastActionOn: 'Last day to act',
    },
    stage: {
      'case-processing': 'Case processing',
      health: 'Health',
      orientation: 'Orientation',
      movement: 'Movement',
      integration: 'Integration',
      complete: 'Complete',
      closed: 'Closed',
    },
    state: {
      'not-due': 'Not due',
      'in-progress': 'In progress',
      blocked: 'Blocked',
      done: 'Done',
    },
    window: {
      open: 'Open',
      'not-yet': 'Not open yet',
      closed: 'Closed',
      empty: 'None',
    },
    priority: {
      emergency: 'Emergency',
      urgent: 'Urgent',
      normal: 'Normal',
    },
    referralType: {
      unhcr: 'UNHCR submission',
      embassy: 'Embassy referral',
      ngo: 'NGO referral',
      'family-reunification': 'Family reunification',
      'humanitarian-admission-list': 'Humanitarian admission list',
      relocation: 'Relocation',
      'private-sponsorship': 'Private sponsorship',
    },
  },
  fr: {
    headings: {
      number: 'Numéro',
      name: 'Demandeur principal',
      nameLocal: 'Nom dans son écriture',
      size: 'Voyageurs',
      office: 'Bureau',
      programme: 'Programme',
      stage: 'Étape',
      stageState: 'État',
      stageSince: 'À l’étape depuis',
      windowState: 'Fenêtre de voyage',
      closesOn: 'Se ferme',
      blockers: 'Obstacles',
      priority: 'Priorité',
      owner: 'Responsable',
      referredOn: 'Référé le',
      processingPriority: 'Priorité de traitement',
      referralType: 'Type de référencement',
      referralSource: 'Référé par',
      category: 'Catégorie de soumission',
      countryOfAsylum: 'Pays d’asile',
      countryOfOrigin: 'Pays d’origine',
      nationality: 'Nationalité',
      language: 'Langue',
      lastActionOn: 'Dernier jour pour agir',
    },
    stage: {
      'case-processing': 'Traitement du dossier',
      health: 'Santé',
      orientation: 'Orientation',
      movement: 'Voyage',
      integration: 'Intégration',
      complete: 'Terminé',
      closed: 'Clos',
    },
    state: {
      'not-due': 'Pas encore dû',
      'in-progress': 'En cours',
      blocked: 'Bloqué',
      done: 'Terminé',
    },
    window: {
      open: 'Ouverte',
      'not-yet': 'Pas encore ouverte',
      closed: 'Fermée',
      empty: 'Aucune',
    },
    priority: {
      emergency: 'Urgence absolue',
      urgent: 'Urgent',
      normal: 'Normal',
    },
    referralType: {
      unhcr: 'Soumission du HCR',
      embassy: 'Référencement par une ambassade',
      ngo: 'Référencement par une ONG',
      'family-reunification': 'Regroupement familial',
      'humanitarian-admission-list': 'Liste d’admission humanitaire',
      relocation: 'Relocalisation',
      'private-sponsorship': 'Parrainage privé',
    },
  },
  ar: {
    headings: {
      number: 'الرقم',
      name: 'مقدم الطلب الرئيسي',
      nameLocal: 'الاسم بكتابته الأصلية',
      size: 'المسافرون',
      office: 'المكتب',
      programme: 'البرنامج',
      stage: 'المرحلة',
      stageState: 'الحالة',
      stageSince: 'في المرحلة منذ',
      windowState: 'نافذة السفر',
      closesOn: 'تُغلق',
      blockers: 'العوائق',
      priority: 'الأولوية',
      owner: 'المسؤول',
      referredOn: 'تاريخ الإحالة',
      processingPriority: 'أولوية المعالجة',
      referralType: 'نوع الإحالة',
      referralSource: 'جهة الإحالة',
      category: 'فئة التقديم',
      countryOfAsylum: 'بلد اللجوء',
      countryOfOrigin: 'بلد المنشأ',
      nationality: 'الجنسية',
      language: 'اللغة',
      lastActionOn: 'آخر يوم للتصرف',
    },
    stage: {
      'case-processing': 'معالجة الملف',
      health: 'الصحة',
      orientation: 'التوجيه',
      movement: 'السفر',
      integration: 'الاندماج',
      complete: 'مكتمل',
      closed: 'مغلق',
    },
    state: {
      'not-due': 'لم يحن موعده',
      'in-progress': 'قيد التنفيذ',
      blocked: 'متعثر',
      done: 'مكتمل',
    },
    window: {
      open: 'مفتوحة',
      'not-yet': 'لم تُفتح بعد',
      closed: 'مغلقة',
      empty: 'لا توجد',
    },
    priority: {
      emergency: 'طارئ',
      urgent: 'عاجل',
      normal: 'عادي',
    },
    referralType: {
      unhcr: 'إحالة من المفوضية',
      embassy: 'إحالة من سفارة',
      ngo: 'إحالة من منظمة غير حكومية',
      'family-reunification': 'لمّ شمل الأسرة',
      'humanitarian-admission-list': 'قائمة القبول الإنساني',
      relocation: 'إعادة التوزيع',
      'private-sponsorship': 'كفالة خاصة',
    },
  },
};
