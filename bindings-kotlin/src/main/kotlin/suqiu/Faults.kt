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
    val fault = input(
        "input.utf8",
        "文字不是 Unicode" to "a text is not Unicode: half of a pair of surrogates",
        "去掉或者补全该字符" to "leave the character out, or complete it",
        "character $at",
    )
    fault.initCause(cause)
    return fault
}

/** A fault that this side finds; the texts are Chinese and English and hold nothing to escape. */
private fun input(
    code: String,
    message: Pair<String, String>,
    next: Pair<String, String>,
    place: String,
): SuqiuException.Input {
    val (zh, en) = message
    val (nextZh, nextEn) = next
    return SuqiuException.Input(
        code = code,
        article = null,
        zh = zh,
        en = en,
        nextZh = nextZh,
        nextEn = nextEn,
        place = place,
        text = "$place: $en [$code] $nextEn",
        json = """{"code":"$code","kind":"input","message":{"en":"$en","zh":"$zh"},""" +
            """"next":{"en":"$nextEn","zh":"$nextZh"},"place":"$place"}""",
    )
}

/** A fault of the library itself, which no call was to meet, under the name that the generated code has for it. */
@Suppress("FunctionName")
internal fun InternalException(message: String): SuqiuException.Internal {
    val code = "internal.panic"
    val (zh, en) = "库内部错误：$message" to "a fault inside the library: $message"
    val (nextZh, nextEn) = "没有任何改变；请连同输入一起报告" to "nothing was changed; report it together with the input"
    return SuqiuException.Internal(
        code = code,
        article = null,
        zh = zh,
        en = en,
        nextZh = nextZh,
        nextEn = nextEn,
        place = null,
        text = "$en [$code] $nextEn",
        json = """{"code":"$code","kind":"internal","message":{"en":${quoted(en)},"zh":${quoted(zh)}},""" +
            """"next":{"en":"$nextEn","zh":"$nextZh"}}""",
    )
}

private fun quoted(text: String): String = text.asIterable().joinToString("", "\"", "\"") {
    when {
        it == '"' || it == '\\' -> "\\$it"
        it < ' ' -> "\\u%04x".format(it.code)
        else -> it.toString()
    }
}
