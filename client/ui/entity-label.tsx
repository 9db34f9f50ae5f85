import type { EntityName } from "../../core/entity.ts";
import { useApp } from "../state/app-context.tsx";
import { shownName } from "./entity-names.ts";

/** Both names of an entity, the one in the interface's language first. */
export function EntityLabel({ name }: { readonly name: EntityName }) {
  const language = useApp((state) => state.language);
  const shown = shownName(name, language);
  return (
    <>
      <span className="name" lang={langOf(shown.language)}>
        {shown.text}
      </span>
      {shown.other && (
        <>
          {" "}
          <span className="other-name" lang={langOf(shown.other.language)}>
            {shown.other.text}
          </span>
        </>
      )}
    </>
  );
}

/** The tag that gives Han letters their Chinese shape. */
export const langOf = (language: "en" | "zh"): string => (language === "zh" ? "zh-Hans" : "en");
