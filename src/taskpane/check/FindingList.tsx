import type { KeyboardEvent } from "react";
import { useWords } from "../parts/words";
import type { Filter } from "./checkState";
import type { FindingCard } from "./checkView";
import { FindingCardView } from "./FindingCardView";
import { currentCard } from "./findings";
import { messageOf } from "../../strings/findings";
import type { Check } from "./useCheck";

interface Props {
  readonly filter: Exclude<Filter, "dismissed">;
  readonly cards: readonly FindingCard[];
  readonly check: Check;
  readonly onInsert: () => void;
}

/** The open findings of one kind. The arrow keys walk them, each step to its place in the document. */
export function FindingList({ filter, cards, check, onInsert }: Props) {
  const s = useWords();
  const { state, dispatch, goTo } = check;
  const current = currentCard(cards, state.current);
  const place = current === null ? 0 : cards.indexOf(current);

  function onKey(event: KeyboardEvent<HTMLLIElement>) {
    // Not while a reason is being written, nor on a button.
    if (event.target !== event.currentTarget) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const card = by === undefined ? undefined : cards[place + by];
    if (by === undefined || card === undefined) return;
    event.preventDefault();
    dispatch({ type: "walked", filter, current: { key: card.key, place: place + by } });
    if (card.at !== null) goTo(card.at, card.key);
  }

  if (cards.length === 0) {
    return (
      <p tabIndex={-1} data-current="true">
        {s.check.nothing[filter]}
      </p>
    );
  }
  return (
    <div className="tight">
      <p className="quiet">{s.check.walkHint}</p>
      <ul className="cards">
        {cards.map((card, at) => {
          const about = card.about ?? s.check.wholeDocument;
          return (
            <li
              key={card.key}
              className="card"
              tabIndex={card === current ? 0 : -1}
              data-current={card === current}
              aria-current={card === current}
              aria-label={`${s.check.cardName[card.severity](at + 1, cards.length, about)}. ${messageOf(card.finding, s.language)}`}
              onKeyDown={onKey}
              onFocus={() => {
                if (state.current?.key !== card.key) {
                  dispatch({ type: "card-reached", current: { key: card.key, place: at } });
                }
              }}
            >
              <FindingCardView card={card} check={check} onInsert={onInsert} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
