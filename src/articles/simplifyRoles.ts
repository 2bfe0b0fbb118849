/** The words of bylines in traditional characters; names stay as they are. */
const ROLE_WORDS: [RegExp, string][] = [
  [/攝影報[道導]/g, '摄影报道'],
  [/攝影/g, '摄影'],
  [/攝/g, '摄'],
  [/記者/g, '记者'],
  [/通訊員/g, '通讯员'],
  [/實習/g, '实习'],
  [/見習/g, '见习'],
  [/本報/g, '本报'],
  [/新華社/g, '新华社'],
  [/(?<=[报社日电])訊/g, '讯'],
  [/電(?=[\s（(])/g, '电'],
]

/** 新華社記者 某某 攝 → 新华社记者 某某 摄, character for character, so that positions stay. */
export function simplifyRoles(text: string): string {
  if (!/[攝記訊實見報華電]/.test(text)) return text
  return ROLE_WORDS.reduce((out, [traditional, simple]) => out.replace(traditional, simple), text)
}
