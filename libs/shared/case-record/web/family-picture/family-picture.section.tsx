import { Button, Switch } from '@mantine/core';
import type { CaseDetail, FamilyPicture } from '@passage/case-record/domain';
import { AppLink, Message, useText } from '@passage/platform/web';
import { EmptyState, QueryStates, Section } from '@passage/ui';
import { IconPrinter, IconSitemap } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { caseQuery } from '../case/case.queries';
import { ChosenPerson } from './chosen-person';
import { FamilyDrawing } from './family-drawing';
import { FamilyOutline } from './family-outline';
import classes from './family-picture.module.css';
import { familyPictureQuery } from './family-picture.queries';
import { PictureLegend } from './picture-legend';
import { ZoomButtons } from './zoom-buttons';

/** The family of a case drawn as genealogists do, and edited there. */
export default function FamilyPictureSection({ caseId }: { readonly caseId: string }): ReactNode {
  const detail = useQuery(caseQuery(caseId));
  const picture = useQuery(familyPictureQuery(caseId));
  return (
    <QueryStates query={detail}>
      {(shown) => <QueryStates query={picture}>{(drawn) => <Picture detail={shown} picture={drawn} />}</QueryStates>}
    </QueryStates>
  );
}

interface PictureProps {
  readonly detail: CaseDetail;
  readonly picture: FamilyPicture;
}

function Picture({ detail, picture }: PictureProps): ReactNode {
  const text = useText();
  const view = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const [isTold, setIsTold] = useState(false);
  const [chosenId, setChosenId] = useState(picture.principalApplicantId ?? picture.people[0]?.id);
  const chosen = picture.people.find(({ id }) => id === chosenId);
  useEffect(() => {
    if (view.current) showChosen(view.current);
  }, [chosenId, isTold, scale]);
  const fit = (): void => {
    const inside = view.current?.firstElementChild;
    if (!view.current || !inside) return;
    setScale(Math.min(1, Math.max(0.25, (view.current.clientWidth / inside.scrollWidth) * scale)));
  };
  if (picture.people.length === 0) {
    return <EmptyState title={<Message id="case-record.picture.none" />} icon={IconSitemap} />;
  }
  return (
    <>
      <p className={classes.onlyPrinted}>
        <Message id="case-record.picture.print-apart" />
      </p>
      <div className={`${classes.columns ?? ''} ${classes.staffOnly ?? ''}`}>
        <Section
          title={<Message id="case-record.picture.title" />}
          padding="flush"
          actions={
            <div className={classes.toolbar}>
              <Switch
                size="xs"
                label={text('case-record.picture.as-list')}
                checked={isTold}
                onChange={(event) => setIsTold(event.currentTarget.checked)}
              />
              {isTold ? null : <ZoomButtons scale={scale} onScale={setScale} onFit={fit} />}
              <Button
                component={AppLink}
                to={`/cases/${detail.id}/family-paper`}
                variant="default"
                size="xs"
                leftSection={<IconPrinter size={14} />}
              >
                <Message id="case-record.picture.print" />
              </Button>
            </div>
          }
        >
          {isTold ? (
            <FamilyOutline picture={picture} />
          ) : (
            <>
              <div
                className={classes.window}
                ref={view}
                tabIndex={0}
                role="region"
                aria-label={text('case-record.picture.window')}
              >
                <FamilyDrawing picture={picture} scale={scale} chosen={chosenId} onChoose={setChosenId} />
              </div>
              <PictureLegend />
            </>
          )}
        </Section>
        {chosen ? (
          <ChosenPerson key={chosen.id} detail={detail} picture={picture} person={chosen} onChoose={setChosenId} />
        ) : null}
      </div>
    </>
  );
}

/** Moves the window, and nothing else of the page, so that the chosen card stands in it. */
function showChosen(view: HTMLElement): void {
  const card = view.querySelector('[aria-pressed="true"]')?.getBoundingClientRect();
  if (!card) return;
  const frame = view.getBoundingClientRect();
  const isOutside =
    card.left < frame.left || card.right > frame.right || card.top < frame.top || card.bottom > frame.bottom;
  if (!isOutside) return;
  view.scrollBy({
    left: (card.left + card.right - frame.left - frame.right) / 2,
    top: (card.top + card.bottom - frame.top - frame.bottom) / 2,
  });
}
