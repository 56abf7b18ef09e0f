// Answers: how many tests passed and failed? Prints the one closing line that people and CI read,
// after Jest has said everything it has to say.
export default class Tally {
  onRunComplete(_contexts, results) {
    const broken = results.testResults.filter((one) => one.testExecError).length;
    const skipped = results.numPendingTests + results.numTodoTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    const line = `${results.numPassedTests} passed, ${results.numFailedTests + broken} failed${tail}`;
    process.on('exit', () => process.stdout.write(`\n${line}\n`));
  }
}
