// Answers: how much goes how often to the processing log and to collectors, and how long may they take?

export const TELLING = {
  /** Records that go to the processing log in one request: about half a megabyte. */
  logRowsBatchMax: 500,
  /** How long one process may be busy with them: both requests, and time to record them. Another takes over after it. */
  logRowsLeaseMs: 20_000,
  /** How soon new records are looked for, and how long a log that does not take them is left alone at most. */
  logRowsLookMs: 1_000,
  logRowsPauseMsMax: 60_000,
  /** How often a collector is told the numbers of /metrics: as often as Prometheus commonly asks. */
  telemetryBeatMs: 15_000,
  /** How long the processing log, or a collector, may take to be connected to, and to answer. */
  logConnectMs: 3_000,
  logAnswerMs: 5_000,
  /** What of its answer is read: how many records it did not take. */
  logAnswerBytesMax: 65_536,
  /** Spans that wait for a collector, half a kilobyte each: with more, new ones are counted and dropped. */
  spansWaitingMax: 10_000,
  /** Spans in one request: a quarter of a megabyte. */
  spansBatchMax: 500,
  /** How often they are sent: soon enough to look at what just happened. */
  spansBeatMs: 2_000,
  /** Messages that the span of a batch names; what OpenTelemetry takes by default. */
  spanLinksMax: 128,
} as const;
