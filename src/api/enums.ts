import { registerEnumType } from 'type-graphql'
import { ENTITY, ENTITY_TYPES, RELATION, RELATION_TYPES } from '../model/ontology.ts'

/** The enums of the schema: names for clients, values as stored. */

export const EntityTypeEnum = valuesOf(ENTITY_TYPES)
registerEnumType(EntityTypeEnum, {
  name: 'EntityType',
  description: 'The types of entities (实体类型).',
  valuesConfig: Object.fromEntries(
    ENTITY_TYPES.map((type) => [type, { description: `${ENTITY[type].description} (${ENTITY[type].zh})` }]),
  ),
})

const KIND_ZH: Record<string, string> = {
  NATIONAL: '全国性工会',
  PROVINCE: '省级',
  CITY: '地市级',
  DISTRICT: '区县级',
  SUBDISTRICT: '街道、乡镇级',
  INDUSTRY: '产业、行业工会',
  GRASSROOTS: '基层工会',
  COUNTRY: '国家',
  REGION: '区域',
  GOVERNMENT: '政府机关',
  PARTY: '党的机关',
  COURT: '法院',
  SCHOOL: '学校',
  HOSPITAL: '医院',
  ASSOCIATION: '协会',
  MEDIA: '媒体',
  OTHER: '其他',
  CAMPAIGN: '行动、活动',
  PROJECT: '工程、项目',
  BRAND: '服务品牌',
  METHOD: '工作法、模式',
  PLAN: '方案、规划',
  PLATFORM: '平台',
  COMPETITION: '竞赛',
  EVENT: '会议、仪式等',
  HONOUR: '荣誉称号',
}
const KINDS = [...new Set(ENTITY_TYPES.flatMap((type) => ENTITY[type].kinds))]

export const EntityKindEnum = valuesOf(KINDS)
registerEnumType(EntityKindEnum, {
  name: 'EntityKind',
  description:
    'Kinds within a type (类别): the level of a union or place, the sort of an institution or program.',
  valuesConfig: Object.fromEntries(KINDS.map((kind) => [kind, { description: kindDescription(kind) }])),
})

export const RelationTypeEnum = valuesOf(RELATION_TYPES)
registerEnumType(RelationTypeEnum, {
  name: 'RelationType',
  description: 'The types of relations between entities (关系类型).',
  valuesConfig: Object.fromEntries(
    RELATION_TYPES.map((type) => [
      type,
      { description: `${RELATION[type].description} (${RELATION[type].zh})` },
    ]),
  ),
})

export const RelationBasisEnum = { TEXT: 'TEXT', NAME: 'NAME', CURATED: 'CURATED' }
registerEnumType(RelationBasisEnum, {
  name: 'RelationBasis',
  description: 'What a relation rests on (依据).',
  valuesConfig: {
    TEXT: { description: 'A sentence states it (原文陈述).' },
    NAME: { description: 'It is read off a name (由名称得出).' },
    CURATED: { description: 'A data steward decided it (人工认定).' },
  },
})

export const RelationDirectionEnum = { OUT: 'OUT', IN: 'IN' }
registerEnumType(RelationDirectionEnum, {
  name: 'RelationDirection',
  description: 'Which end of a relation an entity is (方向).',
  valuesConfig: {
    OUT: { description: 'The entity is the source (主体).' },
    IN: { description: 'The entity is the target (客体).' },
  },
})

export const OrderDirectionEnum = { ASC: 'ASC', DESC: 'DESC' }
registerEnumType(OrderDirectionEnum, {
  name: 'OrderDirection',
  description: 'Ascending or descending (升序、降序).',
})

export const ArticleKindEnum = { NEWS: 'NEWS', PHOTO: 'PHOTO' }
registerEnumType(ArticleKindEnum, {
  name: 'ArticleKind',
  description: 'What an article is (报道类别).',
  valuesConfig: {
    NEWS: { description: 'A text (文字报道).' },
    PHOTO: { description: 'A picture with a caption (图片报道).' },
  },
})

export const TextFieldEnum = { TEXT: 'text', HEADLINE: 'headline', KICKER: 'kicker', SUBTITLE: 'subtitle' }
registerEnumType(TextFieldEnum, {
  name: 'TextField',
  description: 'The part of an article in which offsets count (文本位置).',
  valuesConfig: {
    TEXT: { description: '正文' },
    HEADLINE: { description: '标题' },
    KICKER: { description: '引题' },
    SUBTITLE: { description: '副题' },
  },
})

export const BylineRoleEnum = {
  REPORTER: '记者',
  TRAINEE_REPORTER: '实习记者',
  CORRESPONDENT: '通讯员',
  PHOTOGRAPHER: '摄影',
}
registerEnumType(BylineRoleEnum, {
  name: 'BylineRole',
  description: 'The role in which a person signs an article (署名身份).',
  valuesConfig: Object.fromEntries(
    Object.entries(BylineRoleEnum).map(([name, zh]) => [name, { description: zh }]),
  ),
})

export const SeedRunStatusEnum = { APPLIED: 'APPLIED', FAILED: 'FAILED' }
registerEnumType(SeedRunStatusEnum, {
  name: 'SeedRunStatus',
  description: 'How a seed run ended (入库状态).',
  valuesConfig: {
    APPLIED: { description: 'Its changes stand in the graph (已生效).' },
    FAILED: { description: 'It changed nothing (失败).' },
  },
})

function valuesOf<T extends string>(values: readonly T[]): Record<T, T> {
  return Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>
}

function kindDescription(kind: string): string {
  const types = ENTITY_TYPES.filter((type) => ENTITY[type].kinds.includes(kind))
  return `${KIND_ZH[kind] ?? ''} (${types.map((type) => `${ENTITY[type].label} ${ENTITY[type].zh}`).join(', ')})`
}
