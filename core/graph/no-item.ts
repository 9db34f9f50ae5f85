/** Stands in a query string for a list without items, which is not the same as no list. */
export const noItem = "none";
