import { createContext, use } from 'react';

/** Puts a name that an administrator wrote, such as that of an office, into the reader's language. */
export type NameInWords = (english: string) => string;

/** How such names are put into words; as they were written, unless the application knows better. */
export const ConfiguredNamesContext = createContext<NameInWords>((english) => english);

/** How to say names of the configuration, for parts that do not know where their words are kept. */
export function useConfiguredName(): NameInWords {
  return use(ConfiguredNamesContext);
}
