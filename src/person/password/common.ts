// Words that passwords are made of when people are in a hurry, folded (no diacritics, lower case, letters and digits).
// A password is refused where it is nothing but such words, digits and signs around them.
export const commonWords: readonly string[] = `
matkhau matkhaumoi matkhaucu matma khongco khongbiet khongnho quenmatkhau doimatkhau dangnhap taikhoan nguoidung
quantri quantrivien quanly hethong maychu congvan vanban vanthu vanphong coquan donvi phongban chuyenvien lanhdao
giamdoc truongphong photruongphong chutich phochutich bithu phobithu canbo congchuc vienchuc nhanvien giaovien hocsinh
sinhvien bacsi yta benhvien truonghoc tieuhoc mamnon trunghoc ubnd uybannhandan hoidongnhandan hdnd xa phuong quan
huyen tinh thanhpho thixa thitran so ban nganh cong an congan quandoi bodoi daibieu quochoi chinhphu chinhquyen
anhyeuem emyeuanh yeuem yeuanh yeu iuem iuanh toiyeuban minhyeunhau anhnhoem emnhoanh mainhoem mainho maiyeu maimai
motdoi tinhyeu hanhphuc giadinh bome boyeu meyeu conyeu congai contrai vochong chongyeu voyeu embe beyeu thuongem
thuonganh nhoem nhoanh langman tinhban banthan banbe nguoiyeu cogai chutim traitim hoahong hoamai hoadao huongduong
vietnam vietnamvodich vietnamoi toiyeuvietnam yeuvietnam tuhaovietnam vietnamyeudau datnuoc toquoc nhandan doclap
tudo hoabinh thongnhat chienthang dienbien dienbienphu bachkhoa hochiminh saigon hanoi danang haiphong cantho hue
nhatrang dalat vungtau quangninh halong hatinh nghean thanhhoa namdinh thaibinh haiduong hungyen bacninh bacgiang
langson caobang hagiang laocai yenbai sonla hoabinh phutho vinhphuc thainguyen quangbinh quangtri quangnam quangngai
binhdinh phuyen khanhhoa ninhthuan binhthuan kontum gialai daklak daknong lamdong binhphuoc tayninh binhduong dongnai
longan tiengiang bentre travinh vinhlong dongthap angiang kiengiang haugiang soctrang baclieu camau
nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly nguyenvan nguyenthi tranvan tranthi levan lethi
phamvan phamthi hoangvan hoangthi anh minh tuan dung hung hai nam linh huong lan mai hoa thuy trang thao ngoc phuong
chocon meocon conlon gautruc concho conmeo ngaymai homnay homqua mottram motngan tracotet chucmung chucmungnammoi
nammoi namngo namty tetnguyendan trungthu sinhnhat chungtoi chungta cuocsong cuocdoi binhyen anlac matbao matduoc
bongda bongdavietnam manchester manutd chelsea liverpool barcelona realmadrid arsenal juventus messi ronaldo
xinchao chaoban chaomung camon camonban tambiet hengaplai trolai batdau ketthuc antoan baomat antoanthongtin anninhmang
password passw passwd passw0rd p4ssw0rd passwort pass motdepasse contrasena letmein letmeinnow welcome welcomeback
welcometo admin administrator root toor user username guest test testing tester temp temporary changeme changemenow
default secret topsecret mysecret master superman batman spiderman ironman dragon monkey shadow sunshine princess
football baseball basketball soccer hockey iloveyou iloveu iloveme loveyou loveme lovely love forever together
trustno trustnoone hello helloworld world abc abcd abcdef abcdefgh qwerty qwertyuiop qwert asdf asdfgh asdfghjkl zxcv
zxcvbn zxcvbnm qazwsx qazwsxedc wsxedc qweasd qweasdzxc onetwothree company office computer internet network server
windows microsoft google facebook zalo youtube iphone samsung nokia android oracle cisco router switch wifi
summer winter spring autumn january february march april june july august september october november december monday
tuesday wednesday thursday friday saturday sunday freedom whatever nothing starwars pokemon naruto doraemon conan
killer hunter ranger thomas michael jordan jennifer michelle daniel robert charlie andrew george harley ashley
haidang hai dang lighthouse ngonhaidang
`
  .trim()
  .split(/\s+/);
