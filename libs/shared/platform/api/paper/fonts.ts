import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const resolve = createRequire(import.meta.url).resolve;

/** Families of the papers, with how their files begin; the machine's own fonts are never used. */
const families = {
  'ibm-plex-sans': 'IBMPlexSans',
  'ibm-plex-sans-arabic': 'IBMPlexSansArabic',
  'noto-sans-ethiopic': 'NotoSansEthiopic',
} as const;

/** The only weights that papers use. */
const weights = ['400Regular', '600SemiBold'] as const;

/** The fonts of papers, from the packages. */
export function paperFonts(): Buffer[] {
  return Object.entries(families).flatMap(([family, file]) => {
    const folder = path.dirname(resolve(`@expo-google-fonts/${family}/package.json`));
    return weights.map((weight) => readFileSync(path.join(folder, weight, `${file}_${weight}.ttf`)));
  });
}
