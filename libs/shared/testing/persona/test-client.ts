/** An answer of the server. `body` is parsed JSON, or text when it is not JSON. */
export interface Answer<T = unknown> {
  status: number;
  headers: Headers;
  body: T;
}

export interface RequestOptions {
  /** Version the change is made from. */
  ifMatch?: number;
  headers?: Record<string, string>;
}

/** Speaks to the server as one person's browser would: cookie, CSRF token, JSON. */
export class TestClient {
  constructor(
    readonly url: string,
    private readonly cookie = '',
    private readonly csrfToken = '',
    /** The signed-in person, as the session says. */
    readonly staff: { id: string; officeIds: string[]; agencyId: string | null } = {
      id: '',
      officeIds: [],
      agencyId: null,
    },
  ) {}

  /** What a browser would send with every request. */
  get headers(): Record<string, string> {
    return { cookie: this.cookie, 'x-csrf-token': this.csrfToken };
  }

  async get<T>(path: string, options?: RequestOptions): Promise<Answer<T>> {
    return await this.send<T>('GET', path, undefined, options);
  }

  async post<T>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>> {
    return await this.send<T>('POST', path, body, options);
  }

  async put<T>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>> {
    return await this.send<T>('PUT', path, body, options);
  }

  async patch<T>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>> {
    return await this.send<T>('PATCH', path, body, options);
  }

  async delete<T>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>> {
    return await this.send<T>('DELETE', path, body, options);
  }

  /** Any request. A FormData body is sent as such, a string as it is, anything else as JSON. */
  async send<T>(method: string, path: string, body?: unknown, options: RequestOptions = {}): Promise<Answer<T>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(this.cookie && { cookie: this.cookie }),
        ...(method !== 'GET' && this.csrfToken && { 'x-csrf-token': this.csrfToken }),
        ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
        ...(options.ifMatch !== undefined && { 'if-match': `"${options.ifMatch}"` }),
        ...options.headers,
      },
      body:
        body === undefined
          ? undefined
          : body instanceof FormData || typeof body === 'string'
            ? body
            : JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson && text ? JSON.parse(text) : text) as T,
    };
  }
}
