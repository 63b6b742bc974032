import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { noLiteralText } from './no-literal-text.mjs';

const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser as never, parserOptions: { ecmaFeatures: { jsx: true } } },
});

tester.run('no-literal-text', noLiteralText, {
  valid: [
    `<p><Message id="health.title" /></p>`,
    `<p>{text('health.title')}</p>`,
    `<p> · {count} – 12 </p>`,
    `<a href="/cases" className="link" data-kind="row">{name}</a>`,
    `<img alt="" src="mark.svg" />`,
    `<input placeholder="31/12/2026" aria-label={text('ui.date')} />`,
    `<Chart label={\`\${from}–\${to}\`} />`,
    `<Badge tone={isOver ? 'ok' : 'danger'} />`,
    `<p>{isDone && <Done />}</p>`,
  ],
  invalid: [
    { code: `<p>Save</p>`, errors: [{ messageId: 'text' }] },
    { code: `<>حفظ</>`, errors: [{ messageId: 'text' }] },
    { code: `<p>{'Save'}</p>`, errors: [{ messageId: 'text' }] },
    { code: `<p>{isNew ? 'New' : 'Old'}</p>`, errors: [{ messageId: 'text' }, { messageId: 'text' }] },
    { code: `<p>{name || 'Nobody'}</p>`, errors: [{ messageId: 'text' }] },
    { code: '<p>{`${count} cases`}</p>', errors: [{ messageId: 'text' }] },
    { code: `<button aria-label="Close" />`, errors: [{ messageId: 'attribute', data: { name: 'aria-label' } }] },
    { code: `<input placeholder={'Name'} />`, errors: [{ messageId: 'attribute' }] },
    { code: '<PageHeader title={`Case ${number}`} />', errors: [{ messageId: 'attribute' }] },
    { code: `<Field label={isNew ? 'New' : text('x')} />`, errors: [{ messageId: 'attribute' }] },
  ],
});
