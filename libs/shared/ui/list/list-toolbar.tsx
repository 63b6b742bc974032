import { ActionIcon, Button, Menu } from '@mantine/core';
import { Message, queryString, useLocale, useText } from '@passage/platform/web';
import { IconColumns3, IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ChosenColumns } from './chosen-columns';
import type { ListDefinition, ListParams } from './list-definition';
import { ListFilters } from './list-filters';
import classes from './list.module.css';
import { SavedViewsMenu } from './saved-views-menu';

interface ListToolbarProps<Row> {
  readonly list: ListDefinition<Row>;
  readonly params: ListParams;
  readonly columns: ChosenColumns<Row>;
}

/** The line above a list: filters at its start; saved views, columns and export at its end. */
export function ListToolbar<Row>({ list, params, columns }: ListToolbarProps<Row>): ReactNode {
  return (
    <div className={classes.toolbar}>
      <ListFilters filters={list.filters ?? []} />
      <div className={classes.tools}>
        <SavedViewsMenu list={list} columns={columns} />
        <ColumnsMenu list={list} columns={columns} />
        {list.exportHref ? <ExportMenu href={list.exportHref} params={params} columns={columns} /> : null}
      </div>
    </div>
  );
}

interface ExportMenuProps<Row> {
  readonly href: NonNullable<ListDefinition<Row>['exportHref']>;
  readonly params: ListParams;
  readonly columns: ChosenColumns<Row>;
}

const formats = ['csv', 'xlsx'] as const;

/** Downloads what is shown: these rows of all pages, in these columns and this order. */
function ExportMenu<Row>({ href, params, columns }: ExportMenuProps<Row>): ReactNode {
  const { locale } = useLocale();
  const shown = { ...params, limit: undefined, after: undefined, columns: columns.visibleIds.join(','), locale };
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={14} />}>
          <Message id="ui.list.export" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Message id="ui.list.export.hint" />
        </Menu.Label>
        {formats.map((format) => (
          <Menu.Item key={format} component="a" href={href(format, queryString(shown))} download>
            <Message id={`ui.list.export.${format}`} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function ColumnsMenu<Row>({ list, columns }: Omit<ListToolbarProps<Row>, 'params'>): ReactNode {
  const text = useText();
  return (
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={text('ui.list.columns')} title={text('ui.list.columns')}>
          <IconColumns3 size={16} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Message id="ui.list.columns" />
        </Menu.Label>
        <Menu.CheckboxGroup value={[...columns.visibleIds]} onChange={columns.choose}>
          {list.columns.slice(1).map(({ id, headerId }) => (
            <Menu.CheckboxItem key={id} value={id}>
              <Message id={headerId} />
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
        <Menu.Divider />
        <Menu.Item onClick={columns.reset}>
          <Message id="ui.list.columns.reset" />
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
