import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Three forms to begin with, in our own words; administrators make further versions of them. */
export class CaseProcessingStartingForm1766000620000 implements MigrationInterface {
  name = 'CaseProcessingStartingForm1766000620000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [index, form] of forms.entries()) {
      const [formId, versionId] = [idOf(2 * index + 1), idOf(2 * index + 2)];
      await runner.query('insert into case_processing.interview_forms (id, code, name) values ($1, $2, $3)', [
        ...[formId, form.code, form.name],
      ]);
      await runner.query(
        `insert into case_processing.interview_form_versions (id, form_id, number, state, schema, effective_from, source_note)
         values ($1, $2, 1, 'published', $3, '2000-01-01', $4)`,
        [versionId, formId, JSON.stringify(documentOf(form.questions)), form.source],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const ids = forms.map((_, index) => idOf(2 * index + 1));
    await runner.query('delete from case_processing.interview_form_versions where form_id = any ($1::uuid[])', [ids]);
    await runner.query('delete from case_processing.interview_forms where id = any ($1::uuid[])', [ids]);
  }
}

type Words = readonly [en: string, fr: string, ar: string];
type Kind = 'heading' | 'text' | 'long-text' | 'date' | 'yes-no' | 'person' | 'choice' | 'choices';

interface Asked {
  key: string;
  kind: Kind;
  words: Words;
  required?: true;
  internal?: true;
  shownIf?: { question: string; is: string | boolean };
  options?: Readonly<Record<string, Words>>;
}

function idOf(number: number): string {
  return `01900000-0000-7000-8000-00000000b${String(number).padStart(3, '0')}`;
}

function documentOf(questions: readonly Asked[]): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: Object.fromEntries(questions.map((question) => [question.key, schemaOf(question)])),
    'x-order': questions.map(({ key }) => key),
    required: questions.filter(({ required, shownIf }) => required && !shownIf).map(({ key }) => key),
    allOf: questions.flatMap(({ key, required, shownIf }) =>
      shownIf
        ? [
            {
              if: { properties: { [shownIf.question]: { const: shownIf.is } }, required: [shownIf.question] },
              then: required ? { required: [key] } : {},
              else: { properties: { [key]: false } },
            },
          ]
        : [],
    ),
    additionalProperties: false,
  };
}

function schemaOf({ kind, words, required, internal, shownIf, options = {} }: Asked): object {
  const titled = ([title, fr, ar]: Words) => ({ title, 'x-titles': { fr, ar } });
  const about = {
    ...{ 'x-kind': kind, ...titled(words), description: '', 'x-descriptions': { fr: '', ar: '' } },
    ...(shownIf && { 'x-shown-if': shownIf }),
  };
  const asked = { ...about, 'x-required': required ?? false, 'x-internal': internal ?? false };
  const oneOf = Object.entries(options).map(([value, name]) => ({ const: value, ...titled(name) }));
  switch (kind) {
    case 'heading':
      return { ...about, not: {} };
    case 'text':
      return { ...asked, type: 'string', maxLength: 500 };
    case 'long-text':
      return { ...asked, type: 'string', maxLength: 20_000 };
    case 'date':
      return { ...asked, type: 'string', format: 'date' };
    case 'yes-no':
      return { ...asked, type: 'boolean' };
    case 'person':
      return { ...asked, type: 'string', format: 'uuid' };
    case 'choice':
      return { ...asked, type: 'string', oneOf };
    case 'choices':
      return { ...asked, type: 'array', uniqueItems: true, items: { type: 'string', oneOf } };
  }
}

const categories = {
  lpp: ['Legal or physical protection', 'Protection juridique ou physique', 'الحماية القانونية أو الجسدية'],
  svt: ['Survivor of violence or torture', 'Survivant de violence ou de torture', 'ناجٍ من العنف أو التعذيب'],
  med: ['Medical needs', 'Besoins médicaux', 'احتياجات طبية'],
  wgr: ['Woman or girl at risk', 'Femme ou fille en danger', 'امرأة أو فتاة معرضة للخطر'],
  car: ['Child or adolescent at risk', 'Enfant ou adolescent en danger', 'طفل أو مراهق معرض للخطر'],
  rfu: ['Family unity', 'Unité familiale', 'لمّ شمل الأسرة'],
  lfa: ['No other lasting solution', 'Aucune autre solution durable', 'لا حل دائم آخر'],
} as const satisfies Readonly<Record<string, Words>>;

const papers = {
  identity: ['Identity papers', 'Pièces d’identité', 'أوراق الهوية'],
  civil: ['Marriage and birth records', 'Actes de mariage et de naissance', 'وثائق الزواج والولادة'],
  harm: ['Records of harm', 'Preuves de préjudices', 'وثائق عن الأذى'],
  none: ['None', 'Aucune', 'لا شيء'],
} as const satisfies Readonly<Record<string, Words>>;

const narrative: readonly Asked[] = [
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

const preScreening: readonly Asked[] = [
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

const adjudication: readonly Asked[] = [
  { key: 'hearing', kind: 'heading', words: ['The hearing', 'L’audition', 'الاستماع'] },
  {
    key: 'heard',
    kind: 'person',
    words: ['Mainly heard', 'Principalement entendu', 'من استُمع إليه أساسًا'],
    required: true,
  },
  {
    key: 'facts-accepted',
    kind: 'long-text',
    words: ['Facts that are accepted', 'Faits retenus', 'الوقائع المقبولة'],
    required: true,
  },
  {
    key: 'facts-doubted',
    kind: 'long-text',
    words: ['Facts in doubt, and why', 'Faits mis en doute, et pourquoi', 'الوقائع المشكوك فيها، ولماذا'],
    internal: true,
  },
  {
    key: 'credibility',
    kind: 'choice',
    words: ['The account as a whole', 'Le récit dans son ensemble', 'الرواية في مجملها'],
    options: {
      consistent: ['Consistent', 'Cohérent', 'متسقة'],
      mostly: ['Mostly consistent', 'Largement cohérent', 'متسقة في معظمها'],
      contradictory: ['Contradictory', 'Contradictoire', 'متناقضة'],
    },
    required: true,
    internal: true,
  },
  {
    key: 'grounds',
    kind: 'choices',
    words: ['Grounds of the fear', 'Motifs de la crainte', 'أسباب الخوف'],
    options: {
      race: ['Race', 'Race', 'العرق'],
      religion: ['Religion', 'Religion', 'الدين'],
      nationality: ['Nationality', 'Nationalité', 'الجنسية'],
      opinion: ['Political opinion', 'Opinion politique', 'الرأي السياسي'],
      group: ['Particular social group', 'Groupe social', 'فئة اجتماعية معينة'],
    },
    required: true,
  },
  { key: 'result', kind: 'heading', words: ['The result', 'Le résultat', 'النتيجة'] },
  {
    key: 'recommendation',
    kind: 'choice',
    words: ['Recommendation', 'Recommandation', 'التوصية'],
    options: {
      accept: ['Accept', 'Accepter', 'قبول'],
      deny: ['Deny', 'Refuser', 'رفض'],
      defer: ['Defer', 'Ajourner', 'تأجيل'],
      'more-information': ['Ask for more information', 'Demander un complément', 'طلب معلومات إضافية'],
    },
    required: true,
  },
  {
    key: 'missing',
    kind: 'long-text',
    words: ['What is still needed, and from whom', 'Ce qu’il manque, et de qui', 'ما المطلوب بعد، وممن'],
    shownIf: { question: 'recommendation', is: 'more-information' },
    required: true,
  },
  { key: 'reasons', kind: 'long-text', words: ['Reasons', 'Motifs', 'الأسباب'], required: true },
  { key: 'next-on', kind: 'date', words: ['To be looked at again on', 'À revoir le', 'يُعاد النظر فيه في'] },
];

const forms = [
  {
    code: 'REGISTRATION-NARRATIVE',
    name: 'Registration form: narrative',
    source:
      'Own words, after the sections of the UNHCR resettlement registration form (Handbook 4.6; domain reference B1); section titles to be verified',
    questions: narrative,
  },
  {
    code: 'PRE-SCREENING',
    name: 'Pre-screening',
    source: 'Own words; what a programme asks before its interview, to be verified for each programme',
    questions: preScreening,
  },
  {
    code: 'ADJUDICATION-SUMMARY',
    name: 'Adjudication summary',
    source:
      'Own words, after the outcomes of decisions (Handbook 4.10; domain reference B8); to be verified for each programme',
    questions: adjudication,
  },
] as const;
