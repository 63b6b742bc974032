/** Signs that cannot stand in a part, or would not come back as they are: line ends of XML are all made one. */
const unspeakable = String.raw`(?![\n\t])[\p{Cc}\p{Noncharacter_Code_Point}\uFFFD]`;

/** Underscores that would be taken for the beginning of a number, whatever stands behind it. */
const ambiguous = new RegExp(`_(?=x[0-9A-F]{4}(?:_|${unspeakable}))`, 'giu');
const unspeakableSigns = new RegExp(unspeakable, 'gu');

/**
 * Text of a cell as workbooks hold it (ECMA-376, ST_Xstring): a sign that XML cannot hold is its number, `_xHHHH_`,
 * and an underscore that looks like the beginning of one is a number itself. Halves of signs are no text.
 */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(ambiguous, '_x005F_')
    .replace(unspeakableSigns, (sign) => sign.split('').map(asNumber).join(''));
}

/** A sign, or half of one, as its number. */
export function asNumber(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** The text meant by what a workbook holds. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
