import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../parts/words";
import type { FindingCard } from "./checkView";
import type { Check } from "./useCheck";

/** Asks why; a finding is dismissed with a reason or not at all. */
export function DismissForm({ card, check }: { readonly card: FindingCard; readonly check: Check }) {
  const s = useWords();
  const reason = check.state.reasons[card.key] ?? "";
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusBox = () => form.current?.querySelector("textarea")?.focus();
  const close = () => {
    check.dispatch({ type: "dismissing", from: null });
  };
  useEffect(() => {
    form.current?.querySelector("textarea")?.focus();
  }, []);
  return (
    <form
      ref={form}
      noValidate
      className="group"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === "") {
          setMissing(true);
          focusBox();
        } else check.dismiss(card, reason);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // office.js takes an Escape that comes up to the page as dismiss to go, and moves the focus.
        event.stopPropagation();
        close();
      }}
    >
      <Field
        label={s.check.reason}
        hint={s.check.reasonHint}
        required
        validationMessage={missing && reason.trim() === "" ? s.check.reasonMissing : null}
      >
        <Textarea
          value={reason}
          rows={2}
          maxLength={300}
          onChange={(_, { value }) => {
            check.dispatch({ type: "reason-typed", from: card.key, text: value });
          }}
        />
      </Field>
      <div className="deeds">
        <Button type="submit" disabledFocusable={check.state.deed?.kind === "working"}>
          {s.check.dismissConfirm}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {s.check.cancel}
        </Button>
      </div>
    </form>
  );
}
