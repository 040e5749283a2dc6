package suqiu

import java.io.File
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Tag
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class HandleTest {
    private fun closed(call: () -> Any?) {
        val fault = assertThrows<IllegalStateException> { call() }
        assertTrue("has already been destroyed" in fault.message.orEmpty(), fault.message)
    }

    @Test
    fun `a closed object refuses every call`() {
        val policy = Policy.national().apply { close() }
        val directory = Directory.fromCsv(UNITS).apply { close() }
        val petition = Petition("p1").apply { close() }
        val chain = Chain("sm3").apply { close() }
        closed { policy.toJson() }
        closed { policy.dueJson("{}") }
        closed { policy.dueDays(PeriodUnit.DAYS, Roll.NEXT, intArrayOf(1), intArrayOf(1)) }
        closed { policy.sweep(Clocks(longArrayOf(0), intArrayOf(1), byteArrayOf(0)), NINE) }
        closed { directory.size() }
        closed { petition.positionJson() }
        closed { petition.apply(emptyList()) }
        closed { chain.sealJson("{}") }
    }

    @Test
    fun `a closed object is refused as an argument`() {
        val policy = Policy.national().apply { close() }
        val directory = Directory.fromCsv(UNITS).apply { close() }
        val place = Jurisdiction(Desk.policy, Desk.directory).apply { close() }
        val petition = Desk.registered().first
        closed { petition.clocks(policy, NINE) }
        closed { petition.snapshot(policy) }
        closed { petition.decide(place, register("c8")) }
        closed { Jurisdiction(policy, Desk.directory) }
        closed { Jurisdiction(Desk.policy, directory) }
    }

    @Test
    fun `closing twice is nothing, and a jurisdiction outlives what it was made of`() {
        val policy = Policy.national()
        val directory = Directory.fromCsv(UNITS)
        val place = Jurisdiction(policy, directory)
        repeat(2) {
            policy.close()
            directory.close()
        }
        Petition("p1").use { assertTrue(it.decide(place, register()).events.isNotEmpty()) }
        place.close()
    }

    @Test
    fun `threads share a policy, a jurisdiction and a petition`() {
        val (shared, events) = Desk.registered()
        val expected = Petition("p1").use { it.decideJson(Desk.place, writeCommand(register())) }
        val threads = Executors.newFixedThreadPool(8)
        val answers = threads.invokeAll(
            (1..8).map {
                Callable {
                    repeat(200) { _ ->
                        Petition("p1").use { own ->
                            assertEquals(expected, own.decideJson(Desk.place, writeCommand(register())))
                            own.apply(events)
                            assertEquals(shared.clocks(Desk.policy, NINE), own.clocks(Desk.policy, NINE))
                        }
                    }
                }
            },
        )
        answers.forEach { it.get() }
        threads.shutdown()
    }

    @Test
    fun `closing while others call never breaks a call`() {
        val (start, count) = IntArray(40_000) { 20_514 } to IntArray(40_000) { 15 }
        repeat(50) {
            val policy = Policy.national()
            val threads = (1..4).map { number ->
                Thread {
                    try {
                        while (number < 4) policy.infoJson()
                        while (true) policy.dueDays(PeriodUnit.DAYS, Roll.NEXT, start, count)
                    } catch (_: IllegalStateException) {
                    }
                }.apply { start() }
            }
            Thread.sleep(1)
            policy.close()
            threads.forEach { it.join(10_000) }
            assertTrue(threads.none { it.isAlive })
        }
    }

    @Test
    @Tag("slow")
    fun `a million objects leave no memory behind`() {
        val (_, events) = Desk.registered()
        val json = writeEvents(events)
        fun make(times: Int, close: Boolean) = repeat(times) {
            val petition = Petition("p1")
            petition.applyJson(json)
            if (close) petition.close()
        }
        make(2_000, close = true)
        val before = resident()
        make(1_000_000, close = true)
        val grown = resident() - before
        assertTrue(grown < 64, "closed objects: $grown MiB more")
        // Those that nobody closes are freed when they are collected.
        make(100_000, close = false)
        System.gc()
        Thread.sleep(200)
        make(1_000, close = true)
        val left = resident() - before
        assertTrue(left < 200, "objects that nobody closed: $left MiB more")
    }

    /** The events make calls of their own while they are handed over. */
    @Test
    fun `a list may call the library while it is read`() {
        val (_, events) = Desk.registered()
        val json = events.map { writeEvents(listOf(it)) }
        val lazy = object : AbstractList<Event>() {
            override val size get() = json.size
            override fun get(index: Int) = readEvents(json[index]).single()
        }
        Petition("p1").use { petition ->
            assertEquals(writeEvents(events), writeEvents(lazy))
            petition.apply(lazy)
            assertEquals(events.size.toLong(), petition.position().seq)
            val breaks = object : AbstractList<Event>() {
                override val size = 1
                override fun get(index: Int) = readEvents("nonsense").single()
            }
            assertThrows<SuqiuException.Input> { petition.view(Desk.policy, breaks, NINE) }
            assertEquals("p1", petition.view(Desk.policy, lazy, NINE).petition)
        }
    }

    /** Each object is a few MiB, and each text one: what a refused call kept would be seen. */
    @Test
    @Tag("slow")
    fun `a call that is refused while its arguments are made keeps none of them`() {
        val csv = "id,name,level,parent\nu0,u0,county,\n" + (1..20_000).joinToString("\n") { "u$it,u$it,county,u0" }
        val json = "x".repeat(1 shl 20)
        val half = "\uD800"
        val shut = Jurisdiction(Desk.policy, Desk.directory).apply { close() }
        fun refused(times: Int) = repeat(times) {
            Directory.fromCsv(csv).use { assertThrows<SuqiuException.Input> { it.rotationJson(half) } }
            Petition("p1").use {
                assertThrows<SuqiuException.Input> { it.viewJson(Desk.policy, json, half) }
                assertThrows<IllegalStateException> { it.decideJson(shut, json) }
            }
            assertThrows<SuqiuException.Input> { Desk.place.routeJson(json, half) }
        }
        refused(20)
        val before = resident()
        refused(100)
        val grown = resident() - before
        assertTrue(grown < 64, "refused calls: $grown MiB more")
        // What was lent to no call is no longer there to be given back twice.
        assertTrue(Petition("p1").use { it.decide(Desk.place, register()).events.isNotEmpty() })
    }

    /** So many handles are written several times, each time into a longer array; one version twice is refused. */
    @Test
    @Tag("slow")
    fun `what did not fit and is written once more is lent once`() {
        fun asked(times: Int) = repeat(times) {
            Policy.national().use { policy ->
                assertThrows<SuqiuException.Pack> { standingJson(List(9_000) { policy }, "2026-03-02") }
            }
        }
        asked(10)
        val before = resident()
        asked(100)
        val grown = resident() - before
        assertTrue(grown < 64, "lists of policies: $grown MiB more")
    }

    /** MiB of the process that are in memory; 0 where the system does not tell. */
    private fun resident(): Long {
        // What the heap of the virtual machine has grown by is given back, and not counted.
        System.gc()
        Thread.sleep(500)
        val status = File("/proc/self/status").takeIf(File::exists) ?: return 0
        val line = status.readLines().first { it.startsWith("VmRSS:") }
        return line.filter(Char::isDigit).toLong() / 1024
    }
}
