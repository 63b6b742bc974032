import { CountryName } from '@passage/case-record/web';
import type { RequirementRule } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import { Fragment, type ReactNode } from 'react';

interface WordsProps {
  readonly rule: RequirementRule;
}

/** Whom a requirement concerns, in words. */
export function ConcernedWords({ rule }: WordsProps): ReactNode {
  if (rule.subject === 'case') return <Message id="pipeline.rule.case" />;
  const parts = [ageWords(rule), sexWords(rule), nationalityWords(rule), flagWords(rule)].filter(Boolean);
  if (parts.length === 0) return <Message id="pipeline.rule.everybody" />;
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 ? ' · ' : null}
      {part}
    </Fragment>
  ));
}

function ageWords({ minAge, maxAge }: RequirementRule): ReactNode {
  if (minAge !== null && maxAge !== null)
    return <Message id="pipeline.rule.ages-between" values={{ min: minAge, max: maxAge }} />;
  if (minAge !== null) return <Message id="pipeline.rule.ages-from" values={{ min: minAge }} />;
  return maxAge === null ? null : <Message id="pipeline.rule.ages-under" values={{ max: maxAge }} />;
}

function sexWords({ sex }: RequirementRule): ReactNode {
  return sex === null ? null : <Message id={`pipeline.rule.sex.${sex}`} />;
}

function nationalityWords({ nationalities }: RequirementRule): ReactNode {
  if (nationalities === null) return null;
  const countries = nationalities.map((code, index) => (
    <Fragment key={code}>
      {index > 0 ? ', ' : null}
      <CountryName code={code} />
    </Fragment>
  ));
  return <Message id="pipeline.rule.nationalities" values={{ countries }} />;
}

function flagWords({ flags }: RequirementRule): ReactNode {
  return flags === null ? null : <Message id="pipeline.rule.flags" values={{ flags: <bdi>{flags.join(', ')}</bdi> }} />;
}

/** How long its clearances usually hold, and from when, in words. */
export function ValidityWords({ rule }: WordsProps): ReactNode {
  const { validityMonths: months, validityDays: days, validFrom } = rule;
  if (months === null && days === null) return <Message id="pipeline.rule.no-lapse" />;
  return (
    <>
      {months ? <Message id="pipeline.rule.months" values={{ count: months }} /> : null}
      {months && days ? ' + ' : null}
      {days || !months ? <Message id="pipeline.rule.days" values={{ count: days ?? 0 }} /> : null}{' '}
      <Message id={`pipeline.rule.from.${validFrom}`} />
    </>
  );
}

/** A number of days in words; a dash for none. */
export function DaysWords({ days }: { readonly days: number }): ReactNode {
  return days === 0 ? '–' : <Message id="pipeline.rule.days" values={{ count: days }} />;
}
