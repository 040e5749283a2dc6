@file:JvmName("Times")

package suqiu

import java.time.LocalDate
import java.time.OffsetDateTime

/** The last day of the period itself; of a clock in hours, the day on which it ends in China. */
public val Due.nominalDate: LocalDate get() = dayOf(nominal)

/** The last day after rolling; of a clock in hours, the day on which it ends in China. */
public val Due.rolledDate: LocalDate get() = dayOf(rolled)

/** A deadline is a day, or an instant at +08:00. */
private fun dayOf(deadline: String): LocalDate =
    if ('T' in deadline) OffsetDateTime.parse(deadline).toLocalDate() else LocalDate.parse(deadline)
