import type pg from 'pg';
import { insert } from '../load/insert';
import { idOf } from '../random/random';
import { offices } from './offices';

const rooms = [
  { name: 'Room 1', capacity: 4, is_accessible: true },
  { name: 'Room 2', capacity: 6, is_accessible: true },
  { name: 'Room 3', capacity: 8, is_accessible: false },
  { name: 'Hall', capacity: 14, is_accessible: true },
];

const workingDays = (days: readonly string[]) => days.map((weekday) => ({ weekday, from: '08:00', until: '17:00' }));

/** Interpreters of each office; all are invented. */
const interpreters: readonly { office: string; name: string; sex: string; languages: readonly string[] }[] = [
  { office: 'AMM', name: 'Nour Saleh', sex: 'female', languages: ['ar', 'en'] },
  { office: 'AMM', name: 'Bassam Tahan', sex: 'male', languages: ['ar', 'ku', 'ckb'] },
  { office: 'AMM', name: 'Mariam Osman', sex: 'female', languages: ['so', 'ar'] },
  { office: 'NBO', name: 'Hodan Warsame', sex: 'female', languages: ['so', 'sw'] },
  { office: 'NBO', name: 'Patrice Lungu', sex: 'male', languages: ['sw', 'fr', 'ln', 'rw'] },
  { office: 'NBO', name: 'Selam Tekle', sex: 'female', languages: ['ti', 'am', 'om'] },
  { office: 'BEY', name: 'Layal Frem', sex: 'female', languages: ['ar', 'fr'] },
  { office: 'BEY', name: 'Rezan Karim', sex: 'male', languages: ['ku', 'ckb', 'ar'] },
  { office: 'ISB', name: 'Shabnam Wali', sex: 'female', languages: ['prs', 'ps', 'fa'] },
  { office: 'ISB', name: 'Hamid Gul', sex: 'male', languages: ['ps', 'ur', 'prs'] },
  { office: 'ATH', name: 'Yasmin Rahimi', sex: 'female', languages: ['fa', 'prs', 'ar'] },
  { office: 'ATH', name: 'Ali Demir', sex: 'male', languages: ['tr', 'ku', 'fr'] },
  { office: 'BOG', name: 'Lucía Prieto', sex: 'female', languages: ['es', 'en'] },
];

/** Puts in the rooms of offices and the interpreters they work with. */
export async function seedInterviewResources(client: pg.Client): Promise<void> {
  await insert(
    client,
    'case_processing.rooms',
    offices.flatMap(({ code }) =>
      rooms.map((room) => ({ id: idOf(`room ${code} ${room.name}`), office_id: idOf(`office ${code}`), ...room })),
    ),
  );
  await insert(
    client,
    'case_processing.interpreters',
    interpreters.map(({ office, name, sex, languages }, index) => ({
      ...{ id: idOf(`interpreter ${name}`), office_id: idOf(`office ${office}`), name, sex },
      engagement: index % 3 === 0 ? 'staff' : 'external',
      languages: languages.map((language, rank) => ({ language, level: rank === 0 ? 'native' : 'fluent' })),
      hours: workingDays(office === 'AMM' ? ['sun', 'mon', 'tue', 'wed', 'thu'] : ['mon', 'tue', 'wed', 'thu', 'fri']),
      absences: [],
    })),
  );
}
