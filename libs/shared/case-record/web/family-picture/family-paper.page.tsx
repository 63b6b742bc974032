import { Button } from '@mantine/core';
import { familyGraph, type FamilyPicture } from '@passage/case-record/domain';
import { Message, PlainDate, useRouteParam, useText, useToday } from '@passage/platform/web';
import { PageHeader, PageStates } from '@passage/ui';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FamilyDrawing } from './family-drawing';
import { FamilyOutline } from './family-outline';
import classes from './family-picture.module.css';
import { familyPaperQuery } from './family-picture.queries';
import { layOut } from './picture-layout';

/** What a sheet laid across has room for, A4 or letter, in pixels: what reaches beyond it is cut off. */
const sheet = { width: 900, height: 540, largestScale: 0.9 };

/** However large the family, all of it is on the sheet; the list below says in words what is too small to read. */
function paperScale(paper: FamilyPicture): number {
  const { width, height } = layOut(familyGraph(paper));
  return Math.min(sheet.largestScale, sheet.width / width, sheet.height / height);
}

/** The picture of a family for its own papers: what a member asked to hide never reaches this page. */
export default function FamilyPaperPage(): ReactNode {
  const caseId = useRouteParam('caseId');
  const today = useToday();
  const text = useText();
  const query = useQuery(familyPaperQuery(caseId));
  return (
    <PageStates query={query}>
      {(paper) => (
        <div className={classes.paper}>
          <PageHeader
            title={text('case-record.picture.paper-title', { number: paper.caseNumber })}
            actions={
              <Button
                className={classes.staffOnly ?? ''}
                leftSection={<IconPrinter size={15} />}
                onClick={() => window.print()}
              >
                <Message id="case-record.picture.print-now" />
              </Button>
            }
          />
          <p>
            <Message id="case-record.picture.paper-date" values={{ date: <PlainDate key="date" value={today} /> }} />
          </p>
          <div className={classes.window} tabIndex={0} role="region" aria-label={text('case-record.picture.window')}>
            <FamilyDrawing picture={paper} scale={paperScale(paper)} />
          </div>
          <FamilyOutline picture={paper} />
        </div>
      )}
    </PageStates>
  );
}
