// Answers: where does @peculiar/x509 come from? It needs the reflection metadata of its injector to
// be there first, so this is the one place that imports it.
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

export { x509 };
