import type { Failure } from "./failure";
import { Notice } from "./Notice";
import { useWords } from "./words";

/** What happened, what it means for the document, what to do now; Word's own words only for who asks for them. */
export function Trouble({ failure }: { readonly failure: Failure }) {
  const s = useWords();
  const { what, todo } = s.word[failure.code];
  return (
    <div role="alert">
      <Notice intent="error">
        <strong>{s.trouble.title}</strong>
        <p>{what}</p>
        <p>{s.documentState[failure.documentState]}</p>
        <p>{todo}</p>
        {failure.detail !== "" && (
          <details>
            <summary tabIndex={0}>{s.trouble.forSupport}</summary>
            <code>{failure.detail}</code>
          </details>
        )}
      </Notice>
    </div>
  );
}
