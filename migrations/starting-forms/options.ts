import type { Words } from './asked';

export const categories = {
  lpp: ['Legal or physical protection', 'Protection juridique ou physique', 'الحماية القانونية أو الجسدية'],
  svt: ['Survivor of violence or torture', 'Survivant de violence ou de torture', 'ناجٍ من العنف أو التعذيب'],
  med: ['Medical needs', 'Besoins médicaux', 'احتياجات طبية'],
  wgr: ['Woman or girl at risk', 'Femme ou fille en danger', 'امرأة أو فتاة معرضة للخطر'],
  car: ['Child or adolescent at risk', 'Enfant ou adolescent en danger', 'طفل أو مراهق معرض للخطر'],
  rfu: ['Family unity', 'Unité familiale', 'لمّ شمل الأسرة'],
  lfa: ['No other lasting solution', 'Aucune autre solution durable', 'لا حل دائم آخر'],
} as const satisfies Readonly<Record<string, Words>>;

export const papers = {
  identity: ['Identity papers', 'Pièces d’identité', 'أوراق الهوية'],
  civil: ['Marriage and birth records', 'Actes de mariage et de naissance', 'وثائق الزواج والولادة'],
  harm: ['Records of harm', 'Preuves de préjudices', 'وثائق عن الأذى'],
  none: ['None', 'Aucune', 'لا شيء'],
} as const satisfies Readonly<Record<string, Words>>;
