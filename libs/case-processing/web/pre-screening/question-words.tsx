import type { PreScreeningItem } from '@passage/case-processing/domain';
import { useIntl } from 'react-intl';

type Question = PreScreeningItem['question'];

/** The question in the reader's language; English where that is none of the three. */
export function useQuestion(): (question: Question) => string {
  const language = useIntl().locale.slice(0, 2);
  return (question) => (language === 'fr' || language === 'ar' ? question[language] : question.en);
}
