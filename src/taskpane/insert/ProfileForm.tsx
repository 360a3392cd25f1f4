import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { useWords } from "../parts/words";
import { SUGGESTED_AGENCIES } from "./agencies";
import type { DraftField, Problems, ProfileDraft } from "./profileDraft";

interface Props {
  readonly draft: ProfileDraft;
  /** Empty until the clerk has asked to insert. */
  readonly problems: Problems;
  readonly onType: (field: DraftField, value: string) => void;
}

export function ProfileForm({ draft, problems, onType }: Props) {
  const s = useWords();
  const fieldProps = { draft, problems, onType };
  const signer = draft.authority.split("\n").concat(draft.title, draft.name);
  const delivery = [draft.recipients, draft.copies].flatMap((lines) => lines.split("\n"));

  return (
    <>
      <fieldset className="group">
        <legend className="small">{s.insert.agencyGroup}</legend>
        <LineField
          {...fieldProps}
          field="agency"
          label={s.insert.agency}
          hint={s.insert.agencyHint}
          suggestions={SUGGESTED_AGENCIES}
          required
        />
        <LineField
          {...fieldProps}
          field="governingBody"
          label={s.insert.governingBody}
          hint={s.insert.governingBodyHint}
        />
        <div className="pair">
          <LineField
            {...fieldProps}
            field="symbol"
            label={s.insert.symbol}
            hint={s.insert.symbolHint}
            required
          />
          <LineField
            {...fieldProps}
            field="place"
            label={s.insert.place}
            hint={s.insert.placeHint}
            required
          />
        </div>
        <div className="pair">
          <Field label={s.insert.period}>
            <Select
              value={draft.period}
              onChange={(_, { value }) => {
                onType("period", value);
              }}
            >
              <option value="half-year">{s.insert.periods["half-year"]}</option>
              <option value="annual">{s.insert.periods.annual}</option>
            </Select>
          </Field>
          <LineField {...fieldProps} field="year" label={s.insert.year} required numeric />
        </div>
      </fieldset>

      <Fold
        title={s.insert.signatureGroup}
        inside={signer}
        fields={["authority", "title", "name"]}
        problems={problems}
      >
        <LinesField
          {...fieldProps}
          field="authority"
          label={s.insert.authority}
          hint={s.insert.authorityHint}
        />
        <LineField
          {...fieldProps}
          field="title"
          label={s.insert.signerTitle}
          hint={s.insert.signerTitleHint}
          required
        />
        <LineField {...fieldProps} field="name" label={s.insert.signerName} hint={s.insert.signerNameHint} />
      </Fold>

      <Fold title={s.insert.deliveryGroup} inside={delivery} fields={["recipients"]} problems={problems}>
        <LinesField
          {...fieldProps}
          field="recipients"
          label={s.insert.recipients}
          hint={s.insert.recipientsHint}
          required
        />
        <LinesField {...fieldProps} field="copies" label={s.insert.copies} hint={s.insert.copiesHint} />
        <LineField
          {...fieldProps}
          field="draftingUnit"
          label={s.insert.draftingUnit}
          hint={s.insert.draftingUnitHint}
        />
      </Fold>
    </>
  );
}

interface FoldProps {
  readonly title: string;
  /** What is filled in, told on the closed group so that it need not be opened to be seen. */
  readonly inside: readonly string[];
  readonly fields: readonly DraftField[];
  readonly problems: Problems;
  readonly children: ReactNode;
}

/** A group that can be folded away; one that holds a problem is open. */
function Fold({ title, inside, fields, problems, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  const filled = inside.map((line) => line.trim()).filter((line) => line !== "");
  return (
    <details
      className="fold"
      open={open || fields.some((field) => problems[field] !== undefined)}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary tabIndex={0}>
        <span className="small">{title}</span>
        {filled.length > 0 && <p className="quiet">{filled.join(" · ")}</p>}
      </summary>
      <fieldset className="group" aria-label={title}>
        {children}
      </fieldset>
    </details>
  );
}

interface FieldProps extends Props {
  readonly field: DraftField;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly numeric?: boolean;
  /** Names to choose from; any other text is as good. */
  readonly suggestions?: readonly string[];
}

function LineField({ numeric = false, suggestions, ...props }: FieldProps) {
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

function LinesField(props: FieldProps) {
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
