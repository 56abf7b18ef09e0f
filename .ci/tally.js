// Answers: how many tests passed and failed? Prints the one closing line that people and CI read.
export default class Tally {
  onRunComplete(_contexts, results) {
    const broken = results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`\n${results.numPassedTests} passed, ${results.numFailedTests + broken} failed${tail}`);
  }
}
