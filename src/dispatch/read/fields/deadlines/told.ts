// What makes a day or a span no deadline: it is told of the past, of an effect in law, or measures a thing.

/** So many words of the same part of the sentence, none of which asks for anything. */
const asking = 'gui|bao|hoan|nop|khac|xu|thay|go|ra|thu|de|to|lap|tra|ban|cap nhat|trien|thuc';
const plainWords = (most: number): string => `(?: (?!(?:${asking})(?![a-z]))[^ ,;]{1,12}){0,${most}}`;

/** Who left, what expired, holds or is supported until then; from when a rule has effect. */
const ofAnotherThing =
  /(?:nghi huu|thoi viec|nghi viec|het han(?: hop dong)?|chuyen cong tac|thoi giu chuc vu|gia tri|han dung|bao hanh|(?:het|dung|ngung) ho tro|het vong doi)(?: [^ ,;]{1,12}){0,2} ?$/;
const ofEffect = new RegExp(
  `(?:hieu luc|(?:^|[,:(] ?|lieu |duoc |cap nhat |luy ke )tinh(?! (?:doan|uy|hoi)(?![a-z]))|(?<![a-z])ke tu(?! (?:ngay )?\\d| (?:nay|ngay ky|ngay ban hanh),? (?:cho )?den ))${plainWords(8)} ?(?:tu|den|toi|het)?(?: vao)? ?$|(?<![a-z])ke tu(?: ngay)? $`,
);
const ofWhatWas = new RegExp(
  `(?<!viec )(?:duoc|da|vua|tung) (?:cap|tao|dau tu|ban hanh|mua|trang bi|thanh lap|dua vao|xay dung|cong bo|phat hanh|ky|phat hien|ghi nhan|xay ra|dang ky|cai dat|van hanh|su dung|hoat dong|nhan|dien ra)${plainWords(8)} ?(?:tu|den|toi|het)? ?$`,
);

/** "Các nhà mạng đã hoàn thành trước ngày …". */
const ofWhatWasDone = new RegExp(
  `(?<![a-z])da (?:(?:hoan thanh|hoan tat|gui|nop|thuc hien|trien khai)${plainWords(8)} ?)?$`,
);
/** "Các phản ánh nhận được trước ngày …". */
const ofWhatCame = /(?<![a-z])(?:cac|nhung|moi) (?:[a-z]{2,8} ){1,4}(?:nhan duoc|tiep nhan|gui den) $/;

/** "Đã có 45/63 đơn vị gửi báo cáo tính đến 16h ngày …". */
const ofCount = /^(?:(?:den nay|hien(?: nay)?|moi|toan [a-z]{2,6}),? )?(?:da|moi|chi) co \d[^.;]{0,160}$/;

/** "Sở sẽ thông báo kết quả trước ngày …", "Trung tâm dự kiến nâng cấp …": what another says that it will do, where nothing is asked for behind it. */
export const ofPromise =
  /^(?!(?:cac|moi|tung|tat ca|toan bo) )(?:[a-z]{1,9} ){1,5}(?:se|du kien) (?:thong bao|cong bo|tong hop|bao cao|ban hanh|cap|gui|tra|ngung|dong|mo|kiem tra|nang cap|to chuc|phoi hop)(?![a-z])(?:(?!de nghi|yeu cau|phai |can |cac |don vi)[^.;:]){0,100}$/;

/** "Thay cho thời hạn ngày …". */
const ofFormerTerm = /(?<![a-z])(?:thay(?: the)? cho|lui) $/;

/** "Quy định này áp dụng đến hết ngày …", "được áp dụng cho các hợp đồng ký trước ngày …": how far a rule reaches. */
const ofReach = new RegExp(
  `(?<![a-z])ap dung (?:den|toi)(?: het)? ?$|(?<![a-z])(?:quy dinh|chinh sach|che do|gia|phi|cuoc|lai suat|muc [a-z]{1,7}) (?:[a-z]{2,9} ){0,5}ap dung $|(?:(?:duoc|khong) ap dung (?:cho|doi voi)|(?<![a-z])danh cho)${plainWords(8)} ?$|(?:thay the|bai bo)${plainWords(6)} ban hanh $`,
);

/** "Được ưu đãi đến hết ngày …": how long an offer holds. */
const ofOffer = new RegExp(
  `(?<![a-z])(?:khuyen mai|uu dai|mien phi|giam gia)${plainWords(4)} ?(?:tu|den|toi)?(?: het)? ?$`,
);

/** "Thời hạn của hợp đồng: đến hết ngày …". */
const ofTermOfThing =
  /(?<![a-z])thoi han (?:cua )?(?:hop dong|giay phep|chung (?:thu|chi|nhan)|bao hanh|su dung|thue|vay)(?: [a-z]{1,9}){0,4} ?:? ?$/;

/** "Dự báo từ nay đến ngày …": what may come by itself. */
const ofForecast = new RegExp(`(?:^|[,;:] |theo )du bao${plainWords(8)} ?$`);

/** Words before a day that make it no deadline. */
export const told = new RegExp(
  [
    ofAnotherThing,
    ofEffect,
    ofWhatWas,
    ofWhatWasDone,
    ofWhatCame,
    ofCount,
    ofFormerTerm,
    ofPromise,
    ofReach,
    ofTermOfThing,
    ofOffer,
    ofForecast,
  ]
    .map(({ source }) => `(?:${source})`)
    .join('|'),
);

/** What happens, and is not done by those asked; source of a pattern. */
export const happens =
  '(?<![a-z])(?:to chuc|(?<!(?:tong|phoi|tap|ket|thich|phu) )hop|dien ra|xay ra|phat hien|ghi nhan|khai mac|bat dau|se|da|duoc|(?<!(?:chuan|thiet|trang) )bi|du kien|hieu luc)(?![a-z])';

/** Words after a day that tell what happened on it. */
export const toldAfter =
  /^[ ,)]{0,2}(?:da|cho thay|nguy co|tinh hinh|dien bien|xu huong|du bao|ghi nhan|xay ra|dien ra|co hieu luc|con \d|moi co|chi co)\b|^ (?:khong (?:con|phai)|giu nguyen|deu|giai quyet theo|xep|tiep tuc (?:co|duoc|thuc hien|ap dung|su dung|hieu luc)|duoc (?:khau tru|mien|giam|bao luu|xep|huong|tinh|ap dung|tiep tuc|vao))(?![a-z])|^, [^.;]{2,60}? con (?:khoang |tren |hon |gan )?\d[\d.]* [^.;]{0,60}chua(?![a-z])|^, [^.;]{2,60}? (?:moi|chi) (?:dat|co) |^[^.;]{0,60} (?:nhung|song|tuy nhien),? (?:den nay|nay|hien|van|moi|chua)(?![a-z])/;

/** Behind a day that is over: "…, nhiệm vụ này do cấp huyện thực hiện", "… được miễn kiểm tra". */
export const toldOfThen =
  /^,? ?(?:[^.,;]{2,60} (?:do|thuoc|la|chua|deu|van|con)|duoc|bi|mang|thi|van|deu|con|chua|khong|la (?=\d))(?![a-z])/;

/** "các máy đã cài …", "tệp tải về …": things as they were; a day that lies ahead may still be asked for. */
export const toldOfPast =
  /(?<![a-z]|viec )(?:da|tung|vua|duoc (?:kiem tra|tuyen dung|dao tao)|nhap hoc|tot nghiep|nhap ngu|co (?:ho khau|tai khoan|hop dong)|phat sinh|hinh thanh|tuyen dung|tai ve|tai len|phat hanh|xuat ban|san xuat|cai dat|xay ra|dien ra|to chuc|phat hien|ghi nhan|ban hanh)(?: (?!gui|nop|bao|hoan)[^ ,;]{1,12}){0,8} ?(?:tu|den|toi|het|vao|trong)? ?$|(?<!(?:phai|can|viec) )duoc(?: (?!(?:hoan|gui|nop|bao|thuc|khac|xu|thay|trien)(?![a-z]))[a-z]{2,8}){1,2} ?$|(?<!viec )(?:cap|tao|mo|lap|ky|mua|nhap|dang ky|khoi tao|kich hoat|dau tu|trang bi) $/;

/** "… để tổng hợp, báo cáo UBND tỉnh": what the sender itself will do with what it is sent; source of a pattern. */
export const senderReports =
  '(?<![a-z])de (?:kip )?(?:tong hop|co (?:so lieu|co so))[^.;]{0,40}? (?:bao cao|trinh) ';
