import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entryNamesOf } from './archive-names.rules';
import { acceptedTypes, headBytes, officeTypeOf, typeOfHead } from './document-type.rules';
import { attachmentHeader, safeFileName } from './file-name.rules';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

describe('the type of a file', () => {
  it('is told by its first bytes', () => {
    expect(typeOfHead(bytes('%PDF-1.7'))).toBe('application/pdf');
    expect(typeOfHead(bytes([0x89], 'PNG', [13, 10, 26, 10]))).toBe('image/png');
    expect(typeOfHead(bytes([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
    expect(typeOfHead(bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 '))).toBe('image/webp');
    expect(typeOfHead(bytes('PK', [3, 4]))).toBe('zip');
    expect(typeOfHead(bytes('Plain, مرحبا\r\n\tand more'))).toBe('text/plain');
  });

  it('is unknown for programs, other archives, other encodings and nothing at all', () => {
    for (const head of [bytes('MZ', [0x90, 0]), bytes([0x1f, 0x8b, 8]), bytes([0xff, 0xfe, 0x41, 0]), bytes('')]) {
      expect(typeOfHead(head)).toBeUndefined();
    }
  });

  it('is text even where the look ends in the middle of a letter', () => {
    const long = bytes('م'.repeat(headBytes));
    expect(typeOfHead(long.subarray(0, headBytes - 1))).toBe('text/plain');
  });

  it('is an Office file only with the parts of one, and without macros', () => {
    const word = ['[Content_Types].xml', 'word/document.xml'];
    expect(officeTypeOf(word)).toMatch(/wordprocessingml/);
    expect(officeTypeOf(['[Content_Types].xml', 'xl/workbook.xml'])).toMatch(/spreadsheetml/);
    expect(officeTypeOf([...word, 'word/vbaProject.bin'])).toBeUndefined();
    expect(officeTypeOf(['word/document.xml'])).toBeUndefined();
  });
});

describe('the names in an archive', () => {
  const entry = (name: string) => {
    const header = new Uint8Array(46);
    new DataView(header.buffer).setUint32(0, 0x02014b50, true);
    new DataView(header.buffer).setUint16(28, name.length, true);
    return [...header, ...bytes(name)];
  };
  const archive = (names: string[], before = 'content', after = '') => {
    const directory = names.flatMap(entry);
    const end = new Uint8Array(22);
    const view = new DataView(end.buffer);
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(10, names.length, true);
    view.setUint32(12, directory.length, true);
    return bytes(before, directory, [...end], after);
  };

  it('are read from its end', () => {
    expect(entryNamesOf(archive(['a.xml', 'b/c.xml'], 'content', 'a comment'))).toEqual(['a.xml', 'b/c.xml']);
    expect(entryNamesOf(archive([]))).toEqual([]);
  });

  it('are not known when the table is cut off or there is none', () => {
    expect(entryNamesOf(archive(['a.xml', 'b.xml']).subarray(20))).toBeUndefined();
    expect(entryNamesOf(bytes('PK nothing'))).toBeUndefined();
  });

  it('never fail to be looked for, whatever the bytes', () => {
    const signature = fc.constant(Uint8Array.from([0x50, 0x4b, 5, 6]));
    const noise = fc.uint8Array({ maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, signature)), (parts) => {
        const names = entryNamesOf(Uint8Array.from(parts.flatMap((part) => [...part])));
        expect(names === undefined || Array.isArray(names)).toBe(true);
      }),
    );
  });
});

describe('the name of a file', () => {
  it('is kept as people gave it, without what is dangerous', () => {
    expect(safeFileName('Birth certificate (Huda).PDF', 'pdf')).toBe('Birth certificate (Huda).pdf');
    expect(safeFileName('شهادة ميلاد.jpeg', 'jpg')).toBe('شهادة ميلاد.jpg');
    expect(safeFileName('C:\\x\\..\\evil.pdf.exe', 'pdf')).toBe('evil.pdf.pdf');
    expect(safeFileName('..', 'txt')).toBe('document.txt');
  });

  it('is safe whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(acceptedTypes)), (given, ending) => {
        const name = safeFileName(given, ending);
        expect(name).toMatch(new RegExp(`^[^./\\\\\\p{C}"'<>|:*?%][^/\\\\\\p{C}"'<>|:*?%]*\\.${ending}$`, 'u'));
        expect([...name].length).toBeLessThanOrEqual(125);
        expect(attachmentHeader(name)).toMatch(/^attachment; filename="[ -~]+"; filename\*=UTF-8''[\w.!~%-]+$/);
      }),
    );
  });
});
