import { describe, expect, it } from '@jest/globals';
import { asProblem, problemFromText, ProblemError } from './problem';

const stale = {
  type: '/problems/platform.record.stale',
  title: 'Someone else changed this in the meantime',
  status: 412,
  detail: 'Compare both versions and save again.',
  code: 'platform.record.stale',
  current: { version: 4, name: 'Amina Example' },
};

describe('problem of a failed request', () => {
  it('is read from the problem document of the API', () => {
    const problem = problemFromText(JSON.stringify(stale), 'application/problem+json', 412);
    expect(problem).toBeInstanceOf(ProblemError);
    expect(problem).toMatchObject({ code: 'platform.record.stale', status: 412, current: { version: 4 }, errors: [] });
  });

  it('is unexpected when the answer is no problem document', () => {
    expect(problemFromText('<html>Bad gateway</html>', 'text/html', 502)).toMatchObject({
      code: 'platform.unexpected',
      status: 502,
    });
    expect(problemFromText('{"statusCode":502}', 'application/json', 502).code).toBe('platform.unexpected');
    expect(problemFromText('{', 'application/json', 500).code).toBe('platform.unexpected');
  });

  it('wraps whatever else was thrown', () => {
    expect(asProblem(new TypeError('x is undefined'))).toMatchObject({ code: 'platform.unexpected', status: 0 });
    const problem = problemFromText(JSON.stringify(stale), 'application/problem+json', 412);
    expect(asProblem(problem)).toBe(problem);
  });
});
