package patrol

import java.io.File
import suqiu.Directory
import suqiu.PackSource
import suqiu.Policy

const val GRID = "t3-v2"
const val WORKER = "w32"

/** Lushui's pack, as it is. A phone keeps it among its assets, as JSON: its library reads no TOML and no CSV. */
fun policy(root: File): Policy = Policy.load(
    listOf("lushui.toml", "subjects.toml").map { PackSource(it, File(root, "policies/$it").readText()) },
    "cn.yn.lushui",
)

fun directory(root: File): Directory = Directory.fromCsv(File(root, "examples/lushui/units.csv").readText())
