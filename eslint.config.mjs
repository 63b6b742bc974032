import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import passage from './tools/lint-rules/index.mjs';

const ground = ['platform', 'access', 'audit', 'case-record', 'pipeline'];
const stages = ['case-processing', 'health', 'orientation', 'movement', 'integration'];
const mayImport = (sourceTag, ...tags) => ({ sourceTag, onlyDependOnLibsWithTags: tags });
const scope = (name, ...others) => mayImport(`scope:${name}`, ...[name, ...others].map((each) => `scope:${each}`));
/** What the tests of an API stand on. */
const forTests = ['testing', 'embedded-database', 'migrations', 'demo'];

/** The floors and layers of docs/architecture.md. A stage never imports another stage. */
const depConstraints = [
  ...ground.map((name, floor) => scope(name, ...ground.slice(0, floor), 'ui', ...forTests)),
  ...stages.map((name) => scope(name, ...ground, 'ui', ...forTests)),
  scope('reporting', ...ground, 'ui', ...forTests),
  scope('ui', 'platform'),
  scope('app', ...ground, ...stages, 'reporting', 'ui', ...forTests),
  scope('testing', 'embedded-database', 'migrations', 'demo'),
  scope('demo', ...ground, ...stages, 'embedded-database', 'migrations'),
  scope('embedded-database'),
  scope('migrations'),
  scope('e2e', 'testing', 'demo'),
  scope('tools', ...ground, ...stages, 'demo', 'testing', 'embedded-database', 'migrations'),
  scope('bench', 'platform', 'case-record', 'pipeline', 'demo', 'testing', 'embedded-database', 'migrations'),
  {
    sourceTag: 'layer:domain',
    onlyDependOnLibsWithTags: ['layer:domain'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'react', 'react-dom', '@mantine/*', '@tanstack/*', 'fastify'],
  },
  {
    sourceTag: 'layer:api',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:api', 'layer:tools', 'layer:migrations'],
    bannedExternalImports: ['react', 'react-dom', '@mantine/*', '@tanstack/*'],
  },
  { sourceTag: 'layer:tools', onlyDependOnLibsWithTags: ['layer:domain', 'layer:tools', 'layer:migrations'] },
  {
    sourceTag: 'layer:web',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:web'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'fastify'],
  },
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.nx', '.passage', '**/generated/**'] },
  ...tseslint.configs.strict,
  prettier,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { '@nx': nx, passage },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'smart'],
    },
  },
  { files: ['libs/**/api/**/*.ts', 'apps/api/**/*.ts'], rules: { 'passage/route-declares-right': 'error' } },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, passage },
    rules: { ...reactHooks.configs.recommended.rules, 'passage/no-literal-text': 'error' },
  },
);
