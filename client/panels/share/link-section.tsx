import { useTexts } from "../../state/app-context.tsx";
import { CopyField } from "../../ui/copy-field.tsx";
import { shareTexts } from "./share-texts.ts";
import type { LinkState } from "./use-link.ts";

/** The link to the view, and what whoever sends it has to know. */
export function LinkSection({ link }: { readonly link: LinkState }) {
  const texts = useTexts(shareTexts);
  if (link.status === "making") {
    return (
      <section>
        <h3>{texts.link}</h3>
        <p className="share-hint late" role="status">
          {texts.making}
        </p>
      </section>
    );
  }
  const address = link.status === "ready" ? link.link.address : link.address;
  return (
    <section>
      <h3>{texts.link}</h3>
      <CopyField label={texts.linkHint} text={address} copyLabel={texts.copyLink} />
      {link.status === "ready" && link.link.id && <p className="share-hint">{texts.linkKept}</p>}
      {link.status === "ready" && !link.link.isLasting && <p className="share-warning">{texts.notLasting}</p>}
      {link.status === "long" && (
        <p className="share-warning" role="alert">
          {link.failure.kind === "problem" && link.failure.problem.code === "views_full"
            ? texts.full
            : texts.failed}{" "}
          {texts.longLink}
        </p>
      )}
    </section>
  );
}
