import type { Article, Byline, Page } from '../model/article.ts'
import { recordId } from '../model/ids.ts'
import type { Parsed, Problem } from '../model/parsed.ts'
import { groupStories } from './groupStories.ts'
import { mendColumns, type Paragraph } from './mendColumns.ts'
import { mendLeads } from './mendLeads.ts'
import { type Block, readBlocks } from './readBlocks.ts'
import { breaksOff } from './sentence.ts'
import { splitLines } from './splitLines.ts'
import { hasLead, type Story } from './story.ts'
import { surroundingsOf } from './surroundings.ts'
import { unwrapLines } from './unwrapLines.ts'

/**
 * Finds the articles of a page, in the order of their headlines, with their columns mended. Pure and total: any text
 * gives a list, and what was odd about it stands in `problems` with its line.
 */
export function readArticles(page: Page): Parsed<Article[]> {
  const blocks = readBlocks(mendLeads(unwrapLines(splitLines(page.text))))
  const surroundings = surroundingsOf(page.text)
  const { stories, bare } = groupStories(blocks, surroundings)
  const mended = mendColumns(stories, surroundings)
  const seen = new Map<string, number>()
  const articles = stories.map((story, position) =>
    readArticle(page.name, story, mended[position] as Paragraph[], position, seen),
  )
  const found = [
    ...bareProblem(bare),
    ...stories.flatMap((story, i) => storyProblems(story, mended[i] as Paragraph[])),
  ]
  const problems = found.map((problem) => ({ file: page.name, ...problem })).sort((a, b) => a.line - b.line)
  return { value: articles, problems }
}

function readArticle(
  page: string,
  story: Story,
  paragraphs: Paragraph[],
  position: number,
  seen: Map<string, number>,
): Article {
  const { heading, section, line, source } = story
  const headline = heading?.headline ?? ''
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n')
  const key = text || headline
  const repeat = seen.get(key) ?? 0
  seen.set(key, repeat + 1)
  return {
    id: repeat === 0 ? recordId('ARTICLE', page, key) : recordId('ARTICLE', page, key, repeat),
    page,
    position,
    headline,
    kicker: heading?.kicker ?? null,
    subtitle: heading?.subtitle ?? null,
    section,
    kind: isPhoto(story, paragraphs) ? 'PHOTO' : 'NEWS',
    byline: bylineOf(story),
    source,
    text,
    line,
  }
}

function bylineOf(story: Story): Byline[] {
  const people = story.signatures.flatMap(({ credit }) => credit?.people ?? [])
  return [...new Map(people.map((one) => [`${one.role} ${one.name}`, one])).values()]
}

/** A picture's text is short, has no lead, and is signed by who took the picture or ends in what it shows: 图为…. */
function isPhoto(story: Story, paragraphs: Paragraph[]): boolean {
  const shown = paragraphs.length === 1 && /(?<=[。！？”])图为[^。]*。$/.test(paragraphs[0]?.text ?? '')
  const photo = shown || story.signatures.some((block) => block.credit?.photo)
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0)
  return photo && !hasLead(story) && length <= 500 && paragraphs.length <= 3
}

function bareProblem(bare: Block[]): Omit<Problem, 'file'>[] {
  const [first] = bare
  if (!first) return []
  const what =
    bare.length === 1
      ? `“${clip(first.text)}” looks`
      : `“${clip(first.text)}” and ${bare.length - 1} lines below it look`
  return [
    {
      line: first.line,
      code: 'HEADLINE_WITHOUT_BODY',
      message: `${what} like a headline, but no text follows.`,
    },
  ]
}

function storyProblems(story: Story, paragraphs: Paragraph[]): Omit<Problem, 'file'>[] {
  const problems: Omit<Problem, 'file'>[] = []
  const first = paragraphs[0]
  if (!story.heading && first)
    problems.push({
      line: story.line,
      code: 'BODY_WITHOUT_HEADLINE',
      message: `“${clip(first.text)}” begins an article, but no headline stands over it.`,
    })
  for (const block of story.signatures)
    if (block.unbalanced)
      problems.push({
        line: block.line,
        code: 'UNBALANCED_BYLINE',
        message:
          'The byline opens a bracket that is never closed; its names were read up to the first word that is none.',
      })
  for (const { kind, text, lastLine } of paragraphs)
    if (kind === 'BODY' && breaksOff(text) && /[，。]/.test(text))
      problems.push({
        line: lastLine,
        code: 'COLUMN_BREAK_UNRESOLVED',
        message: `The text breaks off at “${text.slice(-12)}”, and no text of the page goes on with it.`,
      })
  return problems
}

function clip(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text
}
