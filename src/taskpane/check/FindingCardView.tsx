import { Button } from "@fluentui/react-components";
import { Busy } from "../parts/Busy";
import { Trouble } from "../parts/Trouble";
import { useWords } from "../parts/words";
import { ChangePreview } from "./ChangePreview";
import type { FindingCard } from "./checkView";
// Not fetched when it is asked for: what is typed at once would go nowhere.
import { DismissForm } from "./DismissForm";
import { citationOf, messageOf } from "../../strings/findings";
import { useOutline } from "../parts/outline";
import type { Check } from "./useCheck";
import { VisitNote } from "./VisitNote";

interface Props {
  readonly card: FindingCard;
  readonly check: Check;
  readonly onInsert: () => void;
}

/** What was found, why it matters, one thing to do about it; quieter, the ways round it. */
export function FindingCardView({ card, check, onInsert }: Props) {
  const s = useWords();
  const { state, dispatch, goTo } = check;
  const { key, main, at } = card;
  const outline = useOutline();
  const message = messageOf(card.finding, s.language);
  const citation = citationOf(card.finding.citation, outline, s.language);
  const { deed } = state;
  return (
    <>
      <h4 className="small" lang={card.about === null ? undefined : "vi"}>
        {card.about ?? s.check.wholeDocument}
      </h4>
      <p>{message}</p>
      {main?.kind === "act" && main.change !== null && <ChangePreview change={main.change} />}
      <p className="quiet">
        {s.check.basis} {citation}
      </p>
      {state.dismissing === key ? (
        <DismissForm card={card} check={check} />
      ) : (
        <div className="deeds">
          <MainButton card={card} check={check} onInsert={onInsert} />
          {at !== null && main?.kind !== "go" && (
            <Button
              appearance="subtle"
              size="small"
              aria-label={s.check.goToAbout(message)}
              onClick={() => {
                goTo(at, key);
              }}
            >
              {s.check.goTo}
            </Button>
          )}
          <Button
            appearance="subtle"
            size="small"
            aria-label={s.check.dismissAbout(message)}
            onClick={() => {
              dispatch({ type: "dismissing", from: key });
            }}
          >
            {s.check.dismiss}
          </Button>
        </div>
      )}
      <VisitNote visit={state.visit} from={key} />
      {deed?.kind === "failed" && deed.from === key && <Trouble failure={deed.failure} />}
    </>
  );
}

function MainButton({ card, check, onInsert }: Props) {
  const s = useWords();
  const { key, main, at } = card;
  const message = messageOf(card.finding, s.language);
  if (main === null) return null;
  if (main.kind === "insert") {
    return (
      <Button aria-label={s.check.insertMissingAbout(message)} onClick={onInsert}>
        {s.check.insertMissing}
      </Button>
    );
  }
  if (main.kind === "go") {
    return (
      <Button
        aria-label={s.check.goToAbout(message)}
        onClick={() => {
          if (at !== null) check.goTo(at, key);
        }}
      >
        {s.check.goTo}
      </Button>
    );
  }
  const { deed } = check.state;
  const working = deed?.kind === "working" && deed.from === key;
  return (
    <Button
      appearance="primary"
      aria-label={s.check.actAbout[main.fix.kind](message)}
      disabledFocusable={deed?.kind === "working"}
      icon={working ? <Busy /> : null}
      onClick={() => {
        check.act(card);
      }}
    >
      {working ? s.check.acting : s.check.act[main.fix.kind]}
    </Button>
  );
}
