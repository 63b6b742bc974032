import type { Rule } from 'eslint';

export const routeDeclaresRight: Rule.RuleModule;
