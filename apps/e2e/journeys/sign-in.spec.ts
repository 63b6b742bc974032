import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessibilityFaults } from '../browser/accessibility';
import { openTheatre, type Theatre } from '../browser/stage';

describe('signing in', () => {
  let theatre: Theatre;

  beforeAll(async () => {
    theatre = await openTheatre();
  });

  afterAll(async () => {
    await theatre.close();
  });

  it.each([
    { colorScheme: 'light', locale: 'en', width: 1440 },
    { colorScheme: 'dark', locale: 'en', width: 390 },
    { colorScheme: 'light', locale: 'ar', width: 390 },
    { colorScheme: 'dark', locale: 'fr', width: 1440 },
  ] as const)('is accessible in $colorScheme, $locale, $width px', async (viewing) => {
    const page = await theatre.visitor(viewing);
    await page.goto(theatre.api.url);
    await page.locator('input[type=password]').waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe(viewing.locale === 'ar' ? 'rtl' : 'ltr');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('says in words what is wrong and keeps the address typed', async () => {
    const page = await theatre.visitor();
    await page.goto(theatre.api.url);
    await page.locator('input[type=email]').fill('manager@passage.example');
    await page.locator('input[type=password]').fill('something else');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('The e-mail address or the password is wrong.').waitFor();
    expect(await page.locator('input[type=email]').inputValue()).toBe('manager@passage.example');
    await page.waitForFunction(() => document.activeElement?.matches('input[type=password]') ?? false);
  });

  it('begins at the title of the page, for whoever does not see it', async () => {
    const page = await theatre.as('caseworker');
    await page.waitForFunction(() => document.activeElement?.matches('main h1') ?? false);
  });

  it('brings letters for Ethiopic script, fetched only when there are any', async () => {
    const page = await theatre.visitor();
    const fetched: string[] = [];
    page.on('requestfinished', (request) => /ethiopic.*woff2/.test(request.url()) && fetched.push(request.url()));
    await page.goto(theatre.api.url);
    await page.locator('input[type=email]').waitFor();
    await page.evaluate(() => document.fonts.ready);
    expect(fetched).toEqual([]);
    const letters = page.waitForResponse(/ethiopic.*woff2/);
    await page.evaluate(() => document.body.append('ሰላም'));
    expect((await letters).ok()).toBe(true);
  });

  it('leads each role to its own pages only', async () => {
    const administrator = await theatre.as('administrator');
    await administrator.getByRole('navigation').getByRole('link', { name: 'Administration' }).waitFor();
    const trainer = await theatre.as('orientation-trainer');
    await trainer.getByRole('navigation').getByRole('link', { name: 'Today' }).waitFor();
    expect(await trainer.getByRole('link', { name: 'Administration' }).count()).toBe(0);
    await trainer.goto(`${theatre.api.url}/administration/staff`);
    await trainer.getByText('You do not have the right to see this').first().waitFor();
  });

  it('leaves no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
