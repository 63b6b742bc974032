import { describe, expect, it } from '@jest/globals';
import { wordedIn } from './wording.rules';

describe('names of the configuration', () => {
  const items = [
    { english: 'Exit permit', french: 'Autorisation de sortie', arabic: 'إذن الخروج' },
    { english: 'Amman', french: '', arabic: 'عمّان' },
  ];

  it('are put into the language asked for, and stay English where nobody did', () => {
    const [french, arabic] = [wordedIn('fr', items), wordedIn('ar', items)];
    expect(['Exit permit', 'Amman', 'Flight'].map(french)).toEqual(['Autorisation de sortie', 'Amman', 'Flight']);
    expect(['Exit permit', 'Amman'].map(arabic)).toEqual(['إذن الخروج', 'عمّان']);
  });

  it('stay as they are in English and in languages the product has no words in', () => {
    expect(['en', 'so'].map((language) => wordedIn(language, items)('Exit permit'))).toEqual([
      'Exit permit',
      'Exit permit',
    ]);
  });
});
