import { validityBandInput, type ValidityBand } from '@passage/health/domain';
import { useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useHealthOptions } from '../assessment/health-options';
import { saveValidityBand, validityBandsQuery } from './validity-band.queries';

const Fields = recordFields<z.input<typeof validityBandInput>>();

interface ValidityBandFormProps {
  /** The band; a new one when left out. */
  readonly band: ValidityBand | undefined;
  readonly onDone: () => void;
}

/** One band: for whom, how long, from when, and where the rule comes from. */
export function ValidityBandForm({ band, onDone }: ValidityBandFormProps): ReactNode {
  const today = useToday();
  const client = useQueryClient();
  const { tbClasses, conditions } = useHealthOptions();
  const blank: z.input<typeof validityBandInput> = {
    destination: null,
    tbClass: null,
    condition: null,
    months: 6,
    effectiveFrom: today,
    sourceNote: '',
    isVerified: false,
  };
  return (
    <RecordForm
      id={`health.validity-band.${band?.id ?? 'new'}`}
      schema={validityBandInput}
      initialValues={band ? validityBandInput.parse(band) : blank}
      {...(band ? { version: band.version } : {})}
      save={(values, version) => saveValidityBand(band?.id, values, version)}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: validityBandsQuery.queryKey });
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Text
          name="destination"
          labelId="health.validity-band.destination"
          hintId="health.validity-band.destination.hint"
          isFirst
        />
        <Fields.Number name="months" labelId="health.validity-band.months" min={1} max={60} />
        <Fields.Choice name="tbClass" labelId="health.tb-class" options={tbClasses} />
        <Fields.Choice name="condition" labelId="health.condition" options={conditions} />
        <Fields.Date name="effectiveFrom" labelId="health.validity-band.from" />
        <Fields.Check name="isVerified" labelId="health.validity-band.verified" />
      </FormGrid>
      <Fields.LongText name="sourceNote" labelId="health.validity-band.source" />
    </RecordForm>
  );
}
