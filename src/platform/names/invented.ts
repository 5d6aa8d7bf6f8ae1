// Names of bodies that do not exist, for measuring how names are matched.

/** Names of bodies that do not exist, by place and kind; as many as are asked for. */
const places =
  'An,Bình,Cẩm,Đại,Đông,Gia,Hải,Hòa,Hồng,Khánh,Kiến,Lạc,Long,Mỹ,Minh,Nam,Ngọc,Phú,Quảng,Sơn,Tân,Thanh,Thuận,Tiên,Trung,Vĩnh,Xuân,Yên,Thượng,Hưng'
    .split(',')
    .flatMap((first) =>
      'Thành,Thắng,Giang,Lập,Khê,Lâm,Phong,Tiến,Thịnh,Lợi,Đức,Quang,Lộc,Trạch,Dương,Hà,Thủy,Vân,Trúc,Điền,Nghĩa,Châu,Xá,Kỳ,Lĩnh,Mai,Đoài,Hạ'
        .split(',')
        .map((second) => `${first} ${second}`),
    );
export const inventedNames =
  'UBND xã,Trường Tiểu học,Trường THCS,Trường THPT,Trạm Y tế xã,Trung tâm Y tế,Hợp tác xã,Bưu điện,Công ty Cấp nước,Ban Quản lý dự án,Hội Nông dân,Chợ'
    .split(',')
    .flatMap((kind) => places.map((place) => `${kind} ${place}`));
export const invented = (size: number) =>
  inventedNames.slice(0, size).map((name) => ({ id: name, names: [name] }));
