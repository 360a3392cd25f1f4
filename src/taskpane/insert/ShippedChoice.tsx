import { Button } from "@fluentui/react-components";
import { useWords } from "../parts/words";
import type { Insert } from "./useInsert";

/** What the deployment brings, offered while the clerk has no profile of their own; choosing only fills in the form. */
export function ShippedChoice({ insert: { state, dispatch } }: { readonly insert: Insert }) {
  const s = useWords();
  const { shipped, profiles } = state;
  if (shipped.kind === "none" || profiles.length > 0) return null;
  if (shipped.kind === "broken") return <p className="quiet">{s.insert.shippedBroken(shipped.reason)}</p>;
  return (
    <div className="tight">
      <p>{s.insert.shipped}</p>
      <div className="deeds" role="group" aria-label={s.insert.shippedGroup}>
        {shipped.profiles.map((profile) => (
          <Button
            key={profile.agency}
            size="small"
            lang="vi"
            onClick={() => {
              dispatch({ type: "shipped-chosen", profile });
            }}
          >
            {profile.agency}
          </Button>
        ))}
      </div>
    </div>
  );
}
