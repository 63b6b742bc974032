import autocannon from 'autocannon';

/** What a run of requests came to. */
export interface Measured {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  errors: number;
}

export interface Load {
  url: string;
  headers: Record<string, string>;
  request(n: number): { path: string; body?: unknown };
  connections: number;
  seconds: number;
}

/** Keeps `connections` requests under way for some seconds, each connection asking the next one as soon as it is answered. */
export async function drive(load: Load): Promise<Measured> {
  let n = 0;
  const result = await autocannon({
    url: load.url,
    connections: load.connections,
    duration: load.seconds,
    requests: [
      {
        setupRequest: (base) => {
          const { path, body } = load.request(n);
          n += 1;
          const isWrite = body !== undefined;
          return {
            ...base,
            path,
            method: isWrite ? 'POST' : 'GET',
            headers: { ...load.headers, ...(isWrite && { 'content-type': 'application/json' }) },
            ...(isWrite && { body: JSON.stringify(body) }),
          };
        },
      },
    ],
  });
  return {
    requestsPerSecond: result.requests.average,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    errors: result.non2xx + result.errors,
  };
}
