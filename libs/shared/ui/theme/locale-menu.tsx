import { Button, Menu } from '@mantine/core';
import { isLocale, localeNames, locales, useLocale, useText } from '@passage/platform/web';
import { IconLanguage } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './locale-menu.module.css';

/** Chooses the language of the page. Each language is named in itself. */
export function LocaleMenu(): ReactNode {
  const { locale, choose, isChanging } = useLocale();
  const text = useText();
  return (
    <Menu>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px={8}
          leftSection={<IconLanguage size={16} stroke={1.7} />}
          aria-label={`${text('ui.language')}: ${localeNames[locale]}`}
          loading={isChanging}
        >
          <span className={classes.name}>{localeNames[locale]}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={locale} onChange={(value) => isLocale(value) && choose(value)}>
          {locales.map((each) => (
            <Menu.RadioItem key={each} value={each} lang={each} closeMenuOnClick>
              {localeNames[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
