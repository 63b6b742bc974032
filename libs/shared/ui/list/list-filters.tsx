import { Button, Chip, MultiSelect, Select, TextInput } from '@mantine/core';
import { Message, useChangeSearch, useSearchParams, useText, type SearchChange } from '@passage/platform/web';
import { IconAdjustmentsHorizontal, IconSearch, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { DayInput } from '../form/day-input';
import { latinDigits } from '../form/typed-date';
import { activeFilters } from './list-address';
import type { ListFilter, ListOption } from './list-definition';
import classes from './list.module.css';

interface ListFiltersProps {
  readonly filters: readonly ListFilter[];
}

/** The filters of a list. Each change goes into the address, so a filtered list can be sent as a link. */
export function ListFilters({ filters }: ListFiltersProps): ReactNode {
  const search = useSearchParams();
  const change = useChangeSearch();
  const [isComplete, setComplete] = useState(false);
  const filterIds = filters.map((filter) => filter.id);
  const hasActive = Object.keys(activeFilters(search, filterIds)).length > 0;
  const shown = filters.filter(({ id, isSecondary }) => !isSecondary || isComplete || search[id] !== undefined);
  const set = (id: string, value: SearchChange[string]): void =>
    change({ [id]: value, after: undefined }, { replace: true });
  return (
    <div className={classes.filters} role="search">
      {shown.map((filter) => (
        <FilterControl
          key={filter.id}
          filter={filter}
          value={search[filter.id]}
          onChange={(value) => set(filter.id, value)}
        />
      ))}
      {filters.some(({ isSecondary }) => isSecondary) ? (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconAdjustmentsHorizontal size={14} />}
          aria-expanded={isComplete}
          onClick={() => setComplete(!isComplete)}
        >
          <Message id={isComplete ? 'ui.list.fewer-filters' : 'ui.list.more-filters'} />
        </Button>
      ) : null}
      {hasActive ? (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconX size={13} />}
          onClick={() => change(Object.fromEntries([...filterIds, 'after'].map((id) => [id, undefined])))}
        >
          <Message id="ui.list.clear-filters" />
        </Button>
      ) : null}
    </div>
  );
}

interface FilterControlProps<Filter extends ListFilter = ListFilter> {
  readonly filter: Filter;
  readonly value: string | string[] | undefined;
  readonly onChange: (value: SearchChange[string]) => void;
}

function FilterControl({ filter, value, onChange }: FilterControlProps): ReactNode {
  const text = useText();
  const label = text(filter.labelId);
  const single = typeof value === 'string' ? value : '';
  switch (filter.kind) {
    case 'text':
      return <TextFilter label={label} value={single} onChange={onChange} />;
    case 'number':
      return <TextFilter label={label} value={single} onChange={onChange} isNumber />;
    case 'date':
      return (
        <DayInput
          aria-label={label}
          placeholder={label}
          value={single || null}
          clearable
          onChange={(date) => onChange(date ?? undefined)}
        />
      );
    case 'flag':
      return (
        <Chip
          size="xs"
          radius="sm"
          variant="outline"
          checked={single === 'true'}
          onChange={(isOn) => onChange(isOn ? 'true' : undefined)}
        >
          {label}
        </Chip>
      );
    case 'choice':
      return (
        <Select
          aria-label={label}
          placeholder={label}
          data={filter.options.map((option) => optionData(option, text))}
          value={single || null}
          clearable
          searchable={filter.options.length > 8}
          onChange={(choice) => onChange(choice ?? undefined)}
        />
      );
    case 'choices':
      return (
        <MultiSelect
          aria-label={label}
          {...(value ? {} : { placeholder: label })}
          data={filter.options.map((option) => optionData(option, text))}
          value={typeof value === 'string' ? [value] : (value ?? [])}
          clearable
          searchable={filter.options.length > 8}
          onChange={(choices) => onChange(choices)}
        />
      );
  }
}

/** What a choice is called. */
function optionData(option: ListOption, text: ReturnType<typeof useText>): { value: string; label: string } {
  return { value: option.value, label: 'labelId' in option ? text(option.labelId) : option.label };
}

/** The digits of a text as Latin ones. */
function digitsOf(text: string): string {
  return latinDigits(text).replace(/\D/g, '').slice(0, 6);
}

interface TextFilterProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string | undefined) => void;
  /** Takes digits only, in the script of the reader. */
  readonly isNumber?: boolean;
}

/** Typed text takes effect on Enter or on leaving the field, so that each key press is not a request. */
function TextFilter({ label, value, onChange, isNumber = false }: TextFilterProps): ReactNode {
  const [typed, setTyped] = useState(value);
  const [applied, setApplied] = useState(value);
  if (applied !== value) {
    setApplied(value);
    setTyped(value);
  }
  const apply = (): void => {
    if (typed.trim() !== value) onChange(typed.trim() || undefined);
  };
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      {...(isNumber ? { inputMode: 'numeric' } : { leftSection: <IconSearch size={14} /> })}
      value={typed}
      onChange={({ currentTarget }) => setTyped(isNumber ? digitsOf(currentTarget.value) : currentTarget.value)}
      onBlur={apply}
      onKeyDown={(event) => {
        if (event.key === 'Enter') apply();
      }}
    />
  );
}
