import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { CheckSheet } from "../../check/sheet";
import { sheetStrings } from "../../strings/sheet";
import { Notice } from "../parts/Notice";
import { ResultHeading } from "../parts/ResultHeading";
import { useWords } from "../parts/words";
import { printPage, saveFile, sheetFile } from "./output";
import { SheetPaper } from "./SheetPaper";
import { fillPrintStyle } from "./sheetStyle";

interface Props {
  readonly sheet: CheckSheet;
  /** Whether the text is another now than the one that the sheet is of. */
  readonly old: boolean;
  readonly onRemake: () => void;
  readonly onClose: () => void;
}

/** The sheet to be read in the pane, and the ways to take it out of it. */
export default function SheetView({ sheet, old, onRemake, onClose }: Props) {
  const s = useWords();
  const words = sheetStrings[s.language];
  const paper = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState(false);
  return (
    <div className="stack">
      <ResultHeading level={2} className="title" focusOn={1}>
        {words.title}
      </ResultHeading>
      {old && (
        <div role="status">
          <Notice intent="warning">
            <p>{words.old}</p>
            <Button onClick={onRemake}>{words.remake}</Button>
          </Notice>
        </div>
      )}
      <div className="deeds">
        <Button
          appearance="primary"
          onClick={() => {
            setRefused(!printPage(window));
          }}
        >
          {words.print}
        </Button>
        <Button
          onClick={() => {
            const drawn = paper.current?.firstElementChild;
            if (drawn) saveFile(words.fileName, sheetFile(drawn, words.title));
          }}
        >
          {words.save}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <div role="status">{refused && <Notice intent="warning">{words.notPrinted}</Notice>}</div>
      <div ref={paper} className="sheet">
        <SheetPaper sheet={sheet} s={s} />
      </div>
      {createPortal(
        <div className="sheet-print" aria-hidden="true">
          <style ref={fillPrintStyle} />
          <SheetPaper sheet={sheet} s={s} />
        </div>,
        document.body,
      )}
    </div>
  );
}
