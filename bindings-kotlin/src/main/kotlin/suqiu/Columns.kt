@file:JvmName("Columns")

package suqiu

import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.time.LocalDate

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
    val bytes = dueDaysRaw(unit, roll, direct(start), direct(count))
    val answer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder())
    val rows = start.size
    val days = answer.asIntBuffer()
    val nominal = IntArray(rows).also { days.get(it) }
    val rolled = IntArray(rows).also { days.get(it) }
    return DueDays(nominal, rolled, bytes.copyOfRange(rows * 8, rows * 9))
}

private fun direct(numbers: IntArray): ByteBuffer {
    val buffer = ByteBuffer.allocateDirect(Math.multiplyExact(numbers.size, 4)).order(ByteOrder.nativeOrder())
    buffer.asIntBuffer().put(numbers)
    return buffer
}
