import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { letterParts, letterPlaces } from './letter-place';
import { blocksOf, placesIn, unknownPlacesOf, withPlaces } from './letter-text.rules';

describe('the body of a template', () => {
  it('is made of paragraphs, each told by its first signs', () => {
    const body = [
      '# What to bring',
      '- this letter\n- your papers',
      '[ ] I consent\n[ ] I do not',
      'Day | {{interview.date}}\nPlace | {{interview.place}}',
      '{{table.family}}',
      'One line\nand another',
    ].join('\n\n');
    expect(blocksOf(body).map(({ kind }) => kind)).toEqual(['heading', 'list', 'boxes', 'facts', 'part', 'paragraph']);
    expect(blocksOf('Dear you,\r\n\r\n\r\nwe\r\nwrite')).toEqual([
      { kind: 'paragraph', text: 'Dear you,' },
      { kind: 'paragraph', text: 'we\nwrite' },
    ]);
  });

  it('names only places that can be filled in, and is told which it may', () => {
    const words = {
      subject: 'For {{recipient.name}} {{diagnosis}}',
      body: 'See {{field.until}} and {{ case.number }}',
    };
    expect(unknownPlacesOf(words, ['until'])).toEqual([{ part: 'subject', place: 'diagnosis' }]);
    expect(unknownPlacesOf({ subject: 's', body: 'In a line {{table.family}}' }, [])).toHaveLength(1);
    for (const name of ['constructor', 'toString', '__proto__', 'field.', 'field.other']) {
      expect([name, unknownPlacesOf({ subject: `{{${name}}}`, body: `{{${name}}}` }, ['until'])]).toEqual([
        name,
        [
          { part: 'subject', place: name },
          { part: 'body', place: name },
        ],
      ]);
    }
    for (const part of Object.keys(letterParts)) {
      expect(unknownPlacesOf({ subject: 's', body: `{{${part}}}` }, [])).toEqual([]);
    }
  });

  it('keeps its shape whatever it is filled in with', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom(...Object.keys(letterPlaces)), (value, place) => {
        const [block] = blocksOf(`Dear {{${place}}}`);
        const filled = withPlaces(block?.kind === 'paragraph' ? block.text : '', new Map([[place, value]]));
        expect(filled).toBe(value === '' ? `Dear {{${place}}}` : `Dear ${value}`);
      }),
    );
  });

  it('is not filled in twice: what was filled in is no place any more', () => {
    const values = new Map([
      ['recipient.name', '{{case.number}}'],
      ['case.number', '$& $1'],
    ]);
    expect(withPlaces('{{recipient.name}} {{case.number}}', values)).toBe('{{case.number}} $& $1');
    expect(placesIn('{{a}} {{a}} {{ b-c.d }}')).toEqual(['a', 'b-c.d']);
  });
});
