import { Button, Menu } from '@mantine/core';
import { localeNames, locales, useLocale, useText } from '@passage/platform/web';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
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
        {locales.map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            role="menuitemradio"
            aria-checked={each === locale}
            rightSection={each === locale ? <IconCheck size={14} /> : null}
            onClick={() => choose(each)}
          >
            {localeNames[each]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
