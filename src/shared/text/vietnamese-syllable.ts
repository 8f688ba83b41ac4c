const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')
const rimes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu
  ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu`.split(/\s+/),
)
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** True for a syllable that Vietnamese spelling allows, with its tone on a vowel that may carry it. */
export function isVietnameseSyllable(word: string): boolean {
  const letters = [...word.normalize('NFC').toLowerCase()].map(letter => letter.normalize('NFD'))
  const toneAt = letters.flatMap((letter, index) => (letter.match(tones) ?? []).map(() => index))
  if (toneAt.length > 1) return false
  const plain = letters.map(letter => letter.replaceAll(tones, '').normalize('NFC').replace('ð', 'đ')).join('')
  return ['', ...onsets].some(onset => {
    if (!plain.startsWith(onset)) return false
    const rime = plain.slice(onset.length)
    return rimes.has(rime) && (toneAt[0] === undefined || mayCarryTone(rime, toneAt[0] - onset.length))
  })
}

/** Hoà and Hòa are both written; leõ is not. */
function mayCarryTone(rime: string, place: number): boolean {
  const [vowels = ''] = /^[^bcdghklmnpqrstvx]+/.exec(rime) ?? []
  if (vowels.length === 1) return place === 0
  if (vowels.length < rime.length) return place === vowels.length - 1
  if (['oa', 'oe', 'uy'].includes(vowels)) return place === 0 || place === 1
  if (vowels.length === 3 || ['uê', 'uơ'].includes(vowels)) return place === 1
  return place === 0
}
