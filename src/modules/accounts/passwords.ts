import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { z } from 'zod'
import { ok, type Result, refuse } from '#shared/result.ts'
import { fold } from '#shared/text/fold.ts'

const shortest = 10
const longest = 200
/** Cores of passwords that are tried first, whatever digits and signs stand around them. */
const common = `matkhau password passw0rd quantri quanly admin administrator qwerty qwertyuiop asdfghjkl asdfgh zxcvbnm
  iloveyou anhyeuem emyeuanh yeuem welcome letmein dangnhap vietnam namdinh hanoi saigon hochiminh thiduakhenthuong
  khenthuong thidua neuguong`.split(/\s+/)

/** A password as typed, in one spelling of its diacritics. */
export const password = z.string().transform(text => text.normalize('NFC'))

/** Whether the password is good enough for the user; refuses with `password.…`. */
export function checkPassword(chosen: string, username: string): Result<string> {
  const length = [...chosen].length
  if (length < shortest) return refuse('password.too-short', { at: 'password', values: { shortest, length } })
  if (length > longest) return refuse('password.too-long', { at: 'password', values: { longest } })
  const plain = fold(chosen).replaceAll(/[^a-z0-9]/g, '')
  const name = username.replaceAll(/[^a-z0-9]/g, '')
  if (name.length > 3 && plain.includes(name)) return refuse('password.has-user-name', { at: 'password' })
  const core = plain.replaceAll(/^\d+|\d+$/g, '')
  // Letters without diacritics would take "đđđđ…" for nothing at all.
  const varied = new Set(chosen).size >= 5
  if (!varied || common.includes(core) || isRun(plain)) return refuse('password.common', { at: 'password' })
  return ok(chosen)
}

// 0123456789, 9876543210 and abcdefghij.
function isRun(text: string): boolean {
  const steps = new Set(
    [...text].slice(1).map((_character, index) => text.charCodeAt(index + 1) - text.charCodeAt(index)),
  )
  return steps.size === 1 || /^(?:0?123456789|9876543210?)+/.test(text)
}

export const hashOf = (chosen: string): Promise<string> => hashPassword(chosen)

export const isPassword = (given: string, hash: string): Promise<boolean> => verifyPassword({ password: given, hash })
