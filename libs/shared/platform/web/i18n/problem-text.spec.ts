import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import ar from '../messages/ar.json';
import en from '../messages/en.json';
import fr from '../messages/fr.json';
import { problemText } from './problem-text';

describe('the words of a problem', () => {
  it.each([
    ['en', en, 2, 'MB', 'Send at most 2 MB at once.'],
    ['en', en, 1, 'file', 'Send at most 1 file at once.'],
    ['fr', fr, 25, 'MB', 'Envoyez au plus 25 Mo à la fois.'],
    ['fr', fr, 20, 'fields', 'Envoyez au plus 20 champs à la fois.'],
    ['ar', ar, 25, 'MB', 'أرسل في كل مرة 25 ميغابايت على الأكثر.'],
    ['ar', ar, 1, 'file', 'أرسل في كل مرة ملفًا واحدًا على الأكثر.'],
  ] as const)('tell in %s how much may be sent at once', (locale, messages, maximum, unit, expected) => {
    const intl = createIntl({ locale, messages: messages as unknown as Record<string, string> });
    const { remedy } = problemText(intl, {
      code: 'platform.request.too-large',
      params: { maximum, unit },
      fallbackTitle: '',
      fallbackRemedy: undefined,
    });
    expect(remedy).toBe(expected);
  });
});
