import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';

/**
 * Region code (行政区划代码): six digits, GB/T 2260 (two each for province, prefecture, county), or nine, where GB/T 10114
 * adds three for the town. Names and existence are data of a jurisdiction; the shape is checked here.
 */
export interface Region {
  readonly code: string;
  readonly level: 'province' | 'prefecture' | 'county' | 'town';
  /** The region around it; absent for a province. */
  readonly parent?: string;
}

export type RegionRefusal =
  | { readonly kind: 'regionCodeShape'; readonly text: string }
  | { readonly kind: 'regionProvinceUnknown'; readonly province: string }
  /** A county without its prefecture, such as 440003. */
  | { readonly kind: 'regionCodeGap'; readonly code: string };

/** First two digits of provinces, autonomous regions, municipalities and special administrative regions (GB/T 2260). */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);

export function readRegionCode(text: string): Result<Region, RegionRefusal> {
  const code = text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
  if (!/^\d{6}(\d{3})?$/.test(code)) return refuse({ kind: 'regionCodeShape', text });
  const [province, prefecture, county, town] = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6), code.slice(6)];
  if (!PROVINCES.has(province)) return refuse({ kind: 'regionProvinceUnknown', province });
  if (prefecture === '00' && county !== '00') return refuse({ kind: 'regionCodeGap', code });
  const six = code.slice(0, 6);
  if (town !== '' && town !== '000') {
    // Some prefectures have towns and no counties (中山, 东莞); nothing is inside a province directly.
    return prefecture === '00' ? refuse({ kind: 'regionCodeGap', code }) : accept({ code, level: 'town', parent: six });
  }
  if (county !== '00') return accept({ code: six, level: 'county', parent: `${province}${prefecture}00` });
  if (prefecture !== '00') return accept({ code: six, level: 'prefecture', parent: `${province}0000` });
  return accept({ code: six, level: 'province' });
}

/** Whether `inner` is `outer` or lies in it. Both as `readRegionCode` gives them. */
export function regionContains(outer: Region, inner: Region): boolean {
  const significant = { province: 2, prefecture: 4, county: 6, town: 9 }[outer.level];
  return inner.code.slice(0, significant) === outer.code.slice(0, significant);
}
