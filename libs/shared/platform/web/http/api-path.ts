import type { paths } from '../generated/api';

/** A path of the API description with any values for its parameters. */
type Filled<Path extends string> = Path extends `${infer Before}{${string}}${infer After}`
  ? `${Before}${string}${Filled<After>}`
  : Path;

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The paths at which the API description has an operation of this method: a call of any other does not compile. */
export type ApiPath<Wanted extends Method = Method> = {
  [Path in keyof paths & string]: { [M in Wanted]: paths[Path][M] extends object ? Filled<Path> : never }[Wanted];
}[keyof paths & string];
