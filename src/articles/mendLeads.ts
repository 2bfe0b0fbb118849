import type { Line } from './splitLines.ts'
import { takeLead } from './takeLead.ts'

/** Joins a lead that a column break cut: 本报讯（记者 某某 通讯 / 员 某某）近日，… */
export function mendLeads(lines: Line[]): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    const previous = out.at(-1)
    if (previous && isCutLead(previous.text, line.text))
      out[out.length - 1] = { ...previous, text: previous.text + line.text }
    else out.push(line)
  }
  return out
}

function isCutLead(head: string, tail: string): boolean {
  if (head.length > 60 || !/[（(][^）)]*$/.test(head) || !/^[^（(]{0,40}[）)]/.test(tail)) return false
  const lead = takeLead(head + tail)
  return lead?.credit != null && !lead.unbalanced
}
