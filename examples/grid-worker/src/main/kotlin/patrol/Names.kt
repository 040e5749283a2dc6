package patrol

import java.security.SecureRandom
import java.time.Instant
import java.util.UUID

/** Makes a name that nobody makes a second time, on no other device and after no new installation: a UUIDv7 (RFC 9562). */
object Names {
    private val chance = SecureRandom()

    fun at(now: Instant): String {
        val version = 7L shl 12
        val variant = 2L shl 62
        return UUID(
            (now.toEpochMilli() shl 16) or version or (chance.nextLong() and 0xfff),
            variant or (chance.nextLong() ushr 2),
        ).toString()
    }
}
