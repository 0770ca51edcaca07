/** Lists whose rows are told apart by their signs, words and sums: see sheets.ts for how they are written. */
export const BODIES = `
# letters over numbers, without sums
h STT;Tên dự án;Tổng mức đầu tư (tỷ đồng)
g a;Cụm phía Bắc;
d 1;Nhà máy chè;600
d 2;Xưởng gỗ;750
g b;Cụm phía Nam;
d 3;Chợ;150
# letters over numbers that begin anew
h STT;Tên dự án;Tổng mức đầu tư (tỷ đồng)
g a;Cụm phía Bắc;1.350
d 1;Nhà máy chè;600
d 2;Xưởng gỗ;750
g b;Cụm phía Nam;150
d 1;Chợ;150
# letters in brackets over numbers
h STT;Tên dự án;Tổng mức đầu tư (tỷ đồng)
g a);Cụm phía Bắc;1.350
d 1;Nhà máy chè;600
d 2;Xưởng gỗ;750
g b);Cụm phía Nam;150
d 3;Chợ;150
# numbers in brackets over numbers, with facts
h STT;Tên dự án;Nguồn vốn;Tổng mức đầu tư
g (1);Dự án chuyển tiếp;;1.350
d 1;Nhà máy chè;NST;600
d 2;Xưởng gỗ;NST;750
g (2);Khởi công mới;;150
d 3;Chợ;NST;150
# letters that part the numbers, no sums
h STT;Tên dự án;Tổng mức đầu tư (tỷ đồng)
d 1;DA một;700
p a;Hợp phần xây lắp;
p b;Hợp phần thiết bị;
d 2;DA hai;800
# letters that part every number
h STT;Tên dự án;Tổng mức đầu tư (tỷ đồng)
d 1;Trường học;700
p a;Xây lắp;500
p b;Thiết bị;200
d 2;Bệnh viện;800
p a;Xây lắp;600
p b;Thiết bị;200
# letters that part one of many
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Trường học;NST;700
d 2;Đường;NST;100
d 3;Bệnh viện;NST;800
p a;Khối khám;;600
p b;Khối điều trị;;200
d 4;Chợ;NST;20
# dashes under a project
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Trường học;NST;700
p -;Vốn NSTW;;500
p -;Vốn NST;;200
d 2;Đường;NST;100
# dashes in the title
h STT;Tên dự án;TMĐT
d 1;Trường học;700
p ;- Vốn NSTW;500
p ;- Vốn NST;200
d 2;Đường;100
# plus signs under a project
h STT;Tên dự án;TMĐT
d 1;Trường học;700
p +;Xây lắp;500
p +;Thiết bị;200
d 2;Đường;100
# of which, without sign
h STT;Tên dự án;TMĐT
d 1;Trường học;700
p ;Trong đó:;
p ;Vốn NSTW;500
p ;Vốn NST;200
d 2;Đường;100
# of which on one line
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Trường học;NST;700
p ;Trong đó: NSTW;;500
d 2;Đường;NST;100
# dashes are the list's own signs
h STT;Tên dự án;TMĐT
d -;Trường học;700
d -;Đường;100
d -;Chợ;30
# dashes under headings
h STT;Tên dự án;TMĐT
g I;Giáo dục;730
d -;Trường A;700
d -;Trường B;30
g II;Giao thông;100
d -;Đường;100
# numbers over dashes with facts
h STT;Tên dự án;Nguồn vốn;TMĐT
g 1;Huyện Tam Đường;;730
d -;Trường A;NST;700
d -;Trường B;NST;30
g 2;Huyện Sìn Hồ;;100
d -;Đường;NST;100
# number with parts, all headings
h STT;Tên dự án;TMĐT
g 1;Giao thông;130
d 1.1;Đường;100
d 1.2;Cầu;30
g 2;Giáo dục;700
d 2.1;Trường A;400
d 2.2;Trường B;300
# number with parts, facts below
h STT;Tên dự án;Nguồn vốn;TMĐT
g 1;Giao thông;;130
d 1.1;Đường;NST;100
d 1.2;Cầu;NST;30
g 2;Giáo dục;;700
d 2.1;Trường A;NST;400
d 2.2;Trường B;NSTW;300
# number with parts, facts above
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Trường học;NST;130
p 1.1;Nhà A;;100
p 1.2;Nhà B;;30
d 2;Đường;NST;700
# number with parts under one of several
h STT;Tên dự án;TMĐT
d 1;Trường học;130
p 1.1;Nhà A;100
p 1.2;Nhà B;30
d 2;Đường;700
d 3;Chợ;20
# number with parts that do not sum up stays
h STT;Tên dự án;TMĐT
d 1;Trường học;130
d 1.1;Trường A;100
d 1.2;Trường B;90
d 2;Đường;700
# three depths
h STT;Tên dự án;Nguồn vốn;TMĐT
g 1;Giao thông;;130
g 1.1;Đường tỉnh;;130
d 1.1.1;Đường A;NST;100
d 1.1.2;Đường B;NST;30
g 1.2;Cầu;;20
d 1.2.1;Cầu A;NST;20
# Roman over letters over numbers
h STT;Tên dự án;Nguồn vốn;TMĐT
g A;DỰ ÁN CHUYỂN TIẾP;;150
g I;Giao thông;;130
d 1;Đường;NST;100
d 2;Cầu;NST;30
g II;Y tế;;20
d 1;Trạm;NST;20
g B;KHỞI CÔNG MỚI;;7
g I;Giao thông;;7
d 1;Đường B;NST;7
# Roman heading with a dot and a letter with a number
h STT;Tên dự án;Nguồn vốn;TMĐT
g I.;Giao thông;;130
d 1.;Đường;NST;100
d 2.;Cầu;NST;30
# I.1 under I
h STT;Tên dự án;Nguồn vốn;TMĐT
g I;Giao thông;;130
d I.1;Đường;NST;100
d I.2;Cầu;NST;30
# I.1 heading over numbers
h STT;Tên dự án;Nguồn vốn;TMĐT
g I;Giao thông;;130
g I.1;Chuyển tiếp;;130
d 1;Đường;NST;100
d 2;Cầu;NST;30
g I.2;Khởi công mới;;40
d 3;Cầu C;NST;40
# headings by capitals
h STT;Tên dự án;Nguồn vốn;TMĐT
g ;GIAO THÔNG VẬN TẢI;;130
d 1;Đường;NST;100
d 2;Cầu;NST;30
g ;Y TẾ XÃ HỘI;;20
d 3;Trạm;NST;20
# headings by an empty number
h STT;Tên dự án;Nguồn vốn;TMĐT
g ;Giao thông;;130
d 1;Đường;NST;100
d 2;Cầu;NST;30
g ;Y tế;;20
d 3;Trạm;NST;20
# headings by an empty number, no sums
h STT;Tên dự án;Nguồn vốn;TMĐT
g ;Giao thông;;
d 1;Đường;NST;100
d 2;Cầu;NST;30
g ;Y tế;;
d 1;Trạm;NST;20
# headings merged over the row
h STT;Tên dự án;Nguồn vốn;TMĐT
g Giao thông vận tải;<;<;<
d 1;Đường;NST;100
d 2;Cầu;NST;30
g Y tế;<;<;<
d 3;Trạm;NST;20
# headings by words
h STT;Tên dự án;Nguồn vốn;TMĐT
g ;Dự án chuyển tiếp;;130
d 1;Đường;NST;100
d 2;Cầu;NST;30
g ;Dự án nhóm A;;
d 3;Trạm;NST;20
g ;Huyện Tam Đường;;
d 4;Trạm;NST;20
g ;Lĩnh vực: Y tế;;
d 5;Trạm;NST;20
# sums with no words after each group
h STT;Tên dự án;Nguồn vốn;TMĐT
g I;Giao thông;;
d 1;Đường;NST;100
d 2;Cầu;NST;30
s ;;;130
g II;Y tế;;
d 3;Trạm;NST;20
d 4;Trạm;NST;25
s ;;;45
T ;;;175
# a total with no words at the foot
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
d 2;Cầu;NST;30
T ;;;130
# figures of the same project in a second row
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
d ;;NSTW;50
d 2;Cầu;NST;30
# totals in many words
h STT;Tên dự án;Nguồn vốn;TMĐT
T ;TỔNG CỘNG;;175
T ;Tổng số (I+II);;175
g I;Giao thông;;130
d 1;Đường;NST;100
d 2;Cầu;NST;30
s ;Cộng phần I;;130
s ;Tổng I;;130
g II;Y tế;;45
d 3;Trạm;NST;20
d 4;Trạm;NST;25
s ;Cộng (II);;45
T ;Tổng cộng: 04 dự án;;175
T ;Tổng số dự án: 04;;175
T ;Tổng mức đầu tư;;175
T ;Tổng cộng toàn tỉnh;;175
T Tổng;;;175
T Cộng;;;175
# a total with a number of projects in the number column
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Đường;NST;100
d 2;Cầu;NST;30
T 2;Tổng cộng;;130
# a sum of a district
h STT;Tên dự án;Nguồn vốn;TMĐT
g ;Huyện Tam Đường;;
d 1;Đường;NST;100
d 2;Cầu;NST;30
s ;Cộng huyện Tam Đường;;130
g ;Huyện Sìn Hồ;;
d 3;Đường;NST;100
d 4;Cầu;NST;30
s ;Cộng huyện Sìn Hồ;;130
T ;Tổng cộng;;260
# projects that begin as sums do
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Tổng công ty Điện lực: trạm biến áp;NST;100
d 2;Cộng đồng văn hóa Thái;NST;30
d ;Tổng kho xăng dầu;NST;30
d ;Tổng kho vật tư;;30
# total with a remark
h STT;Tên dự án;Loại;TMĐT;Ghi chú
d 1;Đường;DA;100;
d 2;Cầu;DA;30;
T ;Tổng cộng;;130;tạm tính
# notes below
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
d 2;Cầu;DA;30
o Ghi chú:;;;
o - Số liệu tạm tính;;;
o - Chưa gồm dự phòng;;;
# notes with stars and numbers
h STT;Tên dự án;Loại;TMĐT (1)
d 1;Đường;DA;100
d 2;Cầu;DA;30
. ;;;
o * Số liệu đến ngày 31/12/2023;;;
o (1) Số liệu tạm tính;;;
o (*) Chưa gồm dự phòng;;;
# numbered notes
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
d 2;Cầu;DA;30
o Ghi chú;;;
o 1;Số liệu tạm tính;;
o 2;Chưa gồm dự phòng;;
# notes in the title column
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
d 2;Cầu;DA;30
o ;Ghi chú: số liệu tạm tính;;
o ;Nguồn: Sở Kế hoạch và Đầu tư;;
# signatures with dates
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
d 2;Cầu;DA;30
. ;;;
x ;;Lai Châu, ngày 12 tháng 6 năm 2024;
x NGƯỜI LẬP BIỂU;;GIÁM ĐỐC;
x (Ký, ghi rõ họ tên);;(Ký tên, đóng dấu);
. ;;;
x Nguyễn Văn A;;Trần Thị B;
# signatures of a chairman
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
T Tổng số;;;100
x ;;Lai Châu, ngày … tháng … năm …;
x ;;TM. ỦY BAN NHÂN DÂN;
x ;;KT. CHỦ TỊCH;
x ;;PHÓ CHỦ TỊCH;
x ;;Lê Văn C;
# where the paper goes
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
x Nơi nhận:;;KT. CHỦ TỊCH;
x - Như trên;;PHÓ CHỦ TỊCH;
x - Sở Tài chính;;;
x - Lưu: VT.;;Trần Văn D;
# a list goes on behind a signature
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
x ;Người lập biểu;;
x ;Nguyễn Văn A;;
d 2;Cầu;DA;100
g II;Y tế;;
d 3;Trạm;DA;100
`;
