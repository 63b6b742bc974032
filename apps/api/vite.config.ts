import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

export default defineConfig({
  root: import.meta.dirname,
  resolve: { tsconfigPaths: true },
  build: {
    ssr: 'main.ts',
    outDir: path.join(root, 'dist/api'),
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    minify: false,
  },
});
