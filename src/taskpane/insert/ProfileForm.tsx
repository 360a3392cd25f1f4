import { Field, Select } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useWords } from "../parts/words";
import { SUGGESTED_AGENCIES } from "./agencies";
import type { DraftField, Problems, ProfileDraft } from "./profileDraft";
import { LineField, LinesField } from "./ProfileFields";
import { SigningField } from "./SigningField";
import type { Manner } from "./signing";

interface Props {
  readonly draft: ProfileDraft;
  /** Empty until the clerk has asked to insert or to save. */
  readonly problems: Problems;
  readonly onType: (field: DraftField, value: string) => void;
  readonly onSigning: (manner: Manner) => void;
}

/** Five fields that an agency is asked for; what can be guessed from them is folded away, and shown in the preview. */
export function ProfileForm({ draft, problems, onType, onSigning }: Props) {
  const s = useWords();
  const fieldProps = { draft, problems, onType };
  return (
    <>
      <div className="group">
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
        <SigningField draft={draft} onChoose={onSigning} />
        <LineField {...fieldProps} field="name" label={s.insert.signerName} hint={s.insert.signerNameHint} />
      </div>
      <Guessed draft={draft} problems={problems}>
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
      </Guessed>
    </>
  );
}

const GUESSED: readonly DraftField[] = ["year", "authority", "title", "recipients", "copies", "draftingUnit"];

interface GuessedProps extends Pick<Props, "draft" | "problems"> {
  readonly children: ReactNode;
}

/** Folded away with what is in it told on it; open by itself where something in it is wrong or waits to be written. */
function Guessed({ draft, problems, children }: GuessedProps) {
  const s = useWords();
  const [open, setOpen] = useState(false);
  const wrong = GUESSED.some((field) => problems[field] !== undefined);
  // Who signs by order has a title that nobody can guess.
  const waits = draft.authority !== "" && draft.title === "";
  const { period, year, title, recipients, copies, draftingUnit } = draft;
  const told = [s.insert.periods[period], year, title, recipients, copies, draftingUnit]
    .flatMap((lines) => lines.split("\n"))
    .filter((line) => line.trim() !== "");
  return (
    <details
      className="fold"
      open={open || wrong || waits}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary tabIndex={0}>
        <span className="small">{s.insert.more}</span>
        <p className="quiet">{told.join(" · ")}</p>
      </summary>
      <fieldset className="group" aria-label={s.insert.more}>
        {children}
      </fieldset>
    </details>
  );
}
