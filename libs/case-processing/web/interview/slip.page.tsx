import { Button, Group, Select } from '@mantine/core';
import type { Interview } from '@passage/case-processing/domain';
import {
  download,
  isLocale,
  loadMessages,
  localeNames,
  LocaleProvider,
  locales,
  Message,
  platformMessages,
  useRouteParam,
  useText,
  type Locale,
} from '@passage/platform/web';
import { Loading, PageHeader, PageStates, useNotices } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { caseProcessingMessages } from '../messages';
import { interviewQuery } from './interview.queries';
import { Slip } from './slip';
import classes from './slip.module.css';

/** A slip with an appointment for the family, in its own language where the product speaks it. */
export default function SlipPage(): ReactNode {
  const id = useRouteParam('interviewId');
  const query = useQuery(interviewQuery(id));
  return <PageStates query={query}>{(interview) => <Shown interview={interview} />}</PageStates>;
}

function Shown({ interview }: { readonly interview: Interview }): ReactNode {
  const text = useText();
  const [language, setLanguage] = useState<Locale>(() => spoken(interview.language));
  const notices = useNotices();
  const fetchPdf = (): void => {
    download(`/api/interviews/${interview.id}/slip?language=${language}`).catch(notices.failed);
  };
  return (
    <>
      <PageHeader
        title={text('case-processing.slip')}
        breadcrumbs={[{ label: interview.caseNumber, to: `/cases/${interview.caseId}?tab=case-processing` }]}
        actions={
          <Group gap="xs">
            <Button variant="default" onClick={fetchPdf}>
              <Message id="case-processing.letter.pdf" />
            </Button>
            <Button onClick={() => window.print()}>
              <Message id="case-processing.print" />
            </Button>
          </Group>
        }
      />
      <Group className={classes.unprinted ?? ''} mb="md">
        <Select
          label={text('case-processing.slip.language')}
          allowDeselect={false}
          data={locales.map((value) => ({ value, label: localeNames[value] }))}
          value={language}
          onChange={(chosen) => {
            if (chosen && isLocale(chosen)) setLanguage(chosen);
          }}
        />
      </Group>
      <InLanguage key={language} language={language}>
        <Slip interview={interview} />
      </InLanguage>
    </>
  );
}

const catalogues = [platformMessages, caseProcessingMessages];
const load = (language: Locale) => loadMessages(catalogues, language);

/** Shows its content in a language, whatever that of the page. */
function InLanguage({ language, children }: { readonly language: Locale; readonly children: ReactNode }): ReactNode {
  const { data } = useQuery({
    queryKey: ['slip-messages', language],
    queryFn: () => load(language),
    staleTime: Infinity,
  });
  if (!data) return <Loading />;
  return (
    <LocaleProvider initialLocale={language} initialMessages={data} load={load}>
      {children}
    </LocaleProvider>
  );
}

/** The family's language, if the product speaks it. */
function spoken(language: string): Locale {
  const code = language.split('-')[0] ?? '';
  return isLocale(code) ? code : 'en';
}
