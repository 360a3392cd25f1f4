import { Button } from "@fluentui/react-components";
import type { Severity } from "../../rules/finding";
import { useWords } from "../parts/words";
import type { Visit } from "./checkState";
import type { FindingCard } from "./checkView";
import { VisitNote } from "./VisitNote";

interface Props {
  readonly severity: Severity;
  readonly cards: readonly FindingCard[];
  readonly visit: Visit | null;
  readonly onGoTo: (paragraph: number, from: string) => void;
  readonly onInsert: () => void;
}

export function FindingCards({ severity, cards, visit, onGoTo, onInsert }: Props) {
  const s = useWords();
  if (cards.length === 0) return null;
  const title = `findings-${severity}`;
  return (
    <section aria-labelledby={title} className="stack">
      <h3 id={title} className="subtitle">
        {s.check.findingsTitle[severity](cards.length)}
      </h3>
      <ul className="cards">
        {cards.map((card) => (
          <li key={card.key} className="card">
            <h4 className="small" lang={card.about === null ? undefined : "vi"}>
              {card.about ?? s.check.wholeDocument}
            </h4>
            <p lang="vi">{card.message}</p>
            <p className="quiet">
              {s.check.basis} <span lang="vi">{card.basis}</span>
            </p>
            <CardAction card={card} onGoTo={onGoTo} onInsert={onInsert} />
            <VisitNote visit={visit} from={card.key} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CardAction({
  card,
  onGoTo,
  onInsert,
}: { readonly card: FindingCard } & Pick<Props, "onGoTo" | "onInsert">) {
  const s = useWords();
  const { action, key, message } = card;
  if (action === null) return null;
  if (action.kind === "insert") {
    return (
      <Button aria-label={s.check.insertMissingAbout(message)} onClick={onInsert}>
        {s.check.insertMissing}
      </Button>
    );
  }
  return (
    <Button
      aria-label={s.check.goToAbout(message)}
      onClick={() => {
        onGoTo(action.paragraph, key);
      }}
    >
      {s.check.goTo}
    </Button>
  );
}
