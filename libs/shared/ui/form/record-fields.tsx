import {
  Checkbox,
  MultiSelect,
  NumberInput,
  PasswordInput,
  Radio,
  Group,
  Select,
  Textarea,
  TextInput,
  type ComboboxItem,
} from '@mantine/core';
import { useText, type MessageId } from '@passage/platform/web';
import { useEffect, type ReactNode } from 'react';
import { DayInput } from './day-input';
import { emptyLike } from './field-value';
import { useFormScope } from './form-context';
import { MentionInput } from './mention-input';
import classes from './form.module.css';

interface FieldProps<Name extends string> {
  /** Field of the schema; a dotted path reaches deeper levels. */
  readonly name: Name;
  readonly labelId: MessageId;
  /** A label that is not ours to put into words, such as a header of somebody's file; stands instead of the sentence. */
  readonly labelText?: string;
  /** A line of explanation below the label. */
  readonly hintId?: MessageId;
  readonly isDisabled?: boolean;
  /** Keeps the field focused when the form opens. */
  readonly isFirst?: boolean;
}

interface OptionFieldProps<Name extends string> extends FieldProps<Name> {
  /** What may be chosen: value and its name in the reader's language. */
  readonly options: readonly ComboboxItem[];
}

interface TextFieldProps<Name extends string> extends FieldProps<Name> {
  readonly type?: 'text' | 'email' | 'tel';
  /** Language of what is typed, for names in their own script; the direction follows what is typed. */
  readonly lang?: string;
  /** What a browser may fill in; nothing by default, since forms are about other people. */
  readonly autoComplete?: string;
}

/** A password. Name it in the form's `secrets`, so that no draft keeps it. */
interface SecretFieldProps<Name extends string> extends FieldProps<Name> {
  readonly autoComplete: 'current-password' | 'new-password';
}

/** Long text in which `@` offers names to pick. */
interface MentionFieldProps<Name extends string> extends FieldProps<Name> {
  readonly names: readonly string[];
}

interface NumberFieldProps<Name extends string> extends FieldProps<Name> {
  readonly min?: number;
  readonly max?: number;
  /** Unit shown at the end of the field, already in the reader's language. */
  readonly unit?: string;
}

interface DateFieldProps<Name extends string> extends FieldProps<Name> {
  /** First and last day that may be chosen, `YYYY-MM-DD`. */
  readonly min?: string;
  readonly max?: string;
}

/** The kinds of fields a form is made of. */
export interface RecordFields<Name extends string> {
  readonly Secret: (props: SecretFieldProps<Name>) => ReactNode;
  readonly Text: (props: TextFieldProps<Name>) => ReactNode;
  readonly LongText: (props: FieldProps<Name>) => ReactNode;
  readonly MentionText: (props: MentionFieldProps<Name>) => ReactNode;
  readonly Number: (props: NumberFieldProps<Name>) => ReactNode;
  readonly Date: (props: DateFieldProps<Name>) => ReactNode;
  readonly Choice: (props: OptionFieldProps<Name>) => ReactNode;
  readonly Choices: (props: OptionFieldProps<Name>) => ReactNode;
  readonly Radios: (props: OptionFieldProps<Name>) => ReactNode;
  readonly Check: (props: FieldProps<Name>) => ReactNode;
}

const fields: RecordFields<string> = {
  Secret: SecretField,
  Text: TextField,
  LongText: LongTextField,
  MentionText: MentionTextField,
  Number: NumberField,
  Date: DateField,
  Choice: ChoiceField,
  Choices: ChoicesField,
  Radios: RadiosField,
  Check: CheckField,
};

/**
 * The fields of a form whose names are checked by its values' type:
 * `const Fields = recordFields<z.input<typeof assessmentSchema>>()` at the top of the file, then
 * `<Fields.Date name="examinedOn" labelId="health.assessment.examined-on" />` inside the RecordForm.
 */
export function recordFields<Values>(): RecordFields<(keyof Values & string) | `${keyof Values & string}.${string}`> {
  return fields;
}

/** Everything the fields have in common. */
function useField({ name, labelId, labelText, hintId, isDisabled, isFirst }: FieldProps<string>) {
  const { form, initialValues, isLocked, isRequired, nameField } = useFormScope();
  const text = useText();
  const label = labelText ?? text(labelId);
  useEffect(() => {
    nameField(name, label);
  });
  const input = form.getInputProps(name) as { value: unknown; error?: ReactNode; onBlur?: () => void };
  return {
    value: input.value,
    set: (value: unknown) =>
      form.setFieldValue(name, (value === '' || value === null ? emptyLike(initialValues[name]) : value) as never),
    props: {
      label,
      ...(hintId ? { description: text(hintId) } : {}),
      error: input.error,
      onBlur: input.onBlur,
      required: isRequired(name),
      disabled: (isDisabled ?? false) || isLocked,
      'data-field': name,
      ...(isFirst ? { 'data-autofocus': true, autoFocus: true } : {}),
    },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function SecretField({ autoComplete, ...field }: SecretFieldProps<string>): ReactNode {
  const text = useText();
  const { value, set, props } = useField(field);
  return (
    <PasswordInput
      {...props}
      autoComplete={autoComplete}
      value={textOf(value)}
      onChange={(event) => set(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': text('ui.form.show-password') }}
    />
  );
}

function TextField({ type = 'text', lang, autoComplete = 'off', ...field }: TextFieldProps<string>): ReactNode {
  const { value, set, props } = useField(field);
  return (
    <TextInput
      {...props}
      type={type}
      autoComplete={autoComplete}
      {...(lang ? { lang, dir: 'auto' } : {})}
      value={textOf(value)}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}

function LongTextField(field: FieldProps<string>): ReactNode {
  const { value, set, props } = useField(field);
  return (
    <Textarea
      {...props}
      className={classes.wide ?? ''}
      dir="auto"
      value={textOf(value)}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}

function MentionTextField({ names, ...field }: MentionFieldProps<string>): ReactNode {
  const { value, set, props } = useField(field);
  return <MentionInput {...props} names={names} value={textOf(value)} onChange={set} />;
}

function NumberField({ min, max, unit, ...field }: NumberFieldProps<string>): ReactNode {
  const { value, set, props } = useField(field);
  return (
    <NumberInput
      {...props}
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
      {...(unit ? { suffix: ` ${unit}` } : {})}
      clampBehavior="none"
      value={typeof value === 'number' ? value : ''}
      onChange={set}
    />
  );
}

function DateField({ min, max, ...field }: DateFieldProps<string>): ReactNode {
  const { value, set, props } = useField(field);
  return (
    <DayInput
      {...props}
      {...(min ? { minDate: min } : {})}
      {...(max ? { maxDate: max } : {})}
      clearable={!props.required}
      placeholder="31/12/2026"
      value={textOf(value) || null}
      onChange={set}
    />
  );
}

function ChoiceField({ options, ...field }: OptionFieldProps<string>): ReactNode {
  const { value, set, props } = useField(field);
  return (
    <Select
      {...props}
      data={[...options]}
      searchable={options.length > 8}
      clearable={!props.required}
      allowDeselect={!props.required}
      value={textOf(value) || null}
      onChange={set}
    />
  );
}

function ChoicesField({ options, ...field }: OptionFieldProps<string>): ReactNode {
  const { value, set, props } = useField(field);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  return <MultiSelect {...props} data={[...options]} searchable={options.length > 8} value={chosen} onChange={set} />;
}

function RadiosField({ options, ...field }: OptionFieldProps<string>): ReactNode {
  const { value, set, props } = useField(field);
  const { onBlur: _onBlur, disabled, ...group } = props;
  return (
    <Radio.Group {...group} value={textOf(value)} onChange={set}>
      <Group gap="md" mt={4}>
        {options.map((option) => (
          <Radio key={option.value} size="xs" value={option.value} label={option.label} disabled={disabled} />
        ))}
      </Group>
    </Radio.Group>
  );
}

function CheckField(field: FieldProps<string>): ReactNode {
  const { value, set, props } = useField(field);
  const { required: _required, ...box } = props;
  return <Checkbox {...box} checked={value === true} onChange={(event) => set(event.currentTarget.checked)} />;
}
