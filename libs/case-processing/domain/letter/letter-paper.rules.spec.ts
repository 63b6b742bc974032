import { describe, expect, it } from '@jest/globals';
import { paperLanguages, textsOf, withoutIsolates } from '@passage/platform/domain';
import fc from 'fast-check';
import type { LetterFacts } from './letter-facts';
import { filledLetter } from './letter-paper.rules';
import { letterPlaces } from './letter-place';
import { letterValues } from './letter-values.rules';
import { omar, rania, someFacts, someSetting } from './letter.fixture';
import { letterLanguageOf, nameOn } from './paper-formats.rules';

const everyPlace = Object.keys(letterPlaces)
  .map((place) => `{{${place}}}`)
  .join('\n');
const said = (body: string, facts: LetterFacts = someFacts, setting = someSetting) =>
  withoutIsolates(textsOf(filledLetter('letter', { subject: 'Subject', body }, facts, setting).paper).join('\n'));
const hidden = { ...omar, isHidden: true };

describe('a letter', () => {
  it('speaks of the appointment that was chosen, else of the next of the recipient', () => {
    const later = { ...anInterview, id: '9', date: '2026-07-06', personIds: ['2'] };
    const facts = { ...someFacts, interviews: [anInterview, later] };
    const dayOf = (change: object) => letterValues(facts, { ...someSetting, ...change }).get('interview.date');
    expect(dayOf({})).toContain('22 June 2026');
    expect(dayOf({ recipient: omar })).toContain('6 July 2026');
    expect(dayOf({ appointmentId: '9' })).toContain('6 July 2026');
    expect(dayOf({ recipient: omar, appointmentId: anInterview.id })).toContain('22 June 2026');
  });

  it('is filled in with names, days and digits of its language', () => {
    const body = '{{recipient.name}} | {{interview.date}} | {{interview.time}} | {{interview.minutes}}';
    const inLanguage = (language: 'en' | 'fr' | 'ar') => said(body, someFacts, { ...someSetting, language });
    expect(inLanguage('en')).toContain('Monday, 22 June 2026 | 09:30 | 90');
    expect(inLanguage('fr')).toContain('lundi 22 juin 2026 | 09:30 | 90');
    expect(inLanguage('ar')).toContain('الاثنين، ٢٢ يونيو ٢٠٢٦ | ٠٩:٣٠ | ٩٠');
    expect([inLanguage('ar').includes('رانيا حداد'), inLanguage('fr').includes('Rania Haddad')]).toEqual([true, true]);
  });

  it('has head, reference, recipient and who writes', () => {
    const { paper } = filledLetter('letter', { subject: 'For {{recipient.name}}', body: 'x' }, someFacts, someSetting);
    const words = textsOf(paper).map(withoutIsolates);
    expect(words.slice(0, 3)).toEqual(['Resettlement Office Amman', '12 Example Street', '+962 6 555 0100']);
    expect(paper.recipient.map(withoutIsolates)).toEqual(['Rania Haddad', '4 Rainbow Street', 'Amman', 'Jordan']);
    expect(words).toEqual(expect.arrayContaining(['PAS-26-0000011', 'Lina Caseworker', 'Sami Writer', '15 June 2026']));
    expect(paper.title).toBe('For Rania Haddad');
  });

  it('says which places the record has nothing for, and shows them', () => {
    const { missing, paper } = filledLetter(
      'letter',
      { subject: '{{decision.date}}', body: 'By {{decision.reviewUntil}} {{interview.date}} {{field.until}}' },
      someFacts,
      someSetting,
    );
    expect(missing).toEqual(['decision.date', 'decision.reviewUntil', 'field.until']);
    expect(paper.heading).toBe('{{decision.date}}');
  });

  it('tells the family nothing of somebody whom a member asked to hide, an authority everything', () => {
    const facts = { ...someFacts, members: [rania, hidden], decisions: [decisionOn(['1', '2'])] };
    const all = `${everyPlace}\n\n{{table.family}}`;
    for (const language of paperLanguages) {
      const ofFamily = said(all, facts, { ...someSetting, language });
      expect(ofFamily).not.toMatch(/Omar|عمر|P000000011/);
      expect(said(all, facts, { ...someSetting, language, audience: 'authority' })).toMatch(/Omar|عمر/);
    }
    const alone = { ...someFacts, members: [rania, hidden], interviews: [{ ...anInterview, personIds: ['2'] }] };
    expect(filledLetter('letter', { subject: 's', body: '{{interview.date}}' }, alone, someSetting).missing).toEqual([
      'interview.date',
    ]);
  });

  it('takes the appointment and the decision of its recipient before those of others', () => {
    const interviews = [
      { ...anInterview, date: '2026-06-20', personIds: ['2'] },
      { ...anInterview, personIds: ['1'] },
    ];
    const decisions = [
      { ...decisionOn(['2']), authority: 'Later' },
      { ...decisionOn(['1']), authority: 'Earlier' },
    ];
    const facts = { ...someFacts, interviews, decisions };
    const body = '{{interview.date}} {{decision.authority}}';
    expect(said(body, facts)).toContain('Monday, 22 June 2026 Earlier');
    expect(said(body, facts, { ...someSetting, recipient: omar })).toContain('Saturday, 20 June 2026 Later');
  });

  it('never says more of a birth date than is known', () => {
    expect(said('{{table.family}}')).toMatch(/about 2018/);
    expect(said('{{table.family}}')).not.toMatch(/May 2018/);
  });

  it('holds every value apart, so that no name can turn the line it stands in', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(name, fc.constantFrom(...paperLanguages), (givenNames, language) => {
        const recipient = { ...rania, givenNames, nameLocal: '' };
        const facts = { ...someFacts, members: [recipient] };
        const words = { subject: 's', body: 'Dear {{recipient.name}} {{family.names}}.' };
        const { paper } = filledLetter('letter', words, facts, { ...someSetting, language, recipient });
        const text = textsOf(paper).join('\n');
        expect(text.split('\u2068').length).toBe(text.split('\u2069').length);
        expect(text).not.toMatch(/[\u202A-\u202E\u2066\u2067]/u);
      }),
    );
  });

  it('is a form where its template is one: nobody is addressed, nobody greets', () => {
    const { paper } = filledLetter('form', { subject: 's', body: '{{signature.recipient}}' }, someFacts, someSetting);
    expect(paper.recipient).toEqual([]);
    expect(paper.blocks.map(({ kind }) => kind)).toEqual(['signatures']);
  });
});

describe('the language of a letter', () => {
  it('is the family’s where letters have it, else the office’s, else one there are words in', () => {
    expect(letterLanguageOf('ar-SY', 'en')).toBe('ar');
    expect(letterLanguageOf('so', 'fr')).toBe('fr');
    expect(letterLanguageOf(null, 'ar', ['en', 'fr'])).toBe('en');
  });

  it('shows a name in Arabic script in Arabic letters only, and no other script of its own', () => {
    const selam = { ...rania, givenNames: 'Selam', familyName: 'Tesfay', nameLocal: 'ሰላም ተስፋይ' };
    expect([nameOn('ar', rania), nameOn('en', rania), nameOn('ar', selam)]).toEqual([
      'رانيا حداد',
      'Rania Haddad',
      'Selam Tesfay',
    ]);
  });
});

const anInterview = { id: '7', date: '2026-06-22', time: '09:30', place: 'Room 3', minutes: 90, personIds: ['1'] };

function decisionOn(accepted: string[]) {
  return {
    decidedOn: '2026-06-01',
    authority: 'Ministry',
    referenceNumber: '',
    reviewUntil: null,
    accepted,
    denied: [],
  };
}
