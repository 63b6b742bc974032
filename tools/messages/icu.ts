import { createIntl } from 'react-intl';

/** What a sentence in ICU syntax asks for. */
export interface MessageShape {
  /** Names of its placeholders and tags. */
  readonly names: ReadonlySet<string>;
  /** Branches of each `select`, by placeholder. */
  readonly selects: ReadonlyMap<string, ReadonlySet<string>>;
  /** Branches of each cardinal `plural`, by placeholder; the same placeholder may be used twice. */
  readonly plurals: readonly { readonly name: string; readonly branches: ReadonlySet<string> }[];
}

/** Kinds of nodes in the parsed form, as the parser numbers them. */
const kinds = { literal: 0, select: 5, plural: 6, pound: 7, tag: 8 };

interface Node {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
  readonly children?: readonly Node[];
  readonly pluralType?: string;
}

const { formatters } = createIntl({ locale: 'en', messages: {} as never });

/** Reads a sentence; throws when it is not well-formed. */
export function messageShape(message: string): MessageShape {
  const names = new Set<string>();
  const selects = new Map<string, Set<string>>();
  const plurals: { name: string; branches: Set<string> }[] = [];

  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      const name = node.value ?? '';
      if (node.type !== kinds.literal && node.type !== kinds.pound) names.add(name);
      const branches = new Set(Object.keys(node.options ?? {}));
      if (node.type === kinds.select) selects.set(name, branches);
      if (node.type === kinds.plural && node.pluralType !== 'ordinal') plurals.push({ name, branches });
      for (const option of Object.values(node.options ?? {})) visit(option.value);
      visit(node.children ?? []);
    }
  };

  visit(formatters.getMessageFormat(message, 'en').getAst() as readonly Node[]);
  return { names, selects, plurals };
}
