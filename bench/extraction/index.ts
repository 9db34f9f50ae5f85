import type { BenchSet } from "./bench-set.ts";
import { finre } from "./finre.ts";
import { fire } from "./fire.ts";
import { knowledgenet } from "./knowledgenet.ts";
import { namePairs } from "./name-pairs.ts";

/** All sets, in the order in which they are told. */
export const benchSets: readonly BenchSet[] = [knowledgenet, finre, namePairs, fire];
