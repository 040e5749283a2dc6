#!/usr/bin/env bash
# A day at the service centre of Linshu county, and what becomes of it: intake, routes, refusals,
# colours, escalation, the petitioner's view, the chain of the log.
#   SUQIU       the program; `cargo run` unless given
#   SUQIU_LANG  zh (unless given) or en
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
policies=$(cd "$here/../../policies" && pwd)
read -r -a suqiu <<<"${SUQIU:-cargo run -q -p suqiu-cli --}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
log=$work/linshu.log
place=(--policy "$policies/linshu.toml" --policy "$policies/subjects.toml" --directory "$here/units.csv")

if [[ ${SUQIU_LANG:-zh} == en ]]; then
    say() { printf '\n== %s\n   %s\n' "$1" "$2"; }
else
    say() { printf '\n== %s\n   %s\n' "$3" "$4"; }
fi
# Exit code 1 says that something needs attention: here that is the point.
quietly() {
    local code=0
    "${suqiu[@]}" "$@" || code=$?
    if ((code > 1)); then
        exit "$code"
    fi
}
# What is the same in every call, the packs and the directory, is not printed.
show() {
    local command=$1
    shift
    printf '$ suqiu %s … %s\n' "$command" "$(printf '%s ' "$@" | sed -e "s#$here/##g" -e "s#$work/##g")"
    quietly "$command" "${place[@]}" "$@"
}
# At most so many lines of each paragraph; of the first as many as are said, if it is said.
brief() {
    awk -v most="$1" -v first="${2:-$1}" '
        NF == 0 { n = 0; first = most; next }
        ++n <= first { print }
        n == first + 1 { print "  …" }'
}
# The days are told apart by the time that each command carries.
grep '"at":"2026-09-21' "$here/week.jsonl" >"$work/monday.jsonl"
grep -v '"at":"2026-09-21' "$here/week.jsonl" >"$work/later.jsonl"

say "1. Monday 21 September 2026: what came in" \
    "Wages, rubbish, a polluted canal, two neighbours, an order from above, a bad road. Two steps are refused, each with a way on." \
    "1. 2026年9月21日（星期一）：一天的来访、来信、网上和交办" \
    "欠薪、垃圾、水渠污染、邻里纠纷、上级交办、村路失修。两步被拒绝，各有下一步。"
# Left out: the steps that leave the petition where it is.
show run --log "$log" "$work/monday.jsonl" |
    grep -vE ' LS-0(1-0[23]|2-0[24]|3-0[25]|4-0[256]|7-02) |sm3:'

say "2. Where it goes, and why" \
    "Twelve workers without pay: one deciding channel, mediation first if both sides agree, legal services beside it." \
    "2. 去哪里、为什么" \
    "12人欠薪：一条决定渠道；双方同意的先行调解；法律服务随行。"
show route --at 2026-09-21 "$here/facts/unpaid-wages.json" |
    awk -v RS= -v ORS='\n\n' '!/^(应当带的材料|What to bring)/' | brief 3 8

say "3. The weeks after it, in the same log" \
    "Three of the refusals: no end of mediation without the other ways, no accusation for the accused, no silent return of what was sent." \
    "3. 其后三周，接着写同一个日志" \
    "拒绝之中的三条：调解未成要告知其他途径；检举控告对被反映的单位如同不存在；转来的事项要提异议，不能一退了之。"
show run --log "$log" "$work/later.jsonl" >"$work/later.txt"
head -n 1 "$work/later.txt"
grep -A 3 -E ' (LS-04-12|LS-10-04|LS-16-04)' "$work/later.txt" | sed '/^--$/d'
tail -n 2 "$work/later.txt" | head -n 1

say "4. The evening of Thursday 24 September, before the Mid-Autumn holiday" \
    "What stood in the log then, by what falls due next. Two petitioners were not met the next day." \
    "4. 9月24日（星期四）傍晚，中秋放假前" \
    "按当时的日志，依下一到期排列。两件事项次日没有见面。"
show status --log "$log" --as-of 2026-09-24T17:30:00+08:00 | brief 7

say "5. Blue, yellow, red: the fifteen days of one notice" \
    "Thirds of its own time. The last day is a holiday: overdue alerts after 6 October, a breach after the 8th." \
    "5. 蓝、黄、红：一个十五日告知的三个阶段" \
    "按自身时长三等分。末日放假：10月6日后预警超期，8日后才是违反。"
printf '$ suqiu status … --as-of 2026-… LS-07\n'
heading=1
for day in 09-26 10-01 10-05 10-07 10-09; do
    quietly status "${place[@]}" --log "$log" --as-of "2026-${day}T08:00:00+08:00" LS-07 |
        awk -v heading="$heading" -v day="$day" '
            { gsub(/^ +/, ""); gsub(/  +/, "  ") }
            heading && /^(期限|clock)  / { print "       " $0; heading = 0 }
            /XF-NOTICE-FWD\/a1/ { print day "  " $0 }'
    heading=0
done

say "6. What a level cannot do climbs, and comes back" \
    "From the village to the township, to the county, and down again when it can be done there." \
    "6. 办不了的逐级上交，办得了再交回" \
    "由村到镇，由镇到县；县协调以后交回镇办结。"
show status --log "$log" --as-of 2026-10-10T18:00:00+08:00 LS-11 |
    grep -E '^\$|(refer|recall|escalate|help|hand_down|answer|evaluate|close)$'

say "7. What the petitioner sees" \
    "How far it is, which papers there are, until when a review can be asked for. No internal steps, no names." \
    "7. 信访人看到的" \
    "办到哪一步、有哪些文书、何时以前可以请求复查；没有内部意见，没有人名。"
show status --for petitioner --log "$log" --as-of 2026-09-30T18:00:00+08:00 LS-02 | brief 6

say "8. Nobody changed the log" \
    "Every line names the hash of the line before. One changed word is found, with its line." \
    "8. 日志没有被改过" \
    "每一行写着前一行的哈希。改动一个字，即可指出哪一行。"
quietly verify "$log"
sed 's/"outcome":"explain"/"outcome":"support"/' "$log" >"$work/forged.log"
"${suqiu[@]}" verify "$work/forged.log" 2>&1 || true
