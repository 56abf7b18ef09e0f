// Answers: how is the verdict on the evidence said to an auditor? Which record or witness, what is
// wrong with it, and what that proves.
import { EVIDENCE_FAULTS, type EvidenceFault, type Report } from '#evidence';
import { columns, paint, say, wrapped } from '../output/print.js';

/** What was given to verify: the export, or else the store, and the files of witnesses. */
interface Given {
  readonly file?: string;
  readonly witness: readonly string[];
}

export function showReport(report: Report, given: Given): void {
  say(
    columns([
      ['chain', 'records', 'under a checkpoint'],
      ...report.chains.map((one) => [one.chain, String(one.records), String(one.covered)]),
    ]),
  );
  say();
  const { fault, upTo, witnessedUpTo } = report;
  if (fault) return say(wrapped(paint('red', `not right: ${sentenceOf(fault, given)}`), 0, 2));
  if (!upTo) {
    say(paint('yellow', `${report.entries} events hang together, but no checkpoint covers them`));
    say('anything may have been cut off or made anew: this proves nothing');
    return;
  }
  say(paint('green', `${report.entries} events, whole and unchanged`));
  say(`complete up to checkpoint ${upTo.number} of ${upTo.at}`);
  if (witnessedUpTo !== undefined) say(`confirmed by a witness up to checkpoint ${witnessedUpTo}`);
  else
    say(paint('dim', 'no witness was given: what was cut off after that checkpoint cannot show'));
}

function sentenceOf(fault: EvidenceFault, { file, witness }: Given): string {
  const { what, chain, number, through, checkpoint, line } = fault;
  const records = through === undefined ? `record ${number}` : `records ${number} to ${through}`;
  const places = [
    ...(chain === undefined ? [] : [`chain ${chain}`]),
    ...(number === undefined ? [] : [records]),
    ...(checkpoint === undefined ? [] : [`checkpoint ${checkpoint}`]),
    ...(fault.witness === undefined ? [] : [`witness ${witness[fault.witness - 1]}`]),
    // The store has no lines to look up.
    ...(line === undefined || file === undefined ? [] : [`line ${line} of ${file}`]),
  ];
  const said = what === 'witnessInvalid' ? NO_WITNESS : EVIDENCE_FAULTS[what].en;
  return `${places.join(', ')}: ${said}`;
}

const NO_WITNESS =
  'this file holds no receipt or checkpoint signed with these keys, which says nothing about the evidence';
