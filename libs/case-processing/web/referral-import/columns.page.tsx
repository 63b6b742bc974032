import { Button } from '@mantine/core';
import {
  columnSubjects,
  referralColumns,
  type ReferralColumnGuide,
  type ReferralColumnName,
} from '@passage/case-processing/domain';
import { Message, useText } from '@passage/platform/web';
import { PageHeader, QueryStates, Section, StatusBadge } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import classes from './columns.module.css';
import { columnsQuery, templateFile } from './referral-import.queries';

const names: readonly string[] = referralColumns.map(({ name }) => name);
const isKnown = (name: string): name is ReferralColumnName => names.includes(name);

/** What each column of the template means, whether it is required, and what may stand in it. */
export default function ColumnsPage(): ReactNode {
  const text = useText();
  const columns = useQuery(columnsQuery);
  return (
    <>
      <PageHeader
        title={text('case-processing.columns.title')}
        description={<Message id="case-processing.columns.intro" />}
        breadcrumbs={[{ label: text('case-processing.imports'), to: '/imports' }]}
        actions={(['xlsx', 'csv'] as const).map((format) => (
          <Button key={format} component="a" href={templateFile(format)} download variant="default">
            <Message id={`case-processing.import.template.get-${format}`} />
          </Button>
        ))}
      />
      <QueryStates query={columns}>
        {({ items }) => (
          <div className={classes.subjects}>
            {columnSubjects.map((subject) => (
              <Section key={subject} title={<Message id={`case-processing.columns.${subject}`} />}>
                <div className={classes.columns}>
                  {items
                    .filter(({ about }) => about === subject)
                    .map((column) => (
                      <Column key={column.name} column={column} />
                    ))}
                </div>
              </Section>
            ))}
          </div>
        )}
      </QueryStates>
    </>
  );
}

function Column({ column }: { readonly column: ReferralColumnGuide }): ReactNode {
  const { name, isRequired, description, choices, example, aliases } = column;
  return (
    <article className={classes.column}>
      <h3 className={classes.name}>
        <code dir="ltr">{name}</code>
        <StatusBadge tone={isRequired ? 'attention' : 'neutral'}>
          <Message id={`case-processing.columns.${isRequired ? 'required' : 'optional'}`} />
        </StatusBadge>
      </h3>
      <p>{isKnown(name) ? <Message id={`case-processing.column.${name}`} /> : description}</p>
      <dl className={classes.facts}>
        {choices.length > 0 ? (
          <>
            <dt>
              <Message id="case-processing.columns.choices" />
            </dt>
            <dd className={classes.choices}>
              {choices.map((choice) => (
                <code key={choice} dir="ltr">
                  {choice}
                </code>
              ))}
            </dd>
          </>
        ) : null}
        {example ? (
          <>
            <dt>
              <Message id="case-processing.columns.example" />
            </dt>
            <dd>
              <bdi>{example}</bdi>
            </dd>
          </>
        ) : null}
        <dt>
          <Message id="case-processing.columns.aliases" />
        </dt>
        <dd>
          {aliases.map((alias, index) => (
            <Fragment key={alias}>
              {index > 0 ? ' · ' : null}
              <bdi>{alias}</bdi>
            </Fragment>
          ))}
        </dd>
      </dl>
    </article>
  );
}
