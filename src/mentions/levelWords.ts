import type { PlaceSpan } from './placeSpans.ts'

const LEVEL_WORDS = [
  '经开区',
  '高新区',
  '自贸区',
  '保税区',
  '开发区',
  '园区',
  '自治区',
  '街道',
  '地区',
  '省',
  '市',
  '区',
  '县',
  '旗',
  '州',
  '镇',
  '乡',
]

/** 区 of 区总工会: the level word that ends (begins) here, standing for a place that the article names elsewhere. */
export function levelWordTo(text: string, end: number): string | null {
  return LEVEL_WORDS.find((word) => text.endsWith(word, end)) ?? null
}

export function levelWordFrom(text: string, start: number): string | null {
  return LEVEL_WORDS.find((word) => text.startsWith(word, start)) ?? null
}

/** A short name of an ordinary word (和平, 团结) begins no name unless its class or a place above stands there. */
export function isNamePlace(place: PlaceSpan): boolean {
  return place.full || place.chained || place.needs !== 'class'
}
