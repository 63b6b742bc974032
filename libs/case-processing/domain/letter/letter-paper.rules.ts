import { isolated, type Paper, type PaperBlock } from '@passage/platform/domain';
import type { LetterFacts, LetterMember, LetterOffice } from './letter-facts';
import type { LetterPart } from './letter-place';
import type { letterKinds, LetterWords } from './letter-template';
import { blocksOf, placesIn, textsOfBlock, withPlaces, type TextBlock } from './letter-text.rules';
import { shownMembers } from './letter-member.rules';
import { letterValues, nameOfOffice, type LetterSetting } from './letter-values.rules';
import { birthDateInWords, countryIn, dayInWords, nameOn } from './paper-formats.rules';
import { paperWords } from './paper-words';

/** A letter filled in from the record, and the places of which the record has nothing. */
export interface FilledLetter {
  paper: Paper;
  subject: string;
  missing: string[];
}

/** Fills a letter in. A place without a value stays in it as it was written. */
export function filledLetter(
  kind: (typeof letterKinds)[number],
  { subject, body }: LetterWords,
  facts: LetterFacts,
  setting: LetterSetting,
): FilledLetter {
  const { language, recipient, audience, today } = setting;
  const words = paperWords[language];
  const values = letterValues(facts, setting);
  const blocks = blocksOf(body);
  const heading = withPlaces(subject, values);
  const closing: PaperBlock = {
    ...{ kind: 'closing', text: words.closing },
    lines: [isolated(facts.author), isolated(nameOfOffice(facts.office))],
  };
  const paper: Paper = {
    ...{ language, title: plainOf(heading), day: today, letterhead: letterheadOf(facts.office), heading },
    facts: [
      { label: words.date, value: isolated(dayInWords(language, today)) },
      { label: words.reference, value: isolated(facts.caseNumber) },
      ...(kind === 'letter' ? [{ label: words.contact, value: isolated(facts.owner ?? facts.author) }] : []),
    ],
    recipient: kind === 'letter' && recipient ? addressOf(recipient, setting) : [],
    blocks: [
      ...blocks.map((block) => setBlock(block, values, facts, setting)),
      ...(kind === 'letter' ? [closing] : []),
    ],
    foot: `${isolated(facts.caseNumber)} · ${words.foot[audience]}`,
    pageWords: words.page,
  };
  const missing = placesIn(subject, ...blocks.flatMap(textsOfBlock)).filter((place) => !values.has(place));
  return { paper, subject: plainOf(heading), missing };
}

/** What stands at the head of the papers of an office. */
export function letterheadOf(office: LetterOffice): Paper['letterhead'] {
  const lines = office.letterAddress.split('\n').filter((line) => line.trim() !== '');
  return { name: isolated(nameOfOffice(office)), lines: lines.map(isolated) };
}

/** As a file name or a list can show it. */
function plainOf(heading: string): string {
  return heading.replace(/[\u2068\u2069]/gu, '');
}

function addressOf(recipient: LetterMember, { language }: LetterSetting): string[] {
  const { address } = recipient;
  const lines = address
    ? [address.street, [address.place, address.region].filter((each) => each !== '').join(', ')]
    : [];
  return [nameOn(language, recipient), ...lines, ...(address ? [countryIn(language, address.country)] : [])]
    .filter((line) => line !== '')
    .map(isolated);
}

function setBlock(
  block: TextBlock,
  values: ReadonlyMap<string, string>,
  facts: LetterFacts,
  setting: LetterSetting,
): PaperBlock {
  const fill = (text: string) => withPlaces(text, values);
  switch (block.kind) {
    case 'part':
      return partOf(block.part, facts, setting);
    case 'facts':
      return {
        kind: 'facts',
        items: block.items.map(({ label, value }) => ({ label: fill(label), value: fill(value) })),
      };
    case 'list':
    case 'boxes':
      return { kind: block.kind, items: block.items.map(fill) };
    case 'heading':
    case 'paragraph':
      return { kind: block.kind, text: fill(block.text) };
  }
}

function partOf(part: LetterPart, facts: LetterFacts, setting: LetterSetting): PaperBlock {
  const { language, recipient } = setting;
  const { signature } = paperWords[language];
  if (part === 'table.family') return familyTable(facts, setting);
  const line = (name: string, label: string) => [
    { name: isolated(name), label },
    { name: '', label: signature.placeAndDate },
  ];
  switch (part) {
    case 'signature.recipient':
      return { kind: 'signatures', places: [line(recipient ? nameOn(language, recipient) : '', signature.sign)] };
    case 'signature.office':
      return { kind: 'signatures', places: [line(facts.author, signature.sign)] };
    case 'signature.interpreter':
      return { kind: 'signatures', places: [line('', signature.interpreter)] };
  }
}

function familyTable(facts: LetterFacts, { language, audience }: LetterSetting): PaperBlock {
  const { family, sexes, relationships } = paperWords[language];
  return {
    ...{ kind: 'table', title: family.title },
    headers: [family.name, family.relationship, family.sex, family.born, family.nationality, family.number],
    rows: shownMembers(facts, audience).map((member) => [
      isolated(nameOn(language, member)),
      relationships[member.relationship],
      sexes[member.sex],
      isolated(birthDateInWords(language, member.birthDate, member.birthDatePrecision)),
      member.nationality ? countryIn(language, member.nationality) : '',
      isolated(member.number),
    ]),
  };
}
