/** The words of wrong usage of the command line: what is wrong, and how to write it. */
import { amongst, nearest, type Trouble, wordsOf } from './catalogue.ts';
import type { Cause } from './system.ts';

export interface UsageParams {
  readonly found: string;
  /** As it was written, to be written again. */
  readonly given: string;
  readonly near: string;
  readonly known: string;
  /** What the system says in words, or the option or command that the rest belongs to. */
  readonly reason: string;
  /** What the system says, where it says something. */
  readonly cause: Cause | undefined;
}

/** Behind a sentence: why. */
const why = (p: UsageParams): string => p.reason && `: ${p.reason}`;

/** The help of the command that is meant, as it is typed. */
const help = (p: UsageParams): string => `authority ${p.reason && `${p.reason} `}--help`;

/** An option with a value that works. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '--clause': '--clause 2.4',
  '--max-results': '--max-results 1000',
  '--most-cells': '--most-cells 1000000',
  '--map': '--map "Kinh phí=capital"',
  '--unit': '--unit "Kinh phí=tỷ đồng"',
  '--set': '--set type=investment-project',
};
const example = (p: UsageParams): string => EXAMPLES[p.reason] ?? '';

const thousands = (digits: string, mark: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, mark);

/** How a file that cannot be read is made readable. */
const READABLE: Readonly<Partial<Record<Cause, readonly [vi: string, en: string]>>> = {
  missing: ['Kiểm tra lại đường dẫn và tên tệp.', 'Check the path and the name of the file.'],
  folder: ['Ghi tên một tệp trong thư mục đó.', 'Name a file in that folder.'],
  denied: [
    'Xin quyền đọc tệp, hoặc chép tệp sang thư mục khác rồi chạy lại.',
    'Ask for permission to read it, or copy it to another folder and run again.',
  ],
  busy: ['Đóng chương trình đang mở tệp rồi chạy lại.', 'Close the program that has it open and run again.'],
  tooMany: ['Đóng bớt chương trình rồi chạy lại.', 'Close some programs and run again.'],
  longName: ['Rút ngắn tên tệp hoặc đường dẫn.', 'Shorten its name or path.'],
  encoding: ['Lưu lại tệp với bảng mã UTF-8.', 'Save the file again in UTF-8.'],
  tooLarge: ['Chọn đúng tệp cần đọc.', 'Choose the file that was meant.'],
};
const readable = ({ cause }: UsageParams, at: 0 | 1): string =>
  (cause && READABLE[cause]?.[at]) ??
  ['Kiểm tra lại tệp và ổ đĩa rồi chạy lại.', 'Check the file and its disk, and run again.'][at]!;

const LIST_FILES = '.xlsx, .xlsm, .xls, .ods, .csv, .tsv, .json, .jsonl';

const usage = {
  'unknown-command': {
    found: [
      (p) => `Không có lệnh ${p.found}.${nearest.vi(p.near)}`,
      (p) => `There is no command ${p.found}.${nearest.en(p.near)}`,
    ],
    fix: ['Xem các lệnh bằng authority --help.', 'See authority --help for the commands.'],
  },
  'unknown-option': {
    found: [
      (p) => `Không có tùy chọn ${p.found}.${nearest.vi(p.near)}`,
      (p) => `There is no option ${p.found}.${nearest.en(p.near)}`,
    ],
    fix: [(p) => `Xem các tùy chọn bằng ${help(p)}.`, (p) => `See ${help(p)} for the options.`],
  },
  'option-needs-value': {
    found: [(p) => `Tùy chọn ${p.found} chưa có giá trị.`, (p) => `The option ${p.found} has no value.`],
    fix: [
      (p) => `Ghi giá trị ngay sau tùy chọn; xem ${help(p)}.`,
      (p) => `Write the value right after the option; see ${help(p)}.`,
    ],
  },
  'bad-option-value': {
    found: [
      (p) => `${p.reason || 'Tùy chọn'} không nhận giá trị ${p.found}.${nearest.vi(p.near)}`,
      (p) => `${p.reason || 'The option'} does not take ${p.found}.${nearest.en(p.near)}`,
    ],
    fix: [
      (p) => amongst.vi(p.known) || `Ghi giá trị khác${example(p) && `, ví dụ ${example(p)}`}.`,
      (p) => amongst.en(p.known) || `Give another value${example(p) && `, for example ${example(p)}`}.`,
    ],
  },
  'bad-table-name': {
    found: [(p) => `${p.found} không phải là tên bảng.`, (p) => `${p.found} is no name of a table.`],
    fix: [
      'Ghi tên bảng, có thể kèm tên lược đồ và dấu chấm ở trước, ví dụ --table so.ho_so.',
      'Give a name, with its schema and a dot before it if need be, for example --table register.proposals.',
    ],
  },
  'name-taken': {
    found: [
      (p) => `Tên ${p.found} trùng với một tên khác trong tệp SQL (không phân biệt chữ hoa, chữ thường).`,
      (p) => `The name ${p.found} is already another one’s in the script (case makes no difference).`,
    ],
    fix: [
      'Chọn tên bảng khác bằng --table; nếu là tên cột, đổi mã thông tin trong tệp quy chế.',
      'Choose another table by --table; of a column, change the id of the fact in the regulation.',
    ],
  },
  'name-too-long': {
    found: [
      (p) => `Tên ${p.found} dài hơn 63 byte, cơ sở dữ liệu sẽ cắt bớt.`,
      (p) => `The name ${p.found} has more than 63 bytes, and a database would cut it off.`,
    ],
    fix: ['Chọn tên bảng ngắn hơn bằng --table.', 'Choose a shorter table by --table.'],
  },
  'bad-header-rows': {
    found: [
      (p) => `--header-row không nhận giá trị ${p.found}.`,
      (p) => `--header-row does not take ${p.found}.`,
    ],
    fix: [
      'Ghi số thứ tự của dòng tên cột, đếm từ 1 như trong tệp: --header-row 8, hoặc các dòng liền nhau: --header-row 8-10 (nhiều nhất 20 dòng).',
      'Give the number of the line with the column names, counted from 1 as in the file: --header-row 8, or lines in a row: --header-row 8-10 (20 at most).',
    ],
  },
  'missing-argument': {
    found: [
      (p) => (p.known ? `Lệnh còn thiếu ${p.known}.` : `Lệnh còn thiếu ${p.found}.`),
      (p) => (p.known ? `The command still needs ${p.known}.` : `The command still needs ${p.found}.`),
    ],
    fix: [(p) => `Xem ví dụ bằng ${help(p)}.`, (p) => `See the examples in ${help(p)}.`],
  },
  'too-many-arguments': {
    found: [
      (p) => `Lệnh không nhận thêm ${p.found}.`,
      (p) => `The command does not take ${p.found} as well.`,
    ],
    fix: [
      (p) => `Giá trị có dấu cách phải đặt trong dấu nháy kép; xem ${help(p)}.`,
      (p) => `Put a value with spaces in double quotes; see ${help(p)}.`,
    ],
  },
  'unreadable-file': {
    found: [
      (p) => {
        if (p.cause === 'missing') return `Không tìm thấy tệp ${p.found}.`;
        if (p.cause === 'folder') return `${p.found} là thư mục, không phải tệp.`;
        return `Không đọc được tệp ${p.found}${why(p)}.`;
      },
      (p) => {
        if (p.cause === 'missing') return `The file ${p.found} was not found.`;
        if (p.cause === 'folder') return `${p.found} is a folder, not a file.`;
        return `The file ${p.found} cannot be read${why(p)}.`;
      },
    ],
    fix: [(p) => readable(p, 0), (p) => readable(p, 1)],
  },
  'no-input': {
    found: ['Chưa có hồ sơ nào để xét.', 'There is no proposal to check.'],
    fix: [
      'Ghi thông tin bằng tùy chọn như --type, ghi tên một tệp JSON, hoặc ghi - để nhận dữ liệu từ lệnh trước; xem ví dụ bằng authority check --help.',
      'Give facts by options such as --type, name a JSON file, or write - for standard input; see the examples in authority check --help.',
    ],
  },
  'unknown-regulation': {
    found: [
      (p) => `Không có quy chế ${p.found}.${nearest.vi(p.near)}`,
      (p) => `There is no regulation ${p.found}.${nearest.en(p.near)}`,
    ],
    fix: [
      (p) =>
        `${p.known && `Chọn quy chế có sẵn (${p.known}), hoặc ghi`}${p.known ? '' : 'Ghi'} đường dẫn đến một tệp quy chế.`,
      (p) =>
        `${p.known && `Choose one that comes with the program (${p.known}), or give`}${p.known ? '' : 'Give'} the path of a regulation file.`,
    ],
  },
  'accept-bundled': {
    found: [
      (p) => `Quy chế ${p.found} đi kèm phần mềm nên không có chỗ lập bản ghi nội dung văn bản bên cạnh.`,
      (p) =>
        `The regulation ${p.found} comes with the program, so there is no file to write the record beside.`,
    ],
    fix: [
      'Ghi tên bản ghi, ví dụ --record doi-chieu.source.yaml; hoặc dùng tệp quy chế riêng: --regulation TỆP.',
      'Name a file for it, such as --record text.source.yaml, or use a regulation file of your own: --regulation FILE.',
    ],
  },
  'unknown-format': {
    found: [
      (p) => `Không có định dạng ${p.found}.${nearest.vi(p.near)}`,
      (p) => `There is no format ${p.found}.${nearest.en(p.near)}`,
    ],
    fix: [(p) => amongst.vi(p.known), (p) => amongst.en(p.known)],
  },
  'unknown-lang': {
    found: [(p) => `Không có ngôn ngữ ${p.found}.`, (p) => `There is no language ${p.found}.`],
    fix: [
      'Ghi --lang vi (tiếng Việt) hoặc --lang en (English).',
      'Write --lang vi (tiếng Việt) or --lang en (English).',
    ],
  },
  'no-terminal': {
    found: [
      'Không hỏi đáp (-i) được vì lệnh không chạy trực tiếp trong cửa sổ lệnh.',
      'Questions (-i) can only be asked at a terminal.',
    ],
    fix: [
      'Bỏ -i và ghi đủ thông tin bằng tùy chọn hoặc tệp.',
      'Leave -i out and give the facts by options or in a file.',
    ],
  },
  'asking-off': {
    found: [
      'Không hỏi đáp (-i) được khi có --no-input, hoặc khi lệnh chạy tự động (có biến CI).',
      'Questions (-i) cannot be asked with --no-input, or while the variable CI is set.',
    ],
    fix: [
      'Bỏ -i và ghi đủ thông tin; hoặc bỏ --no-input và biến CI.',
      'Leave -i out and give the facts; or leave --no-input out and unset CI.',
    ],
  },
  'unknown-type': {
    found: [
      (p) => `Quy chế không có loại hồ sơ ${p.found}.${nearest.vi(p.near)}`,
      (p) => `The regulation has no type of proposal ${p.found}.${nearest.en(p.near)}`,
    ],
    fix: [
      'Ghi tên hoặc mã của loại hồ sơ; tìm bằng authority matters.',
      'Give the name or code of a type; search for it with authority matters.',
    ],
  },
  'no-text-for-terminal': {
    found: [
      'Kết quả là một tệp Excel, không hiện được trong cửa sổ lệnh.',
      'The result is an Excel file and cannot be shown at a terminal.',
    ],
    fix: ['Ghi tên tệp, ví dụ --output mau.xlsx.', 'Name a file, for example --output list.xlsx.'],
  },
  'flags-and-file': {
    found: [
      (p) => `Thông tin vừa được ghi bằng tùy chọn${p.found && ` (${p.found})`}, vừa có trong tệp hồ sơ.`,
      (p) => `Facts are given both by options${p.found && ` (${p.found})`} and in a file.`,
    ],
    fix: [
      'Ghi hết vào tệp, hoặc bỏ tệp và ghi hết bằng tùy chọn.',
      'Write all of them into the file, or leave the file out.',
    ],
  },
  'unknown-subject': {
    found: [
      (p) => `Không tìm thấy ${p.found} trong quy chế.${nearest.vi(p.near)}`,
      (p) => `${p.found} was not found in the regulation.${nearest.en(p.near)}`,
    ],
    fix: [
      'Ghi điều khoản (“điểm 4.2 khoản 4 Điều 2” hoặc 2.4.2), mã quy định, hoặc tên hay mã của loại hồ sơ.',
      'Give a clause (“point 4.2, clause 4, Article 2” or 2.4.2), the id of a rule, or a type of proposal.',
    ],
  },
  'unknown-clause': {
    found: [
      (p) => `Tệp quy chế ${p.reason} không có ${p.found}.${nearest.vi(p.near)}`,
      (p) => `The regulation file ${p.reason} does not list ${p.found}.${nearest.en(p.near)}`,
    ],
    fix: [
      'Kiểm tra lại số điều, khoản, điểm bằng authority matters --coverage. Nếu văn bản có điều khoản này, thêm --source VĂN-BẢN để xem nội dung.',
      'Check the numbers with authority matters --coverage. If the text has the clause, add --source TEXT to see its words.',
    ],
  },
  'clause-nowhere': {
    found: [
      (p) => `Cả tệp quy chế ${p.reason} và văn bản đều không có ${p.found}.${nearest.vi(p.near)}`,
      (p) => `Neither the regulation file ${p.reason} nor the text has ${p.found}.${nearest.en(p.near)}`,
    ],
    fix: ['Kiểm tra lại số điều, khoản, điểm.', 'Check the numbers of the article, clause and point.'],
  },
  'bad-date': {
    found: [(p) => `${p.found} không phải là ngày có thật.`, (p) => `${p.found} is not a real date.`],
    fix: [
      (p) => `Ghi ngày/tháng/năm, ví dụ ${p.reason || '--date'} 15/3/2024.`,
      (p) => `Write day/month/year or year-month-day, for example ${p.reason || '--date'} 2024-03-15.`,
    ],
  },
  'no-list': {
    found: ['Chưa có danh sách nào để xét.', 'There is no list to work on.'],
    fix: [
      (p) =>
        `Ghi tên tệp CSV, TSV, XLSX, JSON hoặc JSONL, hoặc ghi - để nhận dữ liệu từ lệnh trước. Ví dụ: authority ${p.reason || 'batch'} danh-sach.xlsx`,
      (p) =>
        `Name a file of CSV, TSV, XLSX, JSON or JSONL, or write - for standard input. For example: authority ${p.reason || 'batch'} list.xlsx`,
    ],
  },
  'bad-pair': {
    found: [
      (p) => `${p.reason} ${p.found} thiếu dấu “=” hoặc thiếu một vế.`,
      (p) => `${p.reason} ${p.found} has no “=”, or nothing on one side of it.`,
    ],
    fix: [
      (p) => `Ví dụ: ${example(p) || EXAMPLES['--map']}. Đặt cả cặp trong dấu nháy kép nếu có dấu cách.`,
      (p) =>
        `For example: ${example(p) || EXAMPLES['--map']}. Put the pair in double quotes if it has spaces.`,
    ],
  },
  'bad-facts': {
    found: [(p) => `--facts không nhận giá trị ${p.found}.`, (p) => `--facts does not take ${p.found}.`],
    fix: [
      (p) => `Ghi định dạng và tên tệp, ví dụ --facts csv=thong-tin.csv. Định dạng: ${p.known}.`,
      (p) => `Give the format and the file, for example --facts csv=facts.csv. Formats: ${p.known}.`,
    ],
  },
  'bad-output': {
    found: [(p) => `--output không nhận giá trị ${p.found}.`, (p) => `--output does not take ${p.found}.`],
    fix: [
      (p) =>
        `Ghi định dạng và tên tệp, ví dụ --output ${p.reason || 'xlsx=ket-qua.xlsx'}. Định dạng: ${p.known}.`,
      (p) =>
        `Give the format and the file, for example --output ${p.reason || 'xlsx=results.xlsx'}. Formats: ${p.known}.`,
    ],
  },
  'config-and-no-config': {
    found: ['Không dùng --config cùng --no-config.', '--config and --no-config do not go together.'],
    fix: [
      'Bỏ --no-config để đọc theo tệp cấu hình đã nêu, hoặc bỏ --config.',
      'Leave --no-config out to use the configuration named, or leave --config out.',
    ],
  },
  'output-twice': {
    found: [
      (p) => `Tệp ${p.found} được ghi cho hai kết quả.`,
      (p) => `The file ${p.found} is given for two outputs.`,
    ],
    fix: ['Đổi tên một trong hai tệp.', 'Rename one of them.'],
  },
  'output-is-input': {
    found: [
      (p) => `Tệp ${p.found} là tệp cần đọc, không ghi kết quả đè lên được.`,
      (p) => `The file ${p.found} is being read, so results cannot be written over it.`,
    ],
    fix: ['Chọn tên khác cho tệp kết quả.', 'Choose another name for the results.'],
  },
  'output-dangling': {
    found: [
      (p) => `${p.found} là liên kết đến một tệp không còn.`,
      (p) => `${p.found} is a link to a file that no longer exists.`,
    ],
    fix: [
      'Chọn tên tệp khác, hoặc sửa liên kết rồi chạy lại.',
      'Choose another name, or repair the link and run again.',
    ],
  },
  'output-exists': {
    found: [(p) => `Tệp ${p.found} đã có.`, (p) => `The file ${p.found} already exists.`],
    fix: [
      'Chọn tên khác, hoặc thêm --force để ghi đè.',
      'Choose another name, or add --force to overwrite it.',
    ],
  },
  'output-not-a-file': {
    found: [(p) => `${p.found} không phải là tệp thông thường.`, (p) => `${p.found} is not a regular file.`],
    fix: [
      'Chọn tên tệp khác; để in kết quả ra màn hình thì dùng --format.',
      'Choose another name; to print the results use --format.',
    ],
  },
  'output-unwritable': {
    found: [
      (p) => {
        if (p.cause === 'missing') return `Chưa có thư mục để ghi ${p.found}.`;
        if (p.cause === 'denied') return `Không có quyền ghi ${p.found}.`;
        return `Không ghi được ${p.found}${why(p)}.`;
      },
      (p) => {
        if (p.cause === 'missing') return `The folder for ${p.found} does not exist.`;
        if (p.cause === 'denied') return `Writing ${p.found} is not permitted.`;
        return `${p.found} cannot be written${why(p)}.`;
      },
    ],
    fix: [
      (p) =>
        p.cause === 'missing'
          ? 'Tạo thư mục trước, hoặc sửa lại đường dẫn.'
          : 'Chọn thư mục khác, hoặc kiểm tra lại đường dẫn và quyền ghi.',
      (p) =>
        p.cause === 'missing'
          ? 'Make the folder first, or correct the path.'
          : 'Choose another folder, or check the path and its permissions.',
    ],
  },
  'output-read-only': {
    found: [
      (p) => `Không ghi được ${p.found}: ổ đĩa hoặc thư mục chỉ cho phép đọc.`,
      (p) => `${p.found} cannot be written: the disk or folder is read-only.`,
    ],
    fix: ['Chọn thư mục khác để ghi.', 'Choose another folder.'],
  },
  'stdout-unwritable': {
    found: [
      (p) => `Không đưa được kết quả ra màn hình hoặc nơi nhận${why(p)}.`,
      (p) => `The result cannot be written to standard output${why(p)}.`,
    ],
    fix: [
      'Kiểm tra tệp, thiết bị hoặc phần mềm nhận kết quả rồi chạy lại.',
      'Check the file, device or program that takes the result, and run again.',
    ],
  },
  'output-full': {
    found: [
      (p) => `Không đủ chỗ trống để ghi ${p.found || 'kết quả'}.`,
      (p) => `There is not enough room to write ${p.found || 'the results'}.`,
    ],
    fix: ['Dọn bớt tệp trên đĩa, hoặc ghi sang ổ đĩa khác.', 'Free some space, or write to another disk.'],
  },
  'output-locked': {
    found: [
      (p) => `Không thay được tệp ${p.found}: có thể tệp đang mở trong Excel.`,
      (p) => `The file ${p.found} cannot be replaced: it may be open in Excel.`,
    ],
    fix: ['Đóng tệp rồi chạy lại, hoặc chọn tên khác.', 'Close it and run again, or choose another name.'],
  },
  'output-too-large': {
    found: [
      (p) =>
        `Kết quả quá dài để ghi vào tệp Excel ${p.found}${p.known && ` (tối đa ${thousands(p.known, '.')} dòng)`}.`,
      (p) =>
        `The results are too long for the Excel file ${p.found}${p.known && ` (${thousands(p.known, ',')} rows at most)`}.`,
    ],
    fix: [
      'Ghi ra tệp CSV: --output csv=ket-qua.csv; tệp CSV không giới hạn số dòng.',
      'Write a CSV file, which takes any number of rows: --output csv=results.csv.',
    ],
  },
  'table-not-read': {
    found: [
      (p) => `Tệp ${p.found} có thể là danh sách nhưng phần mềm không đọc được loại tệp này.`,
      (p) => `The file ${p.found} may be a list, but files of its kind are not read.`,
    ],
    fix: [
      (p) => `Lưu tệp thành .xlsx; nếu không phải danh sách cần kiểm tra thì thêm --ignore "${p.given}".`,
      (p) => `Save it as .xlsx; if it is not a list to be checked, add --ignore "${p.given}".`,
    ],
  },
  'no-lists-found': {
    found: [(p) => `Không có danh sách nào trong ${p.found}.`, (p) => `There is no list in ${p.found}.`],
    fix: [
      `Kiểm tra lại đường dẫn; đặt mẫu như “ho-so/**/*.csv” trong dấu nháy. Tệp đọc được: ${LIST_FILES}.`,
      `Check the path; put a pattern such as “lists/**/*.csv” in quotes. Files that can be read: ${LIST_FILES}.`,
    ],
  },
  'baseline-unreadable': {
    found: [
      (p) =>
        p.cause === 'missing'
          ? `Không tìm thấy tệp kết quả lần trước ${p.found}.`
          : `Không đọc được tệp kết quả lần trước ${p.found}${why(p)}.`,
      (p) =>
        p.cause === 'missing'
          ? `The baseline ${p.found} was not found.`
          : `The baseline ${p.found} cannot be read${why(p)}.`,
    ],
    fix: ['Ghi lần đầu bằng --write-baseline TỆP.', 'Write it first with --write-baseline FILE.'],
  },
  'bad-baseline': {
    found: [
      (p) => `${p.found} không phải là tệp kết quả lần trước${p.reason && ` (${p.reason})`}.`,
      (p) => `${p.found} is not a baseline${p.reason && ` (${p.reason})`}.`,
    ],
    fix: ['Ghi lại bằng --write-baseline TỆP --force.', 'Write it again with --write-baseline FILE --force.'],
  },
  'baseline-not-written': {
    found: [
      (p) => `Chưa ghi ${p.found}: có danh sách không đọc được nên kết quả lần này chưa đủ.`,
      (p) => `${p.found} was not written: a list could not be read, so the findings are incomplete.`,
    ],
    fix: ['Sửa các danh sách nêu trên rồi chạy lại.', 'Correct the lists named above and run again.'],
  },
  'unknown-choice': {
    found: [
      (p) => `Lệnh này không có lựa chọn ${p.found}.${nearest.vi(p.near)}`,
      (p) => `This command has no choice ${p.found}.${nearest.en(p.near)}`,
    ],
    fix: [(p) => amongst.vi(p.known), (p) => amongst.en(p.known)],
  },
  'no-cases': {
    found: [
      (p) => `Không có trường hợp thử nào trong ${p.found}.`,
      (p) => `There are no test cases in ${p.found}.`,
    ],
    fix: [
      'Ghi tệp .yaml, .json, .jsonl hoặc thư mục có các tệp đó; “authority audit --cases” lập sẵn trường hợp cho từng mức giới hạn.',
      'Name a .yaml, .json or .jsonl file, or a folder that has some; “authority audit --cases” writes cases for every limit.',
    ],
  },
  'unknown-way': {
    found: [
      (p) => `Không có cấp, loại hồ sơ hay tệp nào là ${p.found}.${nearest.vi(p.near)}`,
      (p) => `${p.found} is not a body, a type of proposal or a file.${nearest.en(p.near)}`,
    ],
    fix: [
      'Ghi tên hoặc mã của cấp, của loại hồ sơ (xem authority matters), hoặc tên tệp JSON của hồ sơ.',
      'Give the name or code of a body or of a type (see authority matters), or the JSON file of a proposal.',
    ],
  },
  'option-needs-meeting': {
    found: [
      (p) => `Tùy chọn ${p.found} chỉ dùng cùng --meeting.`,
      (p) => `The option ${p.found} is only used with --meeting.`,
    ],
    fix: [
      'Thêm ngày họp, ví dụ --meeting 15/3/2024.',
      'Add the day of the meeting, for example --meeting 2024-03-15.',
    ],
  },
  'options-apart': {
    found: [
      (p) => `Không dùng ${p.reason} cùng ${p.given}.`,
      (p) => `${p.given} and ${p.reason} do not go together.`,
    ],
    fix: [
      (p) => `Bỏ ${p.reason}, hoặc bỏ ${p.given}.`,
      (p) => `Leave ${p.reason} out, or leave ${p.given} out.`,
    ],
  },
  'option-goes-with': {
    found: [
      (p) => `Tùy chọn ${p.given} chỉ dùng cùng ${p.reason}.`,
      (p) => `The option ${p.given} is only used with ${p.reason}.`,
    ],
    fix: [(p) => `Thêm ${p.reason}, hoặc bỏ ${p.given}.`, (p) => `Add ${p.reason}, or leave ${p.given} out.`],
  },
  'text-no-regulation': {
    found: [
      (p) => `${p.found} là văn bản, không phải tệp quy chế.`,
      (p) => `${p.found} is a text, not a regulation file.`,
    ],
    fix: [
      'Thêm --text để so sánh nội dung hai văn bản; hoặc ghi mã hay tệp YAML của quy chế.',
      'Add --text to compare two texts; or give the id or the YAML file of a regulation.',
    ],
  },
  'one-standard-input': {
    found: [
      'Chỉ một trong hai văn bản được nhận từ lệnh trước (-).',
      'Only one of the two texts can come from standard input (-).',
    ],
    fix: ['Ghi tên tệp cho văn bản kia.', 'Name the file of the other one.'],
  },
  'ics-several-ways': {
    found: [
      (p) =>
        `Tệp lịch ${p.found} chỉ ghi được lịch họp của một cấp${p.known && `; ở đây có nhiều cấp: ${p.known}`}.`,
      (p) =>
        `The calendar file ${p.found} takes the meeting of one body${p.known && `; there are several here: ${p.known}`}.`,
    ],
    fix: [
      'Ghi tên cấp thay cho loại hồ sơ, hoặc bổ sung thông tin còn thiếu của hồ sơ.',
      'Name the body instead of the type, or add what the proposal lacks.',
    ],
  },
  'ics-without-session': {
    found: [
      (p) =>
        `Không có thời hạn nào để ghi vào ${p.found}: quy chế không quy định thời hạn tính theo ngày họp${p.reason && ` của ${p.reason}`}.`,
      (p) =>
        `There is no date to write into ${p.found}: the regulation counts none from a meeting${p.reason && ` of ${p.reason}`}.`,
    ],
    fix: ['Bỏ --ics.', 'Leave --ics out.'],
  },
} satisfies Record<string, Trouble<UsageParams>>;

export type UsageErrorCode = keyof typeof usage;

export const usageWordsFor = wordsOf(usage);
