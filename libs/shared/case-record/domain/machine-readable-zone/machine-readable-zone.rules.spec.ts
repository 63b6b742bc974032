import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentFromMrz } from './mrz-document.rules';
import { mrzDifferences } from './mrz-difference.rules';
import { checkDigitOf } from './mrz-number.rules';
import type { MrzReading } from './machine-readable-zone';
import { readMrz } from './read-mrz.rules';

const today = '2026-06-15';
const filled = (text: string, length: number) => text.padEnd(length, '<');
const digit = (text: string) => `${text}${checkDigitOf(text)}`;

/** A passport's zone with every check digit right; anything can be said differently. */
function passport({ number = 'N01234567', birth = '840309', sex = 'M', expiry = '310102', state = 'SYR' } = {}) {
  const personal = filled('', 14);
  const first = filled('P<SYRNASSER<<MOHAMMED<KHALED', 44);
  const checked = [digit(number), digit(birth), digit(expiry) + personal + '0'] as const;
  const second = `${checked[0]}${state}${checked[1]}${sex}${checked[2]}`;
  return [first, `${second}${checkDigitOf(checked.join(''))}`] as const;
}

function read(...lines: string[]): MrzReading {
  const result = readMrz(lines.join('\n'), today);
  if (result.is === 'fault') throw new Error(result.fault);
  return result.reading;
}
const wrongOf = ({ checks }: MrzReading) => checks.filter(({ isRight }) => !isRight).map(({ of }) => of);

describe('a machine-readable zone', () => {
  it('of a passport (TD3) is read with all its check digits', () => {
    expect(read(...passport())).toMatchObject({
      format: 'TD3',
      mends: [],
      documentCode: 'P',
      number: 'N01234567',
      familyName: 'NASSER',
      givenNames: 'MOHAMMED KHALED',
      sex: 'male',
      birthDate: '1984-03-09',
      expiresOn: '2031-01-02',
      issuingCountry: 'SY',
      nationality: 'SY',
    });
    expect(wrongOf(read(...passport()))).toEqual([]);
  });

  it('of a card of three lines (TD1) is read', () => {
    const [number, birth, expiry] = [digit('D23145890'), digit('740812'), digit('320415')];
    const all = checkDigitOf(`${number}${filled('', 15)}${birth}${expiry}${filled('', 11)}`);
    const lines = [
      filled(`I<SOM${number}`, 30),
      `${filled(`${birth}F${expiry}SOM`, 29)}${all}`,
      filled('WARSAME<<HODAN', 30),
    ];
    expect(read(...lines)).toMatchObject({ format: 'TD1', number: 'D23145890', familyName: 'WARSAME', sex: 'female' });
    expect(wrongOf(read(...lines))).toEqual([]);
  });

  it('of a card of two lines (TD2) is read', () => {
    const [number, birth, expiry] = [digit('D23145890'), digit('740812'), digit('320415')];
    const rest = filled('', 7);
    const second = `${number}AFG${birth}F${expiry}${rest}${checkDigitOf(`${number}${birth}${expiry}${rest}`)}`;
    const reading = read(filled('I<AFGAHMADI<<PARWIN', 36), second);
    expect(reading).toMatchObject({ format: 'TD2', nationality: 'AF', birthDate: '1974-08-12' });
    expect(wrongOf(reading)).toEqual([]);
  });

  it('is read in small letters, with spaces, in one line and without the last fillers of the names', () => {
    const [first, second] = passport();
    const expected = read(first, second);
    expect(read(first.toLowerCase(), second.replace('SYR', ' s y r '))).toEqual(expected);
    expect(read(`${first}${second}`)).toEqual(expected);
    expect(read(first.replace(/<+$/, ''), second)).toEqual(expected);
    expect(read(first.replaceAll('<<', '«'), second)).toEqual(expected);
    expect(read('Passport no. 1\n', first, '', second)).toEqual(expected);
  });

  it('has letters and digits mended that are taken for each other, and says so', () => {
    const [first, second] = passport({ number: 'A91734379' });
    const reading = read(first, second.replace('840309', '84O3O9'));
    expect(reading.birthDate).toBe('1984-03-09');
    expect(reading.mends).toEqual([
      { line: 2, place: 16, from: 'O', to: '0' },
      { line: 2, place: 18, from: 'O', to: '0' },
    ]);
    expect(reading.lines).toEqual([first, second]);
    const mistaken = read(first, second.replace('A91734379', 'A9I734379'));
    expect([mistaken.number, mistaken.mends.length, wrongOf(mistaken)]).toEqual(['A91734379', 1, []]);
  });

  it('says which check digit is wrong, and reads the rest all the same', () => {
    const [first, second] = passport();
    const wrongDay = read(first, second.replace('840309', '840308'));
    expect([wrongOf(wrongDay), wrongDay.birthDate, wrongDay.number]).toEqual([
      ['birth-date', 'all'],
      '1984-03-08',
      'N01234567',
    ]);
    expect(wrongOf(read(first, `${second.slice(0, -1)}${(Number(second.at(-1)) + 1) % 10}`))).toEqual(['all']);
  });

  it('finds every single wrong character that is not mended', () => {
    const [first, second] = passport({ number: 'K47731199' });
    const places = [...Array(9).keys(), ...[13, 14, 15, 16, 17, 18], ...[21, 22, 23, 24, 25, 26]];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...'0347'), (place, other) => {
        fc.pre(second.charAt(place) !== other && (place > 8 || /\d/.test(second.charAt(place))));
        const reading = read(first, second.slice(0, place) + other + second.slice(place + 1));
        expect(reading.mends.length + wrongOf(reading).length).toBeGreaterThan(0);
      }),
    );
  });

  it('is refused with the reason when it is none, and never fails otherwise', () => {
    expect(readMrz('', today)).toEqual({ is: 'fault', fault: 'no-zone' });
    expect(readMrz('A family of three.', today)).toEqual({ is: 'fault', fault: 'no-zone' });
    expect(readMrz(`${passport()[0]}\n${passport()[1].slice(1)}`, today)).toEqual({
      is: 'fault',
      fault: 'line-length',
    });
    expect(readMrz(`${passport()[0]}\n${passport()[1].replace('SYR', '🙂Ä!')}`, today)).toMatchObject({
      fault: 'characters',
    });
    const zoneLike = fc.array(fc.string({ unit: fc.constantFrom(...'AB01<O '), minLength: 28, maxLength: 46 }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          zoneLike.map((lines) => lines.join('\n')),
        ),
        (text) => {
          expect(['zone', 'fault']).toContain(readMrz(text, today).is);
        },
      ),
    );
  });

  it('understands years of two digits by the day it is', () => {
    expect(read(...passport({ birth: '260615' })).birthDate).toBe('2026-06-15');
    expect(read(...passport({ birth: '260616' })).birthDate).toBe('1926-06-16');
    expect(read(...passport({ expiry: '990101' })).expiresOn).toBe('1999-01-01');
    expect(read(...passport({ birth: '840230' })).birthDate).toBeNull();
  });

  it('fills a document of identity: a refugee’s passport is a convention travel document', () => {
    expect(documentFromMrz(read(...passport()))).toMatchObject({
      kind: 'passport',
      number: 'N01234567',
      issuingCountry: 'SY',
      printedName: 'MOHAMMED KHALED NASSER',
      isOriginalSeen: false,
    });
    expect(documentFromMrz(read(...passport({ state: 'XXB' }))).kind).toBe('convention-travel-document');
    expect(read(...passport({ state: 'XXB' })).nationality).toBeNull();
    expect(read(...passport({ state: 'D<<' })).nationality).toBe('DE');
  });
});

describe('a zone beside the record', () => {
  const person = {
    ...{ givenNames: 'Mohammed Khaled', familyName: 'Nasser', birthDate: '1984-03-09' },
    ...({ sex: 'male', nationality: 'SY' } as const),
  };

  it('differs in nothing when only order, marks and capitals do', () => {
    expect(mrzDifferences(read(...passport()), person)).toEqual([]);
    const swapped = { ...person, givenNames: 'Khaled', familyName: 'Náṣser Mohammed' };
    expect(mrzDifferences(read(...passport()), swapped)).toEqual([]);
  });

  it('tells name, birth date, sex and nationality that differ', () => {
    const reading = read(...passport({ birth: '840903', sex: 'F', state: 'IRQ' }));
    expect(mrzDifferences(reading, { ...person, familyName: 'Naser' })).toEqual([
      { field: 'name', onRecord: 'Mohammed Khaled Naser', inZone: 'MOHAMMED KHALED NASSER' },
      { field: 'birthDate', onRecord: '1984-03-09', inZone: '1984-09-03' },
      { field: 'sex', onRecord: 'male', inZone: 'female' },
      { field: 'nationality', onRecord: 'SY', inZone: 'IQ' },
    ]);
  });
});
