import { useProductText } from '@passage/case-record/web';
import { SegmentedControl, Select } from '@mantine/core';
import { directoryQuery } from '@passage/access/web';
import { programmesQuery } from '@passage/pipeline/web';
import { useChangeSearch, useText } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from './pipeline-report.module.css';
import { measures, type ReportSearch } from './report-search';

/** What the report is about: one programme, one office; cases or people. All of it stands in the address. */
export function ReportFilters({ search }: { readonly search: ReportSearch }): ReactNode {
  const text = useText();
  const change = useChangeSearch();
  const productText = useProductText();
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const offices = useQuery(directoryQuery).data?.offices ?? [];
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: productText(name) }));
  return (
    <div className={classes.filters}>
      <Select
        label={text('reporting.pipeline.programme')}
        className={classes.filter ?? ''}
        data={named(programmes)}
        value={search.programmeId ?? null}
        onChange={(programmeId) => change({ programmeId: programmeId ?? undefined })}
        placeholder={text('reporting.pipeline.all')}
        clearable
      />
      <Select
        label={text('reporting.pipeline.office')}
        className={classes.filter ?? ''}
        data={named(offices)}
        value={search.officeId ?? null}
        onChange={(officeId) => change({ officeId: officeId ?? undefined })}
        placeholder={text('reporting.pipeline.all')}
        clearable
      />
      <SegmentedControl
        aria-label={text('reporting.measure')}
        data={measures.map((measure) => ({ value: measure, label: text(`reporting.measure.${measure}`) }))}
        value={search.measure}
        onChange={(measure) => change({ measure: measure === 'cases' ? undefined : measure })}
      />
    </div>
  );
}
