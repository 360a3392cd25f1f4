/** What every place of the pane is given. */
import type { WordPort } from "../port";
import type { Place } from "./appState";

export interface PlaceProps {
  readonly port: WordPort;
  /** Whether Word has answered; before that a place is drawn and waits. */
  readonly connected: boolean;
  readonly today: Date;
  /** Whether this place is the one that is seen; the others are kept as they were left. */
  readonly shown: boolean;
  /** Each growth asks the place to do at once what it is there for. */
  readonly asked: number;
  /** Shows another place; "at-once" asks it to do what it is there for. */
  readonly onGo: (place: Place, how?: "at-once") => void;
}
