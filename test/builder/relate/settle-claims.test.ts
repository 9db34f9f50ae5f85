import { expect, test } from "vitest";
import { claimsOf, mentionsIn } from "../read-examples.ts";

// Two cues read this sentence; the one that starts at "leave" has lost the plan.
test.each([
  ["en", "Kai-Fu Lee plans to leave Zhipu.", "Kai-Fu Lee", "Zhipu", "asserted", "planned"],
  ["en", "Kai-Fu Lee denied that she had left Zhipu.", "Kai-Fu Lee", "Zhipu", "negated", "denied"],
  ["zh", "智谱副总裁陆明远计划离开智谱。", "陆明远", "智谱", "asserted", "planned"],
] as const)(
  "one clause makes one claim, the more guarded one (%s: %s)",
  (language, text, subject, object, polarity, modality) => {
    const claims = claimsOf(mentionsIn(text, language), "resigned_from");
    expect(claims.map((claim) => [claim.subject, claim.object, claim.polarity, claim.modality])).toEqual([
      [subject, object, polarity, modality],
    ]);
  },
);
