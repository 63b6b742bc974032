import { describe, expect, it } from '@jest/globals';
import { checkProblems, problemsOf } from './problem-codes';
import { checkTranslations } from './translations';
import { usageIn } from './usage';

const place = 'libs/health/web/messages';

describe('translations', () => {
  it('accept the same placeholders in another order and kind', () => {
    const en = { a: '{count, number} of {total, number}' };
    const fr = { a: 'sur {total}, {count}' };
    expect(checkTranslations({ place, en, fr, ar: fr })).toEqual([]);
  });

  it('report a key that one language lacks or adds', () => {
    const findings = checkTranslations({ place, en: { a: 'A' }, fr: {}, ar: { a: 'ا', b: 'ب' } });
    expect(findings).toEqual([`${place}: a is missing in fr`, `${place}: ar has b, which English lacks`]);
  });

  it('report a placeholder lost or invented in translation', () => {
    const findings = checkTranslations({ place, en: { a: '{name}' }, fr: { a: '{nom}' }, ar: { a: '{name}' } });
    expect(findings).toEqual([
      `${place}: a in fr does not use the placeholder name`,
      `${place}: a in fr uses the placeholder nom, which English lacks`,
    ]);
  });

  it('see placeholders inside plural branches and tags', () => {
    const en = { a: '{count, plural, one {# of {name}} other {<b>#</b> of {name}}}' };
    const fr = { a: '{count, plural, one {#} other {#}}' };
    const findings = checkTranslations({ place, en, fr, ar: en });
    expect(findings).toContain(`${place}: a in fr does not use the placeholder name`);
    expect(findings).toContain(`${place}: a in fr does not use the placeholder b`);
  });

  it('demand all six plurals of Arabic', () => {
    const en = { a: '{count, plural, one {#} other {#}}' };
    const findings = checkTranslations({ place, en, fr: en, ar: en });
    expect(findings).toEqual([`${place}: a in ar lacks the plurals zero, two, few, many of count`]);
  });

  it('report a choice that a translation lacks', () => {
    const en = { a: '{sex, select, f {her} m {his} other {their}}' };
    const fr = { a: '{sex, select, f {sa} other {leur}}' };
    expect(checkTranslations({ place, en, fr, ar: en })).toEqual([`${place}: a in fr lacks the choices m of sex`]);
  });

  it('report a sentence that is malformed or empty', () => {
    const findings = checkTranslations({ place, en: { a: 'A' }, fr: { a: '{' }, ar: { a: ' ' } });
    expect(findings[0]).toMatch(/a is malformed in fr/);
    expect(findings[1]).toBe(`${place}: a is missing in ar`);
  });
});

describe('use of sentences', () => {
  it('counts literals in either quotes', () => {
    const usage = usageIn([`text('health.title')`, `<Message id="health.hint" />`]);
    expect(usage.isUsed('health.title')).toBe(true);
    expect(usage.isUsed('health.hint')).toBe(true);
    expect(usage.isUsed('health.other')).toBe(false);
  });

  it('counts what fits a template, one part for each place', () => {
    const usage = usageIn(['text(`health.outcome.${outcome}`)', 'text(`case.${kind}.title`)']);
    expect(usage.isUsed('health.outcome.not-cleared')).toBe(true);
    expect(usage.isUsed('health.outcome.cleared.hint')).toBe(false);
    expect(usage.isUsed('case.note.title')).toBe(true);
    expect(usage.isUsed('case.note')).toBe(false);
  });

  it('does not take a template without a literal beginning for a use of everything', () => {
    expect(usageIn(['`${area}.${id}`']).isUsed('health.title')).toBe(false);
  });
});

describe('sentences of problems', () => {
  const problems = problemsOf({
    healthProblems: { 'health.late': { kind: 'conflict', title: 'Too late by {days}', remedy: 'Begin anew.' } },
    unrelated: { a: 1 },
  });
  const usage = usageIn([`const code = 'web.unreachable'`]);

  it('are complete when each code has a title and a remedy', () => {
    const english = { 'problem.health.late': '{days, number} late', 'problem.health.late.remedy': 'Begin anew.' };
    expect(checkProblems(problems, english, usage)).toEqual([]);
  });

  it('are missed when a code lacks one', () => {
    expect(checkProblems(problems, { 'problem.health.late': 'Late' }, usage)).toEqual([
      'the problem health.late lacks the sentence problem.health.late.remedy',
    ]);
  });

  it('may not speak of a code that exists nowhere', () => {
    const english = {
      'problem.health.late': 'Late',
      'problem.health.late.remedy': 'Begin anew.',
      'problem.web.unreachable': 'No connection',
      'problem.health.gone': 'Gone',
    };
    expect(checkProblems(problems, english, usage)).toEqual([
      'problem.health.gone speaks of a problem that is not declared',
    ]);
  });

  it('may not use a placeholder the problem does not fill', () => {
    const english = { 'problem.health.late': '{weeks}', 'problem.health.late.remedy': 'Begin anew.' };
    expect(checkProblems(problems, english, usage)).toEqual([
      'problem.health.late uses the placeholder weeks, which the declared problem does not fill',
    ]);
  });
});
