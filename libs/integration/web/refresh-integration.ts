import { useQueryClient } from '@tanstack/react-query';

/** Fetches everything again that integration shows, and the case it belongs to. */
export function useRefreshIntegration(): () => void {
  const client = useQueryClient();
  return () => {
    for (const topic of ['integration', 'case', 'cases']) void client.invalidateQueries({ queryKey: [topic] });
  };
}
