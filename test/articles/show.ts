import { readArticles } from '../../src/articles/readArticles.ts'
import type { Article } from '../../src/model/article.ts'

/** One line an article, as the tables of expected values write it: `[PHOTO] 栏目 · 引题 / 标题 / 副题 | 记者某某 | 正文⏎正文`. */
export function show(article: Article): string {
  const { kind, section, kicker, headline, subtitle, byline, source, text } = article
  const label = section ? `${section} · ` : ''
  const title = [
    kicker === null ? '' : `${kicker} / `,
    headline,
    subtitle === null ? '' : ` / ${subtitle}`,
  ].join('')
  const people = [...byline.map(({ name, role }) => role + name), ...(source ? [`源${source}`] : [])].join(
    ' ',
  )
  return `${kind === 'PHOTO' ? '[PHOTO] ' : ''}${label}${title} | ${people} | ${text.replaceAll('\n', '⏎')}`
}

export function read(text: string) {
  return readArticles({ id: 'G_test', name: 'test', text })
}
