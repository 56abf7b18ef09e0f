// Answers: what must a form of a port offer, so that its suite can put it to the test? A place keeps
// data; opening it twice is what two processes do.

export interface Place<Port> {
  /** Opens the same data once more; the suite closes what it opens. */
  open(): Promise<Port>;
  /** Makes writing impossible until the returned function is called. */
  breakDown(): Promise<() => Promise<void>>;
  /** Takes the data away, after everything that was opened is closed. */
  remove(): Promise<void>;
}
