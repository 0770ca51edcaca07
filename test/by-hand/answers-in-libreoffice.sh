#!/usr/bin/env bash
# Answers office lists in place, prints them before and after with LibreOffice, and saves them with it: the pages of the list
# have to stay as many, and the marks by which a later run knows its own answers have to be kept. The pictures are to be
# looked at. Needs soffice, pdfinfo, pdftotext, pdftoppm, unzip, and a built program.
#   bash test/by-hand/answers-in-libreoffice.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=${1:-$(mktemp -d)}
mkdir -p "$folder"/{before,after,saved}
lists=(styled-hidden formats-dates layout-public-plan)
# Lists without styles or page set-up may take further pages, and the program says so.
keeps=(styled-hidden formats-dates)

for list in "${lists[@]}"; do
  cp -f "fixtures/lists/$list.xlsx" "$folder/before/"
  node bin/authority.js batch "fixtures/lists/$list.xlsx" --set type=investment-project --date 2024-06-12 \
    --no-config --no-input --exit-zero --force --output "xlsx=$folder/after/$list.xlsx" >/dev/null
done
for when in before after; do
  soffice --headless --convert-to pdf --outdir "$folder/$when" "$folder/$when"/*.xlsx >/dev/null 2>&1
done
soffice --headless --convert-to xlsx --outdir "$folder/saved" "$folder/after"/*.xlsx >/dev/null 2>&1

# The pages before those of the sheets that were added.
pages() {
  local count number=0
  count=$(pdfinfo "$1" | sed -n 's/^Pages: *//p')
  while ((number < count)); do
    pdftotext -f $((number + 1)) -l $((number + 1)) "$1" - | grep -q 'Cách phần mềm đã đọc\|Loại ghi chú' && break
    ((++number))
  done
  echo "$number"
}

failed=0
for list in "${lists[@]}"; do
  before=$(pages "$folder/before/$list.pdf")
  after=$(pages "$folder/after/$list.pdf")
  marks=$(unzip -p "$folder/saved/$list.xlsx" xl/workbook.xml | grep -o '_authority\.[a-z]*\.[a-z0-9]*' | sort -u | tr '\n' ' ')
  echo "$list: $before pages before, $after after; kept on saving: $marks"
  if [[ " ${keeps[*]} " == *" $list "* && $before != "$after" ]] || [[ $marks != *_authority.answers.1* ]]; then failed=1; fi
  for when in before after; do pdftoppm -r 60 -png "$folder/$when/$list.pdf" "$folder/$when/$list"; done
done
echo "pictures: $folder/before/*.png $folder/after/*.png"
exit $failed
