import { Alert, List, Stack, Text, VisuallyHidden } from '@mantine/core';
import {
  fieldPlace,
  letterPlaces,
  type LetterInput,
  type LetterPlace,
  type LetterPreview,
  type LetterTemplate,
} from '@passage/case-processing/domain';
import { directionOf, localeNames, Message, useLocale, useText } from '@passage/platform/web';
import { QueryStates } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { letterPreviewQuery } from './letter.queries';
import { PlaceWords } from './place-words';
import classes from './letter.module.css';

interface LetterPreviewPaneProps {
  readonly caseId: string;
  readonly input: LetterInput;
  readonly template: LetterTemplate;
}

/** How a letter will look, with what is still missing in it. */
export function LetterPreviewPane({ caseId, input, template }: LetterPreviewPaneProps): ReactNode {
  const preview = useQuery(letterPreviewQuery(caseId, input));
  return (
    <QueryStates query={preview}>
      {(shown) => (
        <Stack gap="sm" aria-busy={preview.isFetching}>
          <Gaps preview={shown} template={template} />
          <Pages preview={shown} />
        </Stack>
      )}
    </QueryStates>
  );
}

function Gaps({
  preview,
  template,
}: {
  readonly preview: LetterPreview;
  readonly template: LetterTemplate;
}): ReactNode {
  const { locale } = useLocale();
  const { missing, unprintable, language } = preview;
  const labelOf = (place: string): string => {
    const labels = template.current?.fields.find(({ key }) => `${fieldPlace}${key}` === place)?.labels;
    return labels ? labels[locale] || labels.en : place;
  };
  return (
    <div role="status">
      <Message id="case-processing.letter.in-language" values={{ language: localeNames[language] }} />
      {missing.length > 0 ? (
        <Alert color="yellow" p="xs" mt="xs">
          <Text size="sm" fw={600}>
            <Message id="case-processing.letter.gaps" />
          </Text>
          <List size="sm">
            {missing.map((place) => (
              <List.Item key={place}>
                {isPlace(place) ? <PlaceWords name={place} /> : <bdi>{labelOf(place)}</bdi>}
              </List.Item>
            ))}
          </List>
        </Alert>
      ) : null}
      {unprintable.length > 0 ? (
        <Alert color="yellow" p="xs" mt="xs">
          <Message id="case-processing.letter.unprintable" values={{ signs: unprintable.join(' ') }} />
        </Alert>
      ) : null}
    </div>
  );
}

function isPlace(name: string): name is LetterPlace {
  return Object.hasOwn(letterPlaces, name);
}

/** The pages as a picture, and their words for who does not see it. */
function Pages({ preview }: { readonly preview: LetterPreview }): ReactNode {
  const text = useText();
  const { picture, subject, language } = preview;
  return (
    <>
      <div className={classes.pages} tabIndex={0} role="region" aria-label={text('case-processing.letter.pages')}>
        <img
          className={classes.picture}
          alt={text('case-processing.letter.picture', { subject })}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`}
        />
      </div>
      <VisuallyHidden lang={language} dir={directionOf(language)}>
        {preview.text}
      </VisuallyHidden>
    </>
  );
}
