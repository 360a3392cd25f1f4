import { Field, Select } from "@fluentui/react-components";
import { useWords } from "../parts/words";
import type { ProfileDraft } from "./profileDraft";
import { MANNERS, mannerOf, type Manner } from "./signing";

interface Props {
  readonly draft: ProfileDraft;
  readonly onChoose: (manner: Manner) => void;
}

/** Who signs, and below it the lines that come of it; lines of the clerk's own are a choice that only they can make. */
export function SigningField({ draft, onChoose }: Props) {
  const s = useWords();
  const manner = mannerOf(draft);
  const lines = [...draft.authority.split("\n"), draft.title].filter((line) => line.trim() !== "");
  return (
    <Field label={s.insert.signing} hint={lines.length === 0 ? null : lines.join(" / ")}>
      <Select
        value={manner ?? ""}
        onChange={(_, { value }) => {
          const chosen = MANNERS.find((one) => one === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {MANNERS.map((one) => (
          <option key={one} value={one}>
            {s.insert.manners[one]}
          </option>
        ))}
        {manner === null && <option value="">{s.insert.ownManner}</option>}
      </Select>
    </Field>
  );
}
