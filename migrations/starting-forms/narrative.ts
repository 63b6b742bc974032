import type { Asked } from './asked';
import { categories, papers } from './options';

export const narrative: readonly Asked[] = [
  { key: 'relatives', kind: 'heading', words: ['Relatives elsewhere', 'Proches ailleurs', 'أقارب في أماكن أخرى'] },
  {
    key: 'has-relatives',
    kind: 'yes-no',
    words: [
      'Are there close relatives outside this case?',
      'Y a-t-il des proches hors de ce dossier ?',
      'هل من أقارب مقرّبين خارج هذا الملف؟',
    ],
    required: true,
  },
  {
    key: 'relatives-details',
    kind: 'long-text',
    words: [
      'Who they are, where they live, how they keep in touch',
      'Qui ils sont, où ils vivent, quels sont les contacts',
      'من هم، وأين يعيشون، وكيف يتواصلون',
    ],
    shownIf: { question: 'has-relatives', is: true },
    required: true,
  },
  { key: 'claim', kind: 'heading', words: ['Flight and claim', 'Fuite et demande', 'الفرار وطلب الحماية'] },
  {
    key: 'life-before',
    kind: 'long-text',
    words: [
      'Life before the flight: home, work, community',
      'La vie avant la fuite : foyer, travail, communauté',
      'الحياة قبل الفرار: البيت والعمل والمجتمع',
    ],
  },
  {
    key: 'reasons',
    kind: 'long-text',
    words: [
      'What made the family leave, and when',
      'Ce qui a poussé la famille à partir, et quand',
      'ما الذي دفع الأسرة إلى الرحيل، ومتى',
    ],
    required: true,
  },
  {
    key: 'fear',
    kind: 'long-text',
    words: [
      'What each member fears on return',
      'Ce que chaque membre craint en cas de retour',
      'ما يخشاه كل فرد عند العودة',
    ],
    required: true,
  },
  {
    key: 'papers',
    kind: 'choices',
    words: ['Papers seen', 'Documents vus', 'الأوراق التي اطُّلع عليها'],
    options: papers,
  },
  {
    key: 'exclusion',
    kind: 'yes-no',
    words: [
      'Does anything call for a closer look at exclusion?',
      'Un élément appelle-t-il un examen de l’exclusion ?',
      'هل ثمة ما يستدعي النظر في الاستبعاد؟',
    ],
    internal: true,
  },
  {
    key: 'exclusion-details',
    kind: 'long-text',
    words: ['What, and about whom', 'Lequel, et au sujet de qui', 'ما هو، وبشأن من'],
    shownIf: { question: 'exclusion', is: true },
    required: true,
    internal: true,
  },
  {
    key: 'need',
    kind: 'heading',
    words: ['Need for resettlement', 'Besoin de réinstallation', 'الحاجة إلى إعادة التوطين'],
  },
  {
    key: 'category',
    kind: 'choice',
    words: ['Main category', 'Catégorie principale', 'الفئة الأساسية'],
    options: categories,
    required: true,
  },
  {
    key: 'second-category',
    kind: 'choice',
    words: ['Second category', 'Seconde catégorie', 'الفئة الثانية'],
    options: categories,
  },
  {
    key: 'asylum',
    kind: 'long-text',
    words: [
      'Life in the country of asylum: safety, status, means',
      'La vie dans le pays d’asile : sécurité, statut, ressources',
      'الحياة في بلد اللجوء: الأمان والوضع القانوني والموارد',
    ],
    required: true,
  },
  {
    key: 'other-solutions',
    kind: 'long-text',
    words: [
      'Why neither return nor staying is a solution',
      'Pourquoi ni le retour ni le maintien n’est une solution',
      'لماذا لا تُعدّ العودة ولا البقاء حلًا',
    ],
  },
  { key: 'needs', kind: 'heading', words: ['Specific needs', 'Besoins particuliers', 'احتياجات خاصة'] },
  {
    key: 'most-concerned',
    kind: 'person',
    words: ['Member most concerned', 'Membre le plus concerné', 'الفرد الأكثر حاجة'],
  },
  {
    key: 'needs-details',
    kind: 'long-text',
    words: [
      'What they need to travel and to settle',
      'Ce qu’il leur faut pour voyager et s’installer',
      'ما يحتاجونه للسفر والاستقرار',
    ],
  },
  { key: 'end', kind: 'heading', words: ['Remarks', 'Remarques', 'ملاحظات'] },
  {
    key: 'agreement',
    kind: 'yes-no',
    words: [
      'Has every adult agreed to this file being shared?',
      'Chaque adulte a-t-il accepté le partage de ce dossier ?',
      'هل وافق كل بالغ على مشاركة هذا الملف؟',
    ],
    required: true,
  },
  { key: 'remarks', kind: 'long-text', words: ['Anything else', 'Autre chose', 'أي أمر آخر'] },
];
