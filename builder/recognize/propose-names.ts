import type { Language } from "../../core/document.ts";
import type { Knowledge } from "../knowledge.ts";
import { proposeEnglishNames } from "../languages/en/propose-names.ts";
import { proposeChineseNames } from "../languages/zh/propose-names.ts";
import { proposeChineseSlots } from "../languages/zh/propose-slots.ts";
import { weighChineseEdges } from "../languages/zh/weigh-edges.ts";
import type { Proposal } from "./name-span.ts";

/** Proposals by form, context and slot for one masked view. */
export function proposeNames(masked: string, language: Language, knowledge: Knowledge): Proposal[] {
  if (language === "en") return proposeEnglishNames(masked, knowledge);
  return weighChineseEdges(
    [...proposeChineseNames(masked, knowledge), ...proposeChineseSlots(masked, knowledge)],
    masked,
    knowledge,
  );
}
