import type { EntityCard } from "../../../core/api.ts";
import type { Language } from "../../../core/document.ts";

/** The name in the language of the interface, or the one that there is. */
export function nameOfEntity(entity: Pick<EntityCard, "id" | "name">, language: Language): string {
  const { en, zh } = entity.name;
  return (language === "zh" ? (zh ?? en) : (en ?? zh)) ?? entity.id;
}
