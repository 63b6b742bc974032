import type { PersonLanguage, PersonRecord } from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import { IconLanguage, IconMessageLanguage, IconStar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { LanguageName, useLanguageName } from '../country/names';
import { FactRow } from '../person-fact/fact-row';
import { FactSection } from '../person-fact/fact-section';
import { useRefreshPerson } from '../person-record/person-record.queries';
import { LanguageForm } from './language-form';
import { removePersonLanguage } from './person-language.queries';

const permission = 'case-record.person.edit';

/** What a person speaks and reads, and whether an interpreter is needed. */
export function LanguagesPanel({ record }: { readonly record: PersonRecord }): ReactNode {
  return (
    <FactSection
      titleId="case-record.language.title"
      emptyId="case-record.language.none"
      addId="case-record.language.add"
      icon={IconLanguage}
      permission={permission}
      isLocked={record.case.closedOn !== null}
      addForm={(close) => <LanguageForm record={record} onDone={close} />}
    >
      {record.languages.map((language) => (
        <LanguageRow key={language.id} record={record} language={language} />
      ))}
    </FactSection>
  );
}

interface LanguageRowProps {
  readonly record: PersonRecord;
  readonly language: PersonLanguage;
}

function LanguageRow({ record, language }: LanguageRowProps): ReactNode {
  const text = useText();
  const nameOf = useLanguageName();
  const refresh = useRefreshPerson(record);
  return (
    <FactRow
      label={nameOf(language.language)}
      title={<LanguageName code={language.language} />}
      details={
        <>
          <span>
            <Message
              id="case-record.language.speaks-level"
              values={{ level: text(`case-record.language.level.${language.speaks}`) }}
            />
          </span>
          <span>
            <Message
              id="case-record.language.reads-level"
              values={{ level: text(`case-record.language.level.${language.reads}`) }}
            />
          </span>
        </>
      }
      marks={
        <>
          {language.isPreferred ? (
            <StatusBadge tone="info" icon={IconStar}>
              <Message id="case-record.preferred" />
            </StatusBadge>
          ) : null}
          {language.needsInterpreter ? (
            <StatusBadge tone="attention" icon={IconMessageLanguage}>
              <Message id="case-record.language.interpreter" />
            </StatusBadge>
          ) : null}
        </>
      }
      permission={permission}
      isLocked={record.case.closedOn !== null}
      editTitleId="case-record.language.change"
      editForm={(close) => <LanguageForm record={record} language={language} onDone={close} />}
      onRemove={async () => {
        await removePersonLanguage(language.id, language.version);
        refresh();
      }}
    />
  );
}
