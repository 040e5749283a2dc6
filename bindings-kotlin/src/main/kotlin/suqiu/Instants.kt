package suqiu

import java.time.Instant
import java.time.LocalDate
import java.time.OffsetDateTime

private const val CHINA = "+08:00"
private const val SECONDS = "2026-03-02T09:30:00".length
private const val EIGHT_HOURS = 8 * 3600

/** An instant as core writes it. Most have no fraction of a second; the JDK's own way takes ten times as long. */
internal fun readInstant(text: String): Instant {
    if (text.length != SECONDS + CHINA.length || !text.endsWith(CHINA)) return OffsetDateTime.parse(text).toInstant()
    fun number(from: Int, to: Int): Int {
        var number = 0
        for (at in from until to) number = number * 10 + (text[at] - '0')
        return number
    }
    val day = LocalDate.of(number(0, 4), number(5, 7), number(8, 10)).toEpochDay()
    val second = (number(11, 13) * 60 + number(14, 16)) * 60 + number(17, SECONDS)
    return Instant.ofEpochSecond(day * 86_400 + second - EIGHT_HOURS)
}
