import { Avatar, Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useSession, useSignOut } from '@passage/access/web';
import { AppLink, Message, useText } from '@passage/platform/web';
import { useNotices } from '@passage/ui';
import { IconKey, IconLogout } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './shell.module.css';

/** Who is signed in, with what roles, and the way out. */
export function AccountMenu(): ReactNode {
  const text = useText();
  const notices = useNotices();
  const { staff } = useSession();
  const signOut = useSignOut();
  return (
    <Menu width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.account ?? ''}>
          <VisuallyHidden>
            <Message id="shell.account" values={{ name: staff.name }} />
          </VisuallyHidden>
          <Avatar size={28} radius="xl" color="sea" variant="filled" name={staff.name} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>
            <bdi>{staff.name}</bdi>
          </strong>
          <span>{staff.email}</span>
          <span>{staff.roles.map((role) => text(`access.role.${role}`)).join(' · ')}</span>
        </div>
        <Menu.Divider />
        <Menu.Item component={AppLink} to="/own-password" leftSection={<IconKey size={15} stroke={1.7} />}>
          <Message id="access.own-password" />
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={15} stroke={1.7} />}
          onClick={() => signOut.mutate(undefined, { onError: notices.failed })}
        >
          <Message id="access.sign-out" />
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
