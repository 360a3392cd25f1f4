import { Button } from "@fluentui/react-components";
import type { FigureStrings } from "../../strings/figures";
import type { FigureRow, FiguresReading } from "./figuresView";
import type { Figures } from "./useFigures";

/** What every part of a figure's row is given. */
export interface RowProps {
  readonly row: FigureRow;
  readonly figures: Figures;
  readonly reading: FiguresReading;
  readonly s: FigureStrings;
}

export function GoTo({ row, figures, s }: Omit<RowProps, "reading">) {
  return (
    <Button
      appearance="subtle"
      size="small"
      aria-label={s.goToAbout(row.label)}
      onClick={() => {
        figures.goTo(row);
      }}
    >
      {s.goTo}
    </Button>
  );
}
