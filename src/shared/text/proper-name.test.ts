import { expect, it } from 'vitest'
import { isInCapitals, properName } from './proper-name.ts'

it('writes names in capitals as names are written', () => {
  expect(isInCapitals('NGUYỄN VĂN A')).toBe(true)
  expect(isInCapitals('Nguyễn Văn A')).toBe(false)
  expect(isInCapitals('A')).toBe(false)
  expect(properName('NGUYỄN THỊ ÁNH')).toBe('Nguyễn Thị Ánh')
  expect(properName('ĐỖ Ý NHI'.normalize('NFD'))).toBe('Đỗ Ý Nhi')
  expect(properName("H'HEN NIÊ")).toBe("H'Hen Niê")
})
