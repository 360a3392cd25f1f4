import { useEffect, useRef, type ReactNode } from "react";

interface Props {
  readonly level: 2 | 3;
  readonly className: string;
  /** Another value than 0 moves the focus here whenever it changes. */
  readonly focusOn: number;
  readonly children: ReactNode;
}

/**
 * The heading of a result, to which the focus goes when the result arrives. Not while the clerk is writing in the
 * document: the pane takes no focus that it does not have.
 */
export function ResultHeading({ level, className, focusOn, children }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusOn !== 0 && document.hasFocus()) ref.current?.focus();
  }, [focusOn]);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <Heading ref={ref} tabIndex={-1} className={className}>
      {children}
    </Heading>
  );
}
