import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API listens while developing. */
const apiAddress = process.env['PASSAGE_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  server: { port: 5173, proxy: { '/api': { target: apiAddress } } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    sourcemap: true,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'frame',
              test: /node_modules[\\/](react|react-dom|scheduler|react-intl|@formatjs|intl-messageformat|@tanstack)[\\/]/,
            },
            {
              name: 'components',
              test: /node_modules[\\/](@mantine[\\/](core|hooks|form|notifications|spotlight)|@floating-ui)[\\/]/,
            },
            { name: 'messages-fr', test: /messages[\\/]fr\.json$/ },
            { name: 'messages-ar', test: /messages[\\/]ar\.json$/ },
          ],
        },
      },
    },
  },
});
