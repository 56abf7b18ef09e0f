import { describe, expect, it } from '@jest/globals';
import { accepts, languageOf } from './negotiation.js';

describe('the language of problems', () => {
  it.each([
    [undefined, 'nl'],
    ['', 'nl'],
    ['en', 'en'],
    ['en-GB, nl;q=0.9', 'en'],
    ['nl, en', 'nl'],
    ['nl;q=0.2, EN;q=0.3', 'en'],
    ['fr, de', 'nl'],
    ['en;q=0', 'nl'],
    ['en;q=onzin', 'nl'],
    ['english', 'nl'],
    ['*', 'nl'],
  ] as const)('for %p is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

describe('a caller that accepts', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['application/json', true],
    ['Application/JSON; charset=utf-8', true],
    ['text/html, application/*;q=0.1', true],
    ['*/*', true],
    ['text/html', false],
    ['application/json;q=0, */*', false],
    ['application/problem+json', false],
    ['application/jsonp', false],
  ])('%p reads JSON: %s', (header, expected) => {
    expect(accepts('application/json', header)).toBe(expected);
  });

  it('reads another media type by the same rules', () => {
    expect(accepts('text/event-stream', 'text/event-stream')).toBe(true);
    expect(accepts('text/event-stream', 'text/*')).toBe(true);
    expect(accepts('text/event-stream', 'application/json')).toBe(false);
  });
});
