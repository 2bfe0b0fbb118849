import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Entity } from '../entity/entity.type.ts'
import { Highlight } from './search.type.ts'

const SuggestionFieldEnum = { NAME: 'NAME', ALIAS: 'ALIAS', PINYIN: 'PINYIN', INITIALS: 'INITIALS' }
registerEnumType(SuggestionFieldEnum, {
  name: 'SuggestionField',
  description: 'What begins as it was typed (匹配方式).',
  valuesConfig: {
    NAME: { description: 'The name (名称).' },
    ALIAS: { description: 'An alias (别称).' },
    PINYIN: { description: 'The name or an alias in pinyin letters (全拼).' },
    INITIALS: { description: 'The first letters of their syllables (拼音首字母).' },
  },
})

@ObjectType({
  description: 'An entity that a person may mean who is still typing (输入提示).',
  simpleResolvers: true,
})
export class Suggestion {
  @Field(() => Entity, { description: 'The entity (实体).' })
  entity!: Entity

  @Field(() => String, { description: 'Its name, or the alias that begins so (匹配文本).' })
  text!: string

  @Field(() => SuggestionFieldEnum, { description: 'What of it begins as it was typed (匹配方式).' })
  field!: keyof typeof SuggestionFieldEnum

  @Field(() => [Highlight], {
    description: 'The part of `text` that was typed (高亮); none where letters or initials were.',
  })
  highlights!: Highlight[]
}
