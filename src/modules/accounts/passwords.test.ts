import { expect, test } from 'vitest'
import { checkPassword } from './passwords.ts'

const codeOf = (password: string, username = 'nguyen.van.thanh') => {
  const checked = checkPassword(password, username)
  return checked.ok ? 'good' : checked.refusals[0].code
}

test('passwords of ten characters and more are taken, in Vietnamese too', () => {
  for (const good of ['cây đa bến nước', 'ÂĂĐÊÔƠƯ-2021', 'x7#Kp2!vQ9', 'đường về quê mẹ'])
    expect(codeOf(good)).toBe('good')
  expect(codeOf('123456789')).toBe('password.too-short')
  expect(codeOf('cây đa bế')).toBe('password.too-short')
  expect(codeOf('ă'.repeat(201))).toBe('password.too-long')
})

test('passwords that are guessed first are not taken', () => {
  const guessed = [
    'matkhau123',
    'Mật khẩu 1234',
    'password2021',
    'qwertyuiop',
    '1234567890',
    '0123456789',
    '9876543210',
    'aaaaaaaaaa',
    'abcdefghij',
    'namdinh2021',
    'đđđđđđđđđđ',
    'ababababab',
  ]
  for (const password of guessed) expect([password, codeOf(password)]).toEqual([password, 'password.common'])
})

test('a password does not hold the user name, however it is written', () => {
  expect(codeOf('Nguyen Van Thanh 75')).toBe('password.has-user-name')
  expect(codeOf('nguyễn văn thành!!')).toBe('password.has-user-name')
  expect(codeOf('đêm ba mươi tết', 'ba')).toBe('good')
})
