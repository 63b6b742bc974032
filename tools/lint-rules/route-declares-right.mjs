/**
 * Every route says who may use it: a method with @Get, @Post, @Put, @Patch, @Delete or @Sse also carries
 * @Requires('<right>') or @Public('<why>'). The server refuses undeclared routes as well; this says so earlier.
 */
const verbs = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Sse']);
const rights = new Set(['Requires', 'Public']);

const nameOf = (decorator) =>
  decorator.expression.type === 'CallExpression' ? decorator.expression.callee.name : undefined;

export const routeDeclaresRight = {
  meta: {
    type: 'problem',
    docs: { description: 'require @Requires or @Public on every route' },
    messages: {
      missing: "Say who may use this route: @Requires('<right>') or @Public('<why>').",
      reason: 'Say why this route is open to everybody.',
    },
    schema: [],
  },
  create(context) {
    return {
      MethodDefinition(node) {
        const decorators = node.decorators ?? [];
        if (!decorators.some((each) => verbs.has(nameOf(each)))) return;
        const right = decorators.find((each) => rights.has(nameOf(each)));
        if (!right) context.report({ node: node.key, messageId: 'missing' });
        else if (right.expression.arguments.length === 0) context.report({ node: right, messageId: 'reason' });
      },
    };
  },
};
