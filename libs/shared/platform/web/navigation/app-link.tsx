import { Link } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { linkTarget } from './link-target';

/** What an {@link AppLink} takes. */
export interface AppLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  /** Address inside the product, with its query: `/cases/018f…?tab=family`. */
  readonly to: string;
}

/**
 * A link to another page of the product. It is a real anchor (middle click, copy address) that changes the page without
 * reloading. Areas do not know the router's tree, so the address is a plain string; the browser journeys test it.
 * With Mantine: `<Button component={AppLink} to="/cases">`.
 */
export function AppLink({ to, ...rest }: AppLinkProps): ReactNode {
  const target = linkTarget(to);
  return <Link to={target.to} search={target.search} {...(target.hash ? { hash: target.hash } : {})} {...rest} />;
}
