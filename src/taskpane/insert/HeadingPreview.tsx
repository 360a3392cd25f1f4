import type { CSSProperties, ReactNode } from "react";
import { addresseeLines, headingLines, signatureLines, subjectLine } from "../../skeleton/headingLines";
import { SIZES } from "../../skeleton/layout";
import { useOutline } from "../parts/outline";
import { useWords } from "../parts/words";
import { inMaking, type ProfileDraft } from "./profileDraft";

interface Props {
  readonly draft: ProfileDraft;
}

/** The lines that the document will have, drawn as the decree sets them, while the profile is being typed. */
export function HeadingPreview({ draft }: Props) {
  const s = useWords();
  const outline = useOutline();
  const profile = inMaking(draft);
  const heading = headingLines(profile);
  const addressee = addresseeLines(profile);
  const signature = signatureLines(profile);

  return (
    <details className="fold" open>
      <summary tabIndex={0}>
        <span className="small">{s.insert.preview}</span>
      </summary>
      <div className="preview" role="group" aria-label={s.insert.previewLabel}>
        <div className="preview-page" lang="vi">
          <div className="preview-columns">
            <div>
              {heading.governingBody.length > 0 && (
                <Line size={SIZES.agency}>{heading.governingBody.join("\n")}</Line>
              )}
              <Line size={SIZES.agency} className="preview-rule">
                <b>{heading.agency.join("\n")}</b>
              </Line>
              <Line size={SIZES.number} className="preview-below">
                {heading.number}
              </Line>
            </div>
            <div>
              <Line size={SIZES.nationalName}>
                <b>{heading.nationalName}</b>
              </Line>
              <Line size={SIZES.motto} className="preview-rule preview-whole-rule">
                <b>{heading.motto}</b>
              </Line>
              <Line size={SIZES.placeDate} className="preview-below">
                <i>{heading.placeDate}</i>
              </Line>
            </div>
          </div>
          <div className="preview-title">
            <Line size={SIZES.title}>
              <b>{outline.documentKind}</b>
            </Line>
            <Line size={SIZES.title} className="preview-rule">
              <b>{subjectLine(outline, profile)}</b>
            </Line>
          </div>
          <Line size={SIZES.addressee} className={addressee.listed.length > 0 ? "preview-label" : undefined}>
            {addressee.label}
          </Line>
          {addressee.listed.map((line, place) => (
            <Line key={place} size={SIZES.addressee} className="preview-listed">
              {line}
            </Line>
          ))}
          <div className="preview-columns preview-signature">
            <div>
              <Line size={SIZES.receivedBy}>
                <b>
                  <i>{signature.receivedBy}</i>
                </b>
              </Line>
              {signature.copies.map((line, place) => (
                <Line key={place} size={SIZES.copies}>
                  {line}
                </Line>
              ))}
            </div>
            <div className="preview-signer">
              {[...signature.authority, signature.name].map((line, place) => (
                <Line key={place} size={SIZES.authority}>
                  <b>{line}</b>
                </Line>
              ))}
            </div>
          </div>
        </div>
      </div>
    </details>
  );
}

interface LineProps {
  /** Points on the page. */
  readonly size: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

function Line({ size, className, children }: LineProps) {
  return (
    <p className={className} style={{ "--size": size } as CSSProperties}>
      {children}
    </p>
  );
}
