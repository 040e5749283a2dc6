package patrol

import java.io.File
import java.time.Duration
import java.time.Instant
import kotlin.io.path.createTempDirectory
import org.json.JSONObject
import suqiu.Jurisdiction

/** The project's folder; SUQIU_LANG=en for English. */
fun main(args: Array<String>) {
    val storage = createTempDirectory("phone").toFile()
    try {
        Day(File(args.firstOrNull() ?: "../.."), storage, Teller(System.getenv("SUQIU_LANG") == "en", System.out)).tell()
    } finally {
        storage.deleteRecursively()
    }
}

/** The storage is the phone's, a folder. Monday 14 September 2026 in a village of Lushui (practice rows L13, U11, P2, P5), invented. */
class Day(root: File, private val storage: File, private val teller: Teller) {
    private val policy = policy(root)
    private val place = Jurisdiction(policy, directory(root))
    val server = Server(place, Known(policy))

    /** Its clock is twelve minutes ahead. */
    var phone = switchedOn()
        private set

    /** The names of the phone's commands, in the order in which they were made: the story calls them by their numbers. */
    val made = mutableListOf<String>()
    val outcomes = mutableListOf<Pair<Int, Outcome>>()

    fun tell() {
        morning()
        patrol()
        elsewhere()
        evening()
        afterwards()
    }

    private fun morning() {
        colleague("13T17:00", "c-1", json("type" to "report", "kind" to "LITTER", "place" to GRID, "words" to "桥头垃圾"))
        val now = at("14T07:30")
        phone.send(server, now)
        phone.hear(server)
        teller.say(
            "07:30 在村委会同步。服务器的钟是07:30，手机显示${phone.clock(now).clock()}：快12分钟，手机记下来。",
            "07:30 Synchronised at the village office. The server says 07:30, the phone shows ${phone.clock(now).clock()}: 12 minutes ahead, and noted.",
        )
        teller.say("      此后没有网络。以下是手机上的时间。", "      No network from here on. Times are the phone's.")
    }

    private fun patrol() {
        asks("08:00", "开民情日志", "opens the journal", "LU-J", json("type" to "open_journal", "day" to "2026-09-14"))
        asks("08:20", "巡查：柴堆挨着电线", "on patrol: a wood pile against a power line", "LU-G1", report("FIRE", "村口柴堆挨着电线"))
        asks("08:40", "当场搬开，办结", "moved away on the spot, closed", "LU-G1", json("type" to "handle", "done" to "已搬开"))
        asks("09:10", "居民告知：进村路落石", "a resident tells: rocks on the road", "LU-G2", report("ROAD", "进村路落石", "r77"))
        asks("09:12", "想自己办结", "wants to close it alone", "LU-G2", json("type" to "handle", "done" to "已清理"))
        asks("09:15", "上交镇里", "raised to the township", "LU-G2", json("type" to "raise", "cause" to "beyond", "reason" to "需要机械"))
        shows("LU-G2", "09:15")
        asks("10:00", "走访4户", "visits 4 households", "LU-J", json("type" to "note_visit", "place" to GRID, "households" to 4, "led_to" to "LU-G2"))
        asks("10:40", "代办手续", "papers on somebody's behalf", "LU-J", json("type" to "note_service", "kind" to "ERRANDS", "place" to GRID, "for_whom" to "r80"))
        asks("11:00", "桥头垃圾已清运", "the litter at the bridge is taken away", "LU-G0", json("type" to "handle", "done" to "已清运"))
        asks("14:00", "居民投诉办事拖延", "a resident complains of delay", "LU-G3", report("COMPLAINT", "反映办事拖延", "r81"))
        val register = json("type" to "register", "intake" to "grid", "petitioner" to "r81", "receiver" to "xf", "follows" to "LU-G3")
        asks("14:05", "登记为信访事项", "registered as a petition", "LU-P1", register, of = "petition")
        asks("14:06", "转为信访事项", "turned into that petition", "LU-G3", json("type" to "turn_into_petition", "petition" to "LU-P1"))
        asks("15:00", "补录纸条：9月4日停水", "from a slip of paper: no water on 4 September", "LU-G4", report("WATER", "自来水中断"), at("04T10:00"))
        asks("16:00", "屋后坡面裂缝", "a crack in the slope behind a house", "LU-G5", report("SLOPE", "屋后坡面裂缝"))
        asks("17:30", "合上日志", "closes the journal", "LU-J", json("type" to "close_journal"))
        File(storage, Phone.OUTBOX).appendText("{\"type\":\"queued\",\"comm")
        phone.close()
        phone = switchedOn()
        teller.say(
            "17:40 手机写到一半没电，又开机：写了一半的一行不算，待发的从文件里读回，${waiting()}件。",
            "17:40 The phone ran down in the middle of a line and is switched on: that line does not count, ${waiting()} commands are read from the file.",
        )
    }

    /** A phone that knows what its storage has, and no more. */
    fun switchedOn() = Phone(place, { Known(policy) }, storage, Duration.ofMinutes(12))

    /** Meanwhile a colleague, who has a network. */
    private fun elsewhere() {
        colleague("14T10:00", "c-2", json("type" to "handle", "done" to "已清运"))
    }

    private fun evening() {
        teller.say("18:00 有网络了。服务器会被 LU-G5 这一件绊倒，第一次的答复在路上丢了。",
            "18:00 There is a network. The server stumbles over the one of LU-G5, and its first answer is lost on the way.")
        server.stumblesOver = made[12]
        var now = at("14T18:00")
        var isToLose = true
        while (phone.batch().isNotEmpty()) {
            val sent = phone.batch().size
            val failed = failures(now)
            if (failed > 0) {
                teller.say("      送${sent}件：没有答复，${failed}次", "      sends $sent: no answer, $failed times")
            } else if (isToLose) {
                isToLose = false
                phone.send(server, now, answerIsLost = true)
                teller.say("      送${sent}件：答复丢了", "      sends $sent: the answer is lost")
            } else {
                answered(sent, phone.send(server, now).orEmpty())
            }
            now = now.plusSeconds(60)
        }
        phone.hear(server)
        aside()
    }

    /** Sends the same as long as the server stumbles over it, and asks for news in between; how often. */
    private fun failures(now: Instant): Int {
        val sent = phone.batch().map(::idOf)
        var failed = 0
        while (server.stumblesOver in sent && phone.batch().map(::idOf) == sent) {
            phone.send(server, now)
            phone.hear(server)
            failed++
        }
        return failed
    }

    private fun afterwards() {
        teller.say("18:30 村支书证实9月4日停水；服务器修好了，那一件再送；自己那件桥头垃圾作罢。",
            "18:30 The village head confirms that there was no water on 4 September; the server is mended and that command sent again; the one of the litter is dropped.")
        phone.write(json("type" to "confirmed", "command" to made[11], "by" to "head3", "happened_at" to at("04T10:00").inChina()))
        server.stumblesOver = null
        phone.write(json("type" to "retried", "command" to made[12]))
        phone.write(json("type" to "dropped", "command" to made[7], "by" to WORKER))
        val sent = phone.batch()
        answered(sent.size, phone.send(server, at("14T18:30")).orEmpty())
        phone.hear(server)
        val same = phone.known.states() == server.known.states() && phone.known.snapshots() == server.known.snapshots()
        teller.say(
            "      待发${waiting()}件；服务器记了${server.log.size}个事件；手机与服务器${if (same) "一致" else "不一致"}。",
            "      ${waiting()} wait; the server has ${server.log.size} events; phone and server ${if (same) "know the same" else "differ"}.",
        )
    }

    private fun report(kind: String, words: String, toldBy: String? = null) =
        json("type" to "report", "kind" to kind, "place" to GRID, "words" to words, "told_by" to toldBy)

    /** Asks at a time that the phone shows. */
    private fun asks(
        time: String, zh: String, en: String, subject: String, act: JSONObject,
        happened: Instant? = null, of: String = "dossier",
    ) {
        val answer = phone.ask(of, subject, act, at("14T$time") - Duration.ofMinutes(12), happened)
        val outcome = outcomeOf(answer)
        if (outcome != Outcome.REFUSED) made += answer.getString("command")
        val (queued, waits) = when (outcome) {
            Outcome.REFUSED -> "在手机上就被拒绝" to "refused on the phone"
            Outcome.ACCEPTED -> "待发" to "queued"
            else -> "待发，${outcome.zh}" to "queued, ${outcome.en}"
        }
        teller.say("$time $subject $zh：$queued", "$time $subject $en: $waits")
        if (outcome == Outcome.REFUSED) teller.fault(answer.getJSONObject("fault"))
    }

    /** What the phone's screen shows of a matter while commands wait. */
    private fun shows(dossier: String, time: String) {
        val now = at("14T$time") - Duration.ofMinutes(12)
        val shown = phone.onScreen(now) { it.dossier(dossier) }
        val reading = JSONObject(policy.readDossierJson(shown, phone.clock(now).inChina()))
        val due = reading.getJSONObject("reading").getJSONObject("due").getString("rolled")
        val unit = reading.getString("bearing_unit")
        teller.say("        屏幕上：由 $unit 处理，$due 到期", "        on its screen: $unit is to act, due $due")
    }

    private fun colleague(time: String, id: String, act: JSONObject) {
        val actor = json("person" to "w33", "role" to "officer", "unit" to GRID)
        val command = json("dossier" to json("id" to id, "dossier" to "LU-G0", "at" to at(time).inChina(), "actor" to actor, "act" to act))
        server.decide(listOf(command), at(time))
    }

    private fun answered(sent: Int, answers: List<JSONObject>) {
        teller.say("      送${sent}件：", "      sends $sent:")
        for (answer in answers) {
            val outcome = outcomeOf(answer)
            val nr = nrOf(answer.getString("command"))
            outcomes += nr to outcome
            teller.say("        第${nr}件 ${outcome.zh}", "        no. $nr ${outcome.en}")
            answer.optJSONObject("fault")?.let(teller::fault)
        }
    }

    private fun aside() {
        teller.say("      放在一边的：", "      set aside:")
        for (one in phone.outbox.objects("aside") + phone.outbox.objects("held")) {
            val nr = nrOf(idOf(one.getJSONObject("command")))
            teller.say("        第${nr}件", "        no. $nr")
            one.optJSONObject("fault")?.let(teller::fault)
        }
    }

    private fun nrOf(command: String): Int = made.indexOf(command) + 1

    private fun waiting(): Int = phone.outbox.objects("pending").size
}
