import { expect, it } from '@jest/globals';
import { makeRouteTable } from './route-table.js';

const table = makeRouteTable();
table.add('GET', '/v1/abonnementen/:id');
table.add(['PUT', 'DELETE'], '/v1/abonnementen/:id');
table.add('GET', '/v1/abonnementen');
table.add('GET', '/v1/berichten/:volgnummer/paspoort');

it.each([
  ['/v1/abonnementen/a-1', ['DELETE', 'GET', 'PUT']],
  ['/v1/abonnementen', ['GET']],
  ['/v1/berichten/3/paspoort', ['GET']],
  ['/v1/abonnementen/', []],
  ['/v1/abonnementen/a/b', []],
  ['/v1/berichten//paspoort', []],
  ['/v1/:id', []],
  ['', []],
])('knows the methods of %p', (path, methods) => {
  expect(table.methods(path)).toEqual(methods);
});
