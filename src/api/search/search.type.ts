import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { District } from '../entity/district.type.ts'
import { EntityTypeEnum } from '../enums.ts'

export const SearchTypeEnum = { ...EntityTypeEnum, ARTICLE: 'ARTICLE' }
registerEnumType(SearchTypeEnum, {
  name: 'SearchType',
  description: 'What a search can find (检索范围): entities of a type, or articles (报道).',
})

const SearchFieldEnum = { NAME: 'NAME', ALIAS: 'ALIAS', HEADLINE: 'HEADLINE', SENTENCE: 'SENTENCE' }
registerEnumType(SearchFieldEnum, {
  name: 'SearchField',
  description: 'Which part of a found record has the words (命中位置).',
  valuesConfig: {
    NAME: { description: 'The name of an entity (名称).' },
    ALIAS: { description: 'An alias of an entity (别称).' },
    HEADLINE: { description: 'The headline of an article (标题).' },
    SENTENCE: { description: 'A sentence of an article (正文语句).' },
  },
})

@ObjectType({ description: 'A stretch of a text, in UTF-16 code units (起止).', simpleResolvers: true })
export class Highlight {
  @Field(() => Int, { description: 'Where it begins (起).' })
  start!: number

  @Field(() => Int, { description: 'Where it has ended (止).' })
  end!: number
}

@ObjectType({ description: 'What a search found in a record (命中).', simpleResolvers: true })
export class SearchHit {
  @Field(() => SearchFieldEnum, { description: 'Which part of the record has the words (命中位置).' })
  field!: keyof typeof SearchFieldEnum

  @Field(() => String, { description: 'The name, the headline or the sentence, as printed (命中文本).' })
  text!: string

  @Field(() => Int, {
    description: "Where a sentence begins in the article's `text`, in UTF-16 code units; else 0 (起).",
  })
  start!: number

  @Field(() => [Highlight], { description: 'Where the words stand in `text`, in order (高亮).' })
  highlights!: Highlight[]
}

@ObjectType({ description: 'How many hits are of a type (类型分面).', simpleResolvers: true })
export class TypeFacet {
  @Field(() => SearchTypeEnum, { description: 'The type (类型).' })
  type!: string

  @Field(() => Int, { description: 'How many hits (数量).' })
  count!: number
}

@ObjectType({ description: 'How many hits lie in a place (地区分面).', simpleResolvers: true })
export class DistrictFacet {
  @Field(() => District, { description: 'The place (地区).' })
  district!: District

  @Field(() => Int, {
    description: 'How many hits are it, lie directly in it, or are articles that name such (数量).',
  })
  count!: number
}

@ObjectType({
  description: 'The hits of a search, counted by what they are (分面统计).',
  simpleResolvers: true,
})
export class SearchFacets {}
