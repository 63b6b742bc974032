import { useGo } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { personPlaceQuery } from './merge.queries';

/** Opens the record that goes on where the one addressed was merged into it, so that old links keep their meaning. */
export function useRedirectToSurvivor(personId: string): void {
  const go = useGo();
  const { data } = useQuery(personPlaceQuery(personId));
  const survivorId = data?.isRedirected ? data.personId : undefined;
  useEffect(() => {
    if (survivorId) go(`/people/${survivorId}`, { replace: true });
  }, [go, survivorId]);
}
