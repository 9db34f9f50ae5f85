import type { Attribute } from "./attribute.ts";
import { betweenness } from "./betweenness.ts";
import { byAttribute } from "./by-attribute.ts";
import { byCommunity } from "./by-community.ts";
import { byType } from "./by-type.ts";
import type { Colouring } from "./colouring.ts";
import { confidence } from "./confidence.ts";
import { degree } from "./degree.ts";
import { firstSeen } from "./first-seen.ts";
import { pageRank } from "./page-rank.ts";
import { planned } from "./planned.ts";
import { publishers } from "./publishers.ts";
import { reported } from "./reported.ts";
import { alike, type Sizing, sizedBy } from "./sizing.ts";

/** Every attribute by which entities can be coloured or, where it is an amount, sized. */
export const attributes: readonly Attribute[] = [
  degree,
  pageRank,
  betweenness,
  publishers,
  firstSeen,
  confidence,
  planned,
  reported,
];

/** Every way to colour discs, in the order of the menu. */
export const colourings: readonly Colouring[] = [byType, byCommunity, ...attributes.map(byAttribute)];

/** Every way to size discs, in the order of the menu. */
export const sizings: readonly Sizing[] = [
  ...attributes.filter(({ isAmount }) => isAmount).map(sizedBy),
  alike,
];

/** The colouring of an id; by type where the registry has none. */
export const colouringOf = (id: string): Colouring => colourings.find((each) => each.id === id) ?? byType;

/** The sizing of an id; by links where the registry has none. */
export const sizingOf = (id: string): Sizing => sizings.find((each) => each.id === id) ?? sizedBy(degree);
