import type { FieldProblem } from '@passage/platform/domain';
import { finding } from '../finding/finding';
import type { PersonLanguage, PersonLanguageInput } from './language';

/** What is wrong with a language beside the others of the same person. */
export function languageFindings(input: PersonLanguageInput, others: readonly { language: string }[]): FieldProblem[] {
  if (others.some(({ language }) => language.toLowerCase() === input.language.toLowerCase())) {
    return [finding('case-record.language.known', 'language')];
  }
  if (input.isPreferred && input.speaks === 'none') {
    return [finding('case-record.language.preferred-not-spoken', 'isPreferred')];
  }
  return [];
}

/** The language an interpreter must speak with the person; undefined when none is needed or nothing is known. */
export function interpreterLanguage(languages: readonly PersonLanguage[]): string | undefined {
  const preferred = languages.find(({ isPreferred }) => isPreferred);
  return preferred?.needsInterpreter ? preferred.language : undefined;
}
