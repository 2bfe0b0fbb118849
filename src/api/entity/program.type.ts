import { ObjectType } from 'type-graphql'
import { describeEntity } from './describeEntity.ts'
import { Entity } from './entity.type.ts'

@ObjectType({ implements: [Entity], description: describeEntity('PROGRAM') })
export class Program extends Entity {}
