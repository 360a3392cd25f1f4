import { Button, Field, Select } from "@fluentui/react-components";
import { useRef } from "react";
import type { Strings } from "../../strings";
import { Notice } from "../parts/Notice";
import { Trouble } from "../parts/Trouble";
import { useWords } from "../parts/words";
import type { ProfileNote } from "./insertState";
import type { Insert } from "./useInsert";

interface Props {
  readonly insert: Insert;
}

/** Which of the kept profiles the form shows; nothing as long as there is none to choose. */
export function ProfileChoice({ insert }: Props) {
  const s = useWords();
  const { profiles, id } = insert.state;
  if (profiles.length === 0) return null;
  return (
    <Field label={s.insert.profile}>
      <Select
        value={id ?? ""}
        onChange={(_, { value }) => {
          insert.choose(value === "" ? null : value);
        }}
      >
        {profiles.map((kept) => (
          <option key={kept.id} value={kept.id}>
            {kept.profile.agency}
          </option>
        ))}
        <option value="">{s.insert.newProfile}</option>
      </Select>
    </Field>
  );
}

/** What can be done with the kept profiles, and what came of it. */
export function ProfileTools({ insert }: Props) {
  const s = useWords();
  const file = useRef<HTMLInputElement>(null);
  const { state, dispatch } = insert;
  const { profiles, id, removing, note } = state;
  return (
    <div className="stack">
      {removing ? (
        <div role="group" aria-label={s.insert.removeAsk} className="tight">
          <p>{s.insert.removeAsk}</p>
          <div className="deeds">
            <Button onClick={insert.remove}>{s.insert.removeConfirm}</Button>
            <Button
              appearance="subtle"
              autoFocus
              onClick={() => {
                dispatch({ type: "remove-cancelled" });
              }}
            >
              {s.insert.removeCancel}
            </Button>
          </div>
        </div>
      ) : (
        <div className="deeds">
          {profiles.length > 0 && (
            <Button size="small" onClick={insert.exportFile}>
              {s.insert.exportProfiles}
            </Button>
          )}
          <Button size="small" onClick={() => file.current?.click()}>
            {s.insert.importProfiles}
          </Button>
          {id !== null && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                dispatch({ type: "remove-asked" });
              }}
            >
              {s.insert.remove}
            </Button>
          )}
        </div>
      )}
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          // The same file chosen once more is to be read once more.
          currentTarget.value = "";
          if (chosen !== undefined) insert.importFile(chosen);
        }}
      />
      <div role="status">{note !== null && <Note note={note} s={s} />}</div>
    </div>
  );
}

function Note({ note, s }: { readonly note: ProfileNote; readonly s: Strings }) {
  switch (note.kind) {
    case "removed":
      return <p>{s.insert.removed}</p>;
    case "saved":
      return <p>{s.insert.saved}</p>;
    case "exported":
      return <p>{s.insert.exported}</p>;
    case "imported":
      return <p>{note.count > 0 ? s.insert.imported(note.count) : s.insert.importedNothing}</p>;
    case "failed":
      return <Trouble failure={note.failure} />;
    case "import-refused":
      return (
        <Notice intent="warning">
          <p>{s.insert.importTroubles[note.trouble]}</p>
          <p>{s.insert.importChangedNothing}</p>
          {note.detail !== "" && (
            <details>
              <summary tabIndex={0}>{s.trouble.forSupport}</summary>
              <code>{note.detail}</code>
            </details>
          )}
        </Notice>
      );
  }
}
