import { findAttendance } from './attendance.ts'
import { findCooperation } from './cooperates.ts'
import type { FoundRelation } from './found.ts'
import { findPlacesOfEvents } from './heldAt.ts'
import { findSuperiors } from './hierarchy.ts'
import { findInside } from './inside.ts'
import { findLocatedInText } from './located.ts'
import { findPartOfByName, findPlansOf, findRunsByName, findSystems, findUnionOf } from './nameRules.ts'
import { findOwners } from './owners.ts'
import { findParticipation } from './participates.ts'
import { findPartsOfPrograms } from './partOf.ts'
import { findPilots } from './pilots.ts'
import { findLocatedByName } from './places.ts'
import { findPartOfByPlace, findPartOfRegion, findZones } from './placesInPlaces.ts'
import { findPositions } from './positions.ts'
import { findPresence } from './presence.ts'
import type { Reading } from './reading.ts'
import { findRecognition } from './recognised.ts'
import { findRuns } from './runs.ts'
import { findServices } from './serves.ts'
import { findUnionsTakingPart } from './takePart.ts'
import type { Turn } from './turns.ts'
import { findWholes } from './wholes.ts'

/** Reads relations off an article. `earlier`: what the rules before it found. */
export type RelationRule = (
  reading: Reading,
  turns: readonly Turn[],
  earlier: readonly FoundRelation[],
) => FoundRelation[]

/** All rules of relations, in their order. */
export const RELATION_RULES: readonly RelationRule[] = [
  findLocatedByName,
  findLocatedInText,
  findPartOfByPlace,
  findPartOfRegion,
  findZones,
  findSuperiors,
  findUnionOf,
  findRunsByName,
  findPartOfByName,
  findPlansOf,
  findSystems,
  findPartsOfPrograms,
  findInside,
  findWholes,
  findPositions,
  findRuns,
  findOwners,
  findCooperation,
  findPlacesOfEvents,
  findServices,
  findParticipation,
  findPilots,
  findPresence,
  findAttendance,
  findUnionsTakingPart,
  findRecognition,
]
