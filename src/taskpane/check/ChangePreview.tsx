import { useWords } from "../parts/words";
import type { Change } from "./checkView";

/** The words before and after, so that the clerk sees what will change; spaces as many as there are. */
export function ChangePreview({ change }: { readonly change: Change }) {
  const s = useWords();
  const { lead, from, to, tail } = change;
  const looksSame = from !== to && from.normalize("NFC") === to.normalize("NFC");
  return (
    <dl className="change">
      <dt className="quiet">{s.check.before}</dt>
      <dd lang="vi">
        {lead}
        <del>{from}</del>
        {tail}
      </dd>
      <dt className="quiet">{s.check.after}</dt>
      <dd lang="vi">
        {lead}
        {to === "" ? <span className="quiet">{s.check.removed}</span> : <ins>{to}</ins>}
        {tail}
      </dd>
      {looksSame && <dd className="quiet">{s.check.sameLook}</dd>}
    </dl>
  );
}
