import { Component, type ErrorInfo, type ReactNode } from "react";
import { useWords } from "./words";

interface Props {
  readonly children: ReactNode;
  /** Told of what was caught, for the browser's own console. */
  readonly onCrash: (error: Error, info: ErrorInfo) => void;
}

/** Catches what no state has foreseen, so that the clerk reads a sentence and not a blank pane. */
export class Crash extends Component<Props, { readonly crashed: boolean }> {
  override readonly state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    this.props.onCrash(error, info);
  }

  override render() {
    return this.state.crashed ? <CrashMessage /> : this.props.children;
  }
}

/** In plain HTML: what broke may have been the theme or a component. */
function CrashMessage() {
  const s = useWords();
  return (
    <div role="alert" style={{ padding: 16 }}>
      <p>
        <strong>{s.trouble.crashed.what}</strong>
      </p>
      <p>{s.trouble.crashed.todo}</p>
      <button
        type="button"
        onClick={() => {
          location.reload();
        }}
      >
        {s.trouble.reopen}
      </button>
    </div>
  );
}
