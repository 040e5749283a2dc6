package patrol

import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneOffset
import java.time.format.DateTimeFormatter
import org.json.JSONObject

private val CHINA = ZoneOffset.ofHours(8)

fun Instant.inChina(): String = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(atOffset(CHINA))

/** A time of the day of the story, or of another one, in China. */
fun at(text: String): Instant = LocalDateTime.parse("2026-09-$text").toInstant(CHINA)

fun Instant.clock(): String = inChina().substring(11, 16)

/** Tells the story in Chinese or in English. */
class Teller(private val isEnglish: Boolean, private val out: Appendable) {
    fun say(zh: String, en: String) {
        out.append(if (isEnglish) en else zh).append('\n')
    }

    fun text(both: JSONObject): String = both.getString(if (isEnglish) "en" else "zh")

    /** Why not, and what can be done. */
    fun fault(fault: JSONObject) {
        val code = fault.getString("code")
        say(
            "        [$code] ${text(fault.getJSONObject("message"))}；${text(fault.getJSONObject("next"))}",
            "        [$code] ${text(fault.getJSONObject("message"))}; ${text(fault.getJSONObject("next"))}",
        )
    }
}

/** What became of a command, in words. */
enum class Outcome(val zh: String, val en: String) {
    ACCEPTED("已接受", "accepted"),
    ALREADY_THERE("早已有了", "already there"),
    REFUSED("被拒绝", "refused"),
    NEEDS_PERSON("要人确认", "needs a person"),
    WAITS("等着", "waits"),
}

fun outcomeOf(answer: JSONObject): Outcome = Outcome.valueOf(answer.getString("outcome").uppercase())
