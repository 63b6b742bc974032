import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissionsOf, roles } from '@passage/access/domain';
import { aFamily, startApi, type TestApi } from '@passage/testing';
import { permissions } from './permissions';

interface Operation {
  'x-permission'?: string;
  'x-public'?: string;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
}

interface Route {
  method: string;
  path: string;
  permission: string | undefined;
  openFor: string | undefined;
}

const someId = '00000000-0000-7000-8000-000000000000';

describe('rights', () => {
  let api: TestApi;
  let routes: Route[];

  beforeAll(async () => {
    api = await startApi();
    const { body } = await api.anonymous.get<Description>('/api/openapi.json');
    routes = Object.entries(body.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path: path.replace(/\{\w+\}/g, someId),
        permission: operation['x-permission'],
        openFor: operation['x-public'],
      })),
    );
  });

  afterAll(async () => {
    await api.stop();
  });

  it('are declared by every route, as a declared right or as open for a reason', () => {
    const undeclared = routes.filter(
      ({ permission, openFor }) => !openFor && !(permission && permission in permissions),
    );
    expect(undeclared).toEqual([]);
    expect(routes.length).toBeGreaterThan(5);
  });

  it('are each needed by some route', () => {
    const used = new Set(routes.map(({ permission }) => permission));
    expect(Object.keys(permissions).filter((name) => !used.has(name))).toEqual([]);
  });

  it('keep out whoever is not signed in', async () => {
    for (const { method, path } of routes.filter(({ openFor }) => !openFor)) {
      const { status } = await api.anonymous.send(method, path);
      expect({ method, path, status }).toEqual({ method, path, status: 401 });
    }
  });

  it.each(roles)('keep a %s out of every route whose right the role does not hold', async (role) => {
    const held = permissionsOf(permissions, [role]);
    const client = await api.as(role);
    for (const { method, path, permission } of routes) {
      if (!permission || held.includes(permission)) continue;
      const { status, body } = await client.send<{ code: string }>(method, path);
      expect({ method, path, status, code: body.code }).toEqual({
        method,
        path,
        status: 403,
        code: 'platform.request.not-permitted',
      });
    }
  });

  it.each(roles)('show a %s nothing kept with a case of an office that is not theirs', async (role) => {
    const client = await api.as(role);
    if (client.staff.officeIds.length === 0) return;
    const { caseId } = await aFamily(api, { as: 'caseworker.nairobi@passage.example' });
    const held = permissionsOf(permissions, [role]);
    const asked = new URLSearchParams({
      ...{ on: '2026-07-01', number: 'PAS-26-000001', otherCaseNumber: 'PAS-26-000001', templateId: someId },
    }).toString();
    const ofCase = routes.filter(({ method, path }) => method === 'GET' && path.startsWith(`/api/cases/${someId}`));
    expect(ofCase.length).toBeGreaterThan(10);
    for (const { path, permission } of ofCase) {
      if (!permission || !held.includes(permission)) continue;
      const ofTheirs = path.replace(someId, caseId).replace(someId, 'booking');
      const { status } = await client.get(`${ofTheirs}?${asked}`);
      expect({ path, status }).toEqual({ path, status: 404 });
    }
  });
});
