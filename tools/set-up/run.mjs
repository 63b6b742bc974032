// Runs a TypeScript command of the project on the project's Node, installing first if needed:
//   node tools/set-up/run.mjs tools/demo/seed.ts --people 1000
import { spawn } from 'node:child_process';
import { ensureInstalled, projectEnvironment, projectNode, root } from './installed.mjs';

ensureInstalled();
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
const child = spawn(projectNode(), [tsx, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: projectEnvironment(),
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
