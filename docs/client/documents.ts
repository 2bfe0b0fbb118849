// Made by `npm run codegen` from codegen.json and operations/: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Kinds within a type (类别): the level of a union or place, the sort of an institution or program. */
export type EntityKind =
  /** 协会 (Institution 机构) */
  | 'ASSOCIATION'
  /** 服务品牌 (Program 项目) */
  | 'BRAND'
  /** 行动、活动 (Program 项目) */
  | 'CAMPAIGN'
  /** 地市级 (Union 工会, District 地区) */
  | 'CITY'
  /** 竞赛 (Program 项目) */
  | 'COMPETITION'
  /** 国家 (District 地区) */
  | 'COUNTRY'
  /** 法院 (Institution 机构) */
  | 'COURT'
  /** 区县级 (Union 工会, District 地区) */
  | 'DISTRICT'
  /** 会议、仪式等 (Program 项目) */
  | 'EVENT'
  /** 政府机关 (Institution 机构) */
  | 'GOVERNMENT'
  /** 基层工会 (Union 工会) */
  | 'GRASSROOTS'
  /** 荣誉称号 (Program 项目) */
  | 'HONOUR'
  /** 医院 (Institution 机构) */
  | 'HOSPITAL'
  /** 产业、行业工会 (Union 工会) */
  | 'INDUSTRY'
  /** 媒体 (Institution 机构) */
  | 'MEDIA'
  /** 工作法、模式 (Program 项目) */
  | 'METHOD'
  /** 全国性工会 (Union 工会) */
  | 'NATIONAL'
  /** 其他 (Institution 机构) */
  | 'OTHER'
  /** 党的机关 (Institution 机构) */
  | 'PARTY'
  /** 方案、规划 (Program 项目) */
  | 'PLAN'
  /** 平台 (Program 项目) */
  | 'PLATFORM'
  /** 工程、项目 (Program 项目) */
  | 'PROJECT'
  /** 省级 (Union 工会, District 地区) */
  | 'PROVINCE'
  /** 区域 (District 地区) */
  | 'REGION'
  /** 学校 (Institution 机构) */
  | 'SCHOOL'
  /** 街道、乡镇级 (Union 工会, District 地区) */
  | 'SUBDISTRICT';

/** What begins as it was typed (匹配方式). */
export type SuggestionField =
  /** An alias (别称). */
  | 'ALIAS'
  /** The first letters of their syllables (拼音首字母). */
  | 'INITIALS'
  /** The name (名称). */
  | 'NAME'
  /** The name or an alias in pinyin letters (全拼). */
  | 'PINYIN';

export type SuggestUnionsQueryVariables = Exact<{
  typed: string;
}>;


export type SuggestUnionsQuery = { suggest: Array<{ text: string, field: SuggestionField, entity:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     }> };

export type UnionProgramsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type UnionProgramsQuery = { union: { name: string, programs: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { name: string, kind: EntityKind | null }, relation: { evidence: { nodes: Array<{ quote: string, article: { headline: string } | null }> } } }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const SuggestUnionsDocument = new TypedDocumentString(`
    query SuggestUnions($typed: String!) {
  suggest(prefix: $typed, types: [UNION], first: 5) {
    text
    field
    entity {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestUnionsQuery, SuggestUnionsQueryVariables>;
export const UnionProgramsDocument = new TypedDocumentString(`
    query UnionPrograms($id: ID!, $after: String) {
  union(id: $id) {
    name
    programs(
      first: 20
      after: $after
      orderBy: {field: CONFIDENCE, direction: DESC}
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          name
          kind
        }
        relation {
          evidence(first: 1) {
            nodes {
              quote
              article {
                headline
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnionProgramsQuery, UnionProgramsQueryVariables>;
