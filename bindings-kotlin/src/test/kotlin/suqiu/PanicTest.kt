package suqiu

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Tag
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Runs with a library that was built with test-hooks, which [SuqiuLibrary.PROPERTY] names. */
@Tag("hooks")
class PanicTest {
    @Test
    fun `a panic is an exception like others, and calls go on`() {
        repeat(100) {
            val fault = assertThrows<SuqiuException.Internal> { verify("test-hooks: panic") }
            assertEquals("internal.panic", fault.code)
            assertTrue("as asked for" in fault.en, fault.en)
            assertEquals("""{"lines":0}""", verify(""))
        }
    }
}
