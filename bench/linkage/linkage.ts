import {
  agreements,
  alikeWord,
  comparable,
  duplicateScore,
  nameWords,
  weightTable,
  wordLikeness,
  type AgreementWeight,
  type DuplicateRules,
} from '@passage/case-record/domain';
import type pg from 'pg';
import { addressPairs } from './address-pairs';
import { estimateWeights } from './estimate';
import { bestQuality, qualityAt, type Quality, type ScoredPair } from './quality';
import { arabicSpellings, febrl, hasLinkageData, linkageFolder, type LabelledRecord } from './records';
import { RecordsInDatabase } from './records-in-database';

/** A labelled set: two files linked with each other, or one with itself. */
interface LabelledSet {
  name: string;
  ones: LabelledRecord[];
  others: LabelledRecord[];
}

/**
 * How well records of one person are found in labelled sets: candidates by the product's own query, scored by the
 * product's own rule, with the weights it is delivered with and with weights estimated without labels; beside it
 * trigram likeness of the whole text at the threshold that is best on that very set.
 */
export async function measureLinkage(
  owner: pg.Client,
  rules: Pick<DuplicateRules, 'weights' | 'possibleFrom'>,
  say: (line: string) => void,
): Promise<void> {
  if (!hasLinkageData()) {
    say(`no labelled sets in ${linkageFolder} (LINKAGE_DATA): precision and recall were not measured`);
    return;
  }
  say('| labelled set | how | precision | recall | F1 |');
  say('|---|---|---:|---:|---:|');
  const two = febrl('febrl-2.csv');
  const one = febrl('febrl-1.csv');
  const sets: LabelledSet[] = [
    { name: 'FEBRL 1', ones: one, others: one },
    { name: 'FEBRL 2', ones: two, others: two },
    { name: 'FEBRL 4 (two files)', ones: febrl('febrl-4a.csv'), others: febrl('febrl-4b.csv') },
  ];
  for (const set of sets) await measureSet(owner, set, rules, say);
  await measureSpellings(owner, say);
}

async function measureSet(
  owner: pg.Client,
  { name, ones, others }: LabelledSet,
  rules: Pick<DuplicateRules, 'weights' | 'possibleFrom'>,
  say: (line: string) => void,
): Promise<void> {
  const isOneFile = ones === others;
  const stored = await RecordsInDatabase.of(owner, ones);
  const proposed = [...(await stored.likely(others)), ...addressPairs(ones, others)];
  const candidates = [...new Map(proposed.map((pair) => [`${pair.one} ${pair.other}`, pair])).values()].filter(
    ({ one, other }) => one >= 0 && (!isOneFile || one < other),
  );
  const pairs = candidates.map(({ one, other }) => ({ one: ones[one], other: others[other] }));
  const matches = countMatches(ones, others, isOneFile);
  const scored = (weights: readonly AgreementWeight[]): ScoredPair[] =>
    pairs.map(({ one, other }) => ({
      score: duplicateScore(
        comparable(one?.facts ?? { names: [] }),
        comparable(other?.facts ?? { names: [] }),
        weightTable(weights),
      ).score,
      isMatch: one?.entity === other?.entity,
    }));
  const estimate = estimateWeights(
    pairs.map(
      ({ one, other }) =>
        agreements(comparable(one?.facts ?? { names: [] }), comparable(other?.facts ?? { names: [] })).levels,
    ),
  );
  const line = (how: string, { precision, recall, f1 }: Quality): void =>
    say(`| ${name} | ${how} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} |`);
  line(
    `weights as delivered, from ${rules.possibleFrom}`,
    qualityAt(scored(rules.weights), matches, rules.possibleFrom),
  );
  line('weights estimated without labels, even odds', qualityAt(scored(estimate.weights), matches, estimate.evenScore));
  for (const [what, textOf] of [
    ['names', ({ givenNames, familyName }: LabelledRecord) => `${givenNames} ${familyName}`],
    ['all fields as one text', ({ text }: LabelledRecord) => text],
  ] as const) {
    const alike = await stored.alikeByTrigrams(others, textOf);
    const byTrigrams = alike
      .filter(({ one, other }) => !isOneFile || one < other)
      .map(({ one, other, score }) => ({ score, isMatch: ones[one]?.entity === others[other]?.entity }));
    const best = bestQuality(byTrigrams, matches);
    line(`pg_trgm of ${what}, at its best threshold ${best.threshold.toFixed(2)}`, best);
  }
  await stored.remove();
}

function countMatches(ones: readonly LabelledRecord[], others: readonly LabelledRecord[], isOneFile: boolean): number {
  const sizes = new Map<string, number>();
  for (const { entity } of ones) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
  if (isOneFile) return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return others.reduce((sum, { entity }) => sum + (sizes.get(entity) ?? 0), 0);
}

/** The comparison of names alone: each spelling with its name, and with as many names it does not belong to. */
async function measureSpellings(owner: pg.Client, say: (line: string) => void): Promise<void> {
  const spellings = arabicSpellings();
  const known = new Set(spellings.map(({ arabic, latin }) => `${arabic} ${latin}`));
  const strangers = spellings.flatMap(({ arabic }, at) => {
    const { latin = '' } = spellings[(at * 7919 + 4242) % spellings.length] ?? {};
    return known.has(`${arabic} ${latin}`) ? [] : [{ arabic, latin }];
  });
  const pairs = [
    ...spellings.map((each) => ({ ...each, isMatch: true })),
    ...strangers.map((each) => ({ ...each, isMatch: false })),
  ];
  const ours = pairs.map(({ arabic, latin, isMatch }) => {
    const [word] = nameWords(arabic);
    const [other] = nameWords(latin);
    return { score: word && other ? wordLikeness(word, other) : 0, isMatch };
  });
  const line = (how: string, { precision, recall, f1 }: Quality): void =>
    say(
      `| Arabic names, Latin spellings | ${how} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} |`,
    );
  line(`words alike from ${alikeWord}`, qualityAt(ours, spellings.length, alikeWord));
  for (const [how, text] of [
    ['as written', 'arabic'],
    ['after our transliteration', 'case_record.name_letters(arabic)'],
  ]) {
    const { rows } = await owner.query<ScoredPair>(
      `select similarity(${text}, latin) as score, "isMatch" from jsonb_to_recordset($1) p (arabic text, latin text, "isMatch" boolean)`,
      [JSON.stringify(pairs)],
    );
    const best = bestQuality(rows, spellings.length);
    line(`pg_trgm alone ${how}, at its best threshold ${best.threshold.toFixed(2)}`, best);
  }
}
