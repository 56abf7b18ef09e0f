// Answers: how many tests passed and failed? Prints the one closing line that people and CI read,
// after Jest has said everything it has to say; several runs in one process are one sum.
const sum = { passed: 0, failed: 0, skipped: 0 };
let promised = false;

export default class Tally {
  onRunComplete(_contexts, results) {
    const broken = results.testResults.filter((one) => one.testExecError).length;
    sum.passed += results.numPassedTests;
    sum.failed += results.numFailedTests + broken;
    sum.skipped += results.numPendingTests + results.numTodoTests;
    if (promised) return;
    promised = true;
    process.on('exit', () => process.stdout.write(`\n${line()}\n`));
  }
}

const line = () => {
  const tail = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  return `${sum.passed} passed, ${sum.failed} failed${tail}`;
};
