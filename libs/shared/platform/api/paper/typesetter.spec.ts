import { describe, expect, it } from '@jest/globals';
import { isolated, Refusal, type Paper, type PaperLanguage } from '@passage/platform/domain';
import { readPaper } from '@passage/testing';
import { longestPaper, Typesetter } from './typesetter';

const typesetter = new Typesetter();

const words: Record<PaperLanguage, { heading: string; sentence: string; page: string }> = {
  en: {
    heading: 'Invitation to an interview',
    sentence: `We expect you on ${isolated('Monday 22 June 2026')} with your papers.`,
    page: 'Page {page} of {pages}',
  },
  fr: {
    heading: 'Invitation à un entretien',
    sentence: `Nous vous attendons le ${isolated('lundi 22 juin 2026')} avec vos papiers, à l’accueil.`,
    page: 'Page {page} sur {pages}',
  },
  ar: {
    heading: 'دعوة إلى مقابلة',
    sentence: `نرجو حضوركم يوم ${isolated('٢٢ يونيو ٢٠٢٦')} مع أوراقكم.`,
    page: 'صفحة {page} من {pages}',
  },
};

const paperIn = (language: PaperLanguage, change: Partial<Paper> = {}): Paper => ({
  ...{ language, title: words[language].heading, day: '2026-06-15', heading: words[language].heading },
  letterhead: { name: 'Office', lines: [isolated('12 Example Street')] },
  facts: [{ label: 'Reference', value: isolated('PAS-26-0000011') }],
  recipient: [isolated('Rania Haddad')],
  blocks: [{ kind: 'paragraph', text: words[language].sentence }],
  ...{ foot: 'Foot', pageWords: words[language].page },
  ...change,
});
const read = async (paper: Paper) => await readPaper(typesetter.pdf(paper));
const plain = (text: string) => text.replace(/[\u2068\u2069]/gu, '');

describe('a paper', () => {
  it.each(['en', 'fr', 'ar'] as const)(
    'says in %s what it should, in the order in which it is read',
    async (language) => {
      const { text, ...about } = await read(paperIn(language));
      const { heading, sentence, page } = words[language];
      for (const each of [heading, plain(sentence), 'PAS-26-0000011', '12 Example Street', 'Rania Haddad']) {
        expect(text).toContain(each);
      }
      const digits = language === 'ar' ? '١' : '1';
      expect(text).toContain(page.replace('{page}', digits).replace('{pages}', digits));
      expect(about).toMatchObject({ pages: 1, language, title: heading, isTagged: true, missingFonts: [] });
    },
  );

  it('brings its own fonts, whatever the script of a name', async () => {
    const blocks: Paper['blocks'] = [{ kind: 'table', title: '', headers: ['Name'], rows: [['ሰላም ተስፋይ'], ['Олена']] }];
    const { text, fonts, missingFonts } = await read(paperIn('en', { blocks }));
    expect(text).toContain('ሰላም ተስፋይ');
    expect(text).toContain('Олена');
    expect(missingFonts).toEqual([]);
    expect(fonts).toEqual(expect.arrayContaining(['IBMPlexSans-Regular', 'NotoSansEthiopic-Regular']));
    expect(fonts.every((name) => /^(IBMPlexSans|NotoSansEthiopic)/.test(name))).toBe(true);
  });

  it('keeps the order of words of either direction within a line of the other', async () => {
    const mixed = `يوم ${isolated('٠٩:٣٠')} في ${isolated('Resettlement Office Amman')} قاعة ${isolated('ሰላም ተስፋይ')}`;
    const said = `Bring ${isolated('بطاقة الهوية')} until ${isolated('+962 7 9555 1234')}.`;
    const blocks = (text: string): Paper['blocks'] => [{ kind: 'paragraph', text }];
    expect((await read(paperIn('ar', { blocks: blocks(mixed) }))).text).toContain(plain(mixed));
    expect((await read(paperIn('en', { blocks: blocks(said) }))).text).toContain(plain(said));
  });

  it('takes what was typed as words, never as orders', async () => {
    const typed = [
      '#read("/etc/passwd")',
      '*bold* _it_ $x^2$ ] [ }',
      '= no heading',
      '\\u{41} @ref <label>',
      '// no comment',
    ];
    const { text } = await read(paperIn('en', { blocks: typed.map((each) => ({ kind: 'paragraph', text: each })) }));
    for (const each of typed) expect(text).toContain(each);
  });

  it('holds names of any length, signs without a shape and both directions in one line', async () => {
    const long = `${'Maximiliana '.repeat(24)}Haddad`;
    const blocks: Paper['blocks'] = [
      {
        kind: 'table',
        title: 'Family',
        headers: ['Name', 'Born'],
        rows: [
          [long, '1990'],
          ['😀 رانيا Rania', '1991'],
        ],
      },
    ];
    for (const language of ['en', 'ar'] as const) {
      const { text, pages } = await read(paperIn(language, { blocks, recipient: [isolated(long)] }));
      expect(pages).toBe(1);
      expect(text.match(/Maximiliana/g)?.length).toBe(48);
      expect(text).toContain('رانيا');
    }
  });

  it('goes on over pages with its table header on each, and says which page it is', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`Member ${index + 1}`, '1990']);
    const { text, pages } = await read(
      paperIn('en', { blocks: [{ kind: 'table', title: 'Family', headers: ['Their name', 'Born'], rows }] }),
    );
    expect(pages).toBeGreaterThan(2);
    expect(text.match(/Their name/g)?.length).toBe(pages);
    expect(text).toContain(`Page ${pages} of ${pages}`);
  });

  it('is refused when it would keep the server busy', () => {
    const blocks: Paper['blocks'] = [{ kind: 'paragraph', text: 'x'.repeat(longestPaper + 1) }];
    expect(() => typesetter.pdf(paperIn('en', { blocks }))).toThrow(Refusal);
  });

  it('is the same file each time', () => {
    expect(typesetter.pdf(paperIn('ar')).equals(typesetter.pdf(paperIn('ar')))).toBe(true);
  });

  it('is shown as a picture that holds shapes alone', () => {
    const picture = typesetter.picture(paperIn('ar'));
    expect(picture).toMatch(/^<svg/);
    expect(picture).not.toMatch(/<script|<foreignObject|<text|href="(?!#)/);
  });
});
