import { z } from "zod";

/** What an entity is by its main nature. The order is the order of legends and menus. */
export const entityTypeIds = [
  "company",
  "person",
  "investor",
  "model",
  "product",
  "institution",
  "group",
] as const;
export const EntityTypeId = z.enum(entityTypeIds);
export type EntityTypeId = z.infer<typeof EntityTypeId>;

/** A text in both interface languages. */
export const Label = z.object({ en: z.string().min(1), zh: z.string().min(1) });
export type Label = z.infer<typeof Label>;

/** One entity type as the interface shows it; colours are the tokens of the visual reference (light theme, dark theme). */
export const EntityType = z.object({
  id: EntityTypeId,
  label: Label,
  plural: Label,
  colour: z.object({ light: z.string(), dark: z.string() }),
});
export type EntityType = z.infer<typeof EntityType>;

const entityType = (
  id: EntityTypeId,
  label: [en: string, zh: string],
  plural: [en: string, zh: string],
  colour: [light: string, dark: string],
): EntityType => ({
  id,
  label: { en: label[0], zh: label[1] },
  plural: { en: plural[0], zh: plural[1] },
  colour: { light: colour[0], dark: colour[1] },
});

export const entityTypes: readonly EntityType[] = [
  entityType("company", ["Company", "公司"], ["Companies", "公司"], ["#2d62cf", "#7a9bff"]),
  entityType("person", ["Person", "人物"], ["People", "人物"], ["#b14a0c", "#e07a36"]),
  entityType("investor", ["Investor", "投资机构"], ["Investors", "投资机构"], ["#24895f", "#4fe0ac"]),
  entityType("model", ["AI model", "AI 模型"], ["AI models", "AI 模型"], ["#86419a", "#bd76d1"]),
  entityType("product", ["Product", "产品"], ["Products", "产品"], ["#278fae", "#59c3e0"]),
  entityType("institution", ["Institution", "机构"], ["Institutions", "机构"], ["#a2841a", "#d3b956"]),
  entityType("group", ["Group", "群体"], ["Groups", "群体"], ["#50545c", "#8e929b"]),
];

/** Types that act as organisations: who can employ, invest, buy and cooperate. */
export const organisationTypes = [
  "company",
  "investor",
  "institution",
] as const satisfies readonly EntityTypeId[];
