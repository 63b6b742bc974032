// `npm start`: installs and builds what is needed, then hands over to the server's own start.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, fail, projectEnvironment, projectNode, root } from './installed.mjs';

ensureInstalled();
const check = spawnSync(projectNode(), ['--import', 'tsx', 'tools/set-up/check-settings.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: projectEnvironment(),
});
if (check.status !== 0) process.exit(1);
const nx = path.join(root, 'node_modules/nx/dist/bin/nx.js');
const build = spawnSync(projectNode(), [nx, 'run-many', '-t', 'build', '--output-style=static'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'pipe'],
  encoding: 'utf8',
  env: projectEnvironment(),
});
if (build.status !== 0) fail(`The build failed:\n${build.stdout}${build.stderr}`);
process.argv.splice(2, 0, 'tools/set-up/serve.ts');
await import('./run.mjs');
