import { describe, expect, it } from '@jest/globals';
import { countryOf } from './country.rules';

describe('a country', () => {
  it('is known by its two letters', () => {
    expect(['SY', 'sy', ' Cd '].map(countryOf)).toEqual(['SY', 'SY', 'CD']);
  });

  it('is known by its name in English, French and Arabic', () => {
    const names = [
      'Syria',
      'Syrian Arab Republic',
      'Syrie',
      'سوريا',
      'Côte d’Ivoire',
      'أفغانستان',
      'DRC',
      'Burma',
      'Türkiye',
    ];
    expect(names.map(countryOf)).toEqual(['SY', 'SY', 'SY', 'SY', 'CI', 'AF', 'CD', 'MM', 'TR']);
  });

  it('is one of the standard', () => {
    expect(['ZZ', 'XX', 'Atlantis', ''].map(countryOf)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
