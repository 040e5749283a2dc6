package suqiu

/** The same work inside the native library, which is one that was built with the feature `bench`. */
internal object InRust {
    @JvmStatic external fun decide(units: ByteArray, command: ByteArray, rounds: Int): Double

    @JvmStatic external fun dueDays(start: Int, count: Int, rows: Int): Double

    @JvmStatic external fun sweep(rows: Int): Double
}

private const val ROWS = 1_000_000
private const val DAY = 86_400_000_000L

/**
 * What calls cost, beside the same work inside the native library in the same run. `suqiu.library` names
 * the library.
 */
fun main() {
    SuqiuLibrary.load()
    calls()
    columns()
}

/** Both halves of the process warm up together and are measured in turns, each for some milliseconds. */
private fun calls() = Petition("p1").use { petition ->
    val command = writeCommand(register())
    val (units, bytes) = UNITS.toByteArray() to command.toByteArray()
    val typed = readCommand(command)
    val question = ClockQuestion("15 working days", NINE)
    val rust = Best("`decide`, in Rust (JSON in, JSON out)") { InRust.decide(units, bytes, it) }
    val all = listOf(
        Best("a call that does nothing (`size`)") { nanos(it) { Desk.directory.size() } },
        rust,
        Best("`decideJson`", rust) { nanos(it) { petition.decideJson(Desk.place, command) } },
        Best("`decide`", rust) { nanos(it) { petition.decide(Desk.place, typed) } },
        Best("`due`") { nanos(it) { Desk.policy.due(question) } },
    )
    repeat(100) { all.forEach { it.measure(300) } }
    all.forEach(Best::print)
}

private fun columns() {
    val starts = IntArray(ROWS) { 20_514 }
    val counts = IntArray(ROWS) { 15 }
    val now = java.time.OffsetDateTime.parse("2026-03-02T09:30:00+08:00").toInstant()
    val clocks = Clocks(
        LongArray(ROWS) { now.toEpochMilli() * 1000 - it % 400 * DAY },
        IntArray(ROWS) { 15 + it % 46 },
        ByteArray(ROWS) { (it % 2).toByte() },
    )
    val dueDays = Best("a row of due days, in Rust") { InRust.dueDays(20_514, 15, ROWS) / ROWS }
    val sweep = Best("a row of a sweep, in Rust") { InRust.sweep(ROWS) / ROWS }
    val all = listOf(
        dueDays,
        Best("a row of `dueDays`", dueDays) {
            ofFour { Desk.policy.dueDays(PeriodUnit.WORKING_DAYS, Roll.NEXT, starts, counts) } / ROWS
        },
        sweep,
        Best("a row of `sweep`", sweep) { ofFour { Desk.policy.sweep(clocks, now) } / ROWS },
    )
    repeat(40) { all.forEach { it.measure(1) } }
    all.forEach(Best::print)
}

/** The best of all times, in nanoseconds: what another program takes away is left out. */
private class Best(private val what: String, private val beside: Best? = null, private val run: (Int) -> Double) {
    private var nanos = Double.MAX_VALUE

    fun measure(rounds: Int) {
        nanos = minOf(nanos, run(rounds).also { check(it > 0) { what } })
    }

    fun print() {
        val time = if (nanos < 1000) "%.1f ns".format(nanos) else "%.1f µs".format(nanos / 1000)
        println("| $what | $time | ${beside?.let { "%.1fx".format(nanos / it.nanos) }.orEmpty()} |")
    }
}

/** As in Rust: the first of them finds the columns far from the processor. */
private fun ofFour(call: () -> Any?): Double = List(4) { nanos(1, call) }.min()

private fun nanos(rounds: Int, call: () -> Any?): Double {
    val start = System.nanoTime()
    repeat(rounds) { call() }
    return (System.nanoTime() - start).toDouble() / rounds
}
