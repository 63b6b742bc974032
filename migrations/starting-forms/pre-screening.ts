import type { Asked } from './asked';
import { papers } from './options';

export const preScreening: readonly Asked[] = [
  { key: 'family', kind: 'heading', words: ['The family', 'La famille', 'الأسرة'] },
  {
    key: 'identity',
    kind: 'yes-no',
    words: [
      'Do names and birth dates agree with the papers?',
      'Noms et dates de naissance concordent-ils avec les pièces ?',
      'هل تطابق الأسماء وتواريخ الميلاد الأوراق؟',
    ],
    required: true,
  },
  {
    key: 'identity-details',
    kind: 'long-text',
    words: ['What differs, and why', 'Ce qui diffère, et pourquoi', 'ما المختلف، ولماذا'],
    shownIf: { question: 'identity', is: false },
    required: true,
  },
  {
    key: 'composition',
    kind: 'yes-no',
    words: [
      'Is the family as the record says?',
      'La famille est-elle telle qu’au dossier ?',
      'هل الأسرة كما هي في السجل؟',
    ],
    required: true,
  },
  {
    key: 'composition-details',
    kind: 'long-text',
    words: [
      'Births, marriages, deaths, who left or came',
      'Naissances, mariages, décès, départs ou arrivées',
      'ولادات أو زيجات أو وفيات، ومن غادر أو انضم',
    ],
    shownIf: { question: 'composition', is: false },
    required: true,
  },
  {
    key: 'in-asylum-since',
    kind: 'date',
    words: ['In the country of asylum since', 'Dans le pays d’asile depuis', 'في بلد اللجوء منذ'],
  },
  {
    key: 'applied-before',
    kind: 'yes-no',
    words: [
      'Has anybody applied to another country before?',
      'Quelqu’un a-t-il déjà fait une demande à un autre pays ?',
      'هل تقدّم أحد بطلب إلى بلد آخر من قبل؟',
    ],
  },
  {
    key: 'applied-details',
    kind: 'text',
    words: ['Which, when, and what came of it', 'Lequel, quand, avec quel résultat', 'أي بلد، ومتى، وما كانت النتيجة'],
    shownIf: { question: 'applied-before', is: true },
  },
  { key: 'interview', kind: 'heading', words: ['For the interview', 'Pour l’entretien', 'للمقابلة'] },
  {
    key: 'language',
    kind: 'text',
    words: [
      'Language the family wishes to speak',
      'Langue souhaitée par la famille',
      'اللغة التي ترغب الأسرة في التحدث بها',
    ],
    required: true,
  },
  {
    key: 'arrangements',
    kind: 'choices',
    words: ['What would help at the interview', 'Ce qui aiderait lors de l’entretien', 'ما يساعد في المقابلة'],
    options: {
      woman: ['A woman as interviewer', 'Une femme pour mener l’entretien', 'امرأة تُجري المقابلة'],
      childcare: ['Somebody to mind the children', 'Une garde pour les enfants', 'من يرعى الأطفال'],
      'step-free': ['A room without steps', 'Une salle sans marche', 'غرفة بلا درج'],
      breaks: ['Frequent breaks', 'Des pauses fréquentes', 'استراحات متكررة'],
    },
  },
  {
    key: 'alone',
    kind: 'yes-no',
    words: [
      'Does somebody wish to be heard alone?',
      'Quelqu’un souhaite-t-il être entendu seul ?',
      'هل يرغب أحد في أن يُستمع إليه على انفراد؟',
    ],
    internal: true,
  },
  {
    key: 'papers',
    kind: 'choices',
    words: ['Papers the family brings', 'Documents que la famille apporte', 'الأوراق التي تحضرها الأسرة'],
    options: papers,
  },
];
