import { useApp, useOverview, useTexts } from "../../state/app-context.tsx";
import { CopyField } from "../../ui/copy-field.tsx";
import { describeView } from "./describe-view.ts";
import { embedCode } from "./embed-code.ts";
import { shareTexts } from "./share-texts.ts";
import type { LinkState } from "./use-link.ts";

/** The code that puts the view into another page. */
export function EmbedSection({ link }: { readonly link: LinkState }) {
  const texts = useTexts(shareTexts);
  const language = useApp((state) => state.language);
  const view = useApp((state) => state.view);
  const overview = useOverview();
  if (link.status === "making" || !overview) return null;
  const address = link.status === "ready" ? link.link.address : link.address;
  const code = embedCode(address, language, describeView(view, overview, language));
  return (
    <section>
      <h3>{texts.embed}</h3>
      <CopyField label={texts.embedHint} text={code} copyLabel={texts.copyEmbed} rows={3} />
    </section>
  );
}
