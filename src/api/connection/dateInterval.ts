import { Field, InputType } from 'type-graphql'
import { badValue, type Given } from './filterValues.ts'

@InputType({
  description:
    'Some days, both ends included; without one of them, all days up to or from the other (时间段).',
})
export class DateInterval {
  @Field(() => String, {
    nullable: true,
    description: 'First day: 2024-04-01, or 2024-04 or 2024 for the first day of that month or year (起).',
  })
  from?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Last day: 2024-04-30, or 2024-04 or 2024 for the last day of that month or year (止).',
  })
  to?: string | null
}

/** The first and the last day of an interval as ISO dates, which sort as texts do. */
export function intervalValue(
  name: string,
  value: Given<DateInterval>,
): { firstDay: string | null; lastDay: string | null } {
  if (value == null) return { firstDay: null, lastDay: null }
  const { from, to } = value
  if (from == null && to == null) throw badValue(name, 'must have `from`, `to` or both', 'neither')
  const firstDay = from == null ? '' : dayOf(`${name}.from`, from, 'FIRST')
  const lastDay = to == null ? '9999-12-31' : dayOf(`${name}.to`, to, 'LAST')
  if (firstDay > lastDay) throw badValue(name, 'must not end before it begins', `from ${from} to ${to}`)
  return { firstDay, lastDay }
}

/** The day that a date of one to three parts begins or ends at. */
function dayOf(name: string, text: string, end: 'FIRST' | 'LAST'): string {
  const parts = text.match(/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/)
  const month = Number(parts?.[2] ?? (end === 'FIRST' ? 1 : 12))
  const lastOfMonth = new Date(Date.UTC(Number(parts?.[1]), month, 0)).getUTCDate()
  const day = Number(parts?.[3] ?? (end === 'FIRST' ? 1 : lastOfMonth))
  if (!parts || month < 1 || month > 12 || day < 1 || day > lastOfMonth) {
    throw badValue(name, 'must be a date such as 2024-04-01, 2024-04 or 2024', text.slice(0, 60))
  }
  return `${parts[1]}-${twoDigits(month)}-${twoDigits(day)}`
}

const twoDigits = (number: number) => String(number).padStart(2, '0')
