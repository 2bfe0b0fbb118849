import { Field, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../dateTime.ts'
import { SeedRunStatusEnum } from '../enums.ts'
import { Node } from '../root/node.type.ts'

@ObjectType({
  implements: [Node],
  description: 'One loading of pages into the graph (入库).',
  simpleResolvers: true,
})
export class SeedRun extends Node {
  @Field(() => Int, { description: 'Counted from 1; the version of the graph that it made (序号).' })
  number!: number

  @Field(() => SeedRunStatusEnum, { description: 'How it ended (状态).' })
  status!: string

  @Field(() => DateTime, { description: 'When it began (开始时间).' })
  startedAt!: string

  @Field(() => DateTime, { nullable: true, description: 'When it ended (结束时间).' })
  finishedAt!: string | null

  @Field(() => String, { description: 'SHA-256 over pages, word lists, judgements and extractor (指纹).' })
  fingerprint!: string

  @Field(() => Int, { description: 'Pages read (版面数).' })
  pages!: number

  @Field(() => Int, { description: 'What it added (新增).' })
  added!: number

  @Field(() => Int, { description: 'What it changed (修改).' })
  changed!: number

  @Field(() => Int, { description: 'What it removed (删除).' })
  removed!: number

  @Field(() => Int, { nullable: true, description: 'Entities in the graph after it (实体数).' })
  entities!: number | null

  @Field(() => Int, { nullable: true, description: 'Relations in the graph after it (关系数).' })
  relations!: number | null

  @Field(() => Int, { nullable: true, description: 'Figures in the graph after it (数据数).' })
  statistics!: number | null

  @Field(() => Int, { nullable: true, description: 'Articles in the graph after it (报道数).' })
  articles!: number | null

  @Field(() => Int, { nullable: true, description: 'Mentions in the graph after it (提及数).' })
  mentions!: number | null
}
