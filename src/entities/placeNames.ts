import type { Place } from '../model/lexicon.ts'

/** Chaoyang calls its 乡 地区; the 地区 of the other districts of Beijing are 镇 to everyone but the statistics. */
const CHAOYANG = '110105'

/** 黄村镇 is what papers call 黄村地区: as printed where they print a class word, else 镇. */
export function placeName(place: Place, printed: string): string {
  if (place.kind !== 'SUBDISTRICT' || printed === place.name) return place.name
  if (/[镇乡]$/.test(printed)) return printed
  const isTown = /^11/.test(place.code) && !place.code.startsWith(CHAOYANG) && place.name.endsWith('地区')
  return isTown ? place.name.replace(/地区$/, '镇') : place.name
}

/**
 * The place in the name of a body: as printed where the class word stands there, else its full name; 乡应急管理办公室 is
 * that of 三间房乡, which the statistics call 三间房地区.
 */
export function placeNameFor(place: Place, printed: string | null, level = ''): string {
  if (printed === null) return /^[镇乡]$/.test(level) ? place.name.replace(/地区$/, level) : place.name
  return /[省市区县旗州镇乡道]$/.test(printed) ? printed : placeName(place, printed)
}
