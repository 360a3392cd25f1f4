import type { ReactNode } from "react";

interface Props {
  readonly intent: "error" | "warning";
  readonly children: ReactNode;
}

/** Fluent's MessageBar with its icons and motion weighs 5 KB (gzip), and cuts long text off at one line. */
export function Notice({ intent, children }: Props) {
  return <div className={`notice notice-${intent}`}>{children}</div>;
}
