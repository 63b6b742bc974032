import { useProductText } from '@passage/case-record/web';
import { programmesQuery } from '@passage/pipeline/web';
import { useText } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';

/** The programmes to choose from, and what no programme in particular is called. */
export function useProgrammeChoice(): { value: string; label: string }[] {
  const named = useProductText();
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  return programmes.map(({ code, name }) => ({ value: code, label: named(name) }));
}

/** What a programme is called; null: every programme. */
export function useProgrammeName(): (code: string | null) => string {
  const text = useText();
  const choice = useProgrammeChoice();
  return (code) =>
    code === null
      ? text('case-processing.ageing-rule.every-programme')
      : (choice.find(({ value }) => value === code)?.label ?? code);
}
