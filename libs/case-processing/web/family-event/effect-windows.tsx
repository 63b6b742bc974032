import { Table } from '@mantine/core';
import type { CaseOutlook, FamilyEventEffect } from '@passage/case-processing/domain';
import { RangeWords } from '@passage/pipeline/web';
import { Message, useText, useToday } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { CaseNumber, Whose } from './effect-part';

interface EffectWindowsProps {
  readonly effect: FamilyEventEffect;
  /** The name of a requirement in its programme, where the preview or the case knows it. */
  readonly titleOf: (requirementCode: string) => string;
}

/** The travel window of each case concerned, before and after the event side by side, on a phone too. */
export function EffectWindows({ effect, titleOf }: EffectWindowsProps): ReactNode {
  const text = useText();
  return (
    <Table captionSide="top" layout="fixed">
      <Table.Caption>{text('case-processing.family-event.windows')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          {(['before', 'after'] as const).map((column) => (
            <Table.Th key={column} scope="col">
              <Message id={`case-processing.family-event.windows.${column}`} />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      {effect.cases.map(({ caseId, before, after, closes }) => (
        <Table.Tbody key={caseId}>
          <Table.Tr>
            <Table.Th scope="rowgroup" colSpan={2}>
              <CaseNumber effect={effect} caseId={caseId} />
            </Table.Th>
          </Table.Tr>
          <Table.Tr>
            <Table.Td>
              {before ? <Outlook outlook={before} effect={effect} caseId={caseId} titleOf={titleOf} /> : '–'}
            </Table.Td>
            <Table.Td>
              {closes ? (
                <Message id="case-processing.family-event.windows.closes" />
              ) : (
                <Outlook outlook={after} effect={effect} caseId={caseId} titleOf={titleOf} />
              )}
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      ))}
    </Table>
  );
}

interface OutlookProps extends EffectWindowsProps {
  readonly outlook: CaseOutlook;
  readonly caseId: string;
}

function Outlook({ outlook, effect, caseId, titleOf }: OutlookProps): ReactNode {
  const today = useToday();
  const { ranges, travellerCount, blockerCount, bindingRequirement, bindingPersonId } = outlook;
  return (
    <>
      <RangeWords ranges={ranges} today={today} />
      <br />
      <Message
        id="case-processing.family-event.windows.counts"
        values={{ travellers: travellerCount, blockers: blockerCount }}
      />
      {bindingRequirement ? (
        <>
          <br />
          <Message
            id="case-processing.family-event.windows.binding"
            values={{
              requirement: <bdi>{titleOf(bindingRequirement)}</bdi>,
              whose: <Whose effect={effect} caseId={caseId} personId={bindingPersonId} />,
            }}
          />
        </>
      ) : null}
    </>
  );
}
