// Answers: does every agreement to give more have an id of its own and a period that can hold, and
// does no rule rest on two?
import type { DirectoryContent } from '../model.js';
import { isPeriod } from '../period.js';
import type { Report } from './known.js';
import { repeated } from './repeated.js';

export function checkWidenings({ widenings = [] }: DirectoryContent, report: Report): void {
  for (const index of repeated(widenings, ({ id }) => id)) {
    report('widenings', `/${index}/id`, 'an id that occurs once');
  }
  const seen = new Set<string>();
  for (const [index, widening] of widenings.entries()) {
    if (!isPeriod(widening)) report('widenings', `/${index}/until`, 'a day after `from`');
    for (const [at, { rule }] of widening.rules.entries()) {
      if (seen.has(rule)) {
        report('widenings', `/${index}/rules/${at}/rule`, 'a rule that no other agreement names');
      }
      seen.add(rule);
    }
  }
}
