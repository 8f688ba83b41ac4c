import { expect, it } from 'vitest'
import { isInOneCase, properName } from './proper-name.ts'

it('writes names in capitals as names are written', () => {
  expect(isInOneCase('NGUYỄN VĂN A')).toBe(true)
  expect(isInOneCase('Nguyễn Văn A')).toBe(false)
  expect(isInOneCase('nguyễn văn a')).toBe(true)
  expect(isInOneCase('A')).toBe(false)
  expect(properName('NGUYỄN THỊ ÁNH')).toBe('Nguyễn Thị Ánh')
  expect(properName('ĐỖ Ý NHI'.normalize('NFD'))).toBe('Đỗ Ý Nhi')
  expect(properName("H'HEN NIÊ")).toBe("H'Hen Niê")
})
