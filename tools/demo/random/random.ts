/**
 * Repeatable chance: the same seed always gives the same sequence (sfc32, a small generator by Chris Doty-Humphrey
 * that passes the usual statistical tests).
 */
export class Random {
  private readonly state: Uint32Array;

  constructor(seed: string) {
    this.state = new Uint32Array(scattered(seed));
    for (let round = 0; round < 12; round += 1) this.bits();
  }

  /** 32 random bits. */
  private bits(): number {
    const s = this.state as unknown as [number, number, number, number];
    const sum = (s[0] + s[1] + s[3]) | 0;
    s[3] = s[3] + 1;
    s[0] = s[1] ^ (s[1] >>> 9);
    s[1] = s[2] + (s[2] << 3);
    s[2] = ((s[2] << 21) | (s[2] >>> 11)) + sum;
    return sum >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  fraction(): number {
    return this.bits() / 2 ** 32;
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** One of the list. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.fraction() * list.length)] as T;
  }

  /** One of the list, in proportion to the weights. */
  weighted<T>(list: readonly (readonly [T, number])[]): T {
    let rest = this.fraction() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of list) {
      rest -= weight;
      if (rest < 0) return item;
    }
    return (list.at(-1) as readonly [T, number])[0];
  }

  /** An identifier of the shape of UUID version 7, of the given instant. */
  id(atMs: number): string {
    const [one, two, three] = [this.bits(), this.bits(), this.bits()];
    const version = hex[0x7000 | (one >>> 20)];
    const variant = hex[0x8000 | (one & 0x3fff)];
    const time = `${minuteOf(Math.floor(atMs / 0x10000))}-${hex[atMs % 0x10000]}`;
    return `${time}-${version}-${variant}-${hex[two & 0xffff]}${hex[three >>> 16]}${hex[three & 0xffff]}`;
  }
}

/** Every number of 16 bits as four hexadecimal digits. */
const hex = Array.from({ length: 0x10000 }, (_, number) => number.toString(16).padStart(4, '0'));

let minute = { number: -1, text: '' };

/** The first eight digits of an identifier, which stay the same for 65 seconds: reckoned once for all that share them. */
function minuteOf(number: number): string {
  if (number !== minute.number) minute = { number, text: number.toString(16).padStart(8, '0') };
  return minute.text;
}

/** The identifier that always belongs to a name, for rows that are looked up again. */
export function idOf(name: string): string {
  return new Random(name).id(Date.UTC(2025, 0, 1));
}

/** Four words that differ in about half their bits whenever the text differs (cyrb128). */
function scattered(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let index = 0; index < text.length; index += 1) {
    const k = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}
