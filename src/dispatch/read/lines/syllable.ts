// Tells whether a word can be a Vietnamese syllable by its spelling: onset, rime and the tones that the rime bears.

const onsets = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '));
const rimes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et
  ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang
  oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm
  ơn ơp ơt u ua uai uan uang uanh uao uat uay uăn uăng uăt uân uâng uât uây uc ue uen ueo uet uê uêch uên uênh uêu ui um
  un ung uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi
  ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu`.split(/\s+/),
);
const toneMarks = /[\u0300\u0301\u0309\u0303\u0323]/g;
const acuteOrDot = /[\u0301\u0323]/;

const isFront = (rime: string): boolean => /^[eêiy]/.test(rime);

/** k, gh, ngh stand before e ê i y; c, g, ng before all others (g before i is gi). */
function fits(onset: string, rime: string, known: ReadonlySet<string> = rimes): boolean {
  if (onset === 'qu') return known.has(rime) || known.has(`u${rime}`);
  if (onset === 'gi') return known.has(rime) || known.has(`i${rime}`);
  if (!known.has(rime)) return false;
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return isFront(rime);
  if (onset === 'c') return !isFront(rime);
  if (onset === 'g') return !/^[eê]/.test(rime);
  return onset !== 'ng' || !/^[eêi]/.test(rime);
}

const known = new Map<string, boolean>();
const mostKnown = 20_000;

/** A word of letters only, in any case and normal form; a loan word is none. */
export function isSyllable(word: string): boolean {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const isOne = isSpelledAsOne(word);
  known.set(word, isOne);
  return isOne;
}

function isSpelledAsOne(word: string): boolean {
  const marked = word.toLowerCase().normalize('NFD');
  const tones = marked.match(toneMarks) ?? [];
  if (tones.length > 1) return false;
  const bare = marked.replace(toneMarks, '').normalize('NFC');
  if (bare === 'gi') return true;
  return [3, 2, 1, 0].some((length) => {
    const [onset, rime] = [bare.slice(0, length), bare.slice(length)];
    if (!onsets.has(onset) || !rime || !fits(onset, rime)) return false;
    return !/(?:c|ch|p|t)$/.test(rime) || acuteOrDot.test(tones[0] ?? '');
  });
}

const bareRimes = new Set([...rimes].map((rime) => rime.normalize('NFD').replace(/\p{M}/gu, '')));

/** A word of ASCII letters, in any case, that may be a syllable without its marks: "kieu" for Kiều, "sa". */
export function isBareSyllable(word: string): boolean {
  const bare = word.toLowerCase();
  return [3, 2, 1, 0].some((length) => {
    const [onset, rime] = [bare.slice(0, length), bare.slice(length)];
    return onsets.has(onset) && fits(onset, rime, bareRimes);
  });
}
