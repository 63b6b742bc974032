import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../..');

/** The built server as a process of its own. */
export interface ApiProcess {
  url: string;
  process: ChildProcess;
  /** What it wrote to standard error and its log. */
  output: string[];
  stop(): Promise<void>;
}

/** Starts the built server; settings that are not given are the defaults of docs/operations.md. */
export async function startApiProcess(settings: Record<string, string>): Promise<ApiProcess> {
  const main = process.env.PASSAGE_API_MAIN ?? path.join(root, 'dist/api/main.js');
  if (!existsSync(main)) throw new Error(`${main} is missing: build first (nx build api)`);
  const output: string[] = [];
  const options = JSON.parse(readFileSync(path.join(root, 'tools/set-up/server-options.json'), 'utf8')) as string[];
  const child = spawn(process.execPath, [...options, main], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', PORT: '0', LOG_LEVEL: 'warn', PASSAGE_SUPERVISED: 'on', ...settings },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output.push(chunk.toString());
      const listening = /^listening (\d+)/m.exec(output.join(''));
      if (listening?.[1]) resolve(listening[1]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(`the server ended while starting:\n${output.join('')}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    process: child,
    output,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
