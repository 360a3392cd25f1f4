/** What went wrong, what it means for the document, and what the person can do now. */
export interface Trouble {
  readonly what: string;
  readonly todo: string;
}

/** A thing that the clerk has to set in Word's own menus. */
export interface ManualStepText {
  readonly title: string;
  readonly steps: readonly string[];
}
