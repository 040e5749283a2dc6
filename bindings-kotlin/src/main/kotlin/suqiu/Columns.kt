@file:JvmName("Columns")

package suqiu

import java.time.Instant
import java.time.LocalDate
import java.time.temporal.ChronoUnit

/** Dues of many periods, a row each, in days since 1970-01-01. */
public class DueDays internal constructor(
    /** The last day of the period itself. */
    public val nominal: IntArray,
    /** The last day after rolling. */
    public val rolled: IntArray,
    /** 0 certain, 1 provisional roll, 2 provisional: the order of [Certainty]. */
    public val certainty: ByteArray,
) {
    /** How many rows there are. */
    public val size: Int get() = nominal.size

    /** The last day of a row's period. */
    public fun nominalDate(row: Int): LocalDate = LocalDate.ofEpochDay(nominal[row].toLong())

    /** The last day of a row after rolling. */
    public fun rolledDate(row: Int): LocalDate = LocalDate.ofEpochDay(rolled[row].toLong())

    /** Whether a row's answer stands. */
    public fun certainty(row: Int): Certainty = Certainty.values()[certainty[row].toInt()]
}

/**
 * Computes the dues of many periods in natural or working days with one call.
 *
 * [start] holds the days on which they start, in days since 1970-01-01, and [count] how many units
 * each has. A row that cannot be computed is named by the exception.
 */
@Throws(SuqiuException::class)
public fun Policy.dueDays(unit: PeriodUnit, roll: Roll, start: IntArray, count: IntArray): DueDays =
    dueDays(unit.ordinal, roll.name.lowercase(), start, count)

/**
 * The same with the codes of the wire: [unit] is 0 for days and 1 for working days, [roll] is
 * `none`, `next` or `previous`.
 */
@Throws(SuqiuException::class)
public fun Policy.dueDays(unit: Int, roll: String, start: IntArray, count: IntArray): DueDays {
    SuqiuLibrary.load()
    val rows = start.size
    val days = DueDays(IntArray(rows), IntArray(rows), ByteArray(rows))
    val word = FfiConverterString.lower(roll).toByteArray()
    callWithHandle { policy ->
        Native.dueDays(policy, unit, word, start, count, days.nominal, days.rolled, days.certainty)
    }?.let(NativeCall(SuqiuException)::answer)
    return days
}

/** Running clocks, a row each. The arrays are not copied. */
public class Clocks @JvmOverloads constructor(
    /** The starts, in microseconds since 1970-01-01T00:00:00Z. */
    public val start: LongArray,
    /** The budgets, in the row's unit. */
    public val budget: IntArray,
    /** The units: 0 days, 1 working days, 2 hours, the order of [PeriodUnit]. */
    public val unit: ByteArray,
    /** Units that extensions added. */
    public val extended: IntArray? = null,
    /** Units that pauses and exclusions took out so far, as of the instant of the sweep. */
    public val excluded: IntArray? = null,
    /** Not 0 where an open pause holds the clock. */
    public val paused: ByteArray? = null,
)

/** What a sweep found of each clock; the days are counted since 1970-01-01. */
public class Swept internal constructor(
    /** The last day of the period itself, or [NO_DUE]. Of a clock in hours the local day on which it ends. */
    public val nominal: IntArray,
    /** The last day after rolling, or [NO_DUE]. */
    public val rolled: IntArray,
    /** 0 certain, 1 provisional roll, 2 provisional, as in [Certainty]; 3 where there is no due. */
    public val certainty: ByteArray,
    /** The order of [Colour]. */
    public val colour: ByteArray,
) {
    /** How many rows there are. */
    public val size: Int get() = nominal.size

    /** The last day of a row's period; none where a pause holds it. */
    public fun nominalDate(row: Int): LocalDate? = date(nominal[row])

    /** The last day of a row after rolling; none where a pause holds it. */
    public fun rolledDate(row: Int): LocalDate? = date(rolled[row])

    /** Whether a row's answer stands; none where a pause holds it. */
    public fun certainty(row: Int): Certainty? = Certainty.values().getOrNull(certainty[row].toInt())

    /** The colour of a row. */
    public fun colour(row: Int): Colour = Colour.values()[colour[row].toInt()]

    private fun date(day: Int): LocalDate? = if (day == NO_DUE) null else LocalDate.ofEpochDay(day.toLong())

    public companion object {
        /** In place of a day: a pause holds the clock, so it has no due. */
        public const val NO_DUE: Int = Int.MIN_VALUE
    }
}

/**
 * Computes dues and colours of many running clocks at an instant with one call, as [Policy.read] does one by
 * one. They have [terms] in common: what is left out of them is the ordinary case.
 *
 * A row that cannot be computed is named by the exception, and so is a column of another length than that
 * of the starts.
 */
@JvmOverloads
@Throws(SuqiuException::class)
public fun Policy.sweep(clocks: Clocks, now: Instant, terms: SweepTerms = SweepTerms()): Swept {
    SuqiuLibrary.load()
    val rows = clocks.start.size
    val swept = Swept(IntArray(rows), IntArray(rows), ByteArray(rows), ByteArray(rows))
    val common = FfiConverterTypeSweepTerms.lower(terms).toByteArray()
    callWithHandle { policy ->
        Native.sweep(
            policy, common, micros(now),
            clocks.start, clocks.budget, clocks.unit, clocks.extended, clocks.excluded, clocks.paused,
            swept.nominal, swept.rolled, swept.certainty, swept.colour,
        )
    }?.let(NativeCall(SuqiuException)::answer)
    return swept
}

/** Finer parts are cut off. What is outside every supported time stays outside. */
private fun micros(at: Instant): Long = try {
    ChronoUnit.MICROS.between(Instant.EPOCH, at)
} catch (_: ArithmeticException) {
    if (at < Instant.EPOCH) Long.MIN_VALUE else Long.MAX_VALUE
}
