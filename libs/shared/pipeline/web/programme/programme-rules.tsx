import { Button, Select } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { requirementChanges, type ProgrammeRow, type ProgrammeVersion } from '@passage/pipeline/domain';
import {
  AppLink,
  formatPlainDate,
  Message,
  PlainDate,
  useChangeSearch,
  useSearchOf,
  useText,
} from '@passage/platform/web';
import { EmptyState } from '@passage/ui';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { z } from 'zod';
import { PlaceBadge, placesOf, UnverifiedBadge } from './programme-badges';
import classes from './programme-rules.module.css';
import { RulesList } from './rules-list';

const search = z.object({ version: z.string().optional().catch(undefined) });

interface ProgrammeRulesProps {
  readonly programme: ProgrammeRow;
  /** Every version, latest first. */
  readonly versions: readonly ProgrammeVersion[];
}

/** The rules of one version, the one in force unless another is chosen, and how they differ from those before. */
export function ProgrammeRules({ programme, versions }: ProgrammeRulesProps): ReactNode {
  const text = useText();
  const intl = useIntl();
  const { version: chosen } = useSearchOf(search);
  const change = useChangeSearch();
  const places = placesOf(versions, programme.inForceSince);
  const shown =
    versions.find(({ id }) => id === chosen) ?? versions.find(({ id }) => places.get(id) === 'in-force') ?? versions[0];
  if (!shown) return <EmptyState title={<Message id="pipeline.programme.no-rules" />} />;
  const before = versions[versions.indexOf(shown) + 1];
  const next = versions[versions.indexOf(shown) - 1];
  const place = places.get(shown.id) ?? 'past';
  const changes = before && requirementChanges(before.requirements, shown.requirements);
  return (
    <div className={classes.rules}>
      <div className={classes.bar}>
        <Select
          label={text('pipeline.version.choose')}
          className={classes.choice ?? ''}
          data={versions.map((version) => ({
            value: version.id,
            label: text('pipeline.version.option', {
              day: formatPlainDate(intl, version.effectiveFrom),
              place: text(`pipeline.version.${places.get(version.id) ?? 'past'}`),
            }),
          }))}
          value={shown.id}
          onChange={(id) => change({ version: id ?? undefined })}
          allowDeselect={false}
        />
        <PlaceBadge place={place} />
        <UnverifiedBadge count={shown.requirements.filter(({ isVerified }) => !isVerified).length} />
        {place === 'to-come' ? (
          <IfPermitted permission="pipeline.programme.edit">
            <Button
              component={AppLink}
              to={`/administration/programmes/${shown.programmeId}/rules?version=${shown.id}`}
              variant="default"
              leftSection={<IconPencil size={14} />}
            >
              <Message id="pipeline.version.change" />
            </Button>
          </IfPermitted>
        ) : null}
      </div>
      <p className={classes.note}>
        <Message
          id={next ? 'pipeline.version.period' : 'pipeline.version.period-open'}
          values={{
            from: <PlainDate value={shown.effectiveFrom} />,
            until: <PlainDate value={next?.effectiveFrom} />,
          }}
        />{' '}
        <bdi>{shown.note}</bdi>
      </p>
      {changes && changes.removed.length > 0 ? (
        <p className={classes.note}>
          <Message
            id="pipeline.version.removed"
            values={{ titles: <bdi>{changes.removed.map(({ title }) => title).join(' · ')}</bdi> }}
          />
        </p>
      ) : null}
      <RulesList requirements={shown.requirements} changes={changes} />
    </div>
  );
}
