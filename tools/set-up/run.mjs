// Runs a TypeScript command of the project on the project's Node, installing first if needed:
//   node tools/set-up/run.mjs tools/database/seed.ts --people 1000
import { spawn } from 'node:child_process';
import { ensureInstalled, projectEnvironment, projectNode, root } from './installed.mjs';

ensureInstalled();
// The channel lets the command notice when this process is gone, however it ended.
const child = spawn(projectNode(), ['--import', 'tsx', ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: projectEnvironment(),
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
