import { describe, expect, it } from '@jest/globals';
import { fileNameOf } from './file-name';

describe('name of a downloaded file', () => {
  it('prefers the form that can hold any script', () => {
    const disposition = `attachment; filename="rejected.xlsx"; filename*=UTF-8''%D9%85%D9%84%D9%81.xlsx`;
    expect(fileNameOf(disposition)).toBe('ملف.xlsx');
  });

  it('falls back to the plain form, and to nothing', () => {
    expect(fileNameOf('attachment; filename="cases.csv"')).toBe('cases.csv');
    expect(fileNameOf('inline')).toBeUndefined();
    expect(fileNameOf(null)).toBeUndefined();
  });
});
