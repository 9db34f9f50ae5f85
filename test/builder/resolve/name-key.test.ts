import { expect, test } from "vitest";
import { nameKey, withoutLegalForm } from "../../../builder/resolve/name-key.ts";

test.each([
  ["Alibaba Group Holding Ltd.", "alibaba"],
  ["阿里巴巴集团控股有限公司", "阿里巴巴"],
  ["The Walt Disney Company", "waltdisney"],
  ["Northwell Robotics, Inc.", "northwellrobotics"],
  ["北京星河科技股份有限公司", "北京星河科技"],
  ["ZHIPU AI", "zhipuai"],
  ["Ｚhipu AI", "zhipuai"],
  ["AT&T Corp", "att"],
  ["Co", "co"],
])("nameKey drops the legal form of %s", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test.each([
  ["Northwell Robotics, Ltd.", "Northwell Robotics"],
  ["Meta Platforms Inc", "Meta Platforms"],
  ["星河科技有限公司", "星河科技"],
  ["Harbor Group", "Harbor Group"],
  ["Brightfold Technologies", "Brightfold Technologies"],
  ["华发集团", "华发集团"],
])("%s is written %s without its legal form", (name, bare) => {
  expect(withoutLegalForm(name)).toBe(bare);
});
