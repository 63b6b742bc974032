/**
 * No text stands in a component: what people read comes from the message catalogues, so that it exists in every
 * language. Reports letters in the text of elements and in the attributes that are shown or read out.
 */
const spokenAttributes = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'description',
  'label',
  'placeholder',
  'title',
]);

const hasLetters = (text) => /\p{L}/u.test(text);

/** The pieces of literal text an expression may show: plain, in a template, or in a branch of a choice. */
function literalsOf(expression) {
  switch (expression?.type) {
    case 'Literal':
      return typeof expression.value === 'string' && hasLetters(expression.value) ? [expression] : [];
    case 'TemplateLiteral':
      return expression.quasis.some((each) => hasLetters(each.value.raw)) ? [expression] : [];
    case 'ConditionalExpression':
      return [...literalsOf(expression.consequent), ...literalsOf(expression.alternate)];
    case 'LogicalExpression':
      return [...literalsOf(expression.left), ...literalsOf(expression.right)];
    case 'BinaryExpression':
      return expression.operator === '+' ? [...literalsOf(expression.left), ...literalsOf(expression.right)] : [];
    default:
      return [];
  }
}

const nameOf = (attribute) => (attribute.name.type === 'JSXIdentifier' ? attribute.name.name : '');

export const noLiteralText = {
  meta: {
    type: 'problem',
    docs: { description: 'disallow text in components outside the message catalogues' },
    messages: {
      text: 'Put this text into the message catalogues and show it with <Message id="…" />.',
      attribute: "Put this text into the message catalogues and set {{ name }} with text('…').",
    },
    schema: [],
  },
  create(context) {
    return {
      JSXText(node) {
        if (hasLetters(node.value)) context.report({ node, messageId: 'text' });
      },
      'JSXElement > JSXExpressionContainer, JSXFragment > JSXExpressionContainer'(node) {
        for (const literal of literalsOf(node.expression)) context.report({ node: literal, messageId: 'text' });
      },
      JSXAttribute(node) {
        const name = nameOf(node);
        if (!spokenAttributes.has(name) || !node.value) return;
        const value = node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
        for (const literal of literalsOf(value)) {
          context.report({ node: literal, messageId: 'attribute', data: { name } });
        }
      },
    };
  },
};
