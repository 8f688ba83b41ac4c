import { awards } from '#law/catalogue/index.ts'
import { isPartCode, type RoundPlan } from '#modules/rounds/index.ts'
import { parseDay } from '#web/http/day-input.ts'
import type { Form } from '#web/http/form.ts'

/** What the form of a round holds, as the command wants it; a day that cannot be read stays as typed and is refused there. */
export function readRound(form: Form, kept: Pick<RoundPlan, 'planId' | 'obligationId'>) {
  const day = (name: string) => parseDay(form.text(name)) ?? form.text(name)
  return {
    ...kept,
    nameVi: form.text('nameVi'),
    nameEn: form.text('nameEn'),
    slug: form.text('slug'),
    kind: form.text('kind'),
    level: form.text('level'),
    basis: form.text('basis'),
    opensOn: day('opensOn'),
    closesOn: day('closesOn'),
    achievementFrom: day('achievementFrom'),
    achievementTo: day('achievementTo'),
    unitKinds: form.all('unitKinds'),
    sectors: form.all('sectors'),
    steps: form.all('steps'),
    awards: awards
      .filter(({ code }) => form.has(`take.${code}`))
      .map(({ code }) => ({
        awardCode: code,
        dossierParts: form.all(`parts.${code}`).filter(isPartCode),
        quota: form.text(`quota.${code}`) === '' ? null : (form.integer(`quota.${code}`) ?? 0),
      })),
  }
}

/** A round as the values of its form's fields. */
export interface RoundValues {
  text(name: string): string
  all(name: string): readonly string[]
}

/** The values of a round that is already laid down. */
export function valuesOf(plan: RoundPlan): RoundValues {
  const day = (iso: string) => iso.split('-').reverse().join('/')
  const texts: Record<string, string> = {
    nameVi: plan.nameVi,
    nameEn: plan.nameEn,
    slug: plan.slug,
    kind: plan.kind,
    level: plan.level,
    basis: plan.basis,
    opensOn: day(plan.opensOn),
    closesOn: day(plan.closesOn),
    achievementFrom: day(plan.achievementFrom),
    achievementTo: day(plan.achievementTo),
  }
  const lists: Record<string, readonly string[]> = {
    unitKinds: plan.unitKinds,
    sectors: plan.sectors,
    steps: plan.steps,
  }
  for (const { awardCode, dossierParts, quota } of plan.awards) {
    texts[`take.${awardCode}`] = '1'
    texts[`quota.${awardCode}`] = quota === null ? '' : String(quota)
    lists[`parts.${awardCode}`] = dossierParts
  }
  return { text: name => texts[name] ?? '', all: name => lists[name] ?? [] }
}
