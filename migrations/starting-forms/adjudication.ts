import type { Asked } from './asked';

export const adjudication: readonly Asked[] = [
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
