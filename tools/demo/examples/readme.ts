import { referralTemplateGuide } from '@passage/case-processing/domain';

/** What lies in examples/referrals, and every column of the template. */
export function examplesReadme(): string {
  const { header, rows } = referralTemplateGuide;
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${introduction}
${line(header)}
${line(header.map(() => '---'))}
${rows.map(([column = '', ...rest]) => line([`\`${column}\``, ...rest])).join('\n')}
`;
}

const introduction = `# Files of referrals

Files to try the import with, made by \`tsx tools/demo/examples/write-examples.ts\`. All names and numbers are invented. They are referrals to the office in Amman (\`AMM\`), so sign in as \`caseworker@passage.example\`.

| File | What it shows |
|---|---|
| \`small-en.csv\` | Seven families, headers of the template |
| \`families-arabic.xlsx\` | Twenty-four families with names in Arabic script, headers in Arabic, and a second sheet that explains the columns |
| \`with-errors.csv\` | One mistake a family; the rejected rows come back with the reason and the remedy |

## How a file is made

- An Excel workbook (\`.xlsx\`, the first visible sheet is read) or CSV in UTF-8 or UTF-16, with commas, semicolons or tabs; at most 50 MB. Formulas, merged cells and passwords are refused.
- The first row names the columns, in any order. Small and capital letters, spaces and underscores make no difference; other names are recognised as listed. Columns with names of their own are left alone.
- One row is one person. Rows with the same \`referral_number\` (and \`referral_source\`) are one family, wherever they stand. What is about the family may be left empty on all but one of its rows.
- A family comes in whole or not at all: exactly one principal applicant, nobody twice, nobody born after the referral, no child older than its parent. Importing a file again creates nothing twice; where it says something else than a case does, it is shown fact by fact, and taken or left.
- Choices may also be written as words in English, French or Arabic (\`F\`, \`wife\`, \`fils\`, \`أنثى\`); countries by their names.
- Cells of a CSV file that begin with \`=\`, \`+\`, \`-\` or \`@\` come back with an apostrophe before them, so that no spreadsheet program runs them; it is taken off again when the file is read.

## Columns
`;
