/** A field of the profile: one line, or several with one entry on each. */
import { Field, Input, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { useWords } from "../parts/words";
import type { DraftField, Problems, ProfileDraft } from "./profileDraft";

interface FieldProps {
  readonly draft: ProfileDraft;
  readonly problems: Problems;
  readonly onType: (field: DraftField, value: string) => void;
  readonly field: DraftField;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly numeric?: boolean;
  /** Names to choose from; any other text is as good. */
  readonly suggestions?: readonly string[];
}

export function LineField({ numeric = false, suggestions, ...props }: FieldProps) {
  const listId = useId();
  const { draft, field, onType } = props;
  return (
    <>
      <Field {...useFieldProps(props)}>
        <Input
          value={draft[field]}
          list={suggestions === undefined ? undefined : listId}
          inputMode={numeric ? "numeric" : "text"}
          onChange={(_, { value }) => {
            onType(field, value);
          }}
        />
      </Field>
      {suggestions !== undefined && (
        <datalist id={listId}>
          {suggestions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}

export function LinesField(props: FieldProps) {
  const { draft, field, onType } = props;
  return (
    <Field {...useFieldProps(props)}>
      <Textarea
        value={draft[field]}
        rows={2}
        resize="vertical"
        onChange={(_, { value }) => {
          onType(field, value);
        }}
      />
    </Field>
  );
}

/** The first field with a problem takes the focus and is read out; Fluent's alert on each would be a chorus. */
function useFieldProps({ label, hint, required = false, field, problems }: FieldProps) {
  const s = useWords();
  const problem = problems[field];
  return {
    label,
    required,
    ...(hint === undefined ? {} : { hint }),
    ...(problem === undefined
      ? {}
      : {
          validationState: "error" as const,
          validationMessage: { children: s.insert.problems[problem], role: "note" },
        }),
  };
}
