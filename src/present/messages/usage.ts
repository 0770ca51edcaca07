/** The words of wrong usage of the command line. */
import { amongst, nearest, type Trouble, wordsOf } from './catalogue.ts';

export interface UsageParams {
  readonly found: string;
  /** As it was written, to be written again. */
  readonly given: string;
  readonly near: string;
  readonly known: string;
  readonly reason: string;
}

const usage = {
  'unknown-command': {
    found: [(p) => `Không có lệnh ${p.found}.`, (p) => `There is no command ${p.found}.`],
    expected: [(p) => p.known && `Các lệnh: ${p.known}.`, (p) => p.known && `Commands: ${p.known}.`],
    fix: [
      (p) => `Xem authority --help.${nearest.vi(p.near)}`,
      (p) => `See authority --help.${nearest.en(p.near)}`,
    ],
  },
  'unknown-option': {
    found: [(p) => `Không có tùy chọn ${p.found}.`, (p) => `There is no option ${p.found}.`],
    fix: [
      (p) => `Xem --help của lệnh.${nearest.vi(p.near)}`,
      (p) => `See --help of the command.${nearest.en(p.near)}`,
    ],
  },
  'option-needs-value': {
    found: [(p) => `Tùy chọn ${p.found} thiếu giá trị.`, (p) => `The option ${p.found} needs a value.`],
    expected: [(p) => amongst.vi(p.known), (p) => amongst.en(p.known)],
    fix: ['Ghi giá trị ngay sau tùy chọn.', 'Give the value right after the option.'],
  },
  'bad-option-value': {
    found: [
      (p) => `Giá trị ${p.found} không dùng được${p.reason && ` ở ${p.reason}`}.`,
      (p) => `The value ${p.found} cannot be used${p.reason && ` for ${p.reason}`}.`,
    ],
    expected: [(p) => amongst.vi(p.known), (p) => amongst.en(p.known)],
    fix: [(p) => `Sửa lại giá trị.${nearest.vi(p.near)}`, (p) => `Correct the value.${nearest.en(p.near)}`],
  },
  'bad-header-rows': {
    found: [
      (p) => `Giá trị ${p.found} không dùng được ở --header-row.`,
      (p) => `The value ${p.found} cannot be used for --header-row.`,
    ],
    expected: [
      'Một dòng như 8, hoặc các dòng liền nhau như 8-10 (nhiều nhất 20 dòng).',
      'A line such as 8, or lines such as 8-10 (20 at most).',
    ],
    fix: [
      'Ghi số thứ tự của dòng có tên các cột, đếm từ 1 như trong tệp.',
      'Give the number of the line with the names of the columns, counted from 1 as in the file.',
    ],
  },
  'missing-argument': {
    found: [(p) => `Thiếu ${p.found}.`, (p) => `Missing: ${p.found}.`],
    expected: [(p) => p.known, (p) => p.known],
    fix: ['Xem --help của lệnh.', 'See --help of the command.'],
  },
  'too-many-arguments': {
    found: [(p) => `Thừa ${p.found}.`, (p) => `One argument too many: ${p.found}.`],
    expected: [(p) => p.known, (p) => p.known],
    fix: [
      'Đặt giá trị có dấu cách trong dấu nháy kép; xem --help của lệnh.',
      'Put a value with spaces in double quotes; see --help of the command.',
    ],
  },
  'unreadable-file': {
    found: [
      (p) => `Không đọc được tệp ${p.found}${p.reason && `: ${p.reason}`}.`,
      (p) => `The file ${p.found} cannot be read${p.reason && `: ${p.reason}`}.`,
    ],
    expected: ['Một tệp có thật và đọc được.', 'A file that exists and can be read.'],
    fix: [
      (p) => `Kiểm tra lại đường dẫn và quyền đọc.${nearest.vi(p.near)}`,
      (p) => `Check the path and the permissions.${nearest.en(p.near)}`,
    ],
  },
  'no-input': {
    found: ['Chưa có hồ sơ nào để xét.', 'There is no proposal to check.'],
    expected: [
      'Các tùy chọn như --type, một tệp JSON, hoặc - để đọc từ đầu vào chuẩn.',
      'Options such as --type, a JSON file, or - for standard input.',
    ],
    fix: ['Xem ví dụ tại authority check --help.', 'See the examples in authority check --help.'],
  },
  'unknown-regulation': {
    found: [(p) => `Không có quy chế ${p.found}.`, (p) => `There is no regulation ${p.found}.`],
    expected: [
      (p) => p.known && `Các quy chế có sẵn: ${p.known}; hoặc đường dẫn đến một tệp quy chế.`,
      (p) => p.known && `Known regulations: ${p.known}; or the path of a regulation file.`,
    ],
    fix: [
      (p) => `Xem authority regulations.${nearest.vi(p.near)}`,
      (p) => `See authority regulations.${nearest.en(p.near)}`,
    ],
  },
  'accept-bundled': {
    found: [
      (p) => `Quy chế ${p.found} đi kèm chương trình, không có tệp để ghi hồ sơ lời văn bên cạnh.`,
      (p) => `The regulation ${p.found} comes with the program; there is no file to write a record beside.`,
    ],
    expected: [
      'Tệp của quy chế (--regulation FILE), hoặc tệp hồ sơ (--record FILE).',
      'The file of the regulation (--regulation FILE), or a file for the record (--record FILE).',
    ],
    fix: ['Thêm --record ho-so.source.yaml.', 'Add --record text.source.yaml.'],
  },
  'unknown-format': {
    found: [(p) => `Không có định dạng ${p.found}.`, (p) => `There is no format ${p.found}.`],
    expected: [(p) => amongst.vi(p.known), (p) => amongst.en(p.known)],
    fix: [(p) => `Sửa lại --format.${nearest.vi(p.near)}`, (p) => `Correct --format.${nearest.en(p.near)}`],
  },
  'unknown-lang': {
    found: [(p) => `Không có ngôn ngữ ${p.found}.`, (p) => `There is no language ${p.found}.`],
    expected: ['vi (tiếng Việt) hoặc en (tiếng Anh).', 'vi (Vietnamese) or en (English).'],
    fix: ['Sửa lại --lang.', 'Correct --lang.'],
  },
  'no-terminal': {
    found: [
      'Không thể hỏi đáp (-i) khi lệnh không chạy trực tiếp trong cửa sổ lệnh (terminal).',
      'Questions (-i) cannot be asked without a terminal.',
    ],
    expected: [
      'Đầu vào chuẩn và đầu ra lỗi đều là cửa sổ lệnh.',
      'Standard input and standard error both at a terminal.',
    ],
    fix: [
      'Bỏ -i và ghi đủ thông tin bằng tùy chọn hoặc tệp.',
      'Drop -i and give the facts by options or in a file.',
    ],
  },
  'asking-off': {
    found: [
      'Không thể hỏi đáp (-i) khi có --no-input hoặc khi biến môi trường CI được đặt.',
      'Questions (-i) cannot be asked beside --no-input, or while the variable CI is set.',
    ],
    expected: ['Chỉ một trong hai: hỏi, hoặc không hỏi.', 'One of the two: to ask, or not to ask.'],
    fix: [
      'Bỏ -i và ghi đủ thông tin; hoặc bỏ --no-input và biến CI.',
      'Drop -i and give the facts; or drop --no-input and unset CI.',
    ],
  },
  'missing-type': {
    found: ['Chưa ghi loại hồ sơ (--type).', 'The type of the proposal is missing (--type).'],
    expected: [(p) => amongst.vi(p.known), (p) => amongst.en(p.known)],
    fix: ['Thêm --type; tên tiếng Việt hoặc mã đều được.', 'Add --type, by its Vietnamese name or its code.'],
  },
  'unknown-type': {
    found: [
      (p) => `Quy chế không có loại hồ sơ ${p.found}.`,
      (p) => `The regulation has no type of proposal ${p.found}.`,
    ],
    expected: ['Tên hoặc mã của một loại hồ sơ.', 'The name or the code of a type.'],
    fix: [
      (p) => `Tìm bằng authority matters.${nearest.vi(p.near)}`,
      (p) => `Search by authority matters.${nearest.en(p.near)}`,
    ],
  },
  'no-text-for-terminal': {
    found: [
      'Kết quả là một tệp Excel, không hiện được trên cửa sổ lệnh.',
      'The result is an Excel file, and no text for a terminal.',
    ],
    expected: ['Một tệp để ghi vào.', 'A file to write it to.'],
    fix: [
      'Thêm --output mau.xlsx, hoặc chuyển hướng: authority template > mau.xlsx',
      'Add --output list.xlsx, or redirect it: authority template > list.xlsx',
    ],
  },
  'flags-and-file': {
    found: [
      (p) => `Vừa có thông tin ghi bằng tùy chọn${p.found && ` (${p.found})`}, vừa có tệp hồ sơ.`,
      (p) => `Facts are given by options${p.found && ` (${p.found})`} and in a file as well.`,
    ],
    expected: ['Chỉ một trong hai.', 'One of the two.'],
    fix: ['Ghi thông tin vào tệp, hoặc bỏ tệp.', 'Write the facts into the file, or drop the file.'],
  },
  'unknown-subject': {
    found: [(p) => `Không tìm thấy ${p.found} trong quy chế.`, (p) => `${p.found} is not in the regulation.`],
    expected: [
      'Một điều khoản (2.4.2 hoặc “điểm 4.2 khoản 4 Điều 2”), mã quy định hoặc loại hồ sơ.',
      'A clause (2.4.2 or “điểm 4.2 khoản 4 Điều 2”), the id of a rule, or a type of proposal.',
    ],
    fix: [
      (p) => `Kiểm tra lại cách ghi.${nearest.vi(p.near)}`,
      (p) => `Check the spelling.${nearest.en(p.near)}`,
    ],
  },
  'unknown-clause': {
    found: [
      (p) => `Tệp quy chế ${p.reason} không liệt kê ${p.found}.`,
      (p) => `The regulation file ${p.reason} does not list ${p.found}.`,
    ],
    expected: [
      'Một điều khoản mà tệp quy chế liệt kê: xem authority matters --coverage.',
      'A clause that it lists: see authority matters --coverage.',
    ],
    fix: [
      (p) =>
        `Kiểm tra lại số điều, khoản, điểm.${nearest.vi(p.near)} Nếu văn bản có điều khoản này, thêm --source VĂN-BẢN để xem lời văn.`,
      (p) =>
        `Check the numbers.${nearest.en(p.near)} If the text has the clause, add --source TEXT to see its words.`,
    ],
  },
  'clause-nowhere': {
    found: [
      (p) => `Cả tệp quy chế ${p.reason} và văn bản đều không có ${p.found}.`,
      (p) => `Neither the regulation file ${p.reason} nor the text has ${p.found}.`,
    ],
    expected: ['Một điều khoản của văn bản.', 'A clause of the text.'],
    fix: [
      (p) => `Kiểm tra lại số điều, khoản, điểm.${nearest.vi(p.near)}`,
      (p) => `Check the numbers.${nearest.en(p.near)}`,
    ],
  },
  'bad-date': {
    found: [(p) => `${p.found} không phải là một ngày có thật.`, (p) => `${p.found} is not a real date.`],
    expected: [
      'Năm-tháng-ngày (2024-03-15) hoặc ngày/tháng/năm (15/03/2024).',
      'Year-month-day (2024-03-15) or day/month/year (15/03/2024).',
    ],
    fix: [(p) => `Sửa lại ${p.reason || '--date'}.`, (p) => `Correct ${p.reason || '--date'}.`],
  },
  'no-list': {
    found: ['Chưa có danh sách nào để xét.', 'There is no list to work on.'],
    expected: [
      'Một hoặc nhiều tệp CSV, TSV, XLSX, JSON, JSONL; hoặc - để đọc từ đầu vào chuẩn.',
      'One or more files of CSV, TSV, XLSX, JSON or JSONL; or - to read standard input.',
    ],
    fix: [
      (p) => `Ví dụ: authority ${p.reason || 'batch'} danh-sach.csv`,
      (p) => `For example: authority ${p.reason || 'batch'} list.csv`,
    ],
  },
  'bad-pair': {
    found: [
      (p) => `Giá trị ${p.found} của ${p.reason} thiếu dấu “=” hoặc thiếu một vế.`,
      (p) => `The value ${p.found} of ${p.reason} has no “=”, or nothing on one side of it.`,
    ],
    expected: [
      (p) =>
        p.reason === '--map'
          ? '--map "Tên cột=khóa".'
          : p.reason === '--unit'
            ? '--unit "Tên cột=đơn vị".'
            : '--set khóa=giá-trị.',
      (p) =>
        p.reason === '--map'
          ? '--map "Column=key".'
          : p.reason === '--unit'
            ? '--unit "Column=unit".'
            : '--set key=value.',
    ],
    fix: [
      'Đặt cả cặp trong dấu nháy kép nếu có dấu cách.',
      'Put the pair in double quotes where it holds spaces.',
    ],
  },
  'bad-output': {
    found: [(p) => `Giá trị ${p.found} không dùng được ở --output.`, (p) => `--output cannot be ${p.found}.`],
    expected: [
      (p) => `--output ĐỊNH-DẠNG=TỆP, định dạng là một trong: ${p.known}.`,
      (p) => `--output FORMAT=PATH, the format being one of: ${p.known}.`,
    ],
    fix: [
      (p) => `Ví dụ: --output ${p.reason || 'xlsx=ket-qua.xlsx'}`,
      (p) => `For example: --output ${p.reason || 'xlsx=results.xlsx'}`,
    ],
  },
  'config-and-no-config': {
    found: ['Vừa có --config, vừa có --no-config.', 'Both --config and --no-config are given.'],
    expected: ['Chỉ một trong hai.', 'One of the two.'],
    fix: [
      'Bỏ --no-config để đọc theo tệp cấu hình đã nêu.',
      'Take --no-config away to read by the configuration that is named.',
    ],
  },
  'output-twice': {
    found: [
      (p) => `Tệp ${p.found} được dùng cho hai kết quả.`,
      (p) => `The file ${p.found} is given for two outputs.`,
    ],
    expected: ['Mỗi kết quả một tệp riêng.', 'A file of its own for each.'],
    fix: ['Đổi tên một trong hai tệp.', 'Rename one of them.'],
  },
  'output-is-input': {
    found: [
      (p) => `Tệp ${p.found} là tệp cần đọc, không ghi kết quả đè lên được.`,
      (p) => `The file ${p.found} is one that is read; no result is written over it.`,
    ],
    expected: ['Một tệp khác.', 'Another file.'],
    fix: ['Chọn tên khác cho tệp kết quả.', 'Choose another name for the result.'],
  },
  'output-dangling': {
    found: [
      (p) => `${p.found} là liên kết đến một tệp không còn.`,
      (p) => `${p.found} is a link to a file that is not there.`,
    ],
    expected: ['Đường dẫn của một tệp.', 'The path of a file.'],
    fix: [
      'Chọn tên tệp khác, hoặc sửa liên kết rồi chạy lại.',
      'Choose another name, or mend the link and run again.',
    ],
  },
  'output-exists': {
    found: [(p) => `Tệp ${p.found} đã có.`, (p) => `The file ${p.found} is there already.`],
    expected: [
      'Một tệp chưa có, để không ghi đè.',
      'A file that is not there yet, so that nothing is overwritten.',
    ],
    fix: [
      'Chọn tên khác, hoặc thêm --force để ghi đè.',
      'Choose another name, or add --force to overwrite it.',
    ],
  },
  'output-not-a-file': {
    found: [(p) => `${p.found} không phải là tệp thường.`, (p) => `${p.found} is no regular file.`],
    expected: ['Đường dẫn của một tệp.', 'The path of a file.'],
    fix: [
      'Chọn tên tệp khác; để ghi ra đầu ra chuẩn thì dùng --format.',
      'Choose another name; to write to standard output use --format.',
    ],
  },
  'output-unwritable': {
    found: [
      (p) => `Không ghi được ${p.found}${p.reason && `: ${p.reason}`}.`,
      (p) => `${p.found} cannot be written${p.reason && `: ${p.reason}`}.`,
    ],
    expected: ['Một thư mục có thật và được phép ghi.', 'A folder that exists and may be written to.'],
    fix: ['Kiểm tra lại đường dẫn và quyền ghi.', 'Check the path and its permissions.'],
  },
  'output-read-only': {
    found: [
      (p) => `Không ghi được ${p.found}: ổ đĩa hoặc thư mục này chỉ cho phép đọc.`,
      (p) => `${p.found} cannot be written: its disk or folder is for reading only.`,
    ],
    expected: ['Một thư mục được phép ghi.', 'A folder that may be written to.'],
    fix: ['Chọn thư mục khác để ghi.', 'Choose a folder elsewhere.'],
  },
  'stdout-unwritable': {
    found: [
      (p) => `Không ghi được kết quả ra đầu ra chuẩn: ${p.reason}.`,
      (p) => `The result cannot be written to standard output: ${p.reason}.`,
    ],
    fix: [
      'Kiểm tra tệp, thiết bị hoặc chương trình nhận kết quả rồi chạy lại.',
      'Check the file, device or program that takes the result, and run again.',
    ],
  },
  'output-full': {
    found: [(p) => `Không đủ chỗ để ghi ${p.found}.`, (p) => `There is no room to write ${p.found}.`],
    expected: ['Đủ chỗ trống trên đĩa.', 'Enough free space on the disk.'],
    fix: ['Dọn bớt chỗ trống hoặc ghi sang ổ đĩa khác.', 'Make room, or write to another disk.'],
  },
  'output-locked': {
    found: [
      (p) => `Không thay được tệp ${p.found}${p.reason && ` (${p.reason})`}: có thể tệp đang mở trong Excel.`,
      (p) => `${p.found} cannot be replaced${p.reason && ` (${p.reason})`}: it may be open in Excel.`,
    ],
    fix: [
      'Đóng tệp rồi chạy lại, hoặc chọn tên khác.',
      'Close the file and run again, or choose another name.',
    ],
  },
  'output-too-large': {
    found: [
      (p) => `Kết quả quá lớn để ghi thành XLSX (${p.found}).`,
      (p) => `The results are too large for XLSX (${p.found}).`,
    ],
    expected: [(p) => `Không quá ${p.known}.`, (p) => `At most ${p.known}.`],
    fix: [
      'Dùng --output csv=TỆP; CSV không giới hạn số hàng.',
      'Use --output csv=FILE; CSV takes any number of rows.',
    ],
  },
  'table-not-read': {
    found: [
      (p) => `Tệp ${p.found} có thể là một danh sách nhưng không đọc được.`,
      (p) => `The file ${p.found} may hold a list and cannot be read.`,
    ],
    expected: [
      'Tệp có đuôi .xlsx, .xlsm, .xls, .ods, .csv, .tsv, .json, .jsonl hoặc .ndjson.',
      'Files that end in .xlsx, .xlsm, .xls, .ods, .csv, .tsv, .json, .jsonl or .ndjson.',
    ],
    fix: [
      (p) => `Lưu tệp thành .xlsx, hoặc ghi --ignore "${p.given}" nếu tệp không phải danh sách cần kiểm tra.`,
      (p) => `Save it as .xlsx, or write --ignore "${p.given}" if it is no list to be validated.`,
    ],
  },
  'no-lists-found': {
    found: [(p) => `Không có danh sách nào trong ${p.found}.`, (p) => `There is no list in ${p.found}.`],
    expected: [
      'Tệp có đuôi .csv, .tsv, .xlsx, .xlsm, .xls, .ods, .json, .jsonl hoặc .ndjson.',
      'Files that end in .csv, .tsv, .xlsx, .xlsm, .xls, .ods, .json, .jsonl or .ndjson.',
    ],
    fix: [
      'Kiểm tra lại đường dẫn; đặt mẫu như “ho-so/**/*.csv” trong dấu nháy.',
      'Check the path; put a pattern such as “lists/**/*.csv” in quotes.',
    ],
  },
  'baseline-unreadable': {
    found: [
      (p) => `Không đọc được tệp mốc ${p.found}${p.reason && `: ${p.reason}`}.`,
      (p) => `The baseline ${p.found} cannot be read${p.reason && `: ${p.reason}`}.`,
    ],
    expected: ['Tệp đã ghi bằng --write-baseline.', 'A file written with --write-baseline.'],
    fix: ['Ghi lần đầu bằng --write-baseline TỆP.', 'Write it first with --write-baseline FILE.'],
  },
  'bad-baseline': {
    found: [
      (p) => `${p.found} không phải là tệp mốc${p.reason && `: ${p.reason}`}.`,
      (p) => `${p.found} is no baseline${p.reason && `: ${p.reason}`}.`,
    ],
    expected: ['Tệp đã ghi bằng --write-baseline.', 'A file written with --write-baseline.'],
    fix: ['Ghi lại bằng --write-baseline TỆP --force.', 'Write it anew with --write-baseline FILE --force.'],
  },
  'baseline-not-written': {
    found: [
      (p) => `Chưa ghi tệp mốc ${p.found}, vì có tệp không đọc được nên các phát hiện chưa đủ.`,
      (p) =>
        `The baseline ${p.found} was not written: a list could not be read, so that its findings are not all there are.`,
    ],
    fix: ['Sửa các tệp đó rồi chạy lại.', 'Mend the lists named above and run again.'],
  },
  'unknown-choice': {
    found: [
      (p) => `${p.found} không phải là một lựa chọn của lệnh này.`,
      (p) => `This command does not know ${p.found}.`,
    ],
    expected: [(p) => `Một trong: ${p.known}.`, (p) => `One of: ${p.known}.`],
    fix: [
      (p) => (p.near === '' ? '' : `Gần giống nhất: ${p.near}.`),
      (p) => (p.near === '' ? '' : `The nearest: ${p.near}.`),
    ],
  },
  'no-cases': {
    found: [
      (p) => `Không có trường hợp thử nào trong ${p.found}.`,
      (p) => `There are no cases in ${p.found}.`,
    ],
    expected: [
      'Tệp .yaml, .json hoặc .jsonl, hoặc thư mục chứa các tệp đó.',
      'A .yaml, .json or .jsonl file, or a folder that holds some.',
    ],
    fix: [
      'Kiểm tra lại đường dẫn; “authority audit --cases” viết sẵn các trường hợp ở từng mức giới hạn.',
      'Check the path; “authority audit --cases” writes cases for every limit.',
    ],
  },
  'unknown-way': {
    found: [
      (p) => `${p.found} không phải là cấp, loại hồ sơ hay tệp nào.`,
      (p) => `${p.found} is no body, type of proposal or file.`,
    ],
    expected: [
      'Một cấp hoặc một loại hồ sơ của quy chế (tên hoặc mã), hoặc tệp JSON của hồ sơ.',
      'A body or a type of proposal of the regulation (code or name), or the JSON file of a proposal.',
    ],
    fix: [
      (p) => `Kiểm tra chính tả.${p.near && ` Gần giống nhất: ${p.near}.`}`,
      (p) => `Check the spelling.${p.near && ` Nearest: ${p.near}.`}`,
    ],
  },
  'option-needs-meeting': {
    found: [
      (p) => `Tùy chọn ${p.found} chỉ dùng cùng --meeting.`,
      (p) => `The option ${p.found} goes with --meeting alone.`,
    ],
    expected: ['Ngày họp để tính các thời hạn.', 'The day of a session, to count dates from.'],
    fix: ['Thêm --meeting và ngày họp.', 'Add --meeting and the day.'],
  },
  'options-apart': {
    found: [
      (p) => `Không dùng ${p.reason} cùng ${p.given}.`,
      (p) => `${p.given} and ${p.reason} do not go together.`,
    ],
    expected: [(p) => p.known, (p) => p.known],
    fix: [
      (p) => `Bỏ ${p.reason}, hoặc bỏ ${p.given}.`,
      (p) => `Leave ${p.reason} out, or leave ${p.given} out.`,
    ],
  },
  'option-goes-with': {
    found: [
      (p) => `Tùy chọn ${p.given} chỉ dùng cùng ${p.reason}.`,
      (p) => `The option ${p.given} goes with ${p.reason} alone.`,
    ],
    fix: [(p) => `Thêm ${p.reason}, hoặc bỏ ${p.given}.`, (p) => `Add ${p.reason}, or leave ${p.given} out.`],
  },
  'text-no-regulation': {
    found: [
      (p) => `${p.found} là văn bản, không phải tệp quy chế.`,
      (p) => `${p.found} is a text, and no regulation file.`,
    ],
    expected: ['Mã hoặc tệp YAML của quy chế.', 'The id of a regulation or its YAML file.'],
    fix: ['Thêm --text để so sánh lời văn của hai văn bản.', 'Add --text to compare the words of two texts.'],
  },
  'one-standard-input': {
    found: ['Cả hai văn bản đều là đầu vào chuẩn (-).', 'Both texts are standard input (-).'],
    expected: ['Nhiều nhất một văn bản từ đầu vào chuẩn.', 'At most one of them from standard input.'],
    fix: ['Ghi tên tệp cho văn bản kia.', 'Name the file of the other one.'],
  },
  'ics-several-ways': {
    found: [
      (p) => `Tệp lịch ${p.found} chỉ ghi phiên họp của một cấp, mà ở đây còn nhiều cấp: ${p.known}.`,
      (p) =>
        `The calendar file ${p.found} holds the session of one body, and there are several here: ${p.known}.`,
    ],
    expected: ['Một cấp.', 'One body.'],
    fix: [
      'Nêu cấp thay cho loại hồ sơ, hoặc bổ sung thông tin còn thiếu của hồ sơ.',
      'Name the body instead of the type, or add what the proposal lacks.',
    ],
  },
  'ics-without-session': {
    found: [
      (p) =>
        `Không có thời hạn nào để ghi vào ${p.found}: quy chế không nêu thời hạn theo phiên họp${p.reason && ` của ${p.reason}`}.`,
      (p) =>
        `There is no date to write into ${p.found}: the regulation counts none from a session${p.reason && ` of ${p.reason}`}.`,
    ],
    fix: ['Bỏ --ics.', 'Leave --ics out.'],
  },
} satisfies Record<string, Trouble<UsageParams>>;

export type UsageErrorCode = keyof typeof usage;

export const usageWordsFor = wordsOf(usage);
