import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { Message, queryString, useText } from '@passage/platform/web';
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
  const text = useText();
  return (
    <div className={classes.toolbar}>
      <ListFilters filters={list.filters ?? []} />
      <div className={classes.tools}>
        <SavedViewsMenu list={list} columns={columns} />
        <ColumnsMenu list={list} columns={columns} />
        {list.exportHref ? (
          <Tooltip label={text('ui.list.export.hint')}>
            <Button
              component="a"
              href={list.exportHref(queryString({ ...params, limit: undefined, after: undefined }))}
              download
              variant="default"
              leftSection={<IconDownload size={14} />}
            >
              <Message id="ui.list.export" />
            </Button>
          </Tooltip>
        ) : null}
      </div>
    </div>
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
