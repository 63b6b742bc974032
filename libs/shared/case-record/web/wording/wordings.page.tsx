import { AdministrationTable } from '@passage/access/web';
import type { ConfiguredName } from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { WordingForm } from './wording-form';
import { configuredNamesQuery } from './wording.queries';

type Row = ConfiguredName & { id: string; name: string };

/** What names of the configuration are called in French and Arabic; those with words missing, or made for a former name, come first. */
export default function WordingsPage(): ReactNode {
  const text = useText();
  const rows = useQuery({
    ...configuredNamesQuery,
    select: ({ items }) => ({ items: items.map((each): Row => ({ ...each, id: each.english, name: each.english })) }),
  });
  return (
    <AdministrationTable<Row>
      titleId="case-record.wordings"
      hintId="case-record.wordings.hint"
      emptyId="case-record.wordings.none"
      rows={rows}
      columns={[
        { headerId: 'case-record.wording.french', cell: ({ wording }) => <Words words={wording?.french} lang="fr" /> },
        { headerId: 'case-record.wording.arabic', cell: ({ wording }) => <Words words={wording?.arabic} lang="ar" /> },
        { headerId: 'case-record.wording.look-again', cell: ({ wording }) => <LookAgain madeFor={wording?.madeFor} /> },
        {
          headerId: 'case-record.wording.used-for',
          cell: ({ usedFor }) => usedFor.map((use) => text(`case-record.wording.use.${use}`)).join(' · '),
        },
      ]}
      form={(row, close) => (row ? <WordingForm name={row} onDone={close} /> : null)}
    />
  );
}

function Words({ words, lang }: { readonly words: string | undefined; readonly lang: string }): ReactNode {
  if (words) return <bdi lang={lang}>{words}</bdi>;
  return (
    <StatusBadge tone="attention">
      <Message id="case-record.wording.missing" />
    </StatusBadge>
  );
}

/** Words made for a former name are marked until somebody saves them for this one. */
function LookAgain({ madeFor }: { readonly madeFor: string | undefined }): ReactNode {
  if (!madeFor) return null;
  return (
    <>
      <StatusBadge tone="attention">
        <Message id="case-record.wording.check-again" />
      </StatusBadge>{' '}
      <Message id="case-record.wording.made-for" values={{ name: <bdi lang="en">{madeFor}</bdi> }} />
    </>
  );
}
