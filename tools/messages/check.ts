import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkProblems, problemsOf, type DeclaredProblems } from './problem-codes';
import { checkTranslations, type Sentences, type Translations } from './translations';
import { PROBLEM_PREFIX, usageIn } from './usage';

/**
 * Checks all message catalogues: French and Arabic say what English says, with the same placeholders and with the
 * plurals Arabic needs; every sentence is used; every declared problem has its sentences.
 *
 *   tsx tools/messages/check.ts
 */
const root = path.resolve(import.meta.dirname, '../..');

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function find(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: root }).filter((file) => !file.includes('node_modules'));
}

function sentencesIn(file: string): Sentences {
  return JSON.parse(read(file)) as Sentences;
}

function catalogues(): Translations[] {
  return find('apps/web/messages/en.json', 'libs/**/messages/en.json').map((file) => ({
    place: path.dirname(file),
    en: sentencesIn(file),
    fr: sentencesIn(file.replace('en.json', 'fr.json')),
    ar: sentencesIn(file.replace('en.json', 'ar.json')),
  }));
}

async function declaredProblems(): Promise<DeclaredProblems> {
  const files = find('libs/**/domain/**/*problems.ts');
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(path.join(root, file)).href) as Promise<Record<string, unknown>>),
  );
  return Object.assign({}, ...modules.map(problemsOf)) as DeclaredProblems;
}

function doubles(all: readonly Translations[]): string[] {
  const places = new Map<string, string>();
  return all.flatMap(({ place, en }) =>
    Object.keys(en).flatMap((id) => {
      const other = places.get(id);
      places.set(id, place);
      return other === undefined ? [] : [`${id} stands in ${other} and in ${place}`];
    }),
  );
}

const all = catalogues();
const english: Sentences = Object.assign({}, ...all.map((catalogue) => catalogue.en));
const sources = find('apps/web/**/*.{ts,tsx}', 'libs/**/web/**/*.{ts,tsx}', 'libs/shared/ui/**/*.{ts,tsx}');
const usage = usageIn(sources.filter((file) => !file.endsWith('.spec.ts')).map(read));
const unused = Object.keys(english).filter((id) => !id.startsWith(PROBLEM_PREFIX) && !usage.isUsed(id));

const findings = [
  ...all.flatMap(checkTranslations),
  ...doubles(all),
  ...unused.map((id) => `${id} is not used`),
  ...checkProblems(await declaredProblems(), english, usage),
];
for (const finding of findings) process.stderr.write(`${finding}\n`);
process.stdout.write(`${Object.keys(english).length} sentences in 3 languages, ${findings.length} findings\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
