/** Further lists whose rows are told apart: see sheets.ts for how they are written. */
export const MORE_BODIES = `
# no numbers, two columns
h Tên dự án;Tổng mức đầu tư
d Cầu Nậm Na;45
d Đường Tả Lèng;30
d Chợ;20
# no numbers, total and signature
h Tên dự án;Tổng mức đầu tư
d Cầu Nậm Na;45
d Đường Tả Lèng;30
T Tổng cộng;75
x Người lập;
x Nguyễn Văn A;
# codes for ids
h Mã;Tên dự án;TMĐT
d DA-01;Cầu Nậm Na;45
d DA-02;Đường Tả Lèng;30
T ;Tổng cộng;75
# codes alone
h Mã;TMĐT
d DA-01;45
d DA-02;30
# text ids
h Mã;Tên dự án;Loại;TMĐT
d cau-nam-na;Cầu Nậm Na;DA;45
d duong;Đường Tả Lèng;DA;30
# title first
h Tên dự án;STT;Loại;TMĐT
d Cầu Nậm Na;1;DA;45
d Đường Tả Lèng;2;DA;30
# one column
h Tên dự án
d Cầu Nậm Na
d Đường Tả Lèng
# lower Roman parts
h STT;Tên dự án;TMĐT
d 1;Trường học;700
p i;Xây lắp;500
p ii;Thiết bị;200
d 2;Đường;100
# the sign stands in the cell of the title
h Tên dự án;Nguồn vốn;TMĐT
g I. Giao thông;;130
d 1. Đường;NST;100
d 2. Cầu;NST;30
g II. Y tế;;20
d 3. Trạm;NST;20
# blank rows between
h STT;Tên dự án;Loại;TMĐT
. ;;;
d 1;Đường;DA;100
. ;;;
. ;;;
d 2;Cầu;DA;30
. ;;;
T ;Tổng;;130
. ;;;
# a heading alone at the end
h STT;Tên dự án;Nguồn vốn;TMĐT
g I;Giao thông;;
d 1;Đường;NST;100
g II;Y tế;;
# a heading with no rows between headings
h STT;Tên dự án;Nguồn vốn;TMĐT
g I;Giao thông;;
d 1;Đường;NST;100
g II;Y tế;;
g III;Giáo dục;;
d 2;Trường;NST;100
# a heading with a remark
h STT;Tên dự án;Nguồn vốn;TMĐT;Ghi chú
g I;Giao thông;;;gồm 1 dự án
d 1;Đường;NST;100;
g II;Y tế;;;gồm 1 dự án
d 2;Trường;NST;100;
# the number column has no name
h ;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
d 2;Cầu;DA;30
# a list of signs, no numbers, with facts
h STT;Tên dự án;Loại;TMĐT
d I;Đường;DA;100
d II;Cầu;DA;30
d III;Chợ;DA;30
# letters as own numbers with facts
h STT;Tên dự án;Loại;TMĐT
d a;Đường;DA;100
d b;Cầu;DA;30
# Roman headings over letters that are projects
h STT;Tên dự án;Loại;TMĐT
g I;Giao thông;;130
d a;Đường;DA;100
d b;Cầu;DA;30
g II;Y tế;;20
d a;Trạm;DA;20
# Roman headings over letters, titles and figures only
h STT;Tên dự án;TMĐT
g I;Giao thông;130
d a;Đường;100
d b;Cầu;30
g II;Y tế;20
d a;Trạm;20
# Roman headings over rows without numbers
h STT;Tên dự án;TMĐT
g I;Giao thông;130
d ;Đường;100
d ;Cầu;30
g II;Y tế;50
d ;Trạm A;20
d ;Trạm B;30
# Roman headings with one row each without numbers
h STT;Tên dự án;TMĐT
g I;Giao thông;
d ;Đường;100
g II;Y tế;
d ;Trạm A;20
# numbers run on across Roman headings
h STT;Tên dự án;TMĐT
g I;Giao thông;
d 1;Đường;100
d 2;Cầu;30
g II;Y tế;
d 3;Trạm A;20
# project in capitals in a list of capitals
h STT;Tên dự án;Loại;TMĐT
d 1;ĐƯỜNG TẢ LÈNG;DA;100
d 2;CẦU NẬM NA;DA;30
d ;KÈ SUỐI NẬM;;30
# parts with facts of their own that sum up
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Trường;NST;700
p a;Xây lắp;NST;500
p b;Thiết bị;NSTW;200
d 2;Đường;NST;50
d 3;Cầu;NST;60
# components of a component
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Trường;NST;700
p a;Xây lắp;;500
p -;Nhà A;;300
p -;Nhà B;;200
p b;Thiết bị;;200
d 2;Đường;NST;50
# 1.1 with parts
h STT;Tên dự án;Nguồn vốn;TMĐT
g 1;Giao thông;;130
d 1.1;Đường;NST;100
p -;Đoạn A;;60
p -;Đoạn B;;40
d 1.2;Cầu;NST;30
# number with parts named so
h STT;Tên dự án;TMĐT
d 1;Trường;700
p 1.1;Hợp phần xây lắp;500
p 1.2;Hợp phần thiết bị;200
# total first, headings, no numbers on top
h TT;Danh mục dự án;Nguồn vốn;TMĐT
T ;TỔNG SỐ;;180
g A;VỐN TRONG NƯỚC;;180
g I;Giao thông;;130
d 1;Đường;NST;100
d 2;Cầu;NST;30
g II;Y tế;;50
d 1;Trạm;NST;50
# sums named by letters
h STT;Tên dự án;TMĐT
g A;Nhóm A;
d 1;Đường;100
d 2;Cầu;30
s ;Cộng A;130
g B;Nhóm B;
d 1;Trạm;20
s ;Cộng B;20
T ;Tổng A+B;150
# carried over pages
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
s ;Cộng trang;;100
s ;Mang sang;;100
d 2;Cầu;DA;30
T ;Tổng cộng;;130
# total with a colon and an amount in the text
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
T ;Tổng cộng:;;100 tỷ đồng
# total in capitals without marks
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
T ;TONG CONG;;100
# a project between headings and sums that is bare
h STT;Tên dự án;Loại;TMĐT
g I;Giao thông;;
d 1;Đường;DA;100
d 2;Cầu;;
s ;Cộng I;;100
# date line in the first column
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
x Lai Châu, ngày 12 tháng 6 năm 2024;;;
x NGƯỜI LẬP;;THỦ TRƯỞNG ĐƠN VỊ;
# a date line without a place
h STT;Tên dự án;TMĐT
d 1;Đường;100
x ;;Ngày      tháng     năm 2024
x ;;GIÁM ĐỐC
x ;;(đã ký)
x ;;Lê Văn A
# confirmed by
h STT;Tên dự án;TMĐT
d 1;Đường;100
x ;XÁC NHẬN CỦA UBND XÃ;NGƯỜI LẬP BIỂU
x ;;Nguyễn A
# signature of two offices
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
x ;KẾ TOÁN TRƯỞNG;;GIÁM ĐỐC SỞ
x ;(Ký, họ tên);;(Ký, họ tên, đóng dấu)
# note in the middle
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
o ;Ghi chú: dự án 1 đã điều chỉnh;;
d 2;Cầu;DA;30
# free text below
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
. ;;;
o Danh mục này gồm 01 dự án.;;;
# heading in the title cell with Roman sign, number column empty
h STT;Tên dự án;Nguồn vốn;TMĐT
g ;I. Giao thông;;130
d 1;Đường;NST;100
d 2;Cầu;NST;30
g ;II. Y tế;;20
d 3;Trạm;NST;20
# heading "Phần I"
h STT;Tên dự án;Nguồn vốn;TMĐT
g Phần I;Giao thông;;130
d 1;Đường;NST;100
g Phần II;Y tế;;130
d 2;Trạm;NST;100
# a heading row with dashes for figures
h STT;Tên dự án;Nguồn vốn;TMĐT
g I;Giao thông;-;-
d 1;Đường;NST;100
# rows numbered 01, 02
h STT;Tên dự án;Nguồn vốn;TMĐT
d 01;Đường;NST;100
d 02;Cầu;NST;100
# numbers as decimals of a sheet
h STT;Tên dự án;TMĐT
g I;Giao thông;0,3
d 1;Đường;0,1
d 2;Cầu;0,2
# exact sums of decimals tell headings from parts
h STT;Tên dự án;TMĐT
g a;Phía Bắc;0,3
d 1;Đường;0,1
d 2;Cầu;0,2
g b;Phía Nam;1,05
d 3;Đường;1
d 4;Cầu;0,05
# letters after numbers that are headings by their sums
h STT;Tên dự án;TMĐT
d 1;Đường chung;100
g a;Phía Bắc;50
d 2;Cầu;30
d 3;Chợ;20
g b;Phía Nam;70
d 4;Kè;30
d 5;Trạm;40
# plus rows under dash rows
h STT;Tên dự án;Nguồn vốn;TMĐT
d 1;Trường;NST;700
p -;Xây lắp;;500
p +;Nhà A;;300
p +;Nhà B;;200
p -;Thiết bị;;200
d 2;Đường;NST;50
# Roman headings without any number, letters in capitals below
h STT;Tên dự án;Nguồn vốn;TMĐT
g I;Vốn tỉnh;;
g A;Giao thông;;
d 1;Đường;NST;50
g B;Y tế;;
d 2;Trạm;NST;50
# a long list with one heading
h STT;Tên dự án;Loại;TMĐT
d 1;A;DA;1
d 2;B;DA;2
d 3;C;DA;3
g ;Các dự án bổ sung;;
d 4;D;DA;4
d 5;E;DA;5
# sum of a heading in unit words
h STT;Tên dự án;Nguồn vốn;TMĐT
g I;Giao thông;;130 tỷ đồng
d 1;Đường;NST;100 tỷ đồng
d 2;Cầu;NST;30 tỷ đồng
# total in the amount column's neighbour
h STT;Tên dự án;Loại;TMĐT
d 1;Đường;DA;100
T ;;TỔNG CỘNG;100
# title column second to amounts
h TMĐT;Tên dự án
d 45;Cầu
d 30;Đường
# signers below a column of codes
h STT;Tên dự án;Tổng mức đầu tư;Mã dự án
g ;HẠ TẦNG;64;
d 1;Cầu Nậm Na;45;7202393
d 2;Đường Tả Lèng;19;7589705
. ;;;
x ;NGƯỜI LẬP BIỂU;;GIÁM ĐỐC
x ;Nguyễn Văn A;;Trần Thị B
# headings in capitals beside a repeated header in capitals
h STT;TÊN DỰ ÁN;Nguồn vốn;TMĐT
g ;NÔNG NGHIỆP;;68
d 1;Trường học;NST;68
r STT;TÊN DỰ ÁN;Nguồn vốn;TMĐT
g ;DỰ ÁN KHỞI CÔNG;;87
d 2;Khu chợ;NST;87
# codes beside numbers, parts, a date in the column of codes
h STT;Tên dự án;Mã dự án;Nguồn vốn;TMĐT
g ;DỰ ÁN KHỞI CÔNG MỚI;;;428
d 1;Khu công nghiệp;7707009;Ngoài ngân sách;6
p a;Hợp phần xây lắp;;;4
p b;Thiết bị;;;2
d 2;Mỏ đá;7651492;Ngoài ngân sách;422
T ;;;;428
x ;;Lai Châu, ngày 05 tháng 6 năm 2024;;
x ;NGƯỜI LẬP BIỂU;GIÁM ĐỐC;;
# headings that count, over titles in capitals
h STT;Tên dự án;Nguồn vốn;TMĐT
g ;HẠ TẦNG (2 dự án);;428
d 1;KHU CÔNG NGHIỆP;Ngoài ngân sách;6 - 8
d 2;MỎ ĐÁ;Ngoài ngân sách;422
# sums over prepared rows
h STT;Tên dự án;Nguồn vốn;TMĐT
g ;DU LỊCH;;428
d 1;KHU CÔNG NGHIỆP;Ngoài ngân sách;6
b 82;;;
d 2;MỎ ĐÁ;Ngoài ngân sách;422
# headings over one project each, all titles in capitals
h STT;Tên dự án;Loại;TMĐT
g ;DU LỊCH;;3,8
d 1;KÈ CHỐNG SẠT LỞ;DA;3,8
g ;NGÀNH GIAO THÔNG;;2
d 2;KHU ĐÔ THỊ MỚI;DA;2
`;
