// Dispatches that hand another one on and ask for nothing but to carry it out.
import { describe, expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

async function read(body: string) {
  const page = `ỦY BAN NHÂN DÂN
TỈNH HẢI ÂU

Số: 14/UBND-VX
Hải Âu, ngày 26 tháng 02 năm 2024

Kính gửi: Các sở, ban, ngành

${body}

Nơi nhận:
- Như trên;
`;
  const found = await readDispatch(new TextEncoder().encode(page), 'a.txt');
  if (!found.ok) throw new Error(found.problem.message.en);
  const { isDirective, obligations } = found.value;
  return {
    directs: isDirective.value,
    groups: obligations.map(({ addresseeGroup }) => addresseeGroup),
    texts: obligations.map(({ text }) => text),
  };
}

const ground =
  'Ngày 20/02/2024, Bộ Hạ tầng có Công văn số 512/BHT-KDL về việc bảo vệ kho dữ liệu (sao gửi kèm theo).';

describe('a dispatch that hands another one on', () => {
  it('asks to carry it out', async () => {
    const asked =
      'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành nghiêm túc triển khai thực hiện./.';
    expect(await read(`${ground}\n\n${asked}`)).toEqual({
      directs: true,
      groups: ['Các sở, ban, ngành'],
      texts: [asked],
    });
  });

  it('names who is given the task, and not who gives it or what was received', async () => {
    const given =
      'Về việc này, Ủy ban nhân dân tỉnh giao các sở, ban, ngành căn cứ chức năng triển khai thực hiện theo quy định./.';
    expect(
      await read(
        `Ủy ban nhân dân tỉnh nhận được Công văn số 512/BHT-KDL ngày 20/02/2024 của Bộ Hạ tầng. ${given}`,
      ),
    ).toEqual({ directs: true, groups: ['Các sở, ban, ngành'], texts: [given] });
  });

  it('may only send it for the addressees to carry out', async () => {
    const sent =
      'Thực hiện Công văn số 512/BHT-KDL ngày 20/02/2024 của Bộ Hạ tầng về việc bảo vệ kho dữ liệu; Sở Thanh niên số sao gửi Công văn nêu trên đến các cơ quan để biết, tổ chức thực hiện./.';
    expect(await read(sent)).toEqual({ directs: true, groups: [null], texts: [sent] });
  });

  it('asks for nothing more where duties stand beside it', async () => {
    const { texts } = await read(
      `${ground}\n\nỦy ban nhân dân tỉnh yêu cầu:\n\n1. Các sở kiểm tra bản sao lưu.\n\n2. Các ngành cử đầu mối.\n\nĐề nghị các đơn vị nghiêm túc triển khai thực hiện./.`,
    );
    expect(texts).toHaveLength(2);
  });

  it.each([
    `${ground}\n\nỦy ban nhân dân tỉnh gửi các sở, ban, ngành để tham khảo./.`,
    'Đề nghị các sở, ban, ngành quan tâm phối hợp thực hiện./.',
  ])('asks for nothing where it is sent to be known, or hands nothing on: %s', async (body) => {
    expect((await read(body)).directs).toBe(false);
  });
});
