import { useProductText } from '@passage/case-record/web';
import type { CaseWindowPage } from '@passage/pipeline/domain';
import { useCallback } from 'react';

/** Puts the requirements of a case that come with the product into the reader's language. */
export function useWordedPage(): (page: CaseWindowPage) => CaseWindowPage {
  const productText = useProductText();
  return useCallback(
    (page) => {
      const worded = <T extends { title: string }>(item: T): T => ({ ...item, title: productText(item.title) });
      const rows = page.chart.rows.map((row) => ({ ...row, items: row.items.map(worded) }));
      const chart = { ...page.chart, rows, caseItems: page.chart.caseItems.map(worded) };
      return { ...page, requirements: page.requirements.map(worded), chart };
    },
    [productText],
  );
}
