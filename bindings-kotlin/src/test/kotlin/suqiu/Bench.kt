package suqiu

import com.sun.jna.Library
import com.sun.jna.NativeLibrary
import java.nio.ByteBuffer
import java.nio.ByteOrder

/**
 * What calls cost, beside the same work inside the native library in the same run. The library is
 * one that was built with the feature `bench`; `suqiu.library` names it.
 */
fun main() {
    val native = NativeLibrary.getInstance(
        System.getProperty(SuqiuLibrary.PROPERTY) ?: error("name a library with -D${SuqiuLibrary.PROPERTY}"),
        mapOf(Library.OPTION_STRING_ENCODING to "UTF-8"),
    )
    fun inRust(name: String, vararg arguments: Any): Double =
        native.getFunction("suqiu_jvm_bench_$name").invokeDouble(arguments).also { check(it > 0) { name } }
    val rows = 1_000_000
    val command = writeCommand(register())
    Petition("p1").use { petition ->
        // Both halves of the process warm up together and are measured in turns.
        val typed = readCommand(command)
        val rust = mutableListOf<Double>()
        val (json, types, nothing) = List(3) { mutableListOf<Double>() }
        repeat(15) {
            rust += inRust("decide", UNITS, command, 2_000)
            json += nanos(2_000) { petition.decideJson(Desk.place, command) }
            types += nanos(2_000) { petition.decide(Desk.place, typed) }
            nothing += nanos(2_000) { Desk.directory.size() }
        }
        row("a call that does nothing (`size`)", nothing.min(), null)
        row("`decide`, in Rust (JSON in, JSON out)", rust.min(), null)
        row("`decideJson`", json.min(), rust.min())
        row("`decide`", types.min(), rust.min())
    }
    val starts = IntArray(rows) { 20_514 }
    val counts = IntArray(rows) { 15 }
    val (start, count) = List(2) { ByteBuffer.allocateDirect(rows * 4).order(ByteOrder.nativeOrder()) }
    start.asIntBuffer().put(starts)
    count.asIntBuffer().put(counts)
    val rust = mutableListOf<Double>()
    val (arrays, buffers) = List(2) { mutableListOf<Double>() }
    repeat(15) {
        rust += inRust("due_days", 20_514, 15, rows, 3) / rows
        arrays += nanos(3) { Desk.policy.dueDays(PeriodUnit.WORKING_DAYS, Roll.NEXT, starts, counts) } / rows
        buffers += nanos(3) { Desk.policy.dueDaysRaw(1, "next", start, count) } / rows
    }
    row("a row of due days, in Rust", rust.min(), null)
    row("a row of `dueDaysRaw`, direct buffers", buffers.min(), rust.min())
    row("a row of `dueDays`, arrays", arrays.min(), rust.min())
}

private fun nanos(rounds: Int, call: () -> Any?): Double {
    val start = System.nanoTime()
    repeat(rounds) { call() }
    return (System.nanoTime() - start).toDouble() / rounds
}

private fun row(what: String, nanos: Double, beside: Double?) {
    val time = if (nanos < 1000) "%.1f ns".format(nanos) else "%.1f µs".format(nanos / 1000)
    println("| $what | $time | ${beside?.let { "%.1fx".format(nanos / it) }.orEmpty()} |")
}
