import { defineTexts } from "../ui/define-texts.ts";

export const layoutTexts = defineTexts({
  en: {
    layout: "Layout",
    map: "Map",
    mapPurpose: "Communities as they were built, the same for everybody",
    again: "Arrange again",
    againPurpose: "What is drawn now, around what is selected now",
    progress: "Layout in progress",
    running: "Arranging",
    paused: "Paused",
    iterations: (count: string) => `${count} iterations`,
    pause: "Pause",
    resume: "Resume",
    backToMap: "Back to the map",
    done: (name: string) => `Laid out: ${name}`,
  },
  zh: {
    layout: "布局",
    map: "地图",
    mapPurpose: "构建时生成的社区布局，人人所见相同",
    again: "重新排布",
    againPurpose: "按当前显示的内容和所选实体重新计算",
    progress: "布局进度",
    running: "正在排布",
    paused: "已暂停",
    iterations: (count: string) => `已迭代 ${count} 次`,
    pause: "暂停",
    resume: "继续",
    backToMap: "回到地图",
    done: (name: string) => `布局完成：${name}`,
  },
});
