import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exampleFiles } from './example-files';

/** Writes examples/referrals anew: `tsx tools/demo/examples/write-examples.ts`. */
const folder = path.resolve(import.meta.dirname, '../../../examples/referrals');
await mkdir(folder, { recursive: true });
for (const [name, content] of await exampleFiles()) {
  await writeFile(path.join(folder, name), content);
  process.stdout.write(`${path.join(folder, name)}\n`);
}
