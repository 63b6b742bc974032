import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useCallback } from 'react';
import { linkTarget } from './link-target';

/** Opens an address of the product from code, for example after saving. Links stay links: use AppLink for those. */
export type Go = (address: string, options?: { replace?: boolean }) => void;

/** The function that opens another page. */
export function useGo(): Go {
  const navigate = useNavigate();
  return useCallback(
    (address, options) => {
      const { to, search, hash } = linkTarget(address);
      void navigate({ to, search, ...(hash ? { hash } : {}), replace: options?.replace ?? false });
    },
    [navigate],
  );
}

/** Path of the page on screen, without its query. */
export function usePath(): string {
  return useRouterState({ select: (state) => state.location.pathname });
}
