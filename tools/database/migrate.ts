import { migrate, revertLast } from '@passage/migrations';
import { asOwner } from './own-database';

/** `npm run migrate` brings the database up to date; `npm run migrate -- --revert` takes the latest migration back. */
await asOwner(async (ownerUrl) => {
  if (process.argv.includes('--revert')) {
    await revertLast(ownerUrl);
    process.stdout.write('took the latest migration back\n');
    return;
  }
  const ran = await migrate(ownerUrl);
  process.stdout.write(ran.length > 0 ? `ran ${ran.join(', ')}\n` : 'nothing to do\n');
});
