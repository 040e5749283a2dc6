package suqiu

import java.math.BigDecimal
import java.math.BigInteger

/** The most places behind the point, and before it where they are zeroes. */
private const val MAX_SCALE = 28

/** The largest number that a decimal holds, without its point. */
private val LARGEST = BigInteger.ONE.shiftLeft(96) - BigInteger.ONE

/** A decimal in plain digits. Nothing is rounded: what does not fit exactly is refused. */
internal fun plainDigits(value: BigDecimal): String {
    // The scale comes first: the digits of 1E+999999999 would fill the memory.
    val fits = value.scale() in -MAX_SCALE..MAX_SCALE &&
        value.setScale(maxOf(value.scale(), 0)).unscaledValue().abs() <= LARGEST
    if (fits) return value.toPlainString()
    throw input(
        "input.decimal",
        "数值不是有限的，或者放不下" to "a number that is not finite, or does not fit exactly",
        "最多 28 位小数，共约 28 位数字" to "use at most 28 places and about 28 digits in all",
        place = null,
    )
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
    place: String?,
): SuqiuException.Input {
    val (zh, en) = message
    val (nextZh, nextEn) = next
    val where = place?.let { ""","place":"$it"""" }.orEmpty()
    return SuqiuException.Input(
        code = code,
        article = null,
        zh = zh,
        en = en,
        nextZh = nextZh,
        nextEn = nextEn,
        place = place,
        text = "${place?.let { "$it: " }.orEmpty()}$en [$code] $nextEn",
        json = """{"code":"$code","kind":"input","message":{"en":"$en","zh":"$zh"},""" +
            """"next":{"en":"$nextEn","zh":"$nextZh"}$where}""",
    )
}
