/** A flight as it recurs: times are local; days count from the day of departure. Carriers are invented. */
export interface RouteFlight {
  carrier: string;
  flightNumber: string;
  from: Airport;
  departs: readonly [day: number, time: string];
  to: Airport;
  arrives: readonly [day: number, time: string];
}

/** An airport and its time zone. */
export interface Airport {
  code: string;
  zone: string;
}

const airport = (code: string, zone: string): Airport => ({ code, zone });
const home: Record<string, Airport> = {
  AMM: airport('AMM', 'Asia/Amman'),
  NBO: airport('NBO', 'Africa/Nairobi'),
  BEY: airport('BEY', 'Asia/Beirut'),
  ISB: airport('ISB', 'Asia/Karachi'),
  ATH: airport('ATH', 'Europe/Athens'),
  BOG: airport('BOG', 'America/Bogota'),
};
const frankfurt = airport('FRA', 'Europe/Berlin');
const istanbul = airport('IST', 'Europe/Istanbul');
const chicago = airport('ORD', 'America/Chicago');
const hanover = airport('HAJ', 'Europe/Berlin');
const paris = airport('CDG', 'Europe/Paris');
const homesInUs = [
  airport('ERI', 'America/New_York'),
  airport('DAY', 'America/New_York'),
  airport('SYR', 'America/New_York'),
  airport('OMA', 'America/Chicago'),
  airport('ICT', 'America/Chicago'),
  airport('FAR', 'America/Chicago'),
];

/** The flights from an office to a destination, within the days of transit of its programme; `variant` picks a city. */
export function routeOf(officeCode: string, destination: string, variant: number): RouteFlight[] {
  const start = home[officeCode] ?? frankfurt;
  if (destination === 'FR') return [flight('Attica Air', 'AT 412', start, [0, '08:40'], paris, [0, '11:15'])];
  if (destination === 'DE') {
    return [
      flight('Levant Airways', 'LV 207', start, [0, '21:50'], istanbul, [1, '04:40']),
      flight('Nordbrücke', 'NB 1183', istanbul, [1, '08:10'], hanover, [1, '10:05']),
    ];
  }
  const last = homesInUs[variant % homesInUs.length] ?? chicago;
  return [
    flight('Levant Airways', 'LV 121', start, [0, '20:30'], frankfurt, [1, '04:50']),
    flight('Lakes Atlantic', 'LA 431', frankfurt, [1, '10:40'], chicago, [1, '13:05']),
    flight('Prairie Connect', `PC ${3100 + (variant % homesInUs.length)}`, chicago, [2, '09:20'], last, [2, '12:10']),
  ];
}

function flight(
  carrier: string,
  flightNumber: string,
  from: Airport,
  departs: RouteFlight['departs'],
  to: Airport,
  arrives: RouteFlight['arrives'],
): RouteFlight {
  return { carrier, flightNumber, from, departs, to, arrives };
}
