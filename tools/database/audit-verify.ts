import { asOwner } from './own-database';
import { verifyAudit } from './verify-audit';

/** `npm run audit:verify`: proves the chain of seals, or names the entries that were altered. */
const verdict = await asOwner(verifyAudit);
const say = (line: string) => process.stdout.write(`${line}\n`);
say(`${verdict.entries} entries under ${verdict.seals} seals`);
if (verdict.head) say(`head ${verdict.head}`);
for (const { seal, what, entries } of verdict.faults) {
  say(
    `${seal === null ? 'not yet sealed' : `seal ${seal}`}: ${what}${entries.length > 0 ? ` (${entries.join(', ')})` : ''}`,
  );
}
say(verdict.faults.length === 0 ? 'the audit trail is whole' : 'the audit trail was altered');
process.exit(verdict.faults.length === 0 ? 0 : 1);
