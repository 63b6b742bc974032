import type { FieldProblem } from '@passage/platform/domain';
import { finding } from '../finding/finding';
import { isPlausibleName, tidyName } from '../person/person-name.rules';
import { nameScripts, type FurtherNameInput, type NameScript } from './further-name';

/** The script most letters of a text are written in; undefined for a text without letters. */
export function scriptOf(text: string): NameScript | undefined {
  const letters = [...text].filter((character) => /\p{L}/u.test(character));
  if (letters.length === 0) return undefined;
  const counted = nameScripts
    .filter((script) => script !== 'Zyyy')
    .map((script) => ({ script, count: letters.filter((letter) => isOf(script).test(letter)).length }))
    .toSorted((left, right) => right.count - left.count);
  const [most] = counted;
  return most && most.count > 0 ? most.script : 'Zyyy';
}

function isOf(script: NameScript): RegExp {
  return new RegExp(`\\p{Script=${script}}`, 'u');
}

/** What is wrong with a further name: none in either script, no letters, or not in the script of its field. */
export function furtherNameFindings({ latin, local }: FurtherNameInput): FieldProblem[] {
  if (!latin && !local) return [finding('platform.field.required', 'latin')];
  const findings: FieldProblem[] = [];
  for (const [field, name] of Object.entries({ latin, local })) {
    if (name && !isPlausibleName(name)) findings.push(finding('case-record.person.name-characters', field));
  }
  if (findings.length === 0 && latin && scriptOf(latin) !== 'Latn') {
    findings.push(finding('case-record.person-name.not-latin', 'latin'));
  }
  return findings;
}

/** Whether two names are the same as written, apart from capitals, spaces and unseen marks. */
export function isSameName(one: string, other: string): boolean {
  return tidyName(one).toLowerCase() === tidyName(other).toLowerCase();
}
