import { Button } from "@fluentui/react-components";
import type { Strings } from "../../strings";
import type { TabProps } from "../app/tab";
import { useWords } from "../parts/words";
import type { NextStep } from "./startView";

interface Props extends Pick<TabProps, "onGo"> {
  readonly next: NextStep;
  readonly hasProfile: boolean;
  readonly onGoTo: (paragraph: number, from: string) => void;
}

/** The one button that is always the sensible next thing. It stays the same element, so that it keeps the focus. */
export function NextAction({ next, hasProfile, onGo, onGoTo }: Props) {
  const s = useWords();
  const inserts = next.kind === "insert" || next.kind === "insert-missing";

  function act() {
    switch (next.kind) {
      case "insert":
      case "insert-missing":
        if (hasProfile) onGo("insert", "at-once");
        else onGo("insert");
        return;
      case "write":
        onGoTo(next.paragraph, "next");
        return;
      case "figures":
        onGo("figures", "at-once");
        return;
      case "errors":
      case "review":
      case "finish":
        onGo("check", "at-once");
    }
  }

  return (
    <div className="tight">
      {inserts && !hasProfile && <p>{s.start.askProfile}</p>}
      <Button appearance="primary" size="large" onClick={act}>
        {labelOf(next, hasProfile, s)}
      </Button>
      {next.kind === "write" && (
        <p className="quiet" lang="vi">
          {next.item.id.includes(".") ? `${next.item.id}.` : next.item.label} {next.item.heading}
        </p>
      )}
      {inserts && hasProfile && (
        <Button
          appearance="subtle"
          onClick={() => {
            onGo("insert");
          }}
        >
          {s.start.seeProfile}
        </Button>
      )}
    </div>
  );
}

function labelOf(next: NextStep, hasProfile: boolean, s: Strings): string {
  switch (next.kind) {
    case "insert":
      return hasProfile ? s.start.next.insert : s.start.next.profile;
    case "insert-missing":
      return hasProfile ? s.start.next["insert-missing"](next.count) : s.start.next.profile;
    case "write":
      return s.start.next.write;
    case "figures":
      return s.start.next.figures(next.count);
    case "errors":
      return s.start.next.errors(next.count);
    case "review":
      return s.start.next.review(next.count);
    case "finish":
      return s.start.next.finish;
  }
}
