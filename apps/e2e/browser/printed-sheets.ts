import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** What a page puts on paper, in the size the page asks for: the text of each sheet, as if each stood on one line. */
export async function printedSheets(page: Page): Promise<string[]> {
  const paper = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(paper)), { mergePages: false });
  return text.map((sheet) => sheet.replaceAll(/\s+/g, ' '));
}
