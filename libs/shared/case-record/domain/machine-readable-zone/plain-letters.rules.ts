/** Letters that zones write as two or as another (ICAO Doc 9303, part 3, section 6), after marks are taken off. */
const written: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Œ: 'OE',
  ß: 'SS',
  Ø: 'OE',
  Þ: 'TH',
  Ð: 'D',
  Đ: 'D',
  Ł: 'L',
  İ: 'I',
  ı: 'I',
  Ŋ: 'N',
};

/** A name with the letters a zone has: capitals A to Z, words apart by one space; apostrophes join, hyphens part. */
export function plainLetters(name: string): string {
  return name
    .replace(/[ÆŒßØÞÐĐŁİıŊ]/gu, (letter) => written[letter] ?? letter)
    .normalize('NFD')
    .toUpperCase()
    .replace(/[ÆŒØÞÐĐŁŊ]/gu, (letter) => written[letter] ?? letter)
    .replace(/[\p{M}'’‘ʼ`]/gu, '')
    .replace(/[^A-Z]+/gu, ' ')
    .trim();
}
