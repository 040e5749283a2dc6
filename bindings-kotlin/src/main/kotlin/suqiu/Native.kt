package suqiu

/** The native library. Everything but columns goes through [call]. */
internal object Native {
    /**
     * Calls the function at a place of the library's table with the numbers and the bytes that it takes.
     * The first byte of the answer is 0 before the answer, and 1 before what went wrong.
     */
    @JvmStatic
    external fun call(function: Int, numbers: LongArray, texts: Array<ByteArray>): ByteArray

    /** A byte with the length of the version, the version, and two bytes for each of [UniffiLib.CHECKSUMS]. */
    @JvmStatic
    external fun about(): ByteArray

    /** Fills `nominal`, `rolled` and `certainty`. None, or what went wrong as [call] answers it. */
    @JvmStatic
    external fun dueDays(
        policy: Long,
        unit: Int,
        roll: ByteArray,
        start: IntArray,
        count: IntArray,
        nominal: IntArray,
        rolled: IntArray,
        certainty: ByteArray,
    ): ByteArray?

    /** Fills the last four columns. None, or what went wrong as [call] answers it. */
    @JvmStatic
    external fun sweep(
        policy: Long,
        terms: ByteArray,
        now: Long,
        start: LongArray,
        budget: IntArray,
        unit: ByteArray,
        extended: IntArray?,
        excluded: IntArray?,
        paused: ByteArray?,
        nominal: IntArray,
        rolled: IntArray,
        certainty: ByteArray,
        colour: ByteArray,
    ): ByteArray?
}
