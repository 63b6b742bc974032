import { mrzDifferences, type MrzDifference, type MrzReading, type PersonRecord } from '@passage/case-record/domain';
import { formatPlainDate, Message, PlainDate, useText } from '@passage/platform/web';
import { KeyValueList, StatusBadge } from '@passage/ui';
import { IconAlertTriangle, IconCircleCheck, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { CountryName, useCountryName } from '../country/names';
import classes from './mrz.module.css';

interface MrzReportProps {
  readonly reading: MrzReading;
  readonly record: PersonRecord;
}

/** What a zone says: its check digits, what was mended, its facts, and where it differs from the record. */
export function MrzReport({ reading, record }: MrzReportProps): ReactNode {
  const differences = mrzDifferences(reading, record);
  return (
    <div className={classes.report} role="status">
      <div className={classes.checks}>
        <StatusBadge tone="neutral">{reading.format}</StatusBadge>
        {reading.checks.map(({ of, isRight }) => (
          <StatusBadge key={of} tone={isRight ? 'ok' : 'danger'} icon={isRight ? IconCircleCheck : IconAlertTriangle}>
            <Message id={`case-record.mrz.check.${of}`} />:{' '}
            <Message id={`case-record.mrz.${isRight ? 'right' : 'wrong'}`} />
          </StatusBadge>
        ))}
      </div>
      {reading.mends.length > 0 ? (
        <ul className={classes.mends}>
          {reading.mends.map(({ line, place, from, to }) => (
            <li key={`${line} ${place}`}>
              <IconPencil size={13} aria-hidden />
              <Message id="case-record.mrz.mended" values={{ line, place, from, to }} />
            </li>
          ))}
        </ul>
      ) : null}
      <Facts reading={reading} />
      {differences.length > 0 ? <Differences differences={differences} /> : null}
    </div>
  );
}

function Facts({ reading }: { readonly reading: MrzReading }): ReactNode {
  const country = (code: string | null, printed: string) => (code ? <CountryName code={code} /> : <bdi>{printed}</bdi>);
  return (
    <KeyValueList
      items={[
        { labelId: 'case-record.identity-document.number', value: <bdi translate="no">{reading.number}</bdi> },
        { labelId: 'case-record.person.family-name', value: <bdi>{reading.familyName}</bdi> },
        { labelId: 'case-record.person.given-names', value: <bdi>{reading.givenNames}</bdi> },
        { labelId: 'case-record.person.birth-date', value: <PlainDate value={reading.birthDate} /> },
        {
          labelId: 'case-record.person.sex',
          value: reading.sex ? <Message id={`case-record.sex.${reading.sex}`} /> : null,
        },
        { labelId: 'case-record.person.nationality', value: country(reading.nationality, reading.nationalityCode) },
        {
          labelId: 'case-record.identity-document.issuing-country',
          value: country(reading.issuingCountry, reading.issuingCode),
        },
        { labelId: 'case-record.identity-document.expires-on', value: <PlainDate value={reading.expiresOn} /> },
      ]}
    />
  );
}

function Differences({ differences }: { readonly differences: readonly MrzDifference[] }): ReactNode {
  const shown = useShownFact();
  return (
    <div className={classes.differences}>
      <p>
        <IconAlertTriangle size={15} aria-hidden /> <Message id="case-record.mrz.differs" />
      </p>
      <ul>
        {differences.map(({ field, onRecord, inZone }) => (
          <li key={field}>
            <Message
              id={`case-record.mrz.difference.${field}`}
              values={{
                record: <bdi key="record">{shown(field, onRecord)}</bdi>,
                zone: <bdi key="zone">{shown(field, inZone)}</bdi>,
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How a fact that differs is shown in the reader's language. */
function useShownFact(): (field: MrzDifference['field'], value: string | null) => string {
  const intl = useIntl();
  const text = useText();
  const countryName = useCountryName();
  return (field, value) => {
    if (!value) return '–';
    if (field === 'birthDate') return formatPlainDate(intl, value);
    if (field === 'nationality') return countryName(value);
    return field === 'sex' ? text(`case-record.sex.${value as 'female'}`) : value;
  };
}
