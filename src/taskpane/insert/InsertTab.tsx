import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { TabProps } from "../app/tab";
import { Busy } from "../parts/Busy";
import { Notice } from "../parts/Notice";
import { Trouble } from "../parts/Trouble";
import { useWords } from "../parts/words";
import { HeadingPreview } from "./HeadingPreview";
import { InsertDone } from "./InsertDone";
import { ProfileChoice, ProfileTools } from "./ProfileChoice";
import { ProfileForm } from "./ProfileForm";
import { ShippedChoice } from "./ShippedChoice";
import { isBusy, isUnsaved } from "./insertState";
import { problemsOf } from "./profileDraft";
import { useInsert } from "./useInsert";

export default function InsertTab(props: TabProps) {
  const { connected, onGo } = props;
  const s = useWords();
  const form = useRef<HTMLFormElement>(null);
  const using = useInsert(props);
  const { state, dispatch, insert } = using;
  const { work } = state;
  const working = work.kind === "working";
  const problems = state.asked > 0 ? problemsOf(state.draft) : {};
  const problemCount = Object.keys(problems).length;

  useEffect(() => {
    if (state.asked > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [state.asked]);

  if (work.kind === "done") {
    return (
      <InsertDone
        outcome={work.outcome}
        remembered={work.remembered}
        onNext={() => {
          onGo("start");
        }}
        onEdit={() => {
          dispatch({ type: "edit-asked" });
        }}
      />
    );
  }
  return (
    <form
      ref={form}
      noValidate
      className="stack"
      aria-label={s.insert.title}
      aria-busy={working}
      onSubmit={(event) => {
        event.preventDefault();
        insert();
      }}
    >
      <h2 className="title">{s.insert.title}</h2>
      <p>{s.insert.intro}</p>
      {state.refusedProfile !== null && (
        <Notice intent="warning">
          {s.insert.refusedProfile}
          <details>
            <summary tabIndex={0}>{s.insert.refusedProfileText}</summary>
            <code>{state.refusedProfile}</code>
          </details>
        </Notice>
      )}
      <ProfileChoice insert={using} />
      <ShippedChoice insert={using} />
      <ProfileForm
        draft={state.draft}
        problems={problems}
        onType={(field, value) => {
          dispatch({ type: "typed", field, value });
        }}
        onSigning={(manner) => {
          dispatch({ type: "signing-chosen", manner });
        }}
      />
      <HeadingPreview draft={state.draft} />
      <ProfileTools insert={using} />
      {work.kind === "failed" && <Trouble failure={work.failure} />}
      <p role="status" className={problemCount > 0 ? undefined : "unseen"}>
        {problemCount > 0 && s.insert.problemsTitle(problemCount)}
        {working && s.insert.working}
      </p>
      <Button
        type="submit"
        appearance="primary"
        size="large"
        disabledFocusable={isBusy(state) || !connected}
        icon={working || !connected ? <Busy /> : null}
      >
        {working ? s.insert.working : connected ? s.insert.action : s.pane.connecting}
      </Button>
      <div className="tight">
        <Button disabledFocusable={isBusy(state) || !connected} onClick={using.save}>
          {s.insert.save}
        </Button>
        {isUnsaved(state) && <p className="quiet">{s.insert.unsaved}</p>}
      </div>
    </form>
  );
}
