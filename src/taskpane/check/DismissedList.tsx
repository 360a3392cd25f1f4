import { Button } from "@fluentui/react-components";
import type { Dismissed } from "../../check/dismissed";
import { messageOf } from "../../strings/findings";
import { Trouble } from "../parts/Trouble";
import { useWords } from "../parts/words";
import type { Findings } from "./findings";
import type { Check } from "./useCheck";

/** What was dismissed, each with its reason and the way back; below, what was dismissed for a text that is another now. */
export function DismissedList({ findings, check }: { readonly findings: Findings; readonly check: Check }) {
  const s = useWords();
  const { dismissed, lapsed } = findings;
  return (
    <div className="stack">
      {dismissed.length === 0 ? (
        <p tabIndex={-1} data-current="true">
          {s.check.nothing.dismissed}
        </p>
      ) : (
        <ul className="cards">
          {dismissed.map(({ card, entry: one }, place) => (
            <li key={card.key} className="card" tabIndex={-1} data-current={place === 0}>
              <h4 className="small" lang={card.about === null ? undefined : "vi"}>
                {card.about ?? s.check.wholeDocument}
              </h4>
              <EntryLines one={one} message={messageOf(card.finding, s.language)} />
              <TakeBack
                one={one}
                from={card.key}
                check={check}
                label={s.check.takeBack}
                name={s.check.takeBackAbout}
              />
            </li>
          ))}
        </ul>
      )}
      {lapsed.length > 0 && (
        <div className="tight">
          <h4 className="small">{s.check.lapsedTitle}</h4>
          <p className="quiet">{s.check.lapsedIntro}</p>
          <ul className="cards">
            {lapsed.map((one) => (
              <li key={`${one.rule}|${one.message}|${one.when}`} className="card">
                <EntryLines one={one} message={one.message} />
                <TakeBack
                  one={one}
                  from={one.when}
                  check={check}
                  label={s.check.forget}
                  name={s.check.forgetAbout}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** `message`: what the finding says; of one that is no longer there, what it said, in Vietnamese. */
function EntryLines({ one, message }: { readonly one: Dismissed; readonly message: string }) {
  const s = useWords();
  return (
    <>
      <p lang={message === one.message ? "vi" : undefined}>{message}</p>
      <p lang="vi">{s.check.reasonLine(one.reason)}</p>
    </>
  );
}

interface TakeBackProps {
  readonly one: Dismissed;
  readonly from: string;
  readonly check: Check;
  readonly label: string;
  readonly name: (message: string) => string;
}

function TakeBack({ one, from, check, label, name }: TakeBackProps) {
  const { deed } = check.state;
  return (
    <>
      <Button
        size="small"
        aria-label={name(one.message)}
        disabledFocusable={deed?.kind === "working"}
        onClick={() => {
          check.takeBack(one, from);
        }}
      >
        {label}
      </Button>
      {deed?.kind === "failed" && deed.from === from && <Trouble failure={deed.failure} />}
    </>
  );
}
