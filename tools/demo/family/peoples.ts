import { afghan } from '../names/afghan';
import { burmese } from '../names/burmese';
import { congolese } from '../names/congolese';
import { eritrean } from '../names/eritrean';
import { iraqi } from '../names/iraqi';
import type { NameBook } from '../names/name-book';
import { somali } from '../names/somali';
import { southSudanese } from '../names/south-sudanese';
import { sudanese } from '../names/sudanese';
import { syrian } from '../names/syrian';
import { ukrainian } from '../names/ukrainian';
import { venezuelan } from '../names/venezuelan';

/** Where people come from: their country, names and languages, and how often only the year of birth is known. */
export interface People {
  country: string;
  names: NameBook;
  languages: readonly (readonly [string, number])[];
  /** Share of adults registered with the first of January of their year of birth. */
  yearOnly: number;
}

const arabic = [['ar', 1]] as const;

export const peoples = {
  syria: { country: 'SY', names: syrian, languages: [...arabic, ['ku', 0.1]], yearOnly: 0.04 },
  iraq: { country: 'IQ', names: iraqi, languages: [...arabic, ['ku', 0.15]], yearOnly: 0.05 },
  sudan: { country: 'SD', names: sudanese, languages: arabic, yearOnly: 0.3 },
  afghanistan: {
    ...{ country: 'AF', names: afghan, yearOnly: 0.3 },
    languages: [
      ['fa-AF', 0.65],
      ['ps', 0.35],
    ],
  },
  eritrea: { country: 'ER', names: eritrean, languages: [['ti', 1]], yearOnly: 0.08 },
  somalia: { country: 'SO', names: somali, languages: [['so', 1]], yearOnly: 0.4 },
  congo: {
    ...{ country: 'CD', names: congolese, yearOnly: 0.12 },
    languages: [
      ['sw', 0.7],
      ['fr', 0.2],
      ['rw', 0.1],
    ],
  },
  southSudan: {
    ...{ country: 'SS', names: southSudanese, yearOnly: 0.35 },
    languages: [
      ['din', 0.6],
      ['nus', 0.4],
    ],
  },
  burma: { country: 'MM', names: burmese, languages: [['my', 1]], yearOnly: 0.1 },
  venezuela: { country: 'VE', names: venezuelan, languages: [['es', 1]], yearOnly: 0 },
  ukraine: { country: 'UA', names: ukrainian, languages: [['uk', 1]], yearOnly: 0 },
} satisfies Record<string, People>;

/** What is usual at an office: who comes, into which programme, and how phone numbers begin. */
export interface Caseload {
  share: number;
  peoples: readonly (readonly [People, number])[];
  programmes: readonly (readonly [string, number])[];
  phonePrefix: string;
  /** First letters of numbers given at registration. */
  registrationPrefix: string;
}

const { syria, iraq, sudan, afghanistan, eritrea, somalia, congo, southSudan, burma, venezuela, ukraine } = peoples;

/** By office code. Shares follow the origins and hosts of domain reference H, rounded. */
export const caseloads: Readonly<Record<string, Caseload>> = {
  AMM: {
    share: 0.31,
    ...{ phonePrefix: '+962 79', registrationPrefix: 'JOR' },
    peoples: [
      [syria, 0.64],
      [iraq, 0.22],
      [sudan, 0.14],
    ],
    programmes: [
      ['US-RESETTLEMENT', 0.6],
      ['DE-HUMANITARIAN', 0.4],
    ],
  },
  NBO: {
    share: 0.22,
    ...{ phonePrefix: '+254 72', registrationPrefix: 'KEN' },
    peoples: [
      [congo, 0.36],
      [somalia, 0.34],
      [southSudan, 0.18],
      [eritrea, 0.12],
    ],
    programmes: [
      ['US-RESETTLEMENT', 0.85],
      ['DE-HUMANITARIAN', 0.15],
    ],
  },
  BEY: {
    share: 0.15,
    ...{ phonePrefix: '+961 71', registrationPrefix: 'LEB' },
    peoples: [
      [syria, 0.9],
      [iraq, 0.1],
    ],
    programmes: [
      ['DE-HUMANITARIAN', 0.65],
      ['US-RESETTLEMENT', 0.35],
    ],
  },
  ISB: {
    share: 0.13,
    ...{ phonePrefix: '+92 30', registrationPrefix: 'PAK' },
    peoples: [
      [afghanistan, 0.97],
      [burma, 0.03],
    ],
    programmes: [
      ['US-RESETTLEMENT', 0.6],
      ['DE-HUMANITARIAN', 0.4],
    ],
  },
  ATH: {
    share: 0.13,
    ...{ phonePrefix: '+30 69', registrationPrefix: 'GRC' },
    peoples: [
      [afghanistan, 0.3],
      [syria, 0.28],
      [somalia, 0.14],
      [eritrea, 0.1],
      [iraq, 0.1],
      [ukraine, 0.08],
    ],
    programmes: [['EU-RELOCATION', 1]],
  },
  BOG: {
    share: 0.06,
    ...{ phonePrefix: '+57 31', registrationPrefix: 'COL' },
    peoples: [[venezuela, 1]],
    programmes: [['US-RESETTLEMENT', 1]],
  },
};
