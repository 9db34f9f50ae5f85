/** Bits of the word table. A word may carry several. The table is part of a model, so that it always fits the weights. */
export const englishBit = {
  common: 1,
  given: 2,
  surname: 4,
  place: 8,
  companyEnding: 16,
  investorEnding: 32,
  institutionWord: 64,
  title: 128,
  calendar: 256,
  productEnding: 512,
  companyNoun: 1024,
  verb: 2048,
  dictionary: 4096,
} as const;

/** Bits of a Chinese word or character: what it is when it stands in running text. */
export const chineseBit = {
  surname: 1,
  given: 2,
  title: 4,
  speech: 8,
  companyEnding: 16,
  investorEnding: 32,
  institutionEnding: 64,
  place: 128,
  eventVerb: 256,
  companyNoun: 512,
  function: 1024,
  productNoun: 2048,
  transliteration: 4096,
} as const;
