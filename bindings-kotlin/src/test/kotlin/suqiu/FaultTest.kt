package suqiu

import java.math.BigDecimal
import java.math.BigInteger
import java.time.Instant
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class FaultTest {
    private val policy = Desk.policy
    private val place = Desk.place
    private val registered = Desk.registered().first

    private fun fault(call: () -> Any?): SuqiuException = assertThrows<SuqiuException> { call() }

    /** One of each family: class, code, place and the line that a log shows. */
    private val table = listOf<Triple<Class<out SuqiuException>, String, () -> Any?>>(
        Triple(
            SuqiuException.Refusal::class.java,
            "the matter is `not registered`: it cannot archive now [not_now] possible now: register, adopt",
        ) { Petition("p1").decide(place, Command(Act.Archive, OFFICER, NINE, "c1", "p1")) },
        Triple(
            SuqiuException.Pack::class.java,
            "[pack.",
        ) { Policy.load(listOf(PackSource("local.toml", "[pack")), "cn.local") },
        Triple(
            SuqiuException.Directory::class.java,
            "[directory.",
        ) { Directory.fromCsv("id,name,level\na,b,c\n") },
        Triple(
            SuqiuException.Clock::class.java,
            "[clock.",
        ) { policy.dueDays(PeriodUnit.MONTHS, Roll.NEXT, intArrayOf(1), intArrayOf(1)) },
        Triple(
            SuqiuException.Log::class.java,
            "line 1: ",
        ) { verify("{}") },
        Triple(
            SuqiuException.Input::class.java,
            "id (line 1, column 8): command cannot be read: ",
        ) { readCommand("""{"id": 1}""") },
    )

    @Test
    fun `each family has its class, and its message says what to do`() {
        for ((kind, part, call) in table) {
            val fault = fault(call)
            assertEquals(kind, fault.javaClass, fault.message)
            val expected = if (kind == SuqiuException.Refusal::class.java) "[not_now] possible now: " else part
            assertTrue(expected in fault.message.orEmpty(), "${fault.message} has no $expected")
            assertEquals(fault.text, fault.message)
            assertTrue(fault.toString().startsWith("suqiu.SuqiuException$"), fault.toString())
            assertTrue(fault.zh.any { it.code > 0x4e00 } && fault.nextZh.any { it.code > 0x4e00 }, fault.json)
            assertTrue(fault.en.isNotBlank() && fault.nextEn.isNotBlank(), fault.json)
            assertTrue("\"code\":\"${fault.code}\"" in fault.json && fault.json.startsWith("{"), fault.json)
            assertEquals(fault is SuqiuException.Refusal, fault.article != null, fault.json)
        }
    }

    @Test
    fun `the json of a refusal names what is possible, that of a pack its findings`() {
        assertTrue("\"possible\":[" in fault(table[0].third).json)
        val pack = fault { Policy.load(listOf(PackSource("local.toml", "[pack]\nid = \"cn.local\"\n")), "cn.local") }
        assertTrue("\"findings\":[{" in pack.json, pack.json)
        assertTrue(pack.place.orEmpty().startsWith("local.toml"), pack.place)
    }

    @Test
    fun `an object without a native half is a fault of the family, and so is what the library says of itself`() {
        val none = Policy(NoHandle)
        val days = IntArray(1)
        for (call in listOf<() -> Any?>({ none.info() }, { none.dueDays(PeriodUnit.DAYS, Roll.NEXT, days, days) })) {
            assertEquals(SuqiuException.Internal::class.java, fault(call).javaClass)
        }
        val said = fault { throw InternalException("it said \"no\"\n") }
        assertEquals("internal.panic", said.code)
        assertTrue("said \\\"no\\\"\\u000a\"" in said.json, said.json)
    }

    @Test
    fun `identifiers that are no identifiers are refused`() {
        for (id in listOf("", " ", "a b", "a\u0000b", "x".repeat(129), "编\n号")) {
            val fault = fault { Petition(id) }
            assertEquals("input.id", fault.code, id)
        }
        Petition("信访-1").use { assertEquals(0, it.position().seq) }
    }

    @Test
    fun `texts that are not JSON are refused with their place`() {
        val texts = listOf("", " ", "{", "nonsense", "[]", "1", "null", "{\"a\":1}", "\u0000", "\"\\ud800\"", "[".repeat(4000))
        for (text in texts) {
            val calls = listOf<() -> Any?>(
                { registered.decideJson(place, text) },
                { readCommand(text) },
                { policy.dueJson(text) },
                { policy.readJson(text, "2026-03-02T09:30:00+08:00") },
                { policy.explainDueJson(text) },
                { Petition.restore(text) },
                { Directory.fromJson(text) },
            )
            for ((at, call) in calls.withIndex()) {
                if (text == "[]" && at == calls.lastIndex) continue
                val fault = fault(call)
                assertTrue(fault is SuqiuException.Input || fault is SuqiuException.Directory, "$at $text: $fault")
            }
        }
        for (text in listOf("{", "nonsense", "[1]", "{\"a\":1}")) {
            assertTrue(fault { registered.applyJson(text) } is SuqiuException.Input, text)
            assertTrue(fault { policy.explainJson(text) } is SuqiuException.Input, text)
            assertTrue(fault { readEvents(text) } is SuqiuException.Input, text)
        }
    }

    @Test
    fun `halves of characters are refused with their place`() {
        for (text in listOf("\ud800", "ab\udc00", "\ud800\ud800", "\"\ud83d")) {
            val fault = fault { registered.decideJson(place, text) }
            assertEquals("input.utf8", fault.code)
            assertTrue(fault.place.orEmpty().startsWith("character "), fault.place)
            assertTrue(fault.cause is java.nio.charset.CharacterCodingException)
        }
        assertEquals("input.utf8", fault { readCommand("{\"id\":\"\ud800\"}") }.code)
        val half = Command(Act.Comment("\udfff"), OFFICER, NINE, "c9", "p1")
        assertEquals("input.utf8", fault { registered.decide(place, half) }.code)
    }

    @Test
    fun `times outside the supported ones, and texts that are no times, are refused`() {
        for (text in listOf("", "2026-03-02", "2026-03-02T09:30:00", "2026-13-02T09:30:00Z", "1969-12-31T23:59:59Z")) {
            assertEquals("input.time", fault { registered.clocksJson(policy, text) }.code, text)
        }
        for (instant in listOf(Instant.MIN, Instant.MAX, Instant.ofEpochSecond(-1), Instant.parse("2100-01-01T00:00:01Z"))) {
            assertEquals("input.time", fault { registered.clocks(policy, instant) }.code, instant.toString())
            val fault = fault { registered.decide(place, register("c5", instant)) }
            assertTrue(fault is SuqiuException.Input && fault.place.orEmpty().startsWith("at "), fault.toString())
        }
    }

    @Test
    fun `numbers out of range are refused by name`() {
        for (seq in listOf(-1L, Long.MIN_VALUE)) {
            val fault = fault { registered.decide(place, register("c6").copy(onSeq = seq)) }
            assertTrue(fault is SuqiuException.Input && fault.place.orEmpty().startsWith("on_seq"), fault.toString())
        }
        val people = Command(Act.Register(Intake.VISIT, people = 1L shl 40), OFFICER, NINE, "c7", "p2")
        assertTrue(fault { Petition("p2").decide(place, people) } is SuqiuException.Input)
    }

    @Test
    fun `columns that do not fit are refused`() {
        fun due(unit: Int, roll: String, start: IntArray, count: IntArray) =
            fault { policy.dueDays(unit, roll, start, count) }
        assertEquals("clock.column", due(0, "next", intArrayOf(1), intArrayOf()).code)
        assertEquals("clock.column", due(9, "next", intArrayOf(1), intArrayOf(1)).code)
        assertEquals("clock.column", due(0, "next", intArrayOf(-1), intArrayOf(1)).code)
        assertEquals("clock.column", due(1, "next", intArrayOf(Int.MAX_VALUE), intArrayOf(Int.MAX_VALUE)).code)
        val far = IntArray(50_000) { 20_500 }.also { it[43_210] = -1 }
        assertTrue("row 43210: " in due(1, "next", far, IntArray(50_000)).en)
        assertTrue(due(0, "sideways", intArrayOf(1), intArrayOf(1)) is SuqiuException.Input)
        assertEquals(0, policy.dueDays(0, "next", intArrayOf(), intArrayOf()).size)
    }

    @Test
    fun `a pack without a known ending and a chain without a known hash are refused`() {
        assertEquals("input.pack_format", fault { Policy.load(listOf(PackSource("pack.yaml", "")), "a") }.code)
        assertTrue(fault { Chain("md5") } is SuqiuException.Input)
        assertTrue(fault { Chain("sm3:zz") } is SuqiuException.Input)
    }

    @Test
    fun `events of another petition are refused, and nothing is taken`() {
        val (petition, events) = Desk.registered()
        val other = Petition("p9")
        assertEquals("input.other_petition", fault { other.apply(events) }.code)
        assertEquals(0, other.position().seq)
        assertEquals(events.size.toLong(), petition.position().seq)
    }

    @Test
    fun `room for a value grows to the longest array, and what does not fit is refused in words`() {
        assertEquals(8_192, Scratch.larger(4_096))
        assertEquals(1 shl 30, Scratch.larger(1 shl 29))
        val longest = Scratch.larger(1 shl 30)
        assertEquals(Int.MAX_VALUE - 8, longest)
        val fault = fault { Scratch.larger(longest) }
        assertEquals(SuqiuException.Input::class.java, fault.javaClass)
        assertEquals("input.too_long", fault.code)
        assertTrue("2147483639" in fault.en && "2147483639" in fault.zh, fault.message)
        assertTrue(fault.json.startsWith("{\"code\":\"input.too_long\",\"kind\":\"input\","), fault.json)
    }

    @Test
    fun `a fault has no cause unless it has one`() = assertNull(fault { Petition("") }.cause)

    @Test
    fun `decimals go out as plain digits, and those that no amount can be in short`() {
        for (text in listOf("0", "1500.00", "-0.1", "9".repeat(100), "0." + "0".repeat(27) + "1")) {
            assertEquals(text, plainDigits(BigDecimal(text)))
        }
        assertEquals("12000", plainDigits(BigDecimal("1.2E+4")))
        assertEquals("0", plainDigits(BigDecimal("0E+999999999")))
        assertEquals("1500", plainDigits(BigDecimal("1500.00").setScale(150)))
        val long = BigDecimal(BigInteger.ONE.shiftLeft(10_000_000))
        for (number in listOf(BigDecimal("1E+999999999"), BigDecimal("1E-999999999"), long, long.scaleByPowerOfTen(-9_000_000))) {
            val text = plainDigits(number)
            assertTrue(text.length < 20 && ('E' in text || text.endsWith(" bits")), text)
        }
    }

    /** The same fault as that of the same text in JSON, with the place of the amount. */
    @Test
    fun `the library refuses what is no amount, and says why`() {
        val wrong = mapOf(
            "-0.01" to "is no amount",
            "0.001" to "parts of a fen",
            "1E-29" to "parts of a fen",
            "1000000000000" to "outside 0 to",
            "1E+29" to "outside 0 to",
            "1E+999999999" to "is no amount",
            "1E-999999999" to "is no amount",
        )
        for ((text, why) in wrong) {
            val fault = fault { Desk.place.route(Facts(amount = BigDecimal(text)), NINE) }
            assertTrue(fault is SuqiuException.Input, text)
            assertEquals("input.unreadable", fault.code, text)
            assertTrue(why in fault.en && fault.place.orEmpty().startsWith("amount"), fault.message)
        }
        assertEquals(
            fault { Desk.place.routeJson("""{"amount":"0.001"}""", "2026-03-02T09:30:00+08:00") }.json,
            fault { Desk.place.route(Facts(amount = BigDecimal("0.001")), NINE) }.json,
        )
    }
}
