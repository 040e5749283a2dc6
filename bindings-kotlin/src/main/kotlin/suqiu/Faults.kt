package suqiu

import java.math.BigDecimal

/** Places behind the point, and zeroes before it, that are written out: far more than an amount has. */
private const val WRITTEN_OUT = 100

/** The bits of a number whose digits are written out, about 1,200 of them. */
private const val BITS = 4_096

/**
 * A decimal as the native library reads it: in plain digits. Nothing is rounded and nothing is refused
 * here: what cannot be an amount goes out in a short form that the library refuses, since the digits of
 * `1E+999999999` would fill the memory.
 */
internal fun plainDigits(value: BigDecimal): String {
    // To count the digits would take seconds.
    val bits = value.unscaledValue().bitLength()
    if (bits > BITS) return "$bits bits"
    val isShort = { number: BigDecimal -> number.scale() in -WRITTEN_OUT..WRITTEN_OUT }
    val number = if (isShort(value)) value else value.stripTrailingZeros()
    return if (isShort(number)) number.toPlainString() else number.toString()
}

/** Text that has no UTF-8: half of a pair of surrogates. */
internal fun notUnicode(text: String, cause: Throwable): SuqiuException {
    val at = text.indices.first { i ->
        val c = text[i]
        val paired = when {
            c.isHighSurrogate() -> text.getOrNull(i + 1)?.isLowSurrogate() == true
            c.isLowSurrogate() -> text.getOrNull(i - 1)?.isHighSurrogate() == true
            else -> true
        }
        !paired
    }
    val fault = fault(SuqiuException::Input, "input", NOT_UNICODE, "character $at")
    fault.initCause(cause)
    return fault
}

private val NOT_UNICODE = Words(
    "input.utf8",
    "文字不是 Unicode",
    "a text is not Unicode: half of a pair of surrogates",
    "去掉或者补全该字符",
    "leave the character out, or complete it",
)

/** A value of more bytes than an array has. */
internal fun tooLong(longest: Int): SuqiuException =
    fault(SuqiuException::Input, "input", CoreWords.TOO_LONG.filled("longest", longest.toString()), null)

/** A fault of the library itself, which no call was to meet, under the name that the generated code has for it. */
@Suppress("FunctionName")
internal fun InternalException(message: String): SuqiuException.Internal =
    fault(SuqiuException::Internal, "internal", CoreWords.PANIC.filled("detail", message), null)

/** What a fault says: its code, what is wrong, and what to do next. What is filled in stands between braces. */
internal data class Words(
    val code: String,
    val zh: String,
    val en: String,
    val nextZh: String,
    val nextEn: String,
) {
    fun filled(name: String, with: String): Words = copy(zh = zh.replace("{$name}", with), en = en.replace("{$name}", with))
}

/** The constructor of an exception: code, article, zh, en, nextZh, nextEn, place, text, json. */
private typealias Exceptions<E> =
    (String, String?, String, String, String, String, String?, String, String) -> E

/** A fault that this side finds. */
private fun <E : SuqiuException> fault(exception: Exceptions<E>, kind: String, words: Words, place: String?): E {
    val (code, zh, en, nextZh, nextEn) = words
    val text = place?.let { "$it: " }.orEmpty() + "$en [$code] $nextEn"
    val json = """{"code":"$code","kind":"$kind","message":{"en":${quoted(en)},"zh":${quoted(zh)}},""" +
        """"next":{"en":${quoted(nextEn)},"zh":${quoted(nextZh)}}""" + place?.let { ""","place":${quoted(it)}""" }.orEmpty() + "}"
    return exception(code, null, zh, en, nextZh, nextEn, place, text, json)
}

private fun quoted(text: String): String = text.asIterable().joinToString("", "\"", "\"") {
    when {
        it == '"' || it == '\\' -> "\\$it"
        it < ' ' -> "\\u%04x".format(it.code)
        else -> it.toString()
    }
}
