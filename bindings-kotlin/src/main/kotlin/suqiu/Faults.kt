package suqiu

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
    val (zh, en) = "文字不是 Unicode" to "a text is not Unicode: half of a pair of surrogates"
    val (nextZh, nextEn) = "去掉或者补全该字符" to "leave the character out, or complete it"
    val place = "character $at"
    val fault = SuqiuException.Input(
        code = "input.utf8",
        article = null,
        zh = zh,
        en = en,
        nextZh = nextZh,
        nextEn = nextEn,
        place = place,
        text = "$place: $en [input.utf8] $nextEn",
        json = """{"code":"input.utf8","kind":"input","message":{"en":"$en","zh":"$zh"},""" +
            """"next":{"en":"$nextEn","zh":"$nextZh"},"place":"$place"}""",
    )
    fault.initCause(cause)
    return fault
}
