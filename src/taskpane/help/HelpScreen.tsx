import { Button } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { helpStrings } from "../../strings/help";
import type { ManualStep } from "../../document";
import { ManualSteps } from "../parts/ManualSteps";
import { ResultHeading } from "../parts/ResultHeading";
import { useWords } from "../parts/words";

const BY_HAND: readonly ManualStep[] = ["paper", "margins", "page-number", "different-first-page"];

/** A short guide that lies over the places; Escape or its button lead back to where the clerk was. */
export default function HelpScreen({ onClose }: { readonly onClose: () => void }) {
  const s = helpStrings[useWords().language];
  const { job, words, undo, byHand, keys, trouble } = s;

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key !== "Escape") return;
      // office.js takes an Escape that comes up to the page as leave to go, and moves the focus.
      event.stopPropagation();
      onClose();
    }
    window.addEventListener("keydown", onKey, { capture: true });
    return () => {
      window.removeEventListener("keydown", onKey, { capture: true });
    };
  }, [onClose]);

  return (
    <div className="stack">
      <ResultHeading level={2} className="title" focusOn={1}>
        {s.title}
      </ResultHeading>
      <Button onClick={onClose}>{s.back}</Button>
      <p>{s.intro}</p>
      <Part title={job.title} open>
        <Steps list={job.steps} />
        <Picture name="start" says={job.pictures.start} />
        <Picture name="check" says={job.pictures.check} />
      </Part>
      <Part title={words.title}>
        <Pairs list={words.list} />
      </Part>
      <Part title={undo.title}>
        <p>{undo.text}</p>
      </Part>
      <Part title={byHand.title}>
        <p>{byHand.text}</p>
        <ManualSteps steps={BY_HAND} />
      </Part>
      <Part title={keys.title}>
        <Pairs list={keys.list} />
      </Part>
      <Part title={trouble.title}>
        <Pairs list={trouble.list} />
        <h4 className="small">{trouble.oldVersion.title}</h4>
        <Steps list={trouble.oldVersion.steps} />
        <p>{trouble.oldVersion.otherwise}</p>
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Part({ title, open = false, children }: PartProps) {
  return (
    <details className="fold" open={open}>
      <summary tabIndex={0}>
        <h3 className="small summary-title">{title}</h3>
      </summary>
      <div className="tight">{children}</div>
    </details>
  );
}

function Steps({ list }: { readonly list: readonly string[] }) {
  return (
    <ol className="lines">
      {list.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

function Pairs({ list }: { readonly list: readonly (readonly [string, string])[] }) {
  return (
    <dl className="pairs">
      {list.map(([term, meaning]) => (
        <div key={term}>
          <dt className="small">{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function Picture({ name, says }: { readonly name: "start" | "check"; readonly says: string }) {
  return (
    <figure className="picture">
      <img src={`assets/help/${name}.png`} alt="" loading="lazy" />
      <figcaption className="quiet">{says}</figcaption>
    </figure>
  );
}
