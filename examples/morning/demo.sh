#!/usr/bin/env bash
# A morning at the petition office of a fictional county, from intake to audit.
#   SUQIU       the program; `cargo run` unless given
#   SUQIU_LANG  zh (unless given) or en
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
read -r -a suqiu <<<"${SUQIU:-cargo run -q -p suqiu-cli --}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
log=$work/yunling.log

if [[ ${SUQIU_LANG:-zh} == en ]]; then
    say() { printf '\n== %s\n   %s\n\n' "$1" "$2"; }
else
    say() { printf '\n== %s  %s\n   %s\n\n' "$1" "$3" "$4"; }
fi
# Exit code 1 says that something needs attention: here that is the point.
show() {
    local code=0
    printf '$ suqiu %s\n' "$(printf '%s ' "$@" | sed -e "s#$here/##g" -e "s#$work/##g")"
    "${suqiu[@]}" "$@" || code=$?
    if ((code > 1)); then
        exit "$code"
    fi
}

say "1. A morning's intake" \
    "Fourteen commands, each decided by law. Refused: seven representatives (at most five), and an accusation sent to the accused." \
    "一上午的收件" \
    "十四条命令，逐条依规决定。拒绝两条：推选七名代表（不得超过五名）；把检举控告转给被反映的单位。"
show run --directory "$here/units.csv" --log "$log" "$here/morning.jsonl"

say "2. Five weeks later, the same log goes on" \
    "One command comes from a unit that does not hold the petition; one is sent twice and happens once." \
    "其后五周，接着写同一个日志" \
    "一条命令来自没有受理的单位，拒绝；一条命令重发，只生效一次。"
show run --directory "$here/units.csv" --log "$log" "$here/weeks.jsonl"

say "3. The morning after National Day" \
    "What stood in the log at that time, ordered by what falls due next. Two units let their 15 days pass." \
    "国庆节后第一天上午" \
    "按当时的日志，依下一到期排列。两件过了15日。"
show status --directory "$here/units.csv" --log "$log" --as-of 2026-10-09T09:00:00+08:00

say "4. The alerts of that morning" \
    "Each comes once for each clock and colour; whoever missed some gets them in order." \
    "当天上午应发的预警" \
    "每个期限每种颜色只发一次；错过的按顺序补发。"
show status --alerts --directory "$here/units.csv" --log "$log" --as-of 2026-10-09T09:00:00+08:00

say "5. Why that day?" \
    "Fifteen days end on 1 October. The duty counts as missed after the 1st, as broken after the 8th." \
    "为什么是这一天" \
    "十五日的末日是10月1日，放假，顺延至8日：1日后预警，8日后才是超期。"
show status --log "$log" --as-of 2026-10-09T09:00:00+08:00 --explain XF-TRIAGE XF0916-6

say "6. What the petitioner sees" \
    "Progress, papers, and until when a review can be asked for. No internal notes, no names." \
    "信访人看到的" \
    "进展、文书、何时以前可以请求复查；没有内部意见，没有人名。"
show status --for petitioner --directory "$here/units.csv" --log "$log" \
    --as-of 2026-10-22T09:00:00+08:00 XF0916-1

say "7. The whole story, with the article behind every step" \
    "The wage claim: told the same day, diverted to arbitration, whose own clocks run since." \
    "一件事项的全过程，每一步有依据" \
    "欠薪事项：当日告知，导入劳动仲裁，其后走仲裁的期限；申请仲裁的一年时效另有提示。"
show status --directory "$here/units.csv" --log "$log" --as-of 2026-10-22T09:00:00+08:00 XF0916-4

say "8. Another platform's export, audited" \
    "Twelve records under other column names and without offsets. What the export does not say is assumed, and printed." \
    "审查另一个平台的导出" \
    "十二条记录，列名不同，时间没有时区。导出里没有的，按假定计，并写明。"
show audit --as-of 2026-10-09T09:00:00+08:00 --offset +08:00 \
    --map id=编号,received_at=收到时间,notified_at=告知时间,accepted_at=受理时间,replied_at=答复时间,class=类别 \
    "$here/records.csv"

say "9. Nobody changed the log" \
    "Every line names the hash of the line before. A changed word is found, with its line." \
    "日志没有被改过" \
    "每一行写着前一行的哈希。改动一个字，即可指出哪一行。"
show verify "$log"
sed 's/"outcome":"support"/"outcome":"explain"/' "$log" >"$work/forged.log"
printf '\n$ suqiu verify forged.log\n'
"${suqiu[@]}" verify "$work/forged.log" 2>&1 || true
