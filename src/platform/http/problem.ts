// A refusal: what happened, where, and what to do about it, in the language of whoever asked.

export type Language = 'vi' | 'en';
export interface Sentence {
  message: string;
  place?: string;
  fix?: string;
}
export type Status = 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 429;

interface Words<P> {
  status: Status;
  vi: (p: P) => Sentence | string;
  en: (p: P) => Sentence | string;
}

/** One refusal of a catalogue, ready to be told. Handlers return it; nothing of their transaction is then kept. */
export class Refusal {
  readonly code: string;
  readonly status: Status;
  readonly details: unknown;
  readonly #tell: (language: Language) => Sentence | string;

  constructor(
    code: string,
    status: Status,
    tell: (language: Language) => Sentence | string,
    details?: unknown,
  ) {
    this.code = code;
    this.status = status;
    this.#tell = tell;
    this.details = details;
  }

  /** The body that the API answers with. */
  tell(language: Language) {
    const told = this.#tell(language);
    const sentence = typeof told === 'string' ? { message: told } : told;
    return {
      problem: {
        code: this.code,
        ...sentence,
        ...(this.details === undefined ? {} : { details: this.details }),
      },
    };
  }
}

/**
 * A catalogue of refusals: each code with its status and its sentences in both languages.
 * @returns one function a code, taking the sentence's parameters (and details to send along) and giving the Refusal
 */
// biome-ignore lint/suspicious/noExplicitAny: each entry names its own parameters; the mapped type below gives them back
export function defineRefusals<const C extends Record<string, Words<any>>>(catalogue: C) {
  const build = (code: string, words: Words<unknown>) => (parameters?: unknown, details?: unknown) =>
    new Refusal(code, words.status, (language) => words[language](parameters ?? {}), details);
  return Object.fromEntries(Object.entries(catalogue).map(([code, words]) => [code, build(code, words)])) as {
    [K in keyof C]: (parameters?: Parameters<C[K]['vi']>[0], details?: unknown) => Refusal;
  };
}

/** Refusals that every room shares. */
export const refuse = defineRefusals({
  'not-signed-in': {
    status: 401,
    vi: () => ({ message: 'Bạn chưa đăng nhập hoặc phiên đã hết.', fix: 'Đăng nhập lại rồi làm tiếp.' }),
    en: () => ({ message: 'You are not signed in, or your session has ended.', fix: 'Sign in and go on.' }),
  },
  'not-allowed': {
    status: 403,
    vi: () => ({
      message: 'Vai trò của bạn không được làm việc này.',
      fix: 'Hỏi quản trị nếu bạn cần quyền.',
    }),
    en: () => ({ message: 'Your role may not do this.', fix: 'Ask the administrator if you need to.' }),
  },
  'not-found': {
    status: 404,
    vi: () => ({
      message: 'Không tìm thấy.',
      fix: 'Đường dẫn sai, đã bị gỡ, hoặc không thuộc phạm vi của bạn.',
    }),
    en: () => ({
      message: 'Not found.',
      fix: 'The address is wrong, was removed, or is outside your scope.',
    }),
  },
  'wrong-input': {
    status: 422,
    vi: (p: { place: string; why: string }) => ({
      message: 'Dữ liệu gửi lên chưa đúng.',
      place: p.place,
      fix: p.why,
    }),
    en: (p: { place: string; why: string }) => ({
      message: 'What was sent is not right.',
      place: p.place,
      fix: p.why,
    }),
  },
  'file-missing': {
    status: 400,
    vi: () => ({ message: 'Chưa có tệp nào được gửi lên.', fix: 'Chọn một tệp rồi gửi lại.' }),
    en: () => ({ message: 'No file was sent.', fix: 'Choose a file and send it again.' }),
  },
  'file-empty': {
    status: 422,
    vi: (p: { name: string }) => ({
      message: 'Tệp rỗng (0 byte).',
      place: p.name,
      fix: 'Kiểm tra tệp gốc rồi gửi lại.',
    }),
    en: (p: { name: string }) => ({
      message: 'The file is empty (0 bytes).',
      place: p.name,
      fix: 'Check the original and send it again.',
    }),
  },
  'file-too-big': {
    status: 413,
    vi: (p: { name: string; megabytes: number }) => ({
      message: `Tệp lớn hơn ${p.megabytes} MB.`,
      place: p.name,
      fix: 'Chia nhỏ hoặc nén tệp rồi gửi lại.',
    }),
    en: (p: { name: string; megabytes: number }) => ({
      message: `The file is larger than ${p.megabytes} MB.`,
      place: p.name,
      fix: 'Split or compress it and send it again.',
    }),
  },
  'wrong-origin': {
    status: 403,
    vi: () => 'Yêu cầu đến từ một trang khác nên bị từ chối.',
    en: () => 'The request came from another site and was refused.',
  },
});
