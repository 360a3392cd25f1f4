import type { ReactNode } from "react";
import type { CheckSheet } from "../../check/sheet";
import type { Finding } from "../../rules/finding";
import type { Strings } from "../../strings";
import { sheetStrings } from "../../strings/sheet";
import { citationOf, messageOf } from "../../strings/findings";
import { useOutline } from "../parts/outline";

interface Props {
  readonly sheet: CheckSheet;
  readonly s: Strings;
}

/** The sheet itself. React writes every text of the report as text, so none of it can become markup. */
export function SheetPaper({ sheet, s }: Props) {
  const { counts } = sheet;
  const words = sheetStrings[s.language];
  return (
    <article className="sheet-paper" lang={s.language}>
      <h1>{words.title}</h1>
      <table>
        <tbody>
          <Line name={words.report}>{sheet.title || words.unread}</Line>
          <Line name={words.agency}>{sheet.agency || words.unread}</Line>
          <Line name={words.checkedAt}>{dateTime(sheet.when, s)}</Line>
          <Line name={words.verdict}>
            <span className="verdict">{s.check.verdicts[sheet.verdict]}</span>
          </Line>
          <Line name={words.counts}>
            <p>{words.items(counts.itemsInOrder, counts.items)}</p>
            <p>{words.figures(counts.figuresFound, counts.figures)}</p>
            <p>{words.open(counts.openErrors, counts.openWarnings)}</p>
            {counts.dismissed > 0 && <p>{s.check.dismissedCount(counts.dismissed)}</p>}
            {counts.unchecked > 0 && <p>{words.unchecked(counts.unchecked)}</p>}
            {sheet.unchecked.length > 0 && (
              <p>{s.check.notTold(sheet.unchecked.map((id) => s.check.hostTells[id]).join("; "))}</p>
            )}
          </Line>
          <Line name={words.fingerprint}>
            <p>
              <code>{sheet.fingerprint}</code>
            </p>
            <p>{words.fingerprintNote}</p>
          </Line>
        </tbody>
      </table>
      <h2>{words.openTitle}</h2>
      {sheet.open.length === 0 && <p>{words.none}</p>}
      <ul>
        {sheet.open.map((finding, place) => (
          <li key={place}>
            <FindingLine finding={finding} s={s} />
          </li>
        ))}
      </ul>
      <h2>{words.dismissedTitle}</h2>
      {sheet.dismissed.length === 0 && <p>{words.none}</p>}
      <ul>
        {sheet.dismissed.map(({ finding, entry }, place) => (
          <li key={place}>
            <FindingLine finding={finding} s={s} />
            <p>
              <b>{s.check.reasonLine(entry.reason)}</b> ({dateTime(entry.when, s)})
            </p>
          </li>
        ))}
      </ul>
      <h2>{words.figuresTitle}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.figures.map((figure) => (
            <tr key={figure.id}>
              <td>{figure.label}</td>
              <td>
                {figure.values.map(({ text }) => text).join("; ") || words.figureStatuses[figure.status]}
                {figure.values.length > 0 && figure.status === "review" && (
                  <> ({words.figureStatuses.review})</>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{words.partsTitle}</h2>
      <table>
        <tbody>
          {sheet.parts
            .flatMap((part) => [part, ...part.items])
            .map(({ id, label, heading, status }) => (
              <tr key={id}>
                <td>
                  {id.includes(".") ? `${id}.` : label} {heading}
                </td>
                <td>{s.check.statuses[status]}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p>{words.note}</p>
    </article>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{children}</td>
    </tr>
  );
}

function FindingLine({ finding, s }: { readonly finding: Finding; readonly s: Strings }) {
  const outline = useOutline();
  return (
    <p>
      <b>{s.check.severities[finding.severity]}:</b> {messageOf(finding, s.language)}{" "}
      <i>{citationOf(finding.citation, outline, s.language)}</i>
    </p>
  );
}

function dateTime(iso: string, s: Strings): string {
  return new Date(iso).toLocaleString(s.language, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
}
