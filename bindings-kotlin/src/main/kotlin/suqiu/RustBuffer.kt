package suqiu

import java.nio.BufferOverflowException
import java.nio.ByteBuffer
import java.nio.CharBuffer
import java.nio.charset.CharacterCodingException

/** The bytes of a value as uniffi writes them, from a place on. */
internal class RustBuffer(private val bytes: ByteArray, private val from: Int = 0) {
    val size: Int get() = bytes.size - from

    fun toByteArray(): ByteArray = if (from == 0) bytes else bytes.copyOfRange(from, bytes.size)

    fun text(): String = String(bytes, from, size, Charsets.UTF_8)

    fun reader(): ByteBuffer = ByteBuffer.wrap(bytes, from, size)

    fun int(): Int = reader().getInt()

    fun long(): Long = reader().getLong()

    fun nothing() = check(size == 0) { "an answer where there is to be none" }
}

/** How values of a type cross, in the form that the generated ones have. */
internal interface FfiConverter<KotlinType, FfiType> {
    fun lift(value: FfiType): KotlinType

    fun lower(value: KotlinType): FfiType

    fun read(buf: ByteBuffer): KotlinType

    /** At least as many bytes as [write] writes. */
    fun allocationSize(value: KotlinType): ULong

    fun write(value: KotlinType, buf: ByteBuffer)
}

/** Of a type that crosses as bytes. */
internal interface FfiConverterRustBuffer<KotlinType> : FfiConverter<KotlinType, RustBuffer> {
    override fun lift(value: RustBuffer): KotlinType {
        val bytes = value.reader()
        val lifted = read(bytes)
        check(!bytes.hasRemaining()) { "an answer is longer than its type" }
        return lifted
    }

    override fun lower(value: KotlinType): RustBuffer = Scratch.written { write(value, it) }
}

/** The bytes of a text alone are the text; inside a value its length stands in front. */
internal object FfiConverterString : FfiConverter<String, RustBuffer> {
    override fun lift(value: RustBuffer): String = value.text()

    override fun lower(value: String): RustBuffer = RustBuffer(utf8(value))

    override fun read(buf: ByteBuffer): String {
        val length = buf.getInt()
        val text = String(buf.array(), buf.arrayOffset() + buf.position(), length, Charsets.UTF_8)
        buf.position(buf.position() + length)
        return text
    }

    override fun allocationSize(value: String): ULong = 4UL + value.length.toULong() * 3UL

    override fun write(value: String, buf: ByteBuffer) {
        val bytes = utf8(value)
        buf.putInt(bytes.size)
        buf.put(bytes)
    }

    private fun utf8(value: String): ByteArray {
        // Java writes a `?` for half of a pair; the strict way takes several times as long.
        if (value.none(Char::isSurrogate)) return value.toByteArray()
        try {
            val bytes = Charsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value))
            return ByteArray(bytes.remaining()).also { bytes.get(it) }
        } catch (e: CharacterCodingException) {
            throw notUnicode(value, e)
        }
    }
}

/** Where values are written before their length is known, thread by thread. */
internal object Scratch {
    private const val FIRST = 1 shl 12
    private const val KEPT = 1 shl 16

    /** The longest array that every virtual machine makes. */
    private const val LONGEST = Int.MAX_VALUE - 8

    private val ofThread = ThreadLocal<ByteBuffer?>()

    /** The next capacity to try. */
    fun larger(capacity: Int): Int = when {
        capacity >= LONGEST -> throw tooLong(LONGEST)
        capacity > LONGEST / 2 -> LONGEST
        else -> capacity * 2
    }

    fun written(write: (ByteBuffer) -> Unit): RustBuffer {
        var room = ofThread.get() ?: ByteBuffer.allocate(FIRST)
        // A list that makes its elements by calls of its own writes elsewhere.
        ofThread.set(null)
        val lent = Lent.count()
        try {
            while (true) {
                room.position(0)
                try {
                    write(room)
                    return RustBuffer(room.array().copyOf(room.position()))
                } catch (_: BufferOverflowException) {
                    Lent.giveBackFrom(lent)
                    room = ByteBuffer.allocate(larger(room.capacity()))
                }
            }
        } finally {
            if (room.capacity() <= KEPT) ofThread.set(room)
        }
    }
}
