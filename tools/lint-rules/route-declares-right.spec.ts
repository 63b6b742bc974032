import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { routeDeclaresRight } from './route-declares-right.mjs';

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser as never } });

tester.run('route-declares-right', routeDeclaresRight as never, {
  valid: [
    `class C { @Get() @Requires('case.read') read() {} }`,
    `class C { @Public('answers balancers') @Get('live') live() {} }`,
    `class C { notARoute() {} }`,
  ],
  invalid: [
    { code: `class C { @Get() read() {} }`, errors: [{ messageId: 'missing' }] },
    { code: `class C { @Post() @Describe({}) add() {} }`, errors: [{ messageId: 'missing' }] },
    { code: `class C { @Get() @Public() read() {} }`, errors: [{ messageId: 'reason' }] },
  ],
});
