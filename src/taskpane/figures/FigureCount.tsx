import type { FigureStrings } from "../../strings/figures";
import { isTold, type FigureRow } from "./figuresView";

/** How many figures the report gives, and how many of those that it must give are missing. */
export function FigureCount({ rows, s }: { readonly rows: readonly FigureRow[]; readonly s: FigureStrings }) {
  const missing = rows.filter((row) => row.required && !isTold(row)).length;
  return (
    <div className={`notice notice-${missing === 0 ? "success" : "error"}`}>
      <h3 tabIndex={-1} className="small">
        {s.count(rows.filter(isTold).length, rows.length)}
      </h3>
      <p>{missing === 0 ? s.allRequired : s.required(missing)}</p>
    </div>
  );
}
