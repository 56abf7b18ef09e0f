// Answers: which methods does this path know? The router only says "no route"; a known path with
// another method deserves 405 and `Allow` (ADR `/core/http-methods`).

export interface RouteTable {
  add(methods: string | readonly string[], path: string): void;
  /** Sorted; empty when no route has this path. */
  methods(path: string): readonly string[];
}

export function makeRouteTable(): RouteTable {
  const routes = new Map<string, { pattern: readonly string[]; methods: Set<string> }>();
  return {
    add(methods, path) {
      const route = routes.get(path) ?? { pattern: path.split('/'), methods: new Set<string>() };
      for (const method of [methods].flat()) route.methods.add(method);
      routes.set(path, route);
    },
    methods(path) {
      const segments = path.split('/');
      const found = [...routes.values()].filter(({ pattern }) => matches(pattern, segments));
      return [...new Set(found.flatMap(({ methods }) => [...methods]))].sort();
    },
  };
}

const matches = (pattern: readonly string[], segments: readonly string[]): boolean =>
  pattern.length === segments.length &&
  pattern.every((part, at) => (part.startsWith(':') ? segments[at] !== '' : part === segments[at]));
