/** What every tab of the pane is given. */
import type { DocumentStore } from "../document/documentStore";
import type { WordPort } from "../port";
import type { Tab } from "./appState";

export interface TabProps {
  readonly port: WordPort;
  /** What is known of the open document; no tab reads it for itself. */
  readonly store: DocumentStore;
  /** Whether Word has answered; before that a tab is drawn and waits. */
  readonly connected: boolean;
  readonly today: Date;
  /** Whether this tab is the one that is seen; the others are kept as they were left. */
  readonly shown: boolean;
  /** Each growth asks the tab to do at once what it is there for. */
  readonly asked: number;
  /** Shows another tab; "at-once" asks it to do what it is there for. */
  readonly onGo: (tab: Tab, how?: "at-once") => void;
}
