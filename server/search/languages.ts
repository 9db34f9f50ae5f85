import type { Languages } from "../../core/search/build-search-index.ts";
import { readPinyin } from "./read-pinyin.ts";
import { simplify } from "./simplify.ts";

/** What search knows of Chinese, from dictionaries that are too large for a browser. */
export const languages: Languages = { simplify, read: readPinyin };
