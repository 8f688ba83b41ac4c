export type Language = 'vi' | 'en'
export const languages: readonly Language[] = ['vi', 'en']

type Same<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Same<T[Key]> }

/** The words of one area in both languages; English must have every key that Vietnamese has, or it does not compile. */
export const words = <const Vietnamese>(vi: Vietnamese, en: NoInfer<Same<Vietnamese>>) =>
  ({ vi, en }) as { readonly vi: Same<Vietnamese>; readonly en: Same<Vietnamese> }
