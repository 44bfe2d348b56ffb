import type { FindingCode } from './en.ts';

/** 检查结果的中文说明;`{element}` 为元素名称,没有名称时为其编号。 */
export const ZH: Readonly<Record<FindingCode, string>> = {
  notXml: '文件不是 XML:{detail}。',
};
