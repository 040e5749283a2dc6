// Written from the native library by `make generate-kotlin`; do not edit.

@file:Suppress("NAME_SHADOWING", "REDUNDANT_CALL_OF_CONVERSION_METHOD")
@file:JvmName("Suqiu")

package suqiu

import java.nio.ByteBuffer
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicLong

/** The functions of the native library, by their places in its table. */
internal object UniffiLib {
    /** By what both sides know that they mean the same functions and types. */
    val CHECKSUMS: IntArray = intArrayOf(
        5094, 20946, 34404, 32389, 12325, 24238, 14862, 2017, 4051, 8809, 24653, 15313,
        13852, 2962, 14218, 47602, 15383, 46703, 33990, 64385, 3979, 47622, 19844, 8710,
        56809, 32058, 49835, 60694, 25042, 24079, 53349, 25037, 7727, 27099, 54349, 9490,
        64098, 12174, 10473, 11479, 38792, 56379, 30359, 65467, 25112, 6044, 36859, 51070,
        63431, 32269, 44148, 54925, 30249, 17156, 48083, 60412, 24949, 51030, 844, 12977,
        25028, 54674, 40433, 27308, 54321, 44212, 22688, 61438, 61413, 30908, 409, 62390,
        60746, 60902, 37224, 3155, 52480, 10459, 35098, 60711, 59206, 50024, 64213, 12354,
        38494, 3825, 27230, 31047, 17974, 48698, 26486, 58776, 39392, 38014, 36416,
    )

    fun uniffi_suqiu_kotlin_fn_clone_chain(`handle`: Long, call: NativeCall): Long =
        call.run(0, longArrayOf(`handle`)).long()

    fun uniffi_suqiu_kotlin_fn_free_chain(`handle`: Long, call: NativeCall): Unit =
        call.run(1, longArrayOf(`handle`)).nothing()

    fun uniffi_suqiu_kotlin_fn_constructor_chain_new(`algorithmOrLast`: RustBuffer, call: NativeCall): Long =
        call.run(2, longArrayOf(), `algorithmOrLast`).long()

    fun uniffi_suqiu_kotlin_fn_method_chain_seal(`ptr`: Long, `event`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(3, longArrayOf(`ptr`), `event`)

    fun uniffi_suqiu_kotlin_fn_method_chain_seal_json(`ptr`: Long, `event`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(4, longArrayOf(`ptr`), `event`)

    fun uniffi_suqiu_kotlin_fn_clone_directory(`handle`: Long, call: NativeCall): Long =
        call.run(5, longArrayOf(`handle`)).long()

    fun uniffi_suqiu_kotlin_fn_free_directory(`handle`: Long, call: NativeCall): Unit =
        call.run(6, longArrayOf(`handle`)).nothing()

    fun uniffi_suqiu_kotlin_fn_constructor_directory_from_csv(`text`: RustBuffer, call: NativeCall): Long =
        call.run(7, longArrayOf(), `text`).long()

    fun uniffi_suqiu_kotlin_fn_constructor_directory_from_json(`text`: RustBuffer, call: NativeCall): Long =
        call.run(8, longArrayOf(), `text`).long()

    fun uniffi_suqiu_kotlin_fn_method_directory_info_json(`ptr`: Long, call: NativeCall): RustBuffer =
        call.run(9, longArrayOf(`ptr`))

    fun uniffi_suqiu_kotlin_fn_method_directory_rotation(`ptr`: Long, `question`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(10, longArrayOf(`ptr`), `question`)

    fun uniffi_suqiu_kotlin_fn_method_directory_rotation_json(`ptr`: Long, `question`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(11, longArrayOf(`ptr`), `question`)

    fun uniffi_suqiu_kotlin_fn_method_directory_size(`ptr`: Long, call: NativeCall): Int =
        call.run(12, longArrayOf(`ptr`)).int()

    fun uniffi_suqiu_kotlin_fn_clone_jurisdiction(`handle`: Long, call: NativeCall): Long =
        call.run(13, longArrayOf(`handle`)).long()

    fun uniffi_suqiu_kotlin_fn_free_jurisdiction(`handle`: Long, call: NativeCall): Unit =
        call.run(14, longArrayOf(`handle`)).nothing()

    fun uniffi_suqiu_kotlin_fn_constructor_jurisdiction_new(`policy`: Long, `directory`: Long, call: NativeCall): Long =
        call.run(15, longArrayOf(`policy`, `directory`)).long()

    fun uniffi_suqiu_kotlin_fn_method_jurisdiction_explain_route(`ptr`: Long, `facts`: RustBuffer, `at`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(16, longArrayOf(`ptr`), `facts`, `at`)

    fun uniffi_suqiu_kotlin_fn_method_jurisdiction_explain_route_json(`ptr`: Long, `facts`: RustBuffer, `at`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(17, longArrayOf(`ptr`), `facts`, `at`)

    fun uniffi_suqiu_kotlin_fn_method_jurisdiction_route(`ptr`: Long, `facts`: RustBuffer, `at`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(18, longArrayOf(`ptr`), `facts`, `at`)

    fun uniffi_suqiu_kotlin_fn_method_jurisdiction_route_json(`ptr`: Long, `facts`: RustBuffer, `at`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(19, longArrayOf(`ptr`), `facts`, `at`)

    fun uniffi_suqiu_kotlin_fn_method_jurisdiction_decide_dossier(`ptr`: Long, `dossier`: RustBuffer, `command`: RustBuffer, `petition`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(20, longArrayOf(`ptr`), `dossier`, `command`, `petition`)

    fun uniffi_suqiu_kotlin_fn_method_jurisdiction_decide_dossier_json(`ptr`: Long, `dossier`: RustBuffer, `command`: RustBuffer, `petition`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(21, longArrayOf(`ptr`), `dossier`, `command`, `petition`)

    fun uniffi_suqiu_kotlin_fn_method_jurisdiction_rebase(`ptr`: Long, `question`: RustBuffer, `snapshots`: RustBuffer, `pending`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(22, longArrayOf(`ptr`), `question`, `snapshots`, `pending`)

    fun uniffi_suqiu_kotlin_fn_method_jurisdiction_rebase_json(`ptr`: Long, `question`: RustBuffer, `snapshots`: RustBuffer, `pending`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(23, longArrayOf(`ptr`), `question`, `snapshots`, `pending`)

    fun uniffi_suqiu_kotlin_fn_method_jurisdiction_ask(`ptr`: Long, `question`: RustBuffer, `snapshots`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(24, longArrayOf(`ptr`), `question`, `snapshots`)

    fun uniffi_suqiu_kotlin_fn_method_jurisdiction_ask_json(`ptr`: Long, `question`: RustBuffer, `snapshots`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(25, longArrayOf(`ptr`), `question`, `snapshots`)

    fun uniffi_suqiu_kotlin_fn_clone_petition(`handle`: Long, call: NativeCall): Long =
        call.run(26, longArrayOf(`handle`)).long()

    fun uniffi_suqiu_kotlin_fn_free_petition(`handle`: Long, call: NativeCall): Unit =
        call.run(27, longArrayOf(`handle`)).nothing()

    fun uniffi_suqiu_kotlin_fn_constructor_petition_new(`id`: RustBuffer, call: NativeCall): Long =
        call.run(28, longArrayOf(), `id`).long()

    fun uniffi_suqiu_kotlin_fn_constructor_petition_restore(`snapshot`: RustBuffer, call: NativeCall): Long =
        call.run(29, longArrayOf(), `snapshot`).long()

    fun uniffi_suqiu_kotlin_fn_method_petition_alerts(`ptr`: Long, `policy`: Long, `now`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(30, longArrayOf(`ptr`, `policy`), `now`)

    fun uniffi_suqiu_kotlin_fn_method_petition_alerts_json(`ptr`: Long, `policy`: Long, `now`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(31, longArrayOf(`ptr`, `policy`), `now`)

    fun uniffi_suqiu_kotlin_fn_method_petition_apply(`ptr`: Long, `events`: RustBuffer, call: NativeCall): Unit =
        call.run(32, longArrayOf(`ptr`), `events`).nothing()

    fun uniffi_suqiu_kotlin_fn_method_petition_apply_json(`ptr`: Long, `events`: RustBuffer, call: NativeCall): Unit =
        call.run(33, longArrayOf(`ptr`), `events`).nothing()

    fun uniffi_suqiu_kotlin_fn_method_petition_clocks(`ptr`: Long, `policy`: Long, `now`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(34, longArrayOf(`ptr`, `policy`), `now`)

    fun uniffi_suqiu_kotlin_fn_method_petition_clocks_json(`ptr`: Long, `policy`: Long, `now`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(35, longArrayOf(`ptr`, `policy`), `now`)

    fun uniffi_suqiu_kotlin_fn_method_petition_decide(`ptr`: Long, `jurisdiction`: Long, `command`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(36, longArrayOf(`ptr`, `jurisdiction`), `command`)

    fun uniffi_suqiu_kotlin_fn_method_petition_decide_json(`ptr`: Long, `jurisdiction`: Long, `command`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(37, longArrayOf(`ptr`, `jurisdiction`), `command`)

    fun uniffi_suqiu_kotlin_fn_method_petition_next_change(`ptr`: Long, `policy`: Long, `now`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(38, longArrayOf(`ptr`, `policy`), `now`)

    fun uniffi_suqiu_kotlin_fn_method_petition_next_change_json(`ptr`: Long, `policy`: Long, `now`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(39, longArrayOf(`ptr`, `policy`), `now`)

    fun uniffi_suqiu_kotlin_fn_method_petition_position(`ptr`: Long, call: NativeCall): RustBuffer =
        call.run(40, longArrayOf(`ptr`))

    fun uniffi_suqiu_kotlin_fn_method_petition_position_json(`ptr`: Long, call: NativeCall): RustBuffer =
        call.run(41, longArrayOf(`ptr`))

    fun uniffi_suqiu_kotlin_fn_method_petition_snapshot(`ptr`: Long, `policy`: Long, call: NativeCall): RustBuffer =
        call.run(42, longArrayOf(`ptr`, `policy`))

    fun uniffi_suqiu_kotlin_fn_method_petition_view(`ptr`: Long, `policy`: Long, `events`: RustBuffer, `now`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(43, longArrayOf(`ptr`, `policy`), `events`, `now`)

    fun uniffi_suqiu_kotlin_fn_method_petition_view_json(`ptr`: Long, `policy`: Long, `events`: RustBuffer, `now`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(44, longArrayOf(`ptr`, `policy`), `events`, `now`)

    fun uniffi_suqiu_kotlin_fn_clone_policy(`handle`: Long, call: NativeCall): Long =
        call.run(45, longArrayOf(`handle`)).long()

    fun uniffi_suqiu_kotlin_fn_free_policy(`handle`: Long, call: NativeCall): Unit =
        call.run(46, longArrayOf(`handle`)).nothing()

    fun uniffi_suqiu_kotlin_fn_constructor_policy_load(`packs`: RustBuffer, `id`: RustBuffer, call: NativeCall): Long =
        call.run(47, longArrayOf(), `packs`, `id`).long()

    fun uniffi_suqiu_kotlin_fn_constructor_policy_national(call: NativeCall): Long =
        call.run(48, longArrayOf()).long()

    fun uniffi_suqiu_kotlin_fn_method_policy_read_dossier(`ptr`: Long, `dossier`: RustBuffer, `now`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(49, longArrayOf(`ptr`), `dossier`, `now`)

    fun uniffi_suqiu_kotlin_fn_method_policy_read_dossier_json(`ptr`: Long, `dossier`: RustBuffer, `now`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(50, longArrayOf(`ptr`), `dossier`, `now`)

    fun uniffi_suqiu_kotlin_fn_method_policy_audit_json(`ptr`: Long, `records`: RustBuffer, `options`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(51, longArrayOf(`ptr`), `records`, `options`)

    fun uniffi_suqiu_kotlin_fn_method_policy_check_directory_json(`ptr`: Long, `directory`: Long, call: NativeCall): RustBuffer =
        call.run(52, longArrayOf(`ptr`, `directory`))

    fun uniffi_suqiu_kotlin_fn_method_policy_due(`ptr`: Long, `question`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(53, longArrayOf(`ptr`), `question`)

    fun uniffi_suqiu_kotlin_fn_method_policy_due_json(`ptr`: Long, `question`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(54, longArrayOf(`ptr`), `question`)

    fun uniffi_suqiu_kotlin_fn_method_policy_explain(`ptr`: Long, `events`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(55, longArrayOf(`ptr`), `events`)

    fun uniffi_suqiu_kotlin_fn_method_policy_explain_due(`ptr`: Long, `question`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(56, longArrayOf(`ptr`), `question`)

    fun uniffi_suqiu_kotlin_fn_method_policy_explain_due_json(`ptr`: Long, `question`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(57, longArrayOf(`ptr`), `question`)

    fun uniffi_suqiu_kotlin_fn_method_policy_explain_json(`ptr`: Long, `events`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(58, longArrayOf(`ptr`), `events`)

    fun uniffi_suqiu_kotlin_fn_method_policy_indicators(`ptr`: Long, `snapshots`: RustBuffer, `question`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(59, longArrayOf(`ptr`), `snapshots`, `question`)

    fun uniffi_suqiu_kotlin_fn_method_policy_indicators_json(`ptr`: Long, `snapshots`: RustBuffer, `question`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(60, longArrayOf(`ptr`), `snapshots`, `question`)

    fun uniffi_suqiu_kotlin_fn_method_policy_info(`ptr`: Long, call: NativeCall): RustBuffer =
        call.run(61, longArrayOf(`ptr`))

    fun uniffi_suqiu_kotlin_fn_method_policy_info_json(`ptr`: Long, call: NativeCall): RustBuffer =
        call.run(62, longArrayOf(`ptr`))

    fun uniffi_suqiu_kotlin_fn_method_policy_read(`ptr`: Long, `question`: RustBuffer, `now`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(63, longArrayOf(`ptr`), `question`, `now`)

    fun uniffi_suqiu_kotlin_fn_method_policy_read_json(`ptr`: Long, `question`: RustBuffer, `now`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(64, longArrayOf(`ptr`), `question`, `now`)

    fun uniffi_suqiu_kotlin_fn_method_policy_to_json(`ptr`: Long, call: NativeCall): RustBuffer =
        call.run(65, longArrayOf(`ptr`))

    fun uniffi_suqiu_kotlin_fn_method_policy_warnings_json(`ptr`: Long, call: NativeCall): RustBuffer =
        call.run(66, longArrayOf(`ptr`))

    fun uniffi_suqiu_kotlin_fn_method_policy_with_calendar(`ptr`: Long, `calendar`: RustBuffer, call: NativeCall): Long =
        call.run(67, longArrayOf(`ptr`), `calendar`).long()

    fun uniffi_suqiu_kotlin_fn_method_policy_affected_json(`ptr`: Long, `old`: Long, `petition`: Long, `at`: RustBuffer, `directory`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(68, longArrayOf(`ptr`, `old`, `petition`), `at`, `directory`)

    fun uniffi_suqiu_kotlin_fn_method_policy_diff_json(`ptr`: Long, `old`: Long, call: NativeCall): RustBuffer =
        call.run(69, longArrayOf(`ptr`, `old`))

    fun uniffi_suqiu_kotlin_fn_func_apply_dossier(`dossier`: RustBuffer, `events`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(70, longArrayOf(), `dossier`, `events`)

    fun uniffi_suqiu_kotlin_fn_func_apply_dossier_json(`dossier`: RustBuffer, `events`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(71, longArrayOf(), `dossier`, `events`)

    fun uniffi_suqiu_kotlin_fn_func_apply_outbox(`outbox`: RustBuffer, `entries`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(72, longArrayOf(), `outbox`, `entries`)

    fun uniffi_suqiu_kotlin_fn_func_apply_outbox_json(`outbox`: RustBuffer, `entries`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(73, longArrayOf(), `outbox`, `entries`)

    fun uniffi_suqiu_kotlin_fn_func_outbox_batch(`outbox`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(74, longArrayOf(), `outbox`)

    fun uniffi_suqiu_kotlin_fn_func_outbox_batch_json(`outbox`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(75, longArrayOf(), `outbox`)

    fun uniffi_suqiu_kotlin_fn_func_labels(call: NativeCall): RustBuffer =
        call.run(76, longArrayOf())

    fun uniffi_suqiu_kotlin_fn_func_propose_repeats(`question`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(77, longArrayOf(), `question`)

    fun uniffi_suqiu_kotlin_fn_func_propose_repeats_json(`question`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(78, longArrayOf(), `question`)

    fun uniffi_suqiu_kotlin_fn_func_public_code(`parts`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(79, longArrayOf(), `parts`)

    fun uniffi_suqiu_kotlin_fn_func_public_code_json(`parts`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(80, longArrayOf(), `parts`)

    fun uniffi_suqiu_kotlin_fn_func_read_command(`json`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(81, longArrayOf(), `json`)

    fun uniffi_suqiu_kotlin_fn_func_read_events(`json`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(82, longArrayOf(), `json`)

    fun uniffi_suqiu_kotlin_fn_func_read_public_code(`code`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(83, longArrayOf(), `code`)

    fun uniffi_suqiu_kotlin_fn_func_read_public_code_json(`code`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(84, longArrayOf(), `code`)

    fun uniffi_suqiu_kotlin_fn_func_verify(`lines`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(85, longArrayOf(), `lines`)

    fun uniffi_suqiu_kotlin_fn_func_version(call: NativeCall): RustBuffer =
        call.run(86, longArrayOf())

    fun uniffi_suqiu_kotlin_fn_func_write_command(`command`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(87, longArrayOf(), `command`)

    fun uniffi_suqiu_kotlin_fn_func_write_events(`events`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(88, longArrayOf(), `events`)

    fun uniffi_suqiu_kotlin_fn_func_standing_json(`versions`: RustBuffer, `day`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(89, longArrayOf(), `versions`, `day`)

    fun uniffi_suqiu_kotlin_fn_func_read_dossier(`json`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(90, longArrayOf(), `json`)

    fun uniffi_suqiu_kotlin_fn_func_read_dossier_command(`json`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(91, longArrayOf(), `json`)

    fun uniffi_suqiu_kotlin_fn_func_read_dossier_events(`json`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(92, longArrayOf(), `json`)

    fun uniffi_suqiu_kotlin_fn_func_read_field_answers(`json`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(93, longArrayOf(), `json`)

    fun uniffi_suqiu_kotlin_fn_func_read_field_command(`json`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(94, longArrayOf(), `json`)

    fun uniffi_suqiu_kotlin_fn_func_read_outbox(`json`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(95, longArrayOf(), `json`)

    fun uniffi_suqiu_kotlin_fn_func_read_outbox_entry(`json`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(96, longArrayOf(), `json`)

    fun uniffi_suqiu_kotlin_fn_func_write_dossier(`value`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(97, longArrayOf(), `value`)

    fun uniffi_suqiu_kotlin_fn_func_write_dossier_command(`value`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(98, longArrayOf(), `value`)

    fun uniffi_suqiu_kotlin_fn_func_write_dossier_events(`value`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(99, longArrayOf(), `value`)

    fun uniffi_suqiu_kotlin_fn_func_write_field_answers(`value`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(100, longArrayOf(), `value`)

    fun uniffi_suqiu_kotlin_fn_func_write_field_command(`value`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(101, longArrayOf(), `value`)

    fun uniffi_suqiu_kotlin_fn_func_write_outbox(`value`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(102, longArrayOf(), `value`)

    fun uniffi_suqiu_kotlin_fn_func_write_outbox_entry(`value`: RustBuffer, call: NativeCall): RustBuffer =
        call.run(103, longArrayOf(), `value`)
}

/** Core's words for what this side finds itself; what is filled in stands between braces. */
internal object CoreWords {
    /** A fault of the library itself. */
    val PANIC: Words = Words(
        "internal.panic",
        "库内部错误：{detail}",
        "a fault inside the library: {detail}",
        "没有任何改变；请连同输入一起报告",
        "nothing was changed; report it together with the input",
    )

    /** A value that no array holds. */
    val TOO_LONG: Words = Words(
        "input.too_long",
        "值超过 {longest} 字节",
        "a value has more than {longest} bytes",
        "分几次传入",
        "hand it in in parts",
    )
}

// Public interface members begin here.

// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
object NoHandle
/**
 * @suppress
 */
internal object FfiConverterInt: FfiConverter<Int, Int> {
    override fun lift(value: Int): Int {
        return value
    }

    override fun read(buf: ByteBuffer): Int {
        return buf.getInt()
    }

    override fun lower(value: Int): Int {
        return value
    }

    override fun allocationSize(value: Int) = 4UL

    override fun write(value: Int, buf: ByteBuffer) {
        buf.putInt(value)
    }
}

/**
 * @suppress
 */
internal object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
    }
}

/**
 * @suppress
 */
internal object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A chain of hashes over the lines of a log.
 */
public interface ChainInterface {

    /**
     * Seals an event: the line for the log.
     */
    fun `seal`(`event`: Event): kotlin.String

    /**
     * Seals an event given as JSON: the line for the log.
     */
    fun `sealJson`(`event`: kotlin.String): kotlin.String

    companion object
}

/**
 * A chain of hashes over the lines of a log.
 */
open class Chain: Disposable, AutoCloseable, ChainInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = Cleanup.of(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * A chain that starts (`sm3` or `sha256`), or that goes on after the hash of a log's last
     * line (`sm3:…`).
     */
    constructor(`algorithmOrLast`: kotlin.String) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_constructor_chain_new(

        FfiConverterString.lower(`algorithmOrLast`),_status)
}
    )

    protected val handle: Long
    private val cleanable: Cleanup?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L || this.wasDestroyed.get()) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.handle)
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_suqiu_kotlin_fn_free_chain(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_suqiu_kotlin_fn_clone_chain(handle, status)
        }.also { lent -> Lent.note(UniffiCleanAction(lent)) }
    }

    /**
     * Seals an event: the line for the log.
     */
    @Throws(SuqiuException::class)override fun `seal`(`event`: Event): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_chain_seal(
        uniffiCloneHandle(),

        FfiConverterTypeEvent.lower(`event`),_status)
}
    }
    )
    }

    /**
     * Seals an event given as JSON: the line for the log.
     */
    @Throws(SuqiuException::class)override fun `sealJson`(`event`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_chain_seal_json(
        uniffiCloneHandle(),

        FfiConverterString.lower(`event`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeChain: FfiConverter<Chain, Long> {
    override fun lower(value: Chain): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): Chain {
        return Chain(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Chain {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Chain) = 8UL

    override fun write(value: Chain, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The units (机关、单位) among which petitions move. It never changes; threads share it.
 */
public interface DirectoryInterface {

    /**
     * How many units it has, as JSON.
     */
    fun `infoJson`(): kotlin.String

    /**
     * Who sits in the centre in the month after the one that was counted.
     */
    fun `rotation`(`question`: RotationQuestion): Rotation

    /**
     * Who sits in the centre in the month after the one that was counted, as JSON.
     */
    fun `rotationJson`(`question`: kotlin.String): kotlin.String

    /**
     * How many units it has.
     */
    fun `size`(): kotlin.Int

    companion object
}

/**
 * The units (机关、单位) among which petitions move. It never changes; threads share it.
 */
open class Directory: Disposable, AutoCloseable, DirectoryInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = Cleanup.of(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    private val cleanable: Cleanup?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L || this.wasDestroyed.get()) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.handle)
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_suqiu_kotlin_fn_free_directory(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_suqiu_kotlin_fn_clone_directory(handle, status)
        }.also { lent -> Lent.note(UniffiCleanAction(lent)) }
    }

    /**
     * How many units it has, as JSON.
     */
    @Throws(SuqiuException::class)override fun `infoJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_directory_info_json(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * Who sits in the centre in the month after the one that was counted.
     */
    @Throws(SuqiuException::class)override fun `rotation`(`question`: RotationQuestion): Rotation {
            return FfiConverterTypeRotation.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_directory_rotation(
        uniffiCloneHandle(),

        FfiConverterTypeRotationQuestion.lower(`question`),_status)
}
    }
    )
    }

    /**
     * Who sits in the centre in the month after the one that was counted, as JSON.
     */
    @Throws(SuqiuException::class)override fun `rotationJson`(`question`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_directory_rotation_json(
        uniffiCloneHandle(),

        FfiConverterString.lower(`question`),_status)
}
    }
    )
    }

    /**
     * How many units it has.
     */override fun `size`(): kotlin.Int {
            return FfiConverterInt.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_directory_size(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    companion object {

    /**
     * Reads the units from CSV with a heading.
     */
    @JvmStatic @Throws(SuqiuException::class) fun `fromCsv`(`text`: kotlin.String): Directory {
            return FfiConverterTypeDirectory.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_constructor_directory_from_csv(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

    /**
     * Reads the units from a JSON array.
     */
    @JvmStatic @Throws(SuqiuException::class) fun `fromJson`(`text`: kotlin.String): Directory {
            return FfiConverterTypeDirectory.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_constructor_directory_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
internal object FfiConverterTypeDirectory: FfiConverter<Directory, Long> {
    override fun lower(value: Directory): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): Directory {
        return Directory(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Directory {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Directory) = 8UL

    override fun write(value: Directory, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * By which rules and among which units petitions are decided. It never changes; threads share it,
 * and it stays whole when the policy and the directory are closed.
 */
public interface JurisdictionInterface {

    /**
     * Which rule decided, and of every other rule the first thing that it lacked.
     */
    fun `explainRoute`(`facts`: Facts, `at`: Instant): RouteExplanation

    /**
     * Which rule decided, and of every other rule the first thing that it lacked, as JSON.
     */
    fun `explainRouteJson`(`facts`: kotlin.String, `at`: kotlin.String): kotlin.String

    /**
     * Where a petition goes: one responsible unit in one channel, or why not here. What the facts
     * leave out is unknown. `at` is when it is asked; limits of other procedures are read then.
     */
    fun `route`(`facts`: Facts, `at`: Instant): RoutingDecision

    /**
     * Where a petition with these facts goes, as JSON; `at` is RFC 3339 with its offset.
     */
    fun `routeJson`(`facts`: kotlin.String, `at`: kotlin.String): kotlin.String

    /**
     * Decides a command about a dossier. Nothing changes: store the event, then `applyDossier` it.
     * `petition` is the one that a listing is of, or that a grid event turns into; other commands need
     * none.
     */
    fun `decideDossier`(`dossier`: Dossier, `command`: DossierCommand, `petition`: Petition? = null): DossierDecision

    /**
     * Decides a command about a dossier, both given as JSON; the decision as canonical JSON. A dossier
     * before its first event is `{"id": "…"}`.
     */
    fun `decideDossierJson`(`dossier`: kotlin.String, `command`: kotlin.String, `petition`: Petition? = null): kotlin.String

    /**
     * Decides commands that waited on a phone again, in order, on what is known by now; `snapshots` are
     * those of the petitions that they are about. Nothing changes: store the events of the answer, all or
     * none. A refused command is an answer.
     */
    fun `rebase`(`question`: RebaseQuestion, `snapshots`: List<kotlin.String>, `pending`: List<FieldCommand>): Rebased

    /**
     * Decides commands that waited on a phone again; question, commands and answer are JSON. A command
     * that cannot be read is refused alone.
     */
    fun `rebaseJson`(`question`: kotlin.String, `snapshots`: List<kotlin.String>, `pending`: List<kotlin.String>): kotlin.String

    /**
     * Answers a question about tables: a pool, a schedule, a roster, an agenda, a ledger, monthly counts, a
     * forecast, a trace. `snapshots` are those of the petitions that it is asked of. One that cannot be read
     * is named by its place, like `snapshots[2]`.
     */
    fun `ask`(`question`: Ask, `snapshots`: List<kotlin.String> = listOf()): TableAnswer

    /**
     * Answers a question about tables; question and answer are JSON.
     */
    fun `askJson`(`question`: kotlin.String, `snapshots`: List<kotlin.String> = listOf()): kotlin.String

    companion object
}

/**
 * By which rules and among which units petitions are decided. It never changes; threads share it,
 * and it stays whole when the policy and the directory are closed.
 */
open class Jurisdiction: Disposable, AutoCloseable, JurisdictionInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = Cleanup.of(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * A policy and a directory together.
     */
    constructor(`policy`: Policy, `directory`: Directory) :
        this(UniffiWithHandle,
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_constructor_jurisdiction_new(

        FfiConverterTypePolicy.lower(`policy`),
        FfiConverterTypeDirectory.lower(`directory`),_status)
}
    )

    protected val handle: Long
    private val cleanable: Cleanup?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L || this.wasDestroyed.get()) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.handle)
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_suqiu_kotlin_fn_free_jurisdiction(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_suqiu_kotlin_fn_clone_jurisdiction(handle, status)
        }.also { lent -> Lent.note(UniffiCleanAction(lent)) }
    }

    /**
     * Which rule decided, and of every other rule the first thing that it lacked.
     */
    @Throws(SuqiuException::class)override fun `explainRoute`(`facts`: Facts, `at`: Instant): RouteExplanation {
            return FfiConverterTypeRouteExplanation.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_jurisdiction_explain_route(
        uniffiCloneHandle(),

        FfiConverterTypeFacts.lower(`facts`),
        FfiConverterTypeInstant.lower(`at`),_status)
}
    }
    )
    }

    /**
     * Which rule decided, and of every other rule the first thing that it lacked, as JSON.
     */
    @Throws(SuqiuException::class)override fun `explainRouteJson`(`facts`: kotlin.String, `at`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_jurisdiction_explain_route_json(
        uniffiCloneHandle(),

        FfiConverterString.lower(`facts`),
        FfiConverterString.lower(`at`),_status)
}
    }
    )
    }

    /**
     * Where a petition goes: one responsible unit in one channel, or why not here. What the facts
     * leave out is unknown. `at` is when it is asked; limits of other procedures are read then.
     */
    @Throws(SuqiuException::class)override fun `route`(`facts`: Facts, `at`: Instant): RoutingDecision {
            return FfiConverterTypeRoutingDecision.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_jurisdiction_route(
        uniffiCloneHandle(),

        FfiConverterTypeFacts.lower(`facts`),
        FfiConverterTypeInstant.lower(`at`),_status)
}
    }
    )
    }

    /**
     * Where a petition with these facts goes, as JSON; `at` is RFC 3339 with its offset.
     */
    @Throws(SuqiuException::class)override fun `routeJson`(`facts`: kotlin.String, `at`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_jurisdiction_route_json(
        uniffiCloneHandle(),

        FfiConverterString.lower(`facts`),
        FfiConverterString.lower(`at`),_status)
}
    }
    )
    }

    /**
     * Decides a command about a dossier. Nothing changes: store the event, then `applyDossier` it.
     * `petition` is the one that a listing is of, or that a grid event turns into; other commands need
     * none.
     */
    @Throws(SuqiuException::class)override fun `decideDossier`(`dossier`: Dossier, `command`: DossierCommand, `petition`: Petition?): DossierDecision {
            return FfiConverterTypeDossierDecision.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_jurisdiction_decide_dossier(
        uniffiCloneHandle(),

        FfiConverterTypeDossier.lower(`dossier`),
        FfiConverterTypeDossierCommand.lower(`command`),
        FfiConverterOptionalTypePetition.lower(`petition`),_status)
}
    }
    )
    }

    /**
     * Decides a command about a dossier, both given as JSON; the decision as canonical JSON. A dossier
     * before its first event is `{"id": "…"}`.
     */
    @Throws(SuqiuException::class)override fun `decideDossierJson`(`dossier`: kotlin.String, `command`: kotlin.String, `petition`: Petition?): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_jurisdiction_decide_dossier_json(
        uniffiCloneHandle(),

        FfiConverterString.lower(`dossier`),
        FfiConverterString.lower(`command`),
        FfiConverterOptionalTypePetition.lower(`petition`),_status)
}
    }
    )
    }

    /**
     * Decides commands that waited on a phone again, in order, on what is known by now; `snapshots` are
     * those of the petitions that they are about. Nothing changes: store the events of the answer, all or
     * none. A refused command is an answer.
     */
    @Throws(SuqiuException::class)override fun `rebase`(`question`: RebaseQuestion, `snapshots`: List<kotlin.String>, `pending`: List<FieldCommand>): Rebased {
            return FfiConverterTypeRebased.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_jurisdiction_rebase(
        uniffiCloneHandle(),

        FfiConverterTypeRebaseQuestion.lower(`question`),
        FfiConverterSequenceString.lower(`snapshots`),
        FfiConverterSequenceTypeFieldCommand.lower(`pending`),_status)
}
    }
    )
    }

    /**
     * Decides commands that waited on a phone again; question, commands and answer are JSON. A command
     * that cannot be read is refused alone.
     */
    @Throws(SuqiuException::class)override fun `rebaseJson`(`question`: kotlin.String, `snapshots`: List<kotlin.String>, `pending`: List<kotlin.String>): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_jurisdiction_rebase_json(
        uniffiCloneHandle(),

        FfiConverterString.lower(`question`),
        FfiConverterSequenceString.lower(`snapshots`),
        FfiConverterSequenceString.lower(`pending`),_status)
}
    }
    )
    }

    /**
     * Answers a question about tables: a pool, a schedule, a roster, an agenda, a ledger, monthly counts, a
     * forecast, a trace. `snapshots` are those of the petitions that it is asked of. One that cannot be read
     * is named by its place, like `snapshots[2]`.
     */
    @Throws(SuqiuException::class)override fun `ask`(`question`: Ask, `snapshots`: List<kotlin.String>): TableAnswer {
            return FfiConverterTypeTableAnswer.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_jurisdiction_ask(
        uniffiCloneHandle(),

        FfiConverterTypeAsk.lower(`question`),
        FfiConverterSequenceString.lower(`snapshots`),_status)
}
    }
    )
    }

    /**
     * Answers a question about tables; question and answer are JSON.
     */
    @Throws(SuqiuException::class)override fun `askJson`(`question`: kotlin.String, `snapshots`: List<kotlin.String>): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_jurisdiction_ask_json(
        uniffiCloneHandle(),

        FfiConverterString.lower(`question`),
        FfiConverterSequenceString.lower(`snapshots`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeJurisdiction: FfiConverter<Jurisdiction, Long> {
    override fun lower(value: Jurisdiction): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): Jurisdiction {
        return Jurisdiction(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Jurisdiction {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Jurisdiction) = 8UL

    override fun write(value: Jurisdiction, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A petition: the fold of its events. Deciding changes nothing; applying events does. Calls from
 * several threads are in order one by one where they change it.
 */
public interface PetitionInterface {

    /**
     * The alerts that are due and were not claimed, oldest first.
     */
    fun `alerts`(`policy`: Policy, `now`: Instant): List<Alert>

    /**
     * The alerts that are due and were not claimed, as JSON.
     */
    fun `alertsJson`(`policy`: Policy, `now`: kotlin.String): kotlin.String

    /**
     * Takes events in: all of them, or none.
     */
    fun `apply`(`events`: List<Event>)

    /**
     * Takes events in: a JSON array, a decision, or lines of a log. All of them, or none.
     */
    fun `applyJson`(`events`: kotlin.String)

    /**
     * Every running and ended clock, in the order in which they started.
     */
    fun `clocks`(`policy`: Policy, `now`: Instant): List<ClockReading>

    /**
     * Every running and ended clock, as JSON; `now` is RFC 3339 with its offset.
     */
    fun `clocksJson`(`policy`: Policy, `now`: kotlin.String): kotlin.String

    /**
     * Decides a command. Nothing changes: store the events, then `apply` them.
     */
    fun `decide`(`jurisdiction`: Jurisdiction, `command`: Command): Decision

    /**
     * Decides a command given as JSON; the decision as canonical JSON.
     */
    fun `decideJson`(`jurisdiction`: Jurisdiction, `command`: kotlin.String): kotlin.String

    /**
     * When to look again; none where nothing will change by itself.
     */
    fun `nextChange`(`policy`: Policy, `now`: Instant): Instant?

    /**
     * When to look again, as JSON: an instant, or `null`.
     */
    fun `nextChangeJson`(`policy`: Policy, `now`: kotlin.String): kotlin.String

    /**
     * Where it stands.
     */
    fun `position`(): Position

    /**
     * Where it stands, as JSON.
     */
    fun `positionJson`(): kotlin.String

    /**
     * Its state, to be kept and restored.
     */
    fun `snapshot`(`policy`: Policy): kotlin.String

    /**
     * What the petitioner sees. `events` are those of the petition.
     */
    fun `view`(`policy`: Policy, `events`: List<Event>, `now`: Instant): PetitionerView

    /**
     * What the petitioner sees, as JSON. The events are a JSON array, a decision, or lines of a
     * log.
     */
    fun `viewJson`(`policy`: Policy, `events`: kotlin.String, `now`: kotlin.String): kotlin.String

    companion object
}

/**
 * A petition: the fold of its events. Deciding changes nothing; applying events does. Calls from
 * several threads are in order one by one where they change it.
 */
open class Petition: Disposable, AutoCloseable, PetitionInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = Cleanup.of(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * A petition to which nothing has happened yet.
     */
    constructor(`id`: kotlin.String) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_constructor_petition_new(

        FfiConverterString.lower(`id`),_status)
}
    )

    protected val handle: Long
    private val cleanable: Cleanup?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L || this.wasDestroyed.get()) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.handle)
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_suqiu_kotlin_fn_free_petition(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_suqiu_kotlin_fn_clone_petition(handle, status)
        }.also { lent -> Lent.note(UniffiCleanAction(lent)) }
    }

    /**
     * The alerts that are due and were not claimed, oldest first.
     */
    @Throws(SuqiuException::class)override fun `alerts`(`policy`: Policy, `now`: Instant): List<Alert> {
            return FfiConverterSequenceTypeAlert.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_alerts(
        uniffiCloneHandle(),

        FfiConverterTypePolicy.lower(`policy`),
        FfiConverterTypeInstant.lower(`now`),_status)
}
    }
    )
    }

    /**
     * The alerts that are due and were not claimed, as JSON.
     */
    @Throws(SuqiuException::class)override fun `alertsJson`(`policy`: Policy, `now`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_alerts_json(
        uniffiCloneHandle(),

        FfiConverterTypePolicy.lower(`policy`),
        FfiConverterString.lower(`now`),_status)
}
    }
    )
    }

    /**
     * Takes events in: all of them, or none.
     */
    @Throws(SuqiuException::class)override fun `apply`(`events`: List<Event>)
        =
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_apply(
        uniffiCloneHandle(),

        FfiConverterSequenceTypeEvent.lower(`events`),_status)
}
    }

    /**
     * Takes events in: a JSON array, a decision, or lines of a log. All of them, or none.
     */
    @Throws(SuqiuException::class)override fun `applyJson`(`events`: kotlin.String)
        =
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_apply_json(
        uniffiCloneHandle(),

        FfiConverterString.lower(`events`),_status)
}
    }

    /**
     * Every running and ended clock, in the order in which they started.
     */
    @Throws(SuqiuException::class)override fun `clocks`(`policy`: Policy, `now`: Instant): List<ClockReading> {
            return FfiConverterSequenceTypeClockReading.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_clocks(
        uniffiCloneHandle(),

        FfiConverterTypePolicy.lower(`policy`),
        FfiConverterTypeInstant.lower(`now`),_status)
}
    }
    )
    }

    /**
     * Every running and ended clock, as JSON; `now` is RFC 3339 with its offset.
     */
    @Throws(SuqiuException::class)override fun `clocksJson`(`policy`: Policy, `now`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_clocks_json(
        uniffiCloneHandle(),

        FfiConverterTypePolicy.lower(`policy`),
        FfiConverterString.lower(`now`),_status)
}
    }
    )
    }

    /**
     * Decides a command. Nothing changes: store the events, then `apply` them.
     */
    @Throws(SuqiuException::class)override fun `decide`(`jurisdiction`: Jurisdiction, `command`: Command): Decision {
            return FfiConverterTypeDecision.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_decide(
        uniffiCloneHandle(),

        FfiConverterTypeJurisdiction.lower(`jurisdiction`),
        FfiConverterTypeCommand.lower(`command`),_status)
}
    }
    )
    }

    /**
     * Decides a command given as JSON; the decision as canonical JSON.
     */
    @Throws(SuqiuException::class)override fun `decideJson`(`jurisdiction`: Jurisdiction, `command`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_decide_json(
        uniffiCloneHandle(),

        FfiConverterTypeJurisdiction.lower(`jurisdiction`),
        FfiConverterString.lower(`command`),_status)
}
    }
    )
    }

    /**
     * When to look again; none where nothing will change by itself.
     */
    @Throws(SuqiuException::class)override fun `nextChange`(`policy`: Policy, `now`: Instant): Instant? {
            return FfiConverterOptionalTypeInstant.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_next_change(
        uniffiCloneHandle(),

        FfiConverterTypePolicy.lower(`policy`),
        FfiConverterTypeInstant.lower(`now`),_status)
}
    }
    )
    }

    /**
     * When to look again, as JSON: an instant, or `null`.
     */
    @Throws(SuqiuException::class)override fun `nextChangeJson`(`policy`: Policy, `now`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_next_change_json(
        uniffiCloneHandle(),

        FfiConverterTypePolicy.lower(`policy`),
        FfiConverterString.lower(`now`),_status)
}
    }
    )
    }

    /**
     * Where it stands.
     */
    @Throws(SuqiuException::class)override fun `position`(): Position {
            return FfiConverterTypePosition.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_position(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * Where it stands, as JSON.
     */
    @Throws(SuqiuException::class)override fun `positionJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_position_json(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * Its state, to be kept and restored.
     */
    @Throws(SuqiuException::class)override fun `snapshot`(`policy`: Policy): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_snapshot(
        uniffiCloneHandle(),

        FfiConverterTypePolicy.lower(`policy`),_status)
}
    }
    )
    }

    /**
     * What the petitioner sees. `events` are those of the petition.
     */
    @Throws(SuqiuException::class)override fun `view`(`policy`: Policy, `events`: List<Event>, `now`: Instant): PetitionerView {
            return FfiConverterTypePetitionerView.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_view(
        uniffiCloneHandle(),

        FfiConverterTypePolicy.lower(`policy`),
        FfiConverterSequenceTypeEvent.lower(`events`),
        FfiConverterTypeInstant.lower(`now`),_status)
}
    }
    )
    }

    /**
     * What the petitioner sees, as JSON. The events are a JSON array, a decision, or lines of a
     * log.
     */
    @Throws(SuqiuException::class)override fun `viewJson`(`policy`: Policy, `events`: kotlin.String, `now`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_petition_view_json(
        uniffiCloneHandle(),

        FfiConverterTypePolicy.lower(`policy`),
        FfiConverterString.lower(`events`),
        FfiConverterString.lower(`now`),_status)
}
    }
    )
    }

    companion object {

    /**
     * A petition from a snapshot.
     */
    @JvmStatic @Throws(SuqiuException::class) fun `restore`(`snapshot`: kotlin.String): Petition {
            return FfiConverterTypePetition.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_constructor_petition_restore(

        FfiConverterString.lower(`snapshot`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
internal object FfiConverterTypePetition: FfiConverter<Petition, Long> {
    override fun lower(value: Petition): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): Petition {
        return Petition(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Petition {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Petition) = 8UL

    override fun write(value: Petition, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A policy: every rule by which petitions are decided. It never changes; threads share it.
 */
public interface PolicyInterface {

    /**
     * What the clock of a dossier's step shows; none where none runs.
     */
    fun `readDossier`(`dossier`: Dossier, `now`: Instant): DossierReading?

    /**
     * What the clock of a dossier's step shows, as JSON; `null` where none runs.
     */
    fun `readDossierJson`(`dossier`: kotlin.String, `now`: kotlin.String): kotlin.String

    /**
     * Audits an export: the text of a CSV file with a heading. Options and report are JSON.
     */
    fun `auditJson`(`records`: kotlin.String, `options`: kotlin.String): kotlin.String

    /**
     * What of it the units of a directory cannot carry as written, and who stands in, as JSON.
     */
    fun `checkDirectoryJson`(`directory`: Directory): kotlin.String

    /**
     * When a clock falls due; none while it stands still.
     */
    fun `due`(`question`: ClockQuestion): Due?

    /**
     * When a clock falls due, or `null` while it stands still.
     */
    fun `dueJson`(`question`: kotlin.String): kotlin.String

    /**
     * Why each of some events happened: rule and article.
     */
    fun `explain`(`events`: List<Event>): List<Explanation>

    /**
     * Which days a due counted and skipped, and why.
     */
    fun `explainDue`(`question`: ClockQuestion): DueExplanation

    /**
     * Which days a due counted and skipped, and why, as JSON.
     */
    fun `explainDueJson`(`question`: kotlin.String): kotlin.String

    /**
     * Why each of some events happened. The events are a JSON array, a decision, or lines of a
     * log.
     */
    fun `explainJson`(`events`: kotlin.String): kotlin.String

    /**
     * What is measured of units in a period; `snapshots` are those of the petitions as they stand. One
     * that cannot be read is named by its place, like `snapshots[2]`.
     */
    fun `indicators`(`snapshots`: List<kotlin.String>, `question`: IndicatorQuestion): IndicatorReport

    /**
     * What is measured of units in a period; question and report are JSON.
     */
    fun `indicatorsJson`(`snapshots`: List<kotlin.String>, `question`: kotlin.String): kotlin.String

    /**
     * What it is: digest, id and version.
     */
    fun `info`(): PolicyRef

    /**
     * What it is: digest, id and version, as JSON.
     */
    fun `infoJson`(): kotlin.String

    /**
     * What a clock shows at an instant.
     */
    fun `read`(`question`: ClockQuestion, `now`: Instant): Reading

    /**
     * What a clock shows at an instant, which is RFC 3339 with its offset.
     */
    fun `readJson`(`question`: kotlin.String, `now`: kotlin.String): kotlin.String

    /**
     * What the pack says, resolved, as the canonical JSON that the digest is made of.
     */
    fun `toJson`(): kotlin.String

    /**
     * What was found while loading that did not prevent it, as JSON.
     */
    fun `warningsJson`(): kotlin.String

    /**
     * The same policy on a newer table of days than the library's; `calendar` is its JSON. Days and
     * windows that the pack adds are laid over it, and the digest, which is of the pack, stays.
     */
    fun `withCalendar`(`calendar`: kotlin.String): Policy

    /**
     * What this policy changes for a petition that was decided under an older one, as JSON (`Affected` in
     * `schemas/suqiu.json`); `null` where nothing changes. Without a directory it is not looked at where
     * the petition would go.
     */
    fun `affectedJson`(`old`: Policy, `petition`: Petition, `at`: kotlin.String, `directory`: Directory? = null): kotlin.String

    /**
     * What this policy changes compared with an older one, for whom, as JSON (`Diff` in
     * `schemas/suqiu.json`).
     */
    fun `diffJson`(`old`: Policy): kotlin.String

    companion object
}

/**
 * A policy: every rule by which petitions are decided. It never changes; threads share it.
 */
open class Policy: Disposable, AutoCloseable, PolicyInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = Cleanup.of(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    private val cleanable: Cleanup?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L || this.wasDestroyed.get()) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.handle)
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_suqiu_kotlin_fn_free_policy(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_suqiu_kotlin_fn_clone_policy(handle, status)
        }.also { lent -> Lent.note(UniffiCleanAction(lent)) }
    }

    /**
     * What the clock of a dossier's step shows; none where none runs.
     */
    @Throws(SuqiuException::class)override fun `readDossier`(`dossier`: Dossier, `now`: Instant): DossierReading? {
            return FfiConverterOptionalTypeDossierReading.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_read_dossier(
        uniffiCloneHandle(),

        FfiConverterTypeDossier.lower(`dossier`),
        FfiConverterTypeInstant.lower(`now`),_status)
}
    }
    )
    }

    /**
     * What the clock of a dossier's step shows, as JSON; `null` where none runs.
     */
    @Throws(SuqiuException::class)override fun `readDossierJson`(`dossier`: kotlin.String, `now`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_read_dossier_json(
        uniffiCloneHandle(),

        FfiConverterString.lower(`dossier`),
        FfiConverterString.lower(`now`),_status)
}
    }
    )
    }

    /**
     * Audits an export: the text of a CSV file with a heading. Options and report are JSON.
     */
    @Throws(SuqiuException::class)override fun `auditJson`(`records`: kotlin.String, `options`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_audit_json(
        uniffiCloneHandle(),

        FfiConverterString.lower(`records`),
        FfiConverterString.lower(`options`),_status)
}
    }
    )
    }

    /**
     * What of it the units of a directory cannot carry as written, and who stands in, as JSON.
     */
    @Throws(SuqiuException::class)override fun `checkDirectoryJson`(`directory`: Directory): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_check_directory_json(
        uniffiCloneHandle(),

        FfiConverterTypeDirectory.lower(`directory`),_status)
}
    }
    )
    }

    /**
     * When a clock falls due; none while it stands still.
     */
    @Throws(SuqiuException::class)override fun `due`(`question`: ClockQuestion): Due? {
            return FfiConverterOptionalTypeDue.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_due(
        uniffiCloneHandle(),

        FfiConverterTypeClockQuestion.lower(`question`),_status)
}
    }
    )
    }

    /**
     * When a clock falls due, or `null` while it stands still.
     */
    @Throws(SuqiuException::class)override fun `dueJson`(`question`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_due_json(
        uniffiCloneHandle(),

        FfiConverterString.lower(`question`),_status)
}
    }
    )
    }

    /**
     * Why each of some events happened: rule and article.
     */
    @Throws(SuqiuException::class)override fun `explain`(`events`: List<Event>): List<Explanation> {
            return FfiConverterSequenceTypeExplanation.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_explain(
        uniffiCloneHandle(),

        FfiConverterSequenceTypeEvent.lower(`events`),_status)
}
    }
    )
    }

    /**
     * Which days a due counted and skipped, and why.
     */
    @Throws(SuqiuException::class)override fun `explainDue`(`question`: ClockQuestion): DueExplanation {
            return FfiConverterTypeDueExplanation.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_explain_due(
        uniffiCloneHandle(),

        FfiConverterTypeClockQuestion.lower(`question`),_status)
}
    }
    )
    }

    /**
     * Which days a due counted and skipped, and why, as JSON.
     */
    @Throws(SuqiuException::class)override fun `explainDueJson`(`question`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_explain_due_json(
        uniffiCloneHandle(),

        FfiConverterString.lower(`question`),_status)
}
    }
    )
    }

    /**
     * Why each of some events happened. The events are a JSON array, a decision, or lines of a
     * log.
     */
    @Throws(SuqiuException::class)override fun `explainJson`(`events`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_explain_json(
        uniffiCloneHandle(),

        FfiConverterString.lower(`events`),_status)
}
    }
    )
    }

    /**
     * What is measured of units in a period; `snapshots` are those of the petitions as they stand. One
     * that cannot be read is named by its place, like `snapshots[2]`.
     */
    @Throws(SuqiuException::class)override fun `indicators`(`snapshots`: List<kotlin.String>, `question`: IndicatorQuestion): IndicatorReport {
            return FfiConverterTypeIndicatorReport.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_indicators(
        uniffiCloneHandle(),

        FfiConverterSequenceString.lower(`snapshots`),
        FfiConverterTypeIndicatorQuestion.lower(`question`),_status)
}
    }
    )
    }

    /**
     * What is measured of units in a period; question and report are JSON.
     */
    @Throws(SuqiuException::class)override fun `indicatorsJson`(`snapshots`: List<kotlin.String>, `question`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_indicators_json(
        uniffiCloneHandle(),

        FfiConverterSequenceString.lower(`snapshots`),
        FfiConverterString.lower(`question`),_status)
}
    }
    )
    }

    /**
     * What it is: digest, id and version.
     */
    @Throws(SuqiuException::class)override fun `info`(): PolicyRef {
            return FfiConverterTypePolicyRef.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_info(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * What it is: digest, id and version, as JSON.
     */
    @Throws(SuqiuException::class)override fun `infoJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_info_json(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * What a clock shows at an instant.
     */
    @Throws(SuqiuException::class)override fun `read`(`question`: ClockQuestion, `now`: Instant): Reading {
            return FfiConverterTypeReading.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_read(
        uniffiCloneHandle(),

        FfiConverterTypeClockQuestion.lower(`question`),
        FfiConverterTypeInstant.lower(`now`),_status)
}
    }
    )
    }

    /**
     * What a clock shows at an instant, which is RFC 3339 with its offset.
     */
    @Throws(SuqiuException::class)override fun `readJson`(`question`: kotlin.String, `now`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_read_json(
        uniffiCloneHandle(),

        FfiConverterString.lower(`question`),
        FfiConverterString.lower(`now`),_status)
}
    }
    )
    }

    /**
     * What the pack says, resolved, as the canonical JSON that the digest is made of.
     */override fun `toJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_to_json(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * What was found while loading that did not prevent it, as JSON.
     */
    @Throws(SuqiuException::class)override fun `warningsJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_warnings_json(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The same policy on a newer table of days than the library's; `calendar` is its JSON. Days and
     * windows that the pack adds are laid over it, and the digest, which is of the pack, stays.
     */
    @Throws(SuqiuException::class)override fun `withCalendar`(`calendar`: kotlin.String): Policy {
            return FfiConverterTypePolicy.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_with_calendar(
        uniffiCloneHandle(),

        FfiConverterString.lower(`calendar`),_status)
}
    }
    )
    }

    /**
     * What this policy changes for a petition that was decided under an older one, as JSON (`Affected` in
     * `schemas/suqiu.json`); `null` where nothing changes. Without a directory it is not looked at where
     * the petition would go.
     */
    @Throws(SuqiuException::class)override fun `affectedJson`(`old`: Policy, `petition`: Petition, `at`: kotlin.String, `directory`: Directory?): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_affected_json(
        uniffiCloneHandle(),

        FfiConverterTypePolicy.lower(`old`),
        FfiConverterTypePetition.lower(`petition`),
        FfiConverterString.lower(`at`),
        FfiConverterOptionalTypeDirectory.lower(`directory`),_status)
}
    }
    )
    }

    /**
     * What this policy changes compared with an older one, for whom, as JSON (`Diff` in
     * `schemas/suqiu.json`).
     */
    @Throws(SuqiuException::class)override fun `diffJson`(`old`: Policy): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_method_policy_diff_json(
        uniffiCloneHandle(),

        FfiConverterTypePolicy.lower(`old`),_status)
}
    }
    )
    }

    companion object {

    /**
     * Loads the pack `id`. What it extends is looked for among the packs, then in the library.
     */
    @JvmStatic @Throws(SuqiuException::class) fun `load`(`packs`: List<PackSource>, `id`: kotlin.String): Policy {
            return FfiConverterTypePolicy.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_constructor_policy_load(

        FfiConverterSequenceTypePackSource.lower(`packs`),
        FfiConverterString.lower(`id`),_status)
}
    )
    }

    /**
     * The national pack that is part of the library. It is built anew at each call: keep it.
     */
    @JvmStatic @Throws(SuqiuException::class) fun `national`(): Policy {
            return FfiConverterTypePolicy.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_constructor_policy_national(

        _status)
}
    )
    }

    }

}

/**
 * @suppress
 */
internal object FfiConverterTypePolicy: FfiConverter<Policy, Long> {
    override fun lower(value: Policy): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): Policy {
        return Policy(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Policy {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Policy) = 8UL

    override fun write(value: Policy, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

/**
 * Who issues a command: a person, in a role, for a unit.
 */
data class Actor @JvmOverloads constructor(
    /**
     * The person, as the host's opaque reference.
     */
    val `person`: kotlin.String
    ,
    /**
     * The role.
     */
    val `role`: Role
    ,
    /**
     * The unit for which an officer, a head or a mediator acts.
     */
    val `unit`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeActor: FfiConverterRustBuffer<Actor> {
    override fun read(buf: ByteBuffer): Actor {
        return Actor(
            FfiConverterString.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Actor) = (
            FfiConverterString.allocationSize(value.`person`) +
            FfiConverterTypeRole.allocationSize(value.`role`) +
            FfiConverterOptionalString.allocationSize(value.`unit`)
    )

    override fun write(value: Actor, buf: ByteBuffer) {
            FfiConverterString.write(value.`person`, buf)
            FfiConverterTypeRole.write(value.`role`, buf)
            FfiConverterOptionalString.write(value.`unit`, buf)
    }
}

/**
 * A petition under a part of an agenda.
 */
data class AgendaItem @JvmOverloads constructor(
    /**
     * Under which part.
     */
    val `part`: AgendaPart
    ,
    /**
     * The petition.
     */
    val `petition`: kotlin.String
    ,
    /**
     * The clock, where one is why it stands here.
     */
    val `clock`: kotlin.String? = null
    ,
    /**
     * When it falls or fell due.
     */
    val `due`: Due? = null
    ,
    /**
     * Why it is hard.
     */
    val `reasons`: List<HardReason> = listOf()
    ,
    /**
     * The unit that must act: that bears the clock, is supervised, or has the petition.
     */
    val `unit`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAgendaItem: FfiConverterRustBuffer<AgendaItem> {
    override fun read(buf: ByteBuffer): AgendaItem {
        return AgendaItem(
            FfiConverterTypeAgendaPart.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDue.read(buf),
            FfiConverterSequenceTypeHardReason.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: AgendaItem) = (
            FfiConverterTypeAgendaPart.allocationSize(value.`part`) +
            FfiConverterString.allocationSize(value.`petition`) +
            FfiConverterOptionalString.allocationSize(value.`clock`) +
            FfiConverterOptionalTypeDue.allocationSize(value.`due`) +
            FfiConverterSequenceTypeHardReason.allocationSize(value.`reasons`) +
            FfiConverterOptionalString.allocationSize(value.`unit`)
    )

    override fun write(value: AgendaItem, buf: ByteBuffer) {
            FfiConverterTypeAgendaPart.write(value.`part`, buf)
            FfiConverterString.write(value.`petition`, buf)
            FfiConverterOptionalString.write(value.`clock`, buf)
            FfiConverterOptionalTypeDue.write(value.`due`, buf)
            FfiConverterSequenceTypeHardReason.write(value.`reasons`, buf)
            FfiConverterOptionalString.write(value.`unit`, buf)
    }
}

/**
 * Somebody who speaks for the petitioner, with the mandate to do so (practice row P7).
 */
data class Agent(
    /**
     * The document that gives the mandate.
     */
    val `mandate`: kotlin.String
    ,
    /**
     * The person.
     */
    val `person`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAgent: FfiConverterRustBuffer<Agent> {
    override fun read(buf: ByteBuffer): Agent {
        return Agent(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Agent) = (
            FfiConverterString.allocationSize(value.`mandate`) +
            FfiConverterString.allocationSize(value.`person`)
    )

    override fun write(value: Agent, buf: ByteBuffer) {
            FfiConverterString.write(value.`mandate`, buf)
            FfiConverterString.write(value.`person`, buf)
    }
}

/**
 * Something to tell the one who bears a clock.
 */
data class Alert @JvmOverloads constructor(
    /**
     * When it came up.
     */
    val `at`: Instant
    ,
    /**
     * Alerts with the same batch go to the same unit on the same day: send them together.
     */
    val `batch`: kotlin.String
    ,
    /**
     * The clock.
     */
    val `clock`: kotlin.String
    ,
    /**
     * Its key: claimed once, it does not come again.
     */
    val `key`: kotlin.String
    ,
    /**
     * The clock's name.
     */
    val `label`: Text
    ,
    /**
     * Not to be delivered before: the next working window.
     */
    val `notifyNotBefore`: Instant
    ,
    /**
     * What it asks for; a colour asks for attention only.
     */
    val `act`: RungAct? = null
    ,
    /**
     * The article behind it.
     */
    val `article`: kotlin.String? = null
    ,
    /**
     * The unit that bears the clock, where it is one.
     */
    val `bearingUnit`: kotlin.String? = null
    ,
    /**
     * The colour that the clock turned, where it is that.
     */
    val `colour`: Colour? = null
    ,
    /**
     * When the clock falls due.
     */
    val `due`: Due? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAlert: FfiConverterRustBuffer<Alert> {
    override fun read(buf: ByteBuffer): Alert {
        return Alert(
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeText.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeRungAct.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeColour.read(buf),
            FfiConverterOptionalTypeDue.read(buf),
        )
    }

    override fun allocationSize(value: Alert) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`batch`) +
            FfiConverterString.allocationSize(value.`clock`) +
            FfiConverterString.allocationSize(value.`key`) +
            FfiConverterTypeText.allocationSize(value.`label`) +
            FfiConverterTypeInstant.allocationSize(value.`notifyNotBefore`) +
            FfiConverterOptionalTypeRungAct.allocationSize(value.`act`) +
            FfiConverterOptionalString.allocationSize(value.`article`) +
            FfiConverterOptionalString.allocationSize(value.`bearingUnit`) +
            FfiConverterOptionalTypeColour.allocationSize(value.`colour`) +
            FfiConverterOptionalTypeDue.allocationSize(value.`due`)
    )

    override fun write(value: Alert, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterString.write(value.`batch`, buf)
            FfiConverterString.write(value.`clock`, buf)
            FfiConverterString.write(value.`key`, buf)
            FfiConverterTypeText.write(value.`label`, buf)
            FfiConverterTypeInstant.write(value.`notifyNotBefore`, buf)
            FfiConverterOptionalTypeRungAct.write(value.`act`, buf)
            FfiConverterOptionalString.write(value.`article`, buf)
            FfiConverterOptionalString.write(value.`bearingUnit`, buf)
            FfiConverterOptionalTypeColour.write(value.`colour`, buf)
            FfiConverterOptionalTypeDue.write(value.`due`, buf)
    }
}

/**
 * What a subject says about facts that are unknown.
 */
data class Assumed @JvmOverloads constructor(
    /**
     * The class.
     */
    val `matterClass`: MatterClass? = null
    ,
    /**
     * The relation of the sides.
     */
    val `relation`: Relation? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAssumed: FfiConverterRustBuffer<Assumed> {
    override fun read(buf: ByteBuffer): Assumed {
        return Assumed(
            FfiConverterOptionalTypeMatterClass.read(buf),
            FfiConverterOptionalTypeRelation.read(buf),
        )
    }

    override fun allocationSize(value: Assumed) = (
            FfiConverterOptionalTypeMatterClass.allocationSize(value.`matterClass`) +
            FfiConverterOptionalTypeRelation.allocationSize(value.`relation`)
    )

    override fun write(value: Assumed, buf: ByteBuffer) {
            FfiConverterOptionalTypeMatterClass.write(value.`matterClass`, buf)
            FfiConverterOptionalTypeRelation.write(value.`relation`, buf)
    }
}

/**
 * A channel that goes beside a route.
 */
data class Beside @JvmOverloads constructor(
    /**
     * The channel.
     */
    val `channel`: Channel
    ,
    /**
     * The rule.
     */
    val `rule`: kotlin.String
    ,
    /**
     * The unit, where the directory has one.
     */
    val `unit`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeBeside: FfiConverterRustBuffer<Beside> {
    override fun read(buf: ByteBuffer): Beside {
        return Beside(
            FfiConverterTypeChannel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Beside) = (
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterString.allocationSize(value.`rule`) +
            FfiConverterOptionalString.allocationSize(value.`unit`)
    )

    override fun write(value: Beside, buf: ByteBuffer) {
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterString.write(value.`rule`, buf)
            FfiConverterOptionalString.write(value.`unit`, buf)
    }
}

/**
 * Somebody who can be chosen.
 */
data class Candidate @JvmOverloads constructor(
    /**
     * Who.
     */
    val `person`: kotlin.String
    ,
    /**
     * The specialty that covers the subject; none of somebody who has no special one, or where the
     * petition has no subject.
     */
    val `specialty`: kotlin.String? = null
    ,
    /**
     * For which unit they work.
     */
    val `unit`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCandidate: FfiConverterRustBuffer<Candidate> {
    override fun read(buf: ByteBuffer): Candidate {
        return Candidate(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Candidate) = (
            FfiConverterString.allocationSize(value.`person`) +
            FfiConverterOptionalString.allocationSize(value.`specialty`) +
            FfiConverterOptionalString.allocationSize(value.`unit`)
    )

    override fun write(value: Candidate, buf: ByteBuffer) {
            FfiConverterString.write(value.`person`, buf)
            FfiConverterOptionalString.write(value.`specialty`, buf)
            FfiConverterOptionalString.write(value.`unit`, buf)
    }
}

/**
 * The place in a source that a rule stands on.
 */
data class Citation(
    /**
     * The article, like `23(3)`; the practice row, like `L7`; what is said, where it has no number.
     */
    val `article`: kotlin.String
    ,
    /**
     * How sure.
     */
    val `mark`: Mark
    ,
    /**
     * Which source.
     */
    val `source`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCitation: FfiConverterRustBuffer<Citation> {
    override fun read(buf: ByteBuffer): Citation {
        return Citation(
            FfiConverterString.read(buf),
            FfiConverterTypeMark.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Citation) = (
            FfiConverterString.allocationSize(value.`article`) +
            FfiConverterTypeMark.allocationSize(value.`mark`) +
            FfiConverterString.allocationSize(value.`source`)
    )

    override fun write(value: Citation, buf: ByteBuffer) {
            FfiConverterString.write(value.`article`, buf)
            FfiConverterTypeMark.write(value.`mark`, buf)
            FfiConverterString.write(value.`source`, buf)
    }
}

/**
 * What an answer of the server said, and what the phone's clock showed when it came. By how much the phone
 * is ahead follows from it, or more, where the answer was long on its way: so no unit gains time by it.
 */
data class ClockHeard(
    /**
     * What the phone's clock showed.
     */
    val `phone`: Instant
    ,
    /**
     * What the server said.
     */
    val `server`: Instant

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeClockHeard: FfiConverterRustBuffer<ClockHeard> {
    override fun read(buf: ByteBuffer): ClockHeard {
        return ClockHeard(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: ClockHeard) = (
            FfiConverterTypeInstant.allocationSize(value.`phone`) +
            FfiConverterTypeInstant.allocationSize(value.`server`)
    )

    override fun write(value: ClockHeard, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`phone`, buf)
            FfiConverterTypeInstant.write(value.`server`, buf)
    }
}

/**
 * A question about one clock, without a petition around it. What is left out is the ordinary
 * case: a duty, rolled to the next working day, with the colours of `Thresholds::DEFAULT`.
 */
data class ClockQuestion @JvmOverloads constructor(
    /**
     * How long it runs.
     */
    val `budget`: kotlin.String
    ,
    /**
     * When it started.
     */
    val `start`: Instant
    ,
    /**
     * When it changes colour.
     */
    val `colours`: Thresholds? = null
    ,
    /**
     * When it ended.
     */
    val `ended`: Instant? = null
    ,
    /**
     * Days left out.
     */
    val `excluded`: List<Exclusion> = listOf()
    ,
    /**
     * Units added by extensions.
     */
    val `extended`: kotlin.Long = 0L
    ,
    /**
     * Whom it protects.
     */
    val `nature`: Nature? = null
    ,
    /**
     * Times during which it stood still.
     */
    val `pauses`: List<Pause> = listOf()
    ,
    /**
     * What happens on a day of rest.
     */
    val `roll`: Roll? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeClockQuestion: FfiConverterRustBuffer<ClockQuestion> {
    override fun read(buf: ByteBuffer): ClockQuestion {
        return ClockQuestion(
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeThresholds.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterSequenceTypeExclusion.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterOptionalTypeNature.read(buf),
            FfiConverterSequenceTypePause.read(buf),
            FfiConverterOptionalTypeRoll.read(buf),
        )
    }

    override fun allocationSize(value: ClockQuestion) = (
            FfiConverterString.allocationSize(value.`budget`) +
            FfiConverterTypeInstant.allocationSize(value.`start`) +
            FfiConverterOptionalTypeThresholds.allocationSize(value.`colours`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`ended`) +
            FfiConverterSequenceTypeExclusion.allocationSize(value.`excluded`) +
            FfiConverterLong.allocationSize(value.`extended`) +
            FfiConverterOptionalTypeNature.allocationSize(value.`nature`) +
            FfiConverterSequenceTypePause.allocationSize(value.`pauses`) +
            FfiConverterOptionalTypeRoll.allocationSize(value.`roll`)
    )

    override fun write(value: ClockQuestion, buf: ByteBuffer) {
            FfiConverterString.write(value.`budget`, buf)
            FfiConverterTypeInstant.write(value.`start`, buf)
            FfiConverterOptionalTypeThresholds.write(value.`colours`, buf)
            FfiConverterOptionalTypeInstant.write(value.`ended`, buf)
            FfiConverterSequenceTypeExclusion.write(value.`excluded`, buf)
            FfiConverterLong.write(value.`extended`, buf)
            FfiConverterOptionalTypeNature.write(value.`nature`, buf)
            FfiConverterSequenceTypePause.write(value.`pauses`, buf)
            FfiConverterOptionalTypeRoll.write(value.`roll`, buf)
    }
}

/**
 * A clock of a petition and what it shows.
 */
data class ClockReading @JvmOverloads constructor(
    /**
     * What started it.
     */
    val `anchor`: Moment
    ,
    /**
     * Who bears it.
     */
    val `bearer`: Bearer
    ,
    /**
     * Its key.
     */
    val `key`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `label`: Text
    ,
    /**
     * What it shows.
     */
    val `reading`: Reading
    ,
    /**
     * Its rule.
     */
    val `rule`: kotlin.String
    ,
    /**
     * When it started.
     */
    val `startedAt`: Instant
    ,
    /**
     * Its terms.
     */
    val `terms`: Terms
    ,
    /**
     * The article behind it, as the policy cites it; none if the policy no longer has the rule.
     */
    val `article`: kotlin.String? = null
    ,
    /**
     * The unit that bears it, where it is one of the directory.
     */
    val `bearingUnit`: kotlin.String? = null
    ,
    /**
     * Why it ended.
     */
    val `ended`: EndCause? = null
    ,
    /**
     * Whether running out is no breach: what it is for simply lapses.
     */
    val `lapses`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeClockReading: FfiConverterRustBuffer<ClockReading> {
    override fun read(buf: ByteBuffer): ClockReading {
        return ClockReading(
            FfiConverterTypeMoment.read(buf),
            FfiConverterTypeBearer.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeText.read(buf),
            FfiConverterTypeReading.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeTerms.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeEndCause.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: ClockReading) = (
            FfiConverterTypeMoment.allocationSize(value.`anchor`) +
            FfiConverterTypeBearer.allocationSize(value.`bearer`) +
            FfiConverterString.allocationSize(value.`key`) +
            FfiConverterTypeText.allocationSize(value.`label`) +
            FfiConverterTypeReading.allocationSize(value.`reading`) +
            FfiConverterString.allocationSize(value.`rule`) +
            FfiConverterTypeInstant.allocationSize(value.`startedAt`) +
            FfiConverterTypeTerms.allocationSize(value.`terms`) +
            FfiConverterOptionalString.allocationSize(value.`article`) +
            FfiConverterOptionalString.allocationSize(value.`bearingUnit`) +
            FfiConverterOptionalTypeEndCause.allocationSize(value.`ended`) +
            FfiConverterBoolean.allocationSize(value.`lapses`)
    )

    override fun write(value: ClockReading, buf: ByteBuffer) {
            FfiConverterTypeMoment.write(value.`anchor`, buf)
            FfiConverterTypeBearer.write(value.`bearer`, buf)
            FfiConverterString.write(value.`key`, buf)
            FfiConverterTypeText.write(value.`label`, buf)
            FfiConverterTypeReading.write(value.`reading`, buf)
            FfiConverterString.write(value.`rule`, buf)
            FfiConverterTypeInstant.write(value.`startedAt`, buf)
            FfiConverterTypeTerms.write(value.`terms`, buf)
            FfiConverterOptionalString.write(value.`article`, buf)
            FfiConverterOptionalString.write(value.`bearingUnit`, buf)
            FfiConverterOptionalTypeEndCause.write(value.`ended`, buf)
            FfiConverterBoolean.write(value.`lapses`, buf)
    }
}

/**
 * A command: what is asked for, by whom, when.
 *
 * It is decided upon at `at`; what it tells happened at `occurred_at`, which may lie earlier when
 * it was written down offline.
 */
data class Command @JvmOverloads constructor(
    /**
     * What is asked for.
     */
    val `act`: Act
    ,
    /**
     * Who asks.
     */
    val `actor`: Actor
    ,
    /**
     * When the server records it.
     */
    val `at`: Instant
    ,
    /**
     * Made by the client: the same command sent twice is carried out once.
     */
    val `id`: kotlin.String
    ,
    /**
     * The petition.
     */
    val `petition`: kotlin.String
    ,
    /**
     * The officer who says that `occurred_at` is right, where it lies after `at` or far before.
     */
    val `confirmedBy`: kotlin.String? = null
    ,
    /**
     * When it happened; `at` where left out. For a registration, when the petition was received.
     */
    val `occurredAt`: Instant? = null
    ,
    /**
     * The pack that the caller decided on. It does not bind: the answer to a command from the field says where it
     * was another one.
     */
    val `onPolicy`: kotlin.String? = null
    ,
    /**
     * The sequence of the petition that the caller decided on.
     */
    val `onSeq`: kotlin.Long? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCommand: FfiConverterRustBuffer<Command> {
    override fun read(buf: ByteBuffer): Command {
        return Command(
            FfiConverterTypeAct.read(buf),
            FfiConverterTypeActor.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: Command) = (
            FfiConverterTypeAct.allocationSize(value.`act`) +
            FfiConverterTypeActor.allocationSize(value.`actor`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`petition`) +
            FfiConverterOptionalString.allocationSize(value.`confirmedBy`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`occurredAt`) +
            FfiConverterOptionalString.allocationSize(value.`onPolicy`) +
            FfiConverterOptionalLong.allocationSize(value.`onSeq`)
    )

    override fun write(value: Command, buf: ByteBuffer) {
            FfiConverterTypeAct.write(value.`act`, buf)
            FfiConverterTypeActor.write(value.`actor`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`petition`, buf)
            FfiConverterOptionalString.write(value.`confirmedBy`, buf)
            FfiConverterOptionalTypeInstant.write(value.`occurredAt`, buf)
            FfiConverterOptionalString.write(value.`onPolicy`, buf)
            FfiConverterOptionalLong.write(value.`onSeq`, buf)
    }
}

/**
 * Who coordinates a matter of a tier, and what for.
 */
data class Coordination(
    /**
     * What that level must do.
     */
    val `duty`: Text
    ,
    /**
     * The level that the pack names for the tier.
     */
    val `level`: Level
    ,
    /**
     * The unit: that of the level, or the nearest above it.
     */
    val `unit`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCoordination: FfiConverterRustBuffer<Coordination> {
    override fun read(buf: ByteBuffer): Coordination {
        return Coordination(
            FfiConverterTypeText.read(buf),
            FfiConverterTypeLevel.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Coordination) = (
            FfiConverterTypeText.allocationSize(value.`duty`) +
            FfiConverterTypeLevel.allocationSize(value.`level`) +
            FfiConverterString.allocationSize(value.`unit`)
    )

    override fun write(value: Coordination, buf: ByteBuffer) {
            FfiConverterTypeText.write(value.`duty`, buf)
            FfiConverterTypeLevel.write(value.`level`, buf)
            FfiConverterString.write(value.`unit`, buf)
    }
}

/**
 * One day of a calendar.
 */
data class Day(
    /**
     * Which day.
     */
    val `date`: Date
    ,
    /**
     * Why.
     */
    val `reason`: DayReason
    ,
    /**
     * Whether people work on it.
     */
    val `working`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDay: FfiConverterRustBuffer<Day> {
    override fun read(buf: ByteBuffer): Day {
        return Day(
            FfiConverterTypeDate.read(buf),
            FfiConverterTypeDayReason.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Day) = (
            FfiConverterTypeDate.allocationSize(value.`date`) +
            FfiConverterTypeDayReason.allocationSize(value.`reason`) +
            FfiConverterBoolean.allocationSize(value.`working`)
    )

    override fun write(value: Day, buf: ByteBuffer) {
            FfiConverterTypeDate.write(value.`date`, buf)
            FfiConverterTypeDayReason.write(value.`reason`, buf)
            FfiConverterBoolean.write(value.`working`, buf)
    }
}

/**
 * Days from one to another, both included.
 */
data class DaySpan(
    /**
     * The first.
     */
    val `from`: Date
    ,
    /**
     * The last.
     */
    val `to`: Date

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDaySpan: FfiConverterRustBuffer<DaySpan> {
    override fun read(buf: ByteBuffer): DaySpan {
        return DaySpan(
            FfiConverterTypeDate.read(buf),
            FfiConverterTypeDate.read(buf),
        )
    }

    override fun allocationSize(value: DaySpan) = (
            FfiConverterTypeDate.allocationSize(value.`from`) +
            FfiConverterTypeDate.allocationSize(value.`to`)
    )

    override fun write(value: DaySpan, buf: ByteBuffer) {
            FfiConverterTypeDate.write(value.`from`, buf)
            FfiConverterTypeDate.write(value.`to`, buf)
    }
}

/**
 * What a command leads to.
 */
data class Decision @JvmOverloads constructor(
    /**
     * What happened, in order. Store all of them, or none.
     */
    val `events`: List<Event>
    ,
    /**
     * Whether the command had been carried out before: then nothing happens again.
     */
    val `replayed`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDecision: FfiConverterRustBuffer<Decision> {
    override fun read(buf: ByteBuffer): Decision {
        return Decision(
            FfiConverterSequenceTypeEvent.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Decision) = (
            FfiConverterSequenceTypeEvent.allocationSize(value.`events`) +
            FfiConverterBoolean.allocationSize(value.`replayed`)
    )

    override fun write(value: Decision, buf: ByteBuffer) {
            FfiConverterSequenceTypeEvent.write(value.`events`, buf)
            FfiConverterBoolean.write(value.`replayed`, buf)
    }
}

/**
 * A dossier. One to which nothing has happened is `{"id": "…"}`.
 */
data class Dossier @JvmOverloads constructor(
    /**
     * Its identifier.
     */
    val `id`: kotlin.String
    ,
    /**
     * The commands that were carried out.
     */
    val `commands`: List<kotlin.String> = listOf()
    ,
    /**
     * When its last event was recorded.
     */
    val `lastAt`: Instant? = null
    ,
    /**
     * What it is about; none before the first event.
     */
    val `matter`: Matter? = null
    ,
    /**
     * The newest version of its events, where this library does not know it.
     */
    val `newer`: kotlin.Long? = null
    ,
    /**
     * When its first event happened.
     */
    val `openedAt`: Instant? = null
    ,
    /**
     * The sequence of its last event; 0 before the first.
     */
    val `seq`: kotlin.Long = 0L

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDossier: FfiConverterRustBuffer<Dossier> {
    override fun read(buf: ByteBuffer): Dossier {
        return Dossier(
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeMatter.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: Dossier) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterSequenceString.allocationSize(value.`commands`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`lastAt`) +
            FfiConverterOptionalTypeMatter.allocationSize(value.`matter`) +
            FfiConverterOptionalLong.allocationSize(value.`newer`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`openedAt`) +
            FfiConverterLong.allocationSize(value.`seq`)
    )

    override fun write(value: Dossier, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterSequenceString.write(value.`commands`, buf)
            FfiConverterOptionalTypeInstant.write(value.`lastAt`, buf)
            FfiConverterOptionalTypeMatter.write(value.`matter`, buf)
            FfiConverterOptionalLong.write(value.`newer`, buf)
            FfiConverterOptionalTypeInstant.write(value.`openedAt`, buf)
            FfiConverterLong.write(value.`seq`, buf)
    }
}

/**
 * A command about a dossier.
 *
 * It is decided upon at `at`; what it tells happened at `occurred_at`, which lies earlier when it was
 * written down offline. A clock counts from then: late synchronisation gives no unit more time.
 */
data class DossierCommand @JvmOverloads constructor(
    /**
     * What is asked for.
     */
    val `act`: DossierAct
    ,
    /**
     * Who asks.
     */
    val `actor`: Actor
    ,
    /**
     * When the server records it.
     */
    val `at`: Instant
    ,
    /**
     * The dossier.
     */
    val `dossier`: kotlin.String
    ,
    /**
     * Made by the client: the same command sent twice is carried out once.
     */
    val `id`: kotlin.String
    ,
    /**
     * The officer who says that `occurred_at` is right, where it lies after `at` or far before.
     */
    val `confirmedBy`: kotlin.String? = null
    ,
    /**
     * When it happened; `at` where left out.
     */
    val `occurredAt`: Instant? = null
    ,
    /**
     * The pack that the caller decided on. It does not bind: the answer to a command from the field says where it
     * was another one.
     */
    val `onPolicy`: kotlin.String? = null
    ,
    /**
     * The sequence of the dossier that the caller decided on.
     */
    val `onSeq`: kotlin.Long? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDossierCommand: FfiConverterRustBuffer<DossierCommand> {
    override fun read(buf: ByteBuffer): DossierCommand {
        return DossierCommand(
            FfiConverterTypeDossierAct.read(buf),
            FfiConverterTypeActor.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: DossierCommand) = (
            FfiConverterTypeDossierAct.allocationSize(value.`act`) +
            FfiConverterTypeActor.allocationSize(value.`actor`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`dossier`) +
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`confirmedBy`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`occurredAt`) +
            FfiConverterOptionalString.allocationSize(value.`onPolicy`) +
            FfiConverterOptionalLong.allocationSize(value.`onSeq`)
    )

    override fun write(value: DossierCommand, buf: ByteBuffer) {
            FfiConverterTypeDossierAct.write(value.`act`, buf)
            FfiConverterTypeActor.write(value.`actor`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterString.write(value.`dossier`, buf)
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`confirmedBy`, buf)
            FfiConverterOptionalTypeInstant.write(value.`occurredAt`, buf)
            FfiConverterOptionalString.write(value.`onPolicy`, buf)
            FfiConverterOptionalLong.write(value.`onSeq`, buf)
    }
}

/**
 * What a command leads to.
 */
data class DossierDecision @JvmOverloads constructor(
    /**
     * What happened: one event, or none where the command was carried out before.
     */
    val `events`: List<DossierEvent>
    ,
    /**
     * Whether the command had been carried out before: then nothing happens again.
     */
    val `replayed`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDossierDecision: FfiConverterRustBuffer<DossierDecision> {
    override fun read(buf: ByteBuffer): DossierDecision {
        return DossierDecision(
            FfiConverterSequenceTypeDossierEvent.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: DossierDecision) = (
            FfiConverterSequenceTypeDossierEvent.allocationSize(value.`events`) +
            FfiConverterBoolean.allocationSize(value.`replayed`)
    )

    override fun write(value: DossierDecision, buf: ByteBuffer) {
            FfiConverterSequenceTypeDossierEvent.write(value.`events`, buf)
            FfiConverterBoolean.write(value.`replayed`, buf)
    }
}

/**
 * One thing that happened to a dossier. The fields stand in alphabetical order, as a log needs them;
 * the `prev` and `hash` of a line in a log are passed over when it is read.
 */
data class DossierEvent(
    /**
     * Who issued the command.
     */
    val `actor`: Actor
    ,
    /**
     * When it was recorded.
     */
    val `at`: Instant
    ,
    /**
     * The command it comes from.
     */
    val `command`: kotlin.String
    ,
    /**
     * To which dossier.
     */
    val `dossier`: kotlin.String
    ,
    /**
     * What happened.
     */
    val `fact`: DossierFact
    ,
    /**
     * When it happened.
     */
    val `occurredAt`: Instant
    ,
    /**
     * The policy under which it was decided.
     */
    val `policy`: PolicyRef
    ,
    /**
     * Its place among the dossier's events, from 1 on.
     */
    val `seq`: kotlin.Long
    ,
    /**
     * The version of the form in which it is written.
     */
    val `v`: kotlin.Long

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDossierEvent: FfiConverterRustBuffer<DossierEvent> {
    override fun read(buf: ByteBuffer): DossierEvent {
        return DossierEvent(
            FfiConverterTypeActor.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeDossierFact.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypePolicyRef.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: DossierEvent) = (
            FfiConverterTypeActor.allocationSize(value.`actor`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`command`) +
            FfiConverterString.allocationSize(value.`dossier`) +
            FfiConverterTypeDossierFact.allocationSize(value.`fact`) +
            FfiConverterTypeInstant.allocationSize(value.`occurredAt`) +
            FfiConverterTypePolicyRef.allocationSize(value.`policy`) +
            FfiConverterLong.allocationSize(value.`seq`) +
            FfiConverterLong.allocationSize(value.`v`)
    )

    override fun write(value: DossierEvent, buf: ByteBuffer) {
            FfiConverterTypeActor.write(value.`actor`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterString.write(value.`command`, buf)
            FfiConverterString.write(value.`dossier`, buf)
            FfiConverterTypeDossierFact.write(value.`fact`, buf)
            FfiConverterTypeInstant.write(value.`occurredAt`, buf)
            FfiConverterTypePolicyRef.write(value.`policy`, buf)
            FfiConverterLong.write(value.`seq`, buf)
            FfiConverterLong.write(value.`v`, buf)
    }
}

/**
 * What the clock of a dossier shows, and who must act.
 */
data class DossierReading(
    /**
     * The unit that must act.
     */
    val `bearingUnit`: kotlin.String
    ,
    /**
     * What it is about.
     */
    val `label`: Text
    ,
    /**
     * What the clock shows; `next_change_at` says when to look again.
     */
    val `reading`: Reading
    ,
    /**
     * When it started.
     */
    val `startedAt`: Instant

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDossierReading: FfiConverterRustBuffer<DossierReading> {
    override fun read(buf: ByteBuffer): DossierReading {
        return DossierReading(
            FfiConverterString.read(buf),
            FfiConverterTypeText.read(buf),
            FfiConverterTypeReading.read(buf),
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: DossierReading) = (
            FfiConverterString.allocationSize(value.`bearingUnit`) +
            FfiConverterTypeText.allocationSize(value.`label`) +
            FfiConverterTypeReading.allocationSize(value.`reading`) +
            FfiConverterTypeInstant.allocationSize(value.`startedAt`)
    )

    override fun write(value: DossierReading, buf: ByteBuffer) {
            FfiConverterString.write(value.`bearingUnit`, buf)
            FfiConverterTypeText.write(value.`label`, buf)
            FfiConverterTypeReading.write(value.`reading`, buf)
            FfiConverterTypeInstant.write(value.`startedAt`, buf)
    }
}

/**
 * When a clock falls due.
 */
data class Due(
    /**
     * Whether it can still move because a calendar is missing.
     */
    val `certainty`: Certainty
    ,
    /**
     * The last day of the period itself.
     */
    val `nominal`: kotlin.String
    ,
    /**
     * The last day after a day of rest moved it.
     */
    val `rolled`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDue: FfiConverterRustBuffer<Due> {
    override fun read(buf: ByteBuffer): Due {
        return Due(
            FfiConverterTypeCertainty.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Due) = (
            FfiConverterTypeCertainty.allocationSize(value.`certainty`) +
            FfiConverterString.allocationSize(value.`nominal`) +
            FfiConverterString.allocationSize(value.`rolled`)
    )

    override fun write(value: Due, buf: ByteBuffer) {
            FfiConverterTypeCertainty.write(value.`certainty`, buf)
            FfiConverterString.write(value.`nominal`, buf)
            FfiConverterString.write(value.`rolled`, buf)
    }
}

/**
 * How the due of a clock comes about.
 */
data class DueExplanation(
    /**
     * Which calendar, and which version of it.
     */
    val `calendar`: kotlin.String
    ,
    /**
     * Every day from the start to the rolled due; while an open pause holds the clock, up to the
     * day on which the pause began. None for clocks in hours, which no day stops.
     */
    val `days`: List<ExplainedDay>
    ,
    /**
     * When it falls due.
     */
    val `due`: Due?
    ,
    /**
     * The same in words, days of one kind drawn together.
     */
    val `lines`: List<Text>
    ,
    /**
     * The local day of the start.
     */
    val `start`: Date
    ,
    /**
     * Units of budget and extensions together.
     */
    val `total`: kotlin.Long
    ,
    /**
     * The unit.
     */
    val `unit`: PeriodUnit

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDueExplanation: FfiConverterRustBuffer<DueExplanation> {
    override fun read(buf: ByteBuffer): DueExplanation {
        return DueExplanation(
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeExplainedDay.read(buf),
            FfiConverterOptionalTypeDue.read(buf),
            FfiConverterSequenceTypeText.read(buf),
            FfiConverterTypeDate.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterTypePeriodUnit.read(buf),
        )
    }

    override fun allocationSize(value: DueExplanation) = (
            FfiConverterString.allocationSize(value.`calendar`) +
            FfiConverterSequenceTypeExplainedDay.allocationSize(value.`days`) +
            FfiConverterOptionalTypeDue.allocationSize(value.`due`) +
            FfiConverterSequenceTypeText.allocationSize(value.`lines`) +
            FfiConverterTypeDate.allocationSize(value.`start`) +
            FfiConverterLong.allocationSize(value.`total`) +
            FfiConverterTypePeriodUnit.allocationSize(value.`unit`)
    )

    override fun write(value: DueExplanation, buf: ByteBuffer) {
            FfiConverterString.write(value.`calendar`, buf)
            FfiConverterSequenceTypeExplainedDay.write(value.`days`, buf)
            FfiConverterOptionalTypeDue.write(value.`due`, buf)
            FfiConverterSequenceTypeText.write(value.`lines`, buf)
            FfiConverterTypeDate.write(value.`start`, buf)
            FfiConverterLong.write(value.`total`, buf)
            FfiConverterTypePeriodUnit.write(value.`unit`, buf)
    }
}

/**
 * One thing that happened to a petition.
 *
 * The fields stand in alphabetical order, so that what serde writes is canonical already.
 */
data class Event(
    /**
     * Who issued the command.
     */
    val `actor`: Actor
    ,
    /**
     * When it was recorded.
     */
    val `at`: Instant
    ,
    /**
     * The command it comes from.
     */
    val `command`: kotlin.String
    ,
    /**
     * What happened.
     */
    val `fact`: Fact
    ,
    /**
     * When it happened.
     */
    val `occurredAt`: Instant
    ,
    /**
     * To which petition.
     */
    val `petition`: kotlin.String
    ,
    /**
     * The policy under which it was decided.
     */
    val `policy`: PolicyRef
    ,
    /**
     * The row of the table of transitions that allowed it.
     */
    val `rule`: kotlin.String
    ,
    /**
     * Its place among the petition's events, from 1 on.
     */
    val `seq`: kotlin.Long
    ,
    /**
     * The version of the form in which it is written.
     */
    val `v`: kotlin.Long

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeEvent: FfiConverterRustBuffer<Event> {
    override fun read(buf: ByteBuffer): Event {
        return Event(
            FfiConverterTypeActor.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeFact.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypePolicyRef.read(buf),
            FfiConverterString.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: Event) = (
            FfiConverterTypeActor.allocationSize(value.`actor`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`command`) +
            FfiConverterTypeFact.allocationSize(value.`fact`) +
            FfiConverterTypeInstant.allocationSize(value.`occurredAt`) +
            FfiConverterString.allocationSize(value.`petition`) +
            FfiConverterTypePolicyRef.allocationSize(value.`policy`) +
            FfiConverterString.allocationSize(value.`rule`) +
            FfiConverterLong.allocationSize(value.`seq`) +
            FfiConverterLong.allocationSize(value.`v`)
    )

    override fun write(value: Event, buf: ByteBuffer) {
            FfiConverterTypeActor.write(value.`actor`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterString.write(value.`command`, buf)
            FfiConverterTypeFact.write(value.`fact`, buf)
            FfiConverterTypeInstant.write(value.`occurredAt`, buf)
            FfiConverterString.write(value.`petition`, buf)
            FfiConverterTypePolicyRef.write(value.`policy`, buf)
            FfiConverterString.write(value.`rule`, buf)
            FfiConverterLong.write(value.`seq`, buf)
            FfiConverterLong.write(value.`v`, buf)
    }
}

/**
 * A line of a pack's text, and the part of it that is meant.
 */
data class Excerpt(
    /**
     * The line.
     */
    val `text`: kotlin.String
    ,
    /**
     * How many characters are meant, from the finding's column on.
     */
    val `width`: kotlin.Long

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExcerpt: FfiConverterRustBuffer<Excerpt> {
    override fun read(buf: ByteBuffer): Excerpt {
        return Excerpt(
            FfiConverterString.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: Excerpt) = (
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterLong.allocationSize(value.`width`)
    )

    override fun write(value: Excerpt, buf: ByteBuffer) {
            FfiConverterString.write(value.`text`, buf)
            FfiConverterLong.write(value.`width`, buf)
    }
}

/**
 * Whole days that do not count, both ends among them: the time of a hearing in a final review
 * (信访工作条例 36(2)).
 */
data class Exclusion(
    /**
     * First day that does not count.
     */
    val `from`: Date
    ,
    /**
     * Last day that does not count.
     */
    val `to`: Date

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExclusion: FfiConverterRustBuffer<Exclusion> {
    override fun read(buf: ByteBuffer): Exclusion {
        return Exclusion(
            FfiConverterTypeDate.read(buf),
            FfiConverterTypeDate.read(buf),
        )
    }

    override fun allocationSize(value: Exclusion) = (
            FfiConverterTypeDate.allocationSize(value.`from`) +
            FfiConverterTypeDate.allocationSize(value.`to`)
    )

    override fun write(value: Exclusion, buf: ByteBuffer) {
            FfiConverterTypeDate.write(value.`from`, buf)
            FfiConverterTypeDate.write(value.`to`, buf)
    }
}

/**
 * What is expected of a month.
 */
data class ExpectedMonth(
    /**
     * How many, rounded to the nearest.
     */
    val `expected`: kotlin.Long
    ,
    /**
     * The upper end of the interval.
     */
    val `high`: kotlin.Long
    ,
    /**
     * The lower end.
     */
    val `low`: kotlin.Long
    ,
    /**
     * The month.
     */
    val `month`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExpectedMonth: FfiConverterRustBuffer<ExpectedMonth> {
    override fun read(buf: ByteBuffer): ExpectedMonth {
        return ExpectedMonth(
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ExpectedMonth) = (
            FfiConverterLong.allocationSize(value.`expected`) +
            FfiConverterLong.allocationSize(value.`high`) +
            FfiConverterLong.allocationSize(value.`low`) +
            FfiConverterString.allocationSize(value.`month`)
    )

    override fun write(value: ExpectedMonth, buf: ByteBuffer) {
            FfiConverterLong.write(value.`expected`, buf)
            FfiConverterLong.write(value.`high`, buf)
            FfiConverterLong.write(value.`low`, buf)
            FfiConverterString.write(value.`month`, buf)
    }
}

/**
 * What one day does to a clock.
 */
data class ExplainedDay @JvmOverloads constructor(
    /**
     * The day, and why people work on it or not.
     */
    val `day`: Day
    ,
    /**
     * What it does.
     */
    val `role`: DayRole
    ,
    /**
     * Days counted up to and with this one, where the clock counts days.
     */
    val `count`: kotlin.Long? = null
    ,
    /**
     * The rule by which it does, like `民法典 203`.
     */
    val `rule`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExplainedDay: FfiConverterRustBuffer<ExplainedDay> {
    override fun read(buf: ByteBuffer): ExplainedDay {
        return ExplainedDay(
            FfiConverterTypeDay.read(buf),
            FfiConverterTypeDayRole.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ExplainedDay) = (
            FfiConverterTypeDay.allocationSize(value.`day`) +
            FfiConverterTypeDayRole.allocationSize(value.`role`) +
            FfiConverterOptionalLong.allocationSize(value.`count`) +
            FfiConverterOptionalString.allocationSize(value.`rule`)
    )

    override fun write(value: ExplainedDay, buf: ByteBuffer) {
            FfiConverterTypeDay.write(value.`day`, buf)
            FfiConverterTypeDayRole.write(value.`role`, buf)
            FfiConverterOptionalLong.write(value.`count`, buf)
            FfiConverterOptionalString.write(value.`rule`, buf)
    }
}

/**
 * The reasons behind one event.
 */
data class Explanation @JvmOverloads constructor(
    /**
     * The articles.
     */
    val `article`: kotlin.String
    ,
    /**
     * What happened, in words.
     */
    val `label`: Text
    ,
    /**
     * The rule: a row of the table of transitions, or a clock of the policy.
     */
    val `rule`: kotlin.String
    ,
    /**
     * What follows when the step is not taken in time.
     */
    val `otherwise`: Text? = null
    ,
    /**
     * What it stands on, where that is not the Regulations.
     */
    val `source`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExplanation: FfiConverterRustBuffer<Explanation> {
    override fun read(buf: ByteBuffer): Explanation {
        return Explanation(
            FfiConverterString.read(buf),
            FfiConverterTypeText.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeText.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Explanation) = (
            FfiConverterString.allocationSize(value.`article`) +
            FfiConverterTypeText.allocationSize(value.`label`) +
            FfiConverterString.allocationSize(value.`rule`) +
            FfiConverterOptionalTypeText.allocationSize(value.`otherwise`) +
            FfiConverterOptionalString.allocationSize(value.`source`)
    )

    override fun write(value: Explanation, buf: ByteBuffer) {
            FfiConverterString.write(value.`article`, buf)
            FfiConverterTypeText.write(value.`label`, buf)
            FfiConverterString.write(value.`rule`, buf)
            FfiConverterOptionalTypeText.write(value.`otherwise`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
    }
}

/**
 * The facts of a petition. Each may be left out: then it is unknown, which is not the same as no.
 *
 * Nothing here is about the petitioner: a matter is routed and its tier assessed by what happened,
 * never by who asks.
 */
data class Facts @JvmOverloads constructor(
    /**
     * The day on which the petitioner learned of the administrative act.
     */
    val `actKnownOn`: Date? = null
    ,
    /**
     * The money at stake.
     */
    val `amount`: Decimal? = null
    ,
    /**
     * How often it was tried in vain to settle the matter.
     */
    val `attempts`: kotlin.Long? = null
    ,
    /**
     * The branch of article 31, where an officer has found it.
     */
    val `branch`: Branch? = null
    ,
    /**
     * The class.
     */
    val `matterClass`: MatterClass? = null
    ,
    /**
     * Whether the petitioner's consent to counselling is on record.
     */
    val `counsellingConsent`: kotlin.Boolean? = null
    ,
    /**
     * Whether the matter reaches beyond the county.
     */
    val `crossBoundary`: kotlin.Boolean? = null
    ,
    /**
     * The day on which the award or the reconsideration decision was made.
     */
    val `decidedOn`: Date? = null
    ,
    /**
     * The day on which a unit was asked to perform its duty.
     */
    val `dutyRequestedOn`: Date? = null
    ,
    /**
     * Whether there is hardship that calls for help (articles 27, 37).
     */
    val `hardship`: kotlin.Boolean? = null
    ,
    /**
     * The day on which the petitioner learned that a right was harmed.
     */
    val `harmKnownOn`: Date? = null
    ,
    /**
     * How it came in.
     */
    val `intake`: Intake? = null
    ,
    /**
     * Whether the sides accept mediation.
     */
    val `mediation`: MediationWill? = null
    ,
    /**
     * How many people the matter concerns.
     */
    val `people`: kotlin.Long? = null
    ,
    /**
     * Where the problem lies.
     */
    val `place`: kotlin.String? = null
    ,
    /**
     * The unit to which the petitioner came.
     */
    val `receiver`: kotlin.String? = null
    ,
    /**
     * How the sides stand to each other.
     */
    val `relation`: Relation? = null
    ,
    /**
     * Whether a named officer found that it repeats an earlier petition.
     */
    val `repeat`: kotlin.Boolean? = null
    ,
    /**
     * Whose act it is about, where no unit of the directory says it.
     */
    val `respondent`: RespondentKind? = null
    ,
    /**
     * Whom it is about. Never shown when the petition is an accusation.
     */
    val `respondents`: List<Respondent> = listOf()
    ,
    /**
     * Whether somebody's life or safety is at risk.
     */
    val `safety`: kotlin.Boolean? = null
    ,
    /**
     * How far it has come in other procedures.
     */
    val `stage`: Stage? = null
    ,
    /**
     * The subject, as a path in the pack's list.
     */
    val `subject`: kotlin.String? = null
    ,
    /**
     * How many units are concerned; the number of respondent units where left out and above one.
     */
    val `units`: kotlin.Long? = null
    ,
    /**
     * How urgent it is.
     */
    val `urgency`: Urgency? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFacts: FfiConverterRustBuffer<Facts> {
    override fun read(buf: ByteBuffer): Facts {
        return Facts(
            FfiConverterOptionalTypeDate.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeBranch.read(buf),
            FfiConverterOptionalTypeMatterClass.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeDate.read(buf),
            FfiConverterOptionalTypeDate.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeDate.read(buf),
            FfiConverterOptionalTypeIntake.read(buf),
            FfiConverterOptionalTypeMediationWill.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeRelation.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeRespondentKind.read(buf),
            FfiConverterSequenceTypeRespondent.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeStage.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeUrgency.read(buf),
        )
    }

    override fun allocationSize(value: Facts) = (
            FfiConverterOptionalTypeDate.allocationSize(value.`actKnownOn`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterOptionalLong.allocationSize(value.`attempts`) +
            FfiConverterOptionalTypeBranch.allocationSize(value.`branch`) +
            FfiConverterOptionalTypeMatterClass.allocationSize(value.`matterClass`) +
            FfiConverterOptionalBoolean.allocationSize(value.`counsellingConsent`) +
            FfiConverterOptionalBoolean.allocationSize(value.`crossBoundary`) +
            FfiConverterOptionalTypeDate.allocationSize(value.`decidedOn`) +
            FfiConverterOptionalTypeDate.allocationSize(value.`dutyRequestedOn`) +
            FfiConverterOptionalBoolean.allocationSize(value.`hardship`) +
            FfiConverterOptionalTypeDate.allocationSize(value.`harmKnownOn`) +
            FfiConverterOptionalTypeIntake.allocationSize(value.`intake`) +
            FfiConverterOptionalTypeMediationWill.allocationSize(value.`mediation`) +
            FfiConverterOptionalLong.allocationSize(value.`people`) +
            FfiConverterOptionalString.allocationSize(value.`place`) +
            FfiConverterOptionalString.allocationSize(value.`receiver`) +
            FfiConverterOptionalTypeRelation.allocationSize(value.`relation`) +
            FfiConverterOptionalBoolean.allocationSize(value.`repeat`) +
            FfiConverterOptionalTypeRespondentKind.allocationSize(value.`respondent`) +
            FfiConverterSequenceTypeRespondent.allocationSize(value.`respondents`) +
            FfiConverterOptionalBoolean.allocationSize(value.`safety`) +
            FfiConverterOptionalTypeStage.allocationSize(value.`stage`) +
            FfiConverterOptionalString.allocationSize(value.`subject`) +
            FfiConverterOptionalLong.allocationSize(value.`units`) +
            FfiConverterOptionalTypeUrgency.allocationSize(value.`urgency`)
    )

    override fun write(value: Facts, buf: ByteBuffer) {
            FfiConverterOptionalTypeDate.write(value.`actKnownOn`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`amount`, buf)
            FfiConverterOptionalLong.write(value.`attempts`, buf)
            FfiConverterOptionalTypeBranch.write(value.`branch`, buf)
            FfiConverterOptionalTypeMatterClass.write(value.`matterClass`, buf)
            FfiConverterOptionalBoolean.write(value.`counsellingConsent`, buf)
            FfiConverterOptionalBoolean.write(value.`crossBoundary`, buf)
            FfiConverterOptionalTypeDate.write(value.`decidedOn`, buf)
            FfiConverterOptionalTypeDate.write(value.`dutyRequestedOn`, buf)
            FfiConverterOptionalBoolean.write(value.`hardship`, buf)
            FfiConverterOptionalTypeDate.write(value.`harmKnownOn`, buf)
            FfiConverterOptionalTypeIntake.write(value.`intake`, buf)
            FfiConverterOptionalTypeMediationWill.write(value.`mediation`, buf)
            FfiConverterOptionalLong.write(value.`people`, buf)
            FfiConverterOptionalString.write(value.`place`, buf)
            FfiConverterOptionalString.write(value.`receiver`, buf)
            FfiConverterOptionalTypeRelation.write(value.`relation`, buf)
            FfiConverterOptionalBoolean.write(value.`repeat`, buf)
            FfiConverterOptionalTypeRespondentKind.write(value.`respondent`, buf)
            FfiConverterSequenceTypeRespondent.write(value.`respondents`, buf)
            FfiConverterOptionalBoolean.write(value.`safety`, buf)
            FfiConverterOptionalTypeStage.write(value.`stage`, buf)
            FfiConverterOptionalString.write(value.`subject`, buf)
            FfiConverterOptionalLong.write(value.`units`, buf)
            FfiConverterOptionalTypeUrgency.write(value.`urgency`, buf)
    }
}

/**
 * Something that went wrong: a stable code, where, why, and what to do next.
 */
data class Fault @JvmOverloads constructor(
    /**
     * The stable code.
     */
    val `code`: kotlin.String
    ,
    /**
     * Its family.
     */
    val `kind`: FaultKind
    ,
    /**
     * What is wrong.
     */
    val `message`: Text
    ,
    /**
     * What to do next.
     */
    val `next`: Text
    ,
    /**
     * The articles behind a refusal.
     */
    val `article`: kotlin.String? = null
    ,
    /**
     * What is wrong with a pack, one by one.
     */
    val `findings`: List<Finding> = listOf()
    ,
    /**
     * Where: a line and column, a path in JSON, a row and column.
     */
    val `place`: kotlin.String? = null
    ,
    /**
     * The commands that are possible now, where a refusal depends on that.
     */
    val `possible`: List<ActKind> = listOf()

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFault: FfiConverterRustBuffer<Fault> {
    override fun read(buf: ByteBuffer): Fault {
        return Fault(
            FfiConverterString.read(buf),
            FfiConverterTypeFaultKind.read(buf),
            FfiConverterTypeText.read(buf),
            FfiConverterTypeText.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeFinding.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeActKind.read(buf),
        )
    }

    override fun allocationSize(value: Fault) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeFaultKind.allocationSize(value.`kind`) +
            FfiConverterTypeText.allocationSize(value.`message`) +
            FfiConverterTypeText.allocationSize(value.`next`) +
            FfiConverterOptionalString.allocationSize(value.`article`) +
            FfiConverterSequenceTypeFinding.allocationSize(value.`findings`) +
            FfiConverterOptionalString.allocationSize(value.`place`) +
            FfiConverterSequenceTypeActKind.allocationSize(value.`possible`)
    )

    override fun write(value: Fault, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeFaultKind.write(value.`kind`, buf)
            FfiConverterTypeText.write(value.`message`, buf)
            FfiConverterTypeText.write(value.`next`, buf)
            FfiConverterOptionalString.write(value.`article`, buf)
            FfiConverterSequenceTypeFinding.write(value.`findings`, buf)
            FfiConverterOptionalString.write(value.`place`, buf)
            FfiConverterSequenceTypeActKind.write(value.`possible`, buf)
    }
}

/**
 * The answer to one command.
 */
data class FieldAnswer @JvmOverloads constructor(
    /**
     * Its place among those that were handed in, from 0.
     */
    val `index`: kotlin.Long
    ,
    /**
     * What became of it.
     */
    val `outcome`: FieldOutcome
    ,
    /**
     * The command; none where it could not be read.
     */
    val `command`: kotlin.String? = null
    ,
    /**
     * Why it is refused, needs a person or waits for a newer library or pack, and what to do next.
     */
    val `fault`: Fault? = null
    ,
    /**
     * When it happened by all that is known, where a person has to answer for it.
     */
    val `happenedAt`: Instant? = null
    ,
    /**
     * The pack on which it was decided before (`on_policy`), where it was decided on another one now.
     */
    val `otherPolicy`: kotlin.String? = null
    ,
    /**
     * The sequence on which it was decided before (`on_seq`), where it was decided on another one now.
     */
    val `otherSeq`: kotlin.Long? = null
    ,
    /**
     * The earlier command that it waits for.
     */
    val `waitsFor`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFieldAnswer: FfiConverterRustBuffer<FieldAnswer> {
    override fun read(buf: ByteBuffer): FieldAnswer {
        return FieldAnswer(
            FfiConverterLong.read(buf),
            FfiConverterTypeFieldOutcome.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeFault.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FieldAnswer) = (
            FfiConverterLong.allocationSize(value.`index`) +
            FfiConverterTypeFieldOutcome.allocationSize(value.`outcome`) +
            FfiConverterOptionalString.allocationSize(value.`command`) +
            FfiConverterOptionalTypeFault.allocationSize(value.`fault`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`happenedAt`) +
            FfiConverterOptionalString.allocationSize(value.`otherPolicy`) +
            FfiConverterOptionalLong.allocationSize(value.`otherSeq`) +
            FfiConverterOptionalString.allocationSize(value.`waitsFor`)
    )

    override fun write(value: FieldAnswer, buf: ByteBuffer) {
            FfiConverterLong.write(value.`index`, buf)
            FfiConverterTypeFieldOutcome.write(value.`outcome`, buf)
            FfiConverterOptionalString.write(value.`command`, buf)
            FfiConverterOptionalTypeFault.write(value.`fault`, buf)
            FfiConverterOptionalTypeInstant.write(value.`happenedAt`, buf)
            FfiConverterOptionalString.write(value.`otherPolicy`, buf)
            FfiConverterOptionalLong.write(value.`otherSeq`, buf)
            FfiConverterOptionalString.write(value.`waitsFor`, buf)
    }
}

/**
 * One thing that is wrong with a pack.
 */
data class Finding @JvmOverloads constructor(
    /**
     * Its stable code.
     */
    val `code`: FindingCode
    ,
    /**
     * What to do.
     */
    val `help`: Text
    ,
    /**
     * What is wrong.
     */
    val `message`: Text
    ,
    /**
     * The path of the field, like `clocks.XF-HANDLE.budget`; empty for the whole pack.
     */
    val `path`: kotlin.String
    ,
    /**
     * How bad it is.
     */
    val `severity`: Severity
    ,
    /**
     * The column in characters, from 1.
     */
    val `column`: kotlin.Long? = null
    ,
    /**
     * The line of the text.
     */
    val `excerpt`: Excerpt? = null
    ,
    /**
     * The name of the pack's text.
     */
    val `file`: kotlin.String? = null
    ,
    /**
     * The line, from 1.
     */
    val `line`: kotlin.Long? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFinding: FfiConverterRustBuffer<Finding> {
    override fun read(buf: ByteBuffer): Finding {
        return Finding(
            FfiConverterTypeFindingCode.read(buf),
            FfiConverterTypeText.read(buf),
            FfiConverterTypeText.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeExcerpt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: Finding) = (
            FfiConverterTypeFindingCode.allocationSize(value.`code`) +
            FfiConverterTypeText.allocationSize(value.`help`) +
            FfiConverterTypeText.allocationSize(value.`message`) +
            FfiConverterString.allocationSize(value.`path`) +
            FfiConverterTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterOptionalLong.allocationSize(value.`column`) +
            FfiConverterOptionalTypeExcerpt.allocationSize(value.`excerpt`) +
            FfiConverterOptionalString.allocationSize(value.`file`) +
            FfiConverterOptionalLong.allocationSize(value.`line`)
    )

    override fun write(value: Finding, buf: ByteBuffer) {
            FfiConverterTypeFindingCode.write(value.`code`, buf)
            FfiConverterTypeText.write(value.`help`, buf)
            FfiConverterTypeText.write(value.`message`, buf)
            FfiConverterString.write(value.`path`, buf)
            FfiConverterTypeSeverity.write(value.`severity`, buf)
            FfiConverterOptionalLong.write(value.`column`, buf)
            FfiConverterOptionalTypeExcerpt.write(value.`excerpt`, buf)
            FfiConverterOptionalString.write(value.`file`, buf)
            FfiConverterOptionalLong.write(value.`line`, buf)
    }
}

/**
 * Mediation before anything else, with the consent of both sides (信访工作条例 33).
 */
data class FirstTry @JvmOverloads constructor(
    /**
     * What the rule stands on.
     */
    val `citation`: Citation
    ,
    /**
     * The rule.
     */
    val `rule`: kotlin.String
    ,
    /**
     * The unit that mediates, where the directory has one.
     */
    val `unit`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFirstTry: FfiConverterRustBuffer<FirstTry> {
    override fun read(buf: ByteBuffer): FirstTry {
        return FirstTry(
            FfiConverterTypeCitation.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FirstTry) = (
            FfiConverterTypeCitation.allocationSize(value.`citation`) +
            FfiConverterString.allocationSize(value.`rule`) +
            FfiConverterOptionalString.allocationSize(value.`unit`)
    )

    override fun write(value: FirstTry, buf: ByteBuffer) {
            FfiConverterTypeCitation.write(value.`citation`, buf)
            FfiConverterString.write(value.`rule`, buf)
            FfiConverterOptionalString.write(value.`unit`, buf)
    }
}

/**
 * A command that somebody has to look at: when it happened is not plain.
 */
data class HeldCommand(
    /**
     * The command.
     */
    val `command`: FieldCommand
    ,
    /**
     * Why, and what to do.
     */
    val `fault`: Fault?
    ,
    /**
     * Its place in the order.
     */
    val `nr`: kotlin.Long

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeHeldCommand: FfiConverterRustBuffer<HeldCommand> {
    override fun read(buf: ByteBuffer): HeldCommand {
        return HeldCommand(
            FfiConverterTypeFieldCommand.read(buf),
            FfiConverterOptionalTypeFault.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: HeldCommand) = (
            FfiConverterTypeFieldCommand.allocationSize(value.`command`) +
            FfiConverterOptionalTypeFault.allocationSize(value.`fault`) +
            FfiConverterLong.allocationSize(value.`nr`)
    )

    override fun write(value: HeldCommand, buf: ByteBuffer) {
            FfiConverterTypeFieldCommand.write(value.`command`, buf)
            FfiConverterOptionalTypeFault.write(value.`fault`, buf)
            FfiConverterLong.write(value.`nr`, buf)
    }
}

/**
 * A unit that held something, and when.
 */
data class HeldOn(
    /**
     * The day.
     */
    val `on`: Date
    ,
    /**
     * The unit.
     */
    val `unit`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeHeldOn: FfiConverterRustBuffer<HeldOn> {
    override fun read(buf: ByteBuffer): HeldOn {
        return HeldOn(
            FfiConverterTypeDate.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: HeldOn) = (
            FfiConverterTypeDate.allocationSize(value.`on`) +
            FfiConverterString.allocationSize(value.`unit`)
    )

    override fun write(value: HeldOn, buf: ByteBuffer) {
            FfiConverterTypeDate.write(value.`on`, buf)
            FfiConverterString.write(value.`unit`, buf)
    }
}

/**
 * Something that was held: a line of the host's table.
 */
data class HeldRecord(
    /**
     * On which day.
     */
    val `on`: Date
    ,
    /**
     * What of the pack's `schedules`.
     */
    val `schedule`: kotlin.String
    ,
    /**
     * By which unit.
     */
    val `unit`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeHeldRecord: FfiConverterRustBuffer<HeldRecord> {
    override fun read(buf: ByteBuffer): HeldRecord {
        return HeldRecord(
            FfiConverterTypeDate.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: HeldRecord) = (
            FfiConverterTypeDate.allocationSize(value.`on`) +
            FfiConverterString.allocationSize(value.`schedule`) +
            FfiConverterString.allocationSize(value.`unit`)
    )

    override fun write(value: HeldRecord, buf: ByteBuffer) {
            FfiConverterTypeDate.write(value.`on`, buf)
            FfiConverterString.write(value.`schedule`, buf)
            FfiConverterString.write(value.`unit`, buf)
    }
}

/**
 * A unit that had the petition: that handled it, reviewed it, or was the body of another procedure.
 */
data class HeldSpan @JvmOverloads constructor(
    /**
     * Since when.
     */
    val `from`: Instant
    ,
    /**
     * The unit.
     */
    val `unit`: kotlin.String
    ,
    /**
     * Until when; left out where it still has it.
     */
    val `to`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeHeldSpan: FfiConverterRustBuffer<HeldSpan> {
    override fun read(buf: ByteBuffer): HeldSpan {
        return HeldSpan(
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: HeldSpan) = (
            FfiConverterTypeInstant.allocationSize(value.`from`) +
            FfiConverterString.allocationSize(value.`unit`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`to`)
    )

    override fun write(value: HeldSpan, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`from`, buf)
            FfiConverterString.write(value.`unit`, buf)
            FfiConverterOptionalTypeInstant.write(value.`to`, buf)
    }
}

/**
 * Hold a hearing on it.
 */
data class HoldHearing(
    /**
     * How many came.
     */
    val `people`: kotlin.Long
    ,
    /**
     * Its record.
     */
    val `record`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeHoldHearing: FfiConverterRustBuffer<HoldHearing> {
    override fun read(buf: ByteBuffer): HoldHearing {
        return HoldHearing(
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: HoldHearing) = (
            FfiConverterLong.allocationSize(value.`people`) +
            FfiConverterString.allocationSize(value.`record`)
    )

    override fun write(value: HoldHearing, buf: ByteBuffer) {
            FfiConverterLong.write(value.`people`, buf)
            FfiConverterString.write(value.`record`, buf)
    }
}

/**
 * For which period, seen from when.
 */
data class IndicatorQuestion(
    /**
     * When open clocks are read: the instant at which the petitions stand as they are handed in.
     */
    val `asOf`: Instant
    ,
    /**
     * The first day.
     */
    val `from`: Date
    ,
    /**
     * The last day.
     */
    val `to`: Date

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIndicatorQuestion: FfiConverterRustBuffer<IndicatorQuestion> {
    override fun read(buf: ByteBuffer): IndicatorQuestion {
        return IndicatorQuestion(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeDate.read(buf),
            FfiConverterTypeDate.read(buf),
        )
    }

    override fun allocationSize(value: IndicatorQuestion) = (
            FfiConverterTypeInstant.allocationSize(value.`asOf`) +
            FfiConverterTypeDate.allocationSize(value.`from`) +
            FfiConverterTypeDate.allocationSize(value.`to`)
    )

    override fun write(value: IndicatorQuestion, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`asOf`, buf)
            FfiConverterTypeDate.write(value.`from`, buf)
            FfiConverterTypeDate.write(value.`to`, buf)
    }
}

/**
 * What was measured, unit by unit.
 */
data class IndicatorReport(
    /**
     * The question.
     */
    val `question`: IndicatorQuestion
    ,
    /**
     * The units of which something was measured, by identifier.
     */
    val `units`: List<UnitIndicators>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIndicatorReport: FfiConverterRustBuffer<IndicatorReport> {
    override fun read(buf: ByteBuffer): IndicatorReport {
        return IndicatorReport(
            FfiConverterTypeIndicatorQuestion.read(buf),
            FfiConverterSequenceTypeUnitIndicators.read(buf),
        )
    }

    override fun allocationSize(value: IndicatorReport) = (
            FfiConverterTypeIndicatorQuestion.allocationSize(value.`question`) +
            FfiConverterSequenceTypeUnitIndicators.allocationSize(value.`units`)
    )

    override fun write(value: IndicatorReport, buf: ByteBuffer) {
            FfiConverterTypeIndicatorQuestion.write(value.`question`, buf)
            FfiConverterSequenceTypeUnitIndicators.write(value.`units`, buf)
    }
}

/**
 * A fact for which a rule does not hold.
 */
data class LackedCell(
    /**
     * The fact.
     */
    val `fact`: FactKind
    ,
    /**
     * Its value here.
     */
    val `is`: kotlin.String
    ,
    /**
     * The values for which the rule holds, as the pack writes them.
     */
    val `wants`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLackedCell: FfiConverterRustBuffer<LackedCell> {
    override fun read(buf: ByteBuffer): LackedCell {
        return LackedCell(
            FfiConverterTypeFactKind.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: LackedCell) = (
            FfiConverterTypeFactKind.allocationSize(value.`fact`) +
            FfiConverterString.allocationSize(value.`is`) +
            FfiConverterSequenceString.allocationSize(value.`wants`)
    )

    override fun write(value: LackedCell, buf: ByteBuffer) {
            FfiConverterTypeFactKind.write(value.`fact`, buf)
            FfiConverterString.write(value.`is`, buf)
            FfiConverterSequenceString.write(value.`wants`, buf)
    }
}

/**
 * What happened to one clock: from it and the terms, everything else is derived.
 */
data class Ledger @JvmOverloads constructor(
    /**
     * When it started.
     */
    val `start`: Instant
    ,
    /**
     * When it ended.
     */
    val `ended`: Instant? = null
    ,
    /**
     * Days left out.
     */
    val `excluded`: List<Exclusion> = listOf()
    ,
    /**
     * Units added by extensions, in the unit of the budget.
     */
    val `extended`: kotlin.Long? = null
    ,
    /**
     * Times during which it stood still, in order and apart; only the last may be open.
     */
    val `pauses`: List<Pause> = listOf()

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLedger: FfiConverterRustBuffer<Ledger> {
    override fun read(buf: ByteBuffer): Ledger {
        return Ledger(
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterSequenceTypeExclusion.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterSequenceTypePause.read(buf),
        )
    }

    override fun allocationSize(value: Ledger) = (
            FfiConverterTypeInstant.allocationSize(value.`start`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`ended`) +
            FfiConverterSequenceTypeExclusion.allocationSize(value.`excluded`) +
            FfiConverterOptionalLong.allocationSize(value.`extended`) +
            FfiConverterSequenceTypePause.allocationSize(value.`pauses`)
    )

    override fun write(value: Ledger, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`start`, buf)
            FfiConverterOptionalTypeInstant.write(value.`ended`, buf)
            FfiConverterSequenceTypeExclusion.write(value.`excluded`, buf)
            FfiConverterOptionalLong.write(value.`extended`, buf)
            FfiConverterSequenceTypePause.write(value.`pauses`, buf)
    }
}

/**
 * Who coordinates a matter, and since when.
 */
data class LedgerCoordination @JvmOverloads constructor(
    /**
     * At which level.
     */
    val `level`: Level
    ,
    /**
     * Since when.
     */
    val `since`: Instant
    ,
    /**
     * The unit.
     */
    val `unit`: kotlin.String
    ,
    /**
     * When a plan was given; left out while there is none.
     */
    val `plannedAt`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLedgerCoordination: FfiConverterRustBuffer<LedgerCoordination> {
    override fun read(buf: ByteBuffer): LedgerCoordination {
        return LedgerCoordination(
            FfiConverterTypeLevel.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: LedgerCoordination) = (
            FfiConverterTypeLevel.allocationSize(value.`level`) +
            FfiConverterTypeInstant.allocationSize(value.`since`) +
            FfiConverterString.allocationSize(value.`unit`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`plannedAt`)
    )

    override fun write(value: LedgerCoordination, buf: ByteBuffer) {
            FfiConverterTypeLevel.write(value.`level`, buf)
            FfiConverterTypeInstant.write(value.`since`, buf)
            FfiConverterString.write(value.`unit`, buf)
            FfiConverterOptionalTypeInstant.write(value.`plannedAt`, buf)
    }
}

/**
 * Who is in charge of a matter by name (包案, 信访工作条例 18(2)), and since when.
 */
data class LedgerLeader(
    /**
     * The leader, as the act that named them does.
     */
    val `person`: kotlin.String
    ,
    /**
     * Since when.
     */
    val `since`: Instant
    ,
    /**
     * The unit whose leader it is.
     */
    val `unit`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLedgerLeader: FfiConverterRustBuffer<LedgerLeader> {
    override fun read(buf: ByteBuffer): LedgerLeader {
        return LedgerLeader(
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: LedgerLeader) = (
            FfiConverterString.allocationSize(value.`person`) +
            FfiConverterTypeInstant.allocationSize(value.`since`) +
            FfiConverterString.allocationSize(value.`unit`)
    )

    override fun write(value: LedgerLeader, buf: ByteBuffer) {
            FfiConverterString.write(value.`person`, buf)
            FfiConverterTypeInstant.write(value.`since`, buf)
            FfiConverterString.write(value.`unit`, buf)
    }
}

/**
 * A petition in the ledger.
 */
data class LedgerRow @JvmOverloads constructor(
    /**
     * On which lists it stands.
     */
    val `lists`: List<LedgerList>
    ,
    /**
     * The petition.
     */
    val `petition`: kotlin.String
    ,
    /**
     * Where it stands.
     */
    val `phase`: Phase
    ,
    /**
     * When it was received.
     */
    val `receivedAt`: Instant
    ,
    /**
     * The clock that falls due first, of those that bind units.
     */
    val `clock`: kotlin.String? = null
    ,
    /**
     * Who coordinates it.
     */
    val `coordination`: LedgerCoordination? = null
    ,
    /**
     * When that clock falls or fell due.
     */
    val `due`: Due? = null
    ,
    /**
     * Who has it.
     */
    val `heldBy`: kotlin.String? = null
    ,
    /**
     * The leader in charge by name; left out while nobody was named.
     */
    val `leader`: LedgerLeader? = null
    ,
    /**
     * Why it may come back.
     */
    val `reasons`: List<LatentReason> = listOf()
    ,
    /**
     * What it is about.
     */
    val `subject`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLedgerRow: FfiConverterRustBuffer<LedgerRow> {
    override fun read(buf: ByteBuffer): LedgerRow {
        return LedgerRow(
            FfiConverterSequenceTypeLedgerList.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypePhase.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeLedgerCoordination.read(buf),
            FfiConverterOptionalTypeDue.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeLedgerLeader.read(buf),
            FfiConverterSequenceTypeLatentReason.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: LedgerRow) = (
            FfiConverterSequenceTypeLedgerList.allocationSize(value.`lists`) +
            FfiConverterString.allocationSize(value.`petition`) +
            FfiConverterTypePhase.allocationSize(value.`phase`) +
            FfiConverterTypeInstant.allocationSize(value.`receivedAt`) +
            FfiConverterOptionalString.allocationSize(value.`clock`) +
            FfiConverterOptionalTypeLedgerCoordination.allocationSize(value.`coordination`) +
            FfiConverterOptionalTypeDue.allocationSize(value.`due`) +
            FfiConverterOptionalString.allocationSize(value.`heldBy`) +
            FfiConverterOptionalTypeLedgerLeader.allocationSize(value.`leader`) +
            FfiConverterSequenceTypeLatentReason.allocationSize(value.`reasons`) +
            FfiConverterOptionalString.allocationSize(value.`subject`)
    )

    override fun write(value: LedgerRow, buf: ByteBuffer) {
            FfiConverterSequenceTypeLedgerList.write(value.`lists`, buf)
            FfiConverterString.write(value.`petition`, buf)
            FfiConverterTypePhase.write(value.`phase`, buf)
            FfiConverterTypeInstant.write(value.`receivedAt`, buf)
            FfiConverterOptionalString.write(value.`clock`, buf)
            FfiConverterOptionalTypeLedgerCoordination.write(value.`coordination`, buf)
            FfiConverterOptionalTypeDue.write(value.`due`, buf)
            FfiConverterOptionalString.write(value.`heldBy`, buf)
            FfiConverterOptionalTypeLedgerLeader.write(value.`leader`, buf)
            FfiConverterSequenceTypeLatentReason.write(value.`reasons`, buf)
            FfiConverterOptionalString.write(value.`subject`, buf)
    }
}

/**
 * A limit of another procedure, which a petition does not stop.
 */
data class LimitWarning @JvmOverloads constructor(
    /**
     * What says so.
     */
    val `citation`: Citation
    ,
    /**
     * The clock of the limit.
     */
    val `clock`: kotlin.String
    ,
    /**
     * The limit in words.
     */
    val `label`: Text
    ,
    /**
     * When it runs out, where the day it counts from is known.
     */
    val `due`: Due? = null
    ,
    /**
     * What else to know of it, such as that reconsideration must come first.
     */
    val `note`: Text? = null
    ,
    /**
     * Whether it still runs; left out where the day it counts from is not known: ask for it.
     */
    val `state`: Limit? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLimitWarning: FfiConverterRustBuffer<LimitWarning> {
    override fun read(buf: ByteBuffer): LimitWarning {
        return LimitWarning(
            FfiConverterTypeCitation.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeText.read(buf),
            FfiConverterOptionalTypeDue.read(buf),
            FfiConverterOptionalTypeText.read(buf),
            FfiConverterOptionalTypeLimit.read(buf),
        )
    }

    override fun allocationSize(value: LimitWarning) = (
            FfiConverterTypeCitation.allocationSize(value.`citation`) +
            FfiConverterString.allocationSize(value.`clock`) +
            FfiConverterTypeText.allocationSize(value.`label`) +
            FfiConverterOptionalTypeDue.allocationSize(value.`due`) +
            FfiConverterOptionalTypeText.allocationSize(value.`note`) +
            FfiConverterOptionalTypeLimit.allocationSize(value.`state`)
    )

    override fun write(value: LimitWarning, buf: ByteBuffer) {
            FfiConverterTypeCitation.write(value.`citation`, buf)
            FfiConverterString.write(value.`clock`, buf)
            FfiConverterTypeText.write(value.`label`, buf)
            FfiConverterOptionalTypeDue.write(value.`due`, buf)
            FfiConverterOptionalTypeText.write(value.`note`, buf)
            FfiConverterOptionalTypeLimit.write(value.`state`, buf)
    }
}

/**
 * What is compared of a petition. The host keeps a table of these, or makes them from the states of
 * petitions by `MatterRecord::of`.
 */
data class MatterRecord @JvmOverloads constructor(
    /**
     * The petition.
     */
    val `petition`: kotlin.String
    ,
    /**
     * Where it stands.
     */
    val `phase`: Phase
    ,
    /**
     * When it was received.
     */
    val `receivedAt`: Instant
    ,
    /**
     * Whether it is an accusation.
     */
    val `accusation`: kotlin.Boolean = false
    ,
    /**
     * Whose it is. Left out when nobody gave a name; then nothing is proposed.
     */
    val `petitioner`: kotlin.String? = null
    ,
    /**
     * Where the problem lies.
     */
    val `place`: kotlin.String? = null
    ,
    /**
     * Whom it is about.
     */
    val `respondents`: List<Respondent> = listOf()
    ,
    /**
     * The subject, in the host's list of subjects.
     */
    val `subject`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMatterRecord: FfiConverterRustBuffer<MatterRecord> {
    override fun read(buf: ByteBuffer): MatterRecord {
        return MatterRecord(
            FfiConverterString.read(buf),
            FfiConverterTypePhase.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeRespondent.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: MatterRecord) = (
            FfiConverterString.allocationSize(value.`petition`) +
            FfiConverterTypePhase.allocationSize(value.`phase`) +
            FfiConverterTypeInstant.allocationSize(value.`receivedAt`) +
            FfiConverterBoolean.allocationSize(value.`accusation`) +
            FfiConverterOptionalString.allocationSize(value.`petitioner`) +
            FfiConverterOptionalString.allocationSize(value.`place`) +
            FfiConverterSequenceTypeRespondent.allocationSize(value.`respondents`) +
            FfiConverterOptionalString.allocationSize(value.`subject`)
    )

    override fun write(value: MatterRecord, buf: ByteBuffer) {
            FfiConverterString.write(value.`petition`, buf)
            FfiConverterTypePhase.write(value.`phase`, buf)
            FfiConverterTypeInstant.write(value.`receivedAt`, buf)
            FfiConverterBoolean.write(value.`accusation`, buf)
            FfiConverterOptionalString.write(value.`petitioner`, buf)
            FfiConverterOptionalString.write(value.`place`, buf)
            FfiConverterSequenceTypeRespondent.write(value.`respondents`, buf)
            FfiConverterOptionalString.write(value.`subject`, buf)
    }
}

/**
 * The count of one month. Months without any have no line.
 */
data class MonthCount @JvmOverloads constructor(
    /**
     * How many.
     */
    val `count`: kotlin.Long
    ,
    /**
     * The month.
     */
    val `month`: kotlin.String
    ,
    /**
     * Of which subject; left out where subjects are not told apart, or a petition has none.
     */
    val `subject`: kotlin.String? = null
    ,
    /**
     * At which unit; left out where units are not told apart.
     */
    val `unit`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMonthCount: FfiConverterRustBuffer<MonthCount> {
    override fun read(buf: ByteBuffer): MonthCount {
        return MonthCount(
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: MonthCount) = (
            FfiConverterLong.allocationSize(value.`count`) +
            FfiConverterString.allocationSize(value.`month`) +
            FfiConverterOptionalString.allocationSize(value.`subject`) +
            FfiConverterOptionalString.allocationSize(value.`unit`)
    )

    override fun write(value: MonthCount, buf: ByteBuffer) {
            FfiConverterLong.write(value.`count`, buf)
            FfiConverterString.write(value.`month`, buf)
            FfiConverterOptionalString.write(value.`subject`, buf)
            FfiConverterOptionalString.write(value.`unit`, buf)
    }
}

/**
 * One unit's piece of work, as it is sent.
 */
data class NewAssignment(
    /**
     * Its identifier, made by the client.
     */
    val `id`: kotlin.String
    ,
    /**
     * Lead or co-handling; exactly one unit leads.
     */
    val `part`: Part
    ,
    /**
     * The unit.
     */
    val `unit`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNewAssignment: FfiConverterRustBuffer<NewAssignment> {
    override fun read(buf: ByteBuffer): NewAssignment {
        return NewAssignment(
            FfiConverterString.read(buf),
            FfiConverterTypePart.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: NewAssignment) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypePart.allocationSize(value.`part`) +
            FfiConverterString.allocationSize(value.`unit`)
    )

    override fun write(value: NewAssignment, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypePart.write(value.`part`, buf)
            FfiConverterString.write(value.`unit`, buf)
    }
}

/**
 * Why a petition has no channel here, and what the petitioner can do.
 */
data class NotHere @JvmOverloads constructor(
    /**
     * What the petitioner can do next.
     */
    val `nextStep`: Text
    ,
    /**
     * Why.
     */
    val `reason`: NotHereReason
    ,
    /**
     * Whose it is.
     */
    val `body`: Body? = null
    ,
    /**
     * The ground of the pack on which it is refused.
     */
    val `ground`: kotlin.String? = null
    ,
    /**
     * The procedure into which the matter is diverted.
     */
    val `procedure`: Procedure? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNotHere: FfiConverterRustBuffer<NotHere> {
    override fun read(buf: ByteBuffer): NotHere {
        return NotHere(
            FfiConverterTypeText.read(buf),
            FfiConverterTypeNotHereReason.read(buf),
            FfiConverterOptionalTypeBody.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeProcedure.read(buf),
        )
    }

    override fun allocationSize(value: NotHere) = (
            FfiConverterTypeText.allocationSize(value.`nextStep`) +
            FfiConverterTypeNotHereReason.allocationSize(value.`reason`) +
            FfiConverterOptionalTypeBody.allocationSize(value.`body`) +
            FfiConverterOptionalString.allocationSize(value.`ground`) +
            FfiConverterOptionalTypeProcedure.allocationSize(value.`procedure`)
    )

    override fun write(value: NotHere, buf: ByteBuffer) {
            FfiConverterTypeText.write(value.`nextStep`, buf)
            FfiConverterTypeNotHereReason.write(value.`reason`, buf)
            FfiConverterOptionalTypeBody.write(value.`body`, buf)
            FfiConverterOptionalString.write(value.`ground`, buf)
            FfiConverterOptionalTypeProcedure.write(value.`procedure`, buf)
    }
}

/**
 * Note a service that was done on somebody's behalf.
 */
data class NoteService @JvmOverloads constructor(
    /**
     * What, as the pack has it.
     */
    val `kind`: kotlin.String
    ,
    /**
     * Where.
     */
    val `place`: kotlin.String
    ,
    /**
     * For whom, as the host's opaque reference, where they want to hear of it; never printed.
     */
    val `forWhom`: kotlin.String? = null
    ,
    /**
     * The grid event that came of it.
     */
    val `ledTo`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNoteService: FfiConverterRustBuffer<NoteService> {
    override fun read(buf: ByteBuffer): NoteService {
        return NoteService(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: NoteService) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`place`) +
            FfiConverterOptionalString.allocationSize(value.`forWhom`) +
            FfiConverterOptionalString.allocationSize(value.`ledTo`)
    )

    override fun write(value: NoteService, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`place`, buf)
            FfiConverterOptionalString.write(value.`forWhom`, buf)
            FfiConverterOptionalString.write(value.`ledTo`, buf)
    }
}

/**
 * Note visits to a place.
 */
data class NoteVisit @JvmOverloads constructor(
    /**
     * How many households.
     */
    val `households`: kotlin.Long
    ,
    /**
     * Where.
     */
    val `place`: kotlin.String
    ,
    /**
     * The grid event that came of it. A petition names this journal in its `follows` instead, so that
     * nothing here tells of an accusation.
     */
    val `ledTo`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNoteVisit: FfiConverterRustBuffer<NoteVisit> {
    override fun read(buf: ByteBuffer): NoteVisit {
        return NoteVisit(
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: NoteVisit) = (
            FfiConverterLong.allocationSize(value.`households`) +
            FfiConverterString.allocationSize(value.`place`) +
            FfiConverterOptionalString.allocationSize(value.`ledTo`)
    )

    override fun write(value: NoteVisit, buf: ByteBuffer) {
            FfiConverterLong.write(value.`households`, buf)
            FfiConverterString.write(value.`place`, buf)
            FfiConverterOptionalString.write(value.`ledTo`, buf)
    }
}

/**
 * One time that something fell due, and what each unit did.
 */
data class Occurrence @JvmOverloads constructor(
    /**
     * The day by which it is held, rolled as the pack says.
     */
    val `due`: Date
    ,
    /**
     * The first day of the stretch.
     */
    val `from`: Date
    ,
    /**
     * The day before it was rolled.
     */
    val `nominal`: Date
    ,
    /**
     * Which of the pack's `schedules`.
     */
    val `schedule`: kotlin.String
    ,
    /**
     * The last day of the stretch.
     */
    val `to`: Date
    ,
    /**
     * Units for which it is not due yet.
     */
    val `ahead`: List<kotlin.String> = listOf()
    ,
    /**
     * Units that held it by that day.
     */
    val `held`: List<HeldOn> = listOf()
    ,
    /**
     * Units that held it later, within the stretch.
     */
    val `late`: List<HeldOn> = listOf()
    ,
    /**
     * Units that did not hold it.
     */
    val `missed`: List<kotlin.String> = listOf()
    ,
    /**
     * Whether the calendar does not reach far enough to be certain of the day.
     */
    val `provisional`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOccurrence: FfiConverterRustBuffer<Occurrence> {
    override fun read(buf: ByteBuffer): Occurrence {
        return Occurrence(
            FfiConverterTypeDate.read(buf),
            FfiConverterTypeDate.read(buf),
            FfiConverterTypeDate.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeDate.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeHeldOn.read(buf),
            FfiConverterSequenceTypeHeldOn.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Occurrence) = (
            FfiConverterTypeDate.allocationSize(value.`due`) +
            FfiConverterTypeDate.allocationSize(value.`from`) +
            FfiConverterTypeDate.allocationSize(value.`nominal`) +
            FfiConverterString.allocationSize(value.`schedule`) +
            FfiConverterTypeDate.allocationSize(value.`to`) +
            FfiConverterSequenceString.allocationSize(value.`ahead`) +
            FfiConverterSequenceTypeHeldOn.allocationSize(value.`held`) +
            FfiConverterSequenceTypeHeldOn.allocationSize(value.`late`) +
            FfiConverterSequenceString.allocationSize(value.`missed`) +
            FfiConverterBoolean.allocationSize(value.`provisional`)
    )

    override fun write(value: Occurrence, buf: ByteBuffer) {
            FfiConverterTypeDate.write(value.`due`, buf)
            FfiConverterTypeDate.write(value.`from`, buf)
            FfiConverterTypeDate.write(value.`nominal`, buf)
            FfiConverterString.write(value.`schedule`, buf)
            FfiConverterTypeDate.write(value.`to`, buf)
            FfiConverterSequenceString.write(value.`ahead`, buf)
            FfiConverterSequenceTypeHeldOn.write(value.`held`, buf)
            FfiConverterSequenceTypeHeldOn.write(value.`late`, buf)
            FfiConverterSequenceString.write(value.`missed`, buf)
            FfiConverterBoolean.write(value.`provisional`, buf)
    }
}

/**
 * The commands that wait on a phone: the fold of its entries. An empty one is `{}`.
 */
data class Outbox @JvmOverloads constructor(
    /**
     * Refused, or never answered.
     */
    val `aside`: List<SetAsideCommand> = listOf()
    ,
    /**
     * The most commands of one batch, where the host chooses other than 64.
     */
    val `batch`: kotlin.Long? = null
    ,
    /**
     * What has left it, carried out or dropped: queued again, it changes nothing.
     */
    val `done`: List<kotlin.String> = listOf()
    ,
    /**
     * How often the server gave no answer since an answer last settled something.
     */
    val `failures`: kotlin.Long? = null
    ,
    /**
     * What is known of the phone's clock as it is set now.
     */
    val `heard`: ClockHeard? = null
    ,
    /**
     * For a person to look at.
     */
    val `held`: List<HeldCommand> = listOf()
    ,
    /**
     * How many were queued.
     */
    val `nr`: kotlin.Long = 0L
    ,
    /**
     * Waiting to be sent, in order.
     */
    val `pending`: List<PendingCommand> = listOf()
    ,
    /**
     * The last time that the phone's clock told for a command, put right.
     */
    val `told`: Instant? = null
    ,
    /**
     * How often a command is sent alone without an answer before it is set aside, where the host chooses other
     * than 3.
     */
    val `tries`: kotlin.Long? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOutbox: FfiConverterRustBuffer<Outbox> {
    override fun read(buf: ByteBuffer): Outbox {
        return Outbox(
            FfiConverterSequenceTypeSetAsideCommand.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeClockHeard.read(buf),
            FfiConverterSequenceTypeHeldCommand.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterSequenceTypePendingCommand.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: Outbox) = (
            FfiConverterSequenceTypeSetAsideCommand.allocationSize(value.`aside`) +
            FfiConverterOptionalLong.allocationSize(value.`batch`) +
            FfiConverterSequenceString.allocationSize(value.`done`) +
            FfiConverterOptionalLong.allocationSize(value.`failures`) +
            FfiConverterOptionalTypeClockHeard.allocationSize(value.`heard`) +
            FfiConverterSequenceTypeHeldCommand.allocationSize(value.`held`) +
            FfiConverterLong.allocationSize(value.`nr`) +
            FfiConverterSequenceTypePendingCommand.allocationSize(value.`pending`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`told`) +
            FfiConverterOptionalLong.allocationSize(value.`tries`)
    )

    override fun write(value: Outbox, buf: ByteBuffer) {
            FfiConverterSequenceTypeSetAsideCommand.write(value.`aside`, buf)
            FfiConverterOptionalLong.write(value.`batch`, buf)
            FfiConverterSequenceString.write(value.`done`, buf)
            FfiConverterOptionalLong.write(value.`failures`, buf)
            FfiConverterOptionalTypeClockHeard.write(value.`heard`, buf)
            FfiConverterSequenceTypeHeldCommand.write(value.`held`, buf)
            FfiConverterLong.write(value.`nr`, buf)
            FfiConverterSequenceTypePendingCommand.write(value.`pending`, buf)
            FfiConverterOptionalTypeInstant.write(value.`told`, buf)
            FfiConverterOptionalLong.write(value.`tries`, buf)
    }
}

/**
 * What an outbox sends next.
 */
data class OutboxBatch @JvmOverloads constructor(
    /**
     * The commands to send, in order. None while others are undecided: there is nothing to send now.
     */
    val `commands`: List<FieldCommand>
    ,
    /**
     * All that the server has not decided yet, in order, those of the batch among them: what the phone's
     * screens and its next command are decided on. None: there is nothing left.
     */
    val `undecided`: List<FieldCommand> = listOf()

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOutboxBatch: FfiConverterRustBuffer<OutboxBatch> {
    override fun read(buf: ByteBuffer): OutboxBatch {
        return OutboxBatch(
            FfiConverterSequenceTypeFieldCommand.read(buf),
            FfiConverterSequenceTypeFieldCommand.read(buf),
        )
    }

    override fun allocationSize(value: OutboxBatch) = (
            FfiConverterSequenceTypeFieldCommand.allocationSize(value.`commands`) +
            FfiConverterSequenceTypeFieldCommand.allocationSize(value.`undecided`)
    )

    override fun write(value: OutboxBatch, buf: ByteBuffer) {
            FfiConverterSequenceTypeFieldCommand.write(value.`commands`, buf)
            FfiConverterSequenceTypeFieldCommand.write(value.`undecided`, buf)
    }
}

/**
 * The text of a pack, as the host read it. The library opens no files.
 */
data class PackSource(
    /**
     * What findings call it: a file name that ends in `.toml` or `.json`.
     */
    val `name`: kotlin.String
    ,
    /**
     * The text itself.
     */
    val `text`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePackSource: FfiConverterRustBuffer<PackSource> {
    override fun read(buf: ByteBuffer): PackSource {
        return PackSource(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: PackSource) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: PackSource, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`text`, buf)
    }
}

/**
 * Somebody who cannot be chosen, and why.
 */
data class PassedOver(
    /**
     * Who.
     */
    val `person`: kotlin.String
    ,
    /**
     * Why.
     */
    val `why`: LeftOut

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePassedOver: FfiConverterRustBuffer<PassedOver> {
    override fun read(buf: ByteBuffer): PassedOver {
        return PassedOver(
            FfiConverterString.read(buf),
            FfiConverterTypeLeftOut.read(buf),
        )
    }

    override fun allocationSize(value: PassedOver) = (
            FfiConverterString.allocationSize(value.`person`) +
            FfiConverterTypeLeftOut.allocationSize(value.`why`)
    )

    override fun write(value: PassedOver, buf: ByteBuffer) {
            FfiConverterString.write(value.`person`, buf)
            FfiConverterTypeLeftOut.write(value.`why`, buf)
    }
}

/**
 * A time during which a clock stood still.
 *
 * In days, the days after the one on which it began up to the one on which it ended do not count;
 * in hours, the instants from its beginning to its end.
 */
data class Pause @JvmOverloads constructor(
    /**
     * Why.
     */
    val `cause`: PauseCause
    ,
    /**
     * Since when.
     */
    val `from`: Instant
    ,
    /**
     * Until when; open while it lasts.
     */
    val `to`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePause: FfiConverterRustBuffer<Pause> {
    override fun read(buf: ByteBuffer): Pause {
        return Pause(
            FfiConverterTypePauseCause.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: Pause) = (
            FfiConverterTypePauseCause.allocationSize(value.`cause`) +
            FfiConverterTypeInstant.allocationSize(value.`from`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`to`)
    )

    override fun write(value: Pause, buf: ByteBuffer) {
            FfiConverterTypePauseCause.write(value.`cause`, buf)
            FfiConverterTypeInstant.write(value.`from`, buf)
            FfiConverterOptionalTypeInstant.write(value.`to`, buf)
    }
}

/**
 * A command that waits to be sent.
 */
data class PendingCommand @JvmOverloads constructor(
    /**
     * The command.
     */
    val `command`: FieldCommand
    ,
    /**
     * Its place in the order in which they were queued, from 1.
     */
    val `nr`: kotlin.Long
    ,
    /**
     * Why the server lets it wait, where it said so.
     */
    val `fault`: Fault? = null
    ,
    /**
     * How often it was sent alone without an answer since the server was heard: nobody knows yet whether
     * the server stumbles over it or is away.
     */
    val `inDoubt`: kotlin.Long? = null
    ,
    /**
     * How often it was sent alone without an answer, and the server was heard afterwards. However often
     * it was sent while the server was away counts once.
     */
    val `tries`: kotlin.Long? = null
    ,
    /**
     * Whether the server lets it wait for something that is not in this outbox. It is not sent again
     * before there is news, or somebody asks for it.
     */
    val `waits`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePendingCommand: FfiConverterRustBuffer<PendingCommand> {
    override fun read(buf: ByteBuffer): PendingCommand {
        return PendingCommand(
            FfiConverterTypeFieldCommand.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterOptionalTypeFault.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: PendingCommand) = (
            FfiConverterTypeFieldCommand.allocationSize(value.`command`) +
            FfiConverterLong.allocationSize(value.`nr`) +
            FfiConverterOptionalTypeFault.allocationSize(value.`fault`) +
            FfiConverterOptionalLong.allocationSize(value.`inDoubt`) +
            FfiConverterOptionalLong.allocationSize(value.`tries`) +
            FfiConverterBoolean.allocationSize(value.`waits`)
    )

    override fun write(value: PendingCommand, buf: ByteBuffer) {
            FfiConverterTypeFieldCommand.write(value.`command`, buf)
            FfiConverterLong.write(value.`nr`, buf)
            FfiConverterOptionalTypeFault.write(value.`fault`, buf)
            FfiConverterOptionalLong.write(value.`inDoubt`, buf)
            FfiConverterOptionalLong.write(value.`tries`, buf)
            FfiConverterBoolean.write(value.`waits`, buf)
    }
}

/**
 * A petition as the petitioner sees it (信访工作条例 21(2), practice row L12).
 */
data class PetitionerView @JvmOverloads constructor(
    /**
     * What to bring to where the matter goes, by the last assessment.
     */
    val `bring`: List<Text>
    ,
    /**
     * Papers addressed to the petitioner.
     */
    val `documents`: List<ViewDocument>
    ,
    /**
     * The limits of other procedures that the petition does not stop, by the last assessment, but for
     * those among `rights`: above all those whose first day is not known.
     */
    val `limits`: List<ViewLimit>
    ,
    /**
     * What the petitioner can do.
     */
    val `nextSteps`: List<Text>
    ,
    /**
     * Its identifier.
     */
    val `petition`: kotlin.String
    ,
    /**
     * Where it stands.
     */
    val `phase`: Phase
    ,
    /**
     * Where it stands, in words.
     */
    val `phaseLabel`: Text
    ,
    /**
     * What happened, in order.
     */
    val `progress`: List<ViewStep>
    ,
    /**
     * What the petitioner still has time for.
     */
    val `rights`: List<ViewDeadline>
    ,
    /**
     * Its public code; left out while it is pending.
     */
    val `code`: kotlin.String? = null
    ,
    /**
     * The unit that must act now.
     */
    val `heldBy`: kotlin.String? = null
    ,
    /**
     * What falls due next for the units.
     */
    val `nextDeadline`: ViewDeadline? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePetitionerView: FfiConverterRustBuffer<PetitionerView> {
    override fun read(buf: ByteBuffer): PetitionerView {
        return PetitionerView(
            FfiConverterSequenceTypeText.read(buf),
            FfiConverterSequenceTypeViewDocument.read(buf),
            FfiConverterSequenceTypeViewLimit.read(buf),
            FfiConverterSequenceTypeText.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypePhase.read(buf),
            FfiConverterTypeText.read(buf),
            FfiConverterSequenceTypeViewStep.read(buf),
            FfiConverterSequenceTypeViewDeadline.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeViewDeadline.read(buf),
        )
    }

    override fun allocationSize(value: PetitionerView) = (
            FfiConverterSequenceTypeText.allocationSize(value.`bring`) +
            FfiConverterSequenceTypeViewDocument.allocationSize(value.`documents`) +
            FfiConverterSequenceTypeViewLimit.allocationSize(value.`limits`) +
            FfiConverterSequenceTypeText.allocationSize(value.`nextSteps`) +
            FfiConverterString.allocationSize(value.`petition`) +
            FfiConverterTypePhase.allocationSize(value.`phase`) +
            FfiConverterTypeText.allocationSize(value.`phaseLabel`) +
            FfiConverterSequenceTypeViewStep.allocationSize(value.`progress`) +
            FfiConverterSequenceTypeViewDeadline.allocationSize(value.`rights`) +
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`heldBy`) +
            FfiConverterOptionalTypeViewDeadline.allocationSize(value.`nextDeadline`)
    )

    override fun write(value: PetitionerView, buf: ByteBuffer) {
            FfiConverterSequenceTypeText.write(value.`bring`, buf)
            FfiConverterSequenceTypeViewDocument.write(value.`documents`, buf)
            FfiConverterSequenceTypeViewLimit.write(value.`limits`, buf)
            FfiConverterSequenceTypeText.write(value.`nextSteps`, buf)
            FfiConverterString.write(value.`petition`, buf)
            FfiConverterTypePhase.write(value.`phase`, buf)
            FfiConverterTypeText.write(value.`phaseLabel`, buf)
            FfiConverterSequenceTypeViewStep.write(value.`progress`, buf)
            FfiConverterSequenceTypeViewDeadline.write(value.`rights`, buf)
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`heldBy`, buf)
            FfiConverterOptionalTypeViewDeadline.write(value.`nextDeadline`, buf)
    }
}

/**
 * The policy under which an event was decided.
 */
data class PolicyRef(
    /**
     * The digest of the resolved pack.
     */
    val `digest`: kotlin.String
    ,
    /**
     * The pack.
     */
    val `id`: kotlin.String
    ,
    /**
     * Its version.
     */
    val `version`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePolicyRef: FfiConverterRustBuffer<PolicyRef> {
    override fun read(buf: ByteBuffer): PolicyRef {
        return PolicyRef(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: PolicyRef) = (
            FfiConverterString.allocationSize(value.`digest`) +
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`version`)
    )

    override fun write(value: PolicyRef, buf: ByteBuffer) {
            FfiConverterString.write(value.`digest`, buf)
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`version`, buf)
    }
}

/**
 * Somebody of a pool: a line of the host's table, which is published where the place publishes it.
 */
data class PoolMember @JvmOverloads constructor(
    /**
     * Which pool.
     */
    val `kind`: PoolKind
    ,
    /**
     * Who, as the host's opaque reference.
     */
    val `person`: kotlin.String
    ,
    /**
     * Whether they can take on something now.
     */
    val `available`: kotlin.Boolean = false
    ,
    /**
     * Their specialties, as subjects: one covers everything below it. Where there is none, any.
     */
    val `specialties`: List<kotlin.String> = listOf()
    ,
    /**
     * For which unit they work, where it is one.
     */
    val `unit`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePoolMember: FfiConverterRustBuffer<PoolMember> {
    override fun read(buf: ByteBuffer): PoolMember {
        return PoolMember(
            FfiConverterTypePoolKind.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: PoolMember) = (
            FfiConverterTypePoolKind.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`person`) +
            FfiConverterBoolean.allocationSize(value.`available`) +
            FfiConverterSequenceString.allocationSize(value.`specialties`) +
            FfiConverterOptionalString.allocationSize(value.`unit`)
    )

    override fun write(value: PoolMember, buf: ByteBuffer) {
            FfiConverterTypePoolKind.write(value.`kind`, buf)
            FfiConverterString.write(value.`person`, buf)
            FfiConverterBoolean.write(value.`available`, buf)
            FfiConverterSequenceString.write(value.`specialties`, buf)
            FfiConverterOptionalString.write(value.`unit`, buf)
    }
}

/**
 * Where a petition stands.
 */
data class Position(
    /**
     * In its life.
     */
    val `phase`: Phase
    ,
    /**
     * How many events it has.
     */
    val `seq`: kotlin.Long

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePosition: FfiConverterRustBuffer<Position> {
    override fun read(buf: ByteBuffer): Position {
        return Position(
            FfiConverterTypePhase.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: Position) = (
            FfiConverterTypePhase.allocationSize(value.`phase`) +
            FfiConverterLong.allocationSize(value.`seq`)
    )

    override fun write(value: Position, buf: ByteBuffer) {
            FfiConverterTypePhase.write(value.`phase`, buf)
            FfiConverterLong.write(value.`seq`, buf)
    }
}

/**
 * An earlier petition that may be about the same.
 */
data class ProposedRepeat(
    /**
     * The petition.
     */
    val `petition`: kotlin.String
    ,
    /**
     * Where it stands. What was finally reviewed is only barred for the same facts *and grounds*
     * (信访工作条例 36).
     */
    val `phase`: Phase
    ,
    /**
     * Why, for people.
     */
    val `reason`: Text
    ,
    /**
     * When it was received.
     */
    val `receivedAt`: Instant
    ,
    /**
     * What is the same.
     */
    val `same`: SameFacts

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeProposedRepeat: FfiConverterRustBuffer<ProposedRepeat> {
    override fun read(buf: ByteBuffer): ProposedRepeat {
        return ProposedRepeat(
            FfiConverterString.read(buf),
            FfiConverterTypePhase.read(buf),
            FfiConverterTypeText.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeSameFacts.read(buf),
        )
    }

    override fun allocationSize(value: ProposedRepeat) = (
            FfiConverterString.allocationSize(value.`petition`) +
            FfiConverterTypePhase.allocationSize(value.`phase`) +
            FfiConverterTypeText.allocationSize(value.`reason`) +
            FfiConverterTypeInstant.allocationSize(value.`receivedAt`) +
            FfiConverterTypeSameFacts.allocationSize(value.`same`)
    )

    override fun write(value: ProposedRepeat, buf: ByteBuffer) {
            FfiConverterString.write(value.`petition`, buf)
            FfiConverterTypePhase.write(value.`phase`, buf)
            FfiConverterTypeText.write(value.`reason`, buf)
            FfiConverterTypeInstant.write(value.`receivedAt`, buf)
            FfiConverterTypeSameFacts.write(value.`same`, buf)
    }
}

/**
 * What a public code is made of; also what it says once it is read.
 */
data class PublicCodeParts(
    /**
     * The day on which it was given.
     */
    val `date`: Date
    ,
    /**
     * The place that took the petition in: 2 to 12 letters and digits, like the code of a county
     * (GB/T 2260). Not where the petitioner lives, nor the village that the matter is about.
     */
    val `place`: kotlin.String
    ,
    /**
     * The number of the petition in that place on that day, from 1 to 999,999.
     */
    val `serial`: kotlin.Long

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePublicCodeParts: FfiConverterRustBuffer<PublicCodeParts> {
    override fun read(buf: ByteBuffer): PublicCodeParts {
        return PublicCodeParts(
            FfiConverterTypeDate.read(buf),
            FfiConverterString.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: PublicCodeParts) = (
            FfiConverterTypeDate.allocationSize(value.`date`) +
            FfiConverterString.allocationSize(value.`place`) +
            FfiConverterLong.allocationSize(value.`serial`)
    )

    override fun write(value: PublicCodeParts, buf: ByteBuffer) {
            FfiConverterTypeDate.write(value.`date`, buf)
            FfiConverterString.write(value.`place`, buf)
            FfiConverterLong.write(value.`serial`, buf)
    }
}

/**
 * So many of so many.
 */
data class Rate @JvmOverloads constructor(
    /**
     * How many there are in all.
     */
    val `denominator`: kotlin.Long
    ,
    /**
     * How many of them are of the kind that is counted.
     */
    val `numerator`: kotlin.Long
    ,
    /**
     * The one by the other, as a decimal text with four places, a half rounded up; none of nothing.
     */
    val `ratio`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRate: FfiConverterRustBuffer<Rate> {
    override fun read(buf: ByteBuffer): Rate {
        return Rate(
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Rate) = (
            FfiConverterLong.allocationSize(value.`denominator`) +
            FfiConverterLong.allocationSize(value.`numerator`) +
            FfiConverterOptionalString.allocationSize(value.`ratio`)
    )

    override fun write(value: Rate, buf: ByteBuffer) {
            FfiConverterLong.write(value.`denominator`, buf)
            FfiConverterLong.write(value.`numerator`, buf)
            FfiConverterOptionalString.write(value.`ratio`, buf)
    }
}

/**
 * What a clock shows at an instant.
 */
data class Reading(
    /**
     * Whether it ran out and was broken: after the rolled due, on a certain calendar.
     */
    val `breached`: kotlin.Boolean
    ,
    /**
     * Its colour.
     */
    val `colour`: Colour
    ,
    /**
     * When it falls due; none while an open pause holds it.
     */
    val `due`: Due?
    ,
    /**
     * Units used up; once overdue, the budget and the units begun since the due (at least one).
     */
    val `elapsed`: kotlin.Long
    ,
    /**
     * The first instant at which colour, overdue or breach will differ, if nothing happens.
     */
    val `nextChangeAt`: Instant?
    ,
    /**
     * How it ended, once it did.
     */
    val `outcome`: Outcome?
    ,
    /**
     * Whether it is after the due: the nominal one of a duty, the rolled one of a right.
     */
    val `overdue`: kotlin.Boolean
    ,
    /**
     * Units left; negative once overdue.
     */
    val `remaining`: kotlin.Long
    ,
    /**
     * Whether it runs.
     */
    val `state`: ClockState
    ,
    /**
     * Units of budget and extensions together.
     */
    val `total`: kotlin.Long

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReading: FfiConverterRustBuffer<Reading> {
    override fun read(buf: ByteBuffer): Reading {
        return Reading(
            FfiConverterBoolean.read(buf),
            FfiConverterTypeColour.read(buf),
            FfiConverterOptionalTypeDue.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeOutcome.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterTypeClockState.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: Reading) = (
            FfiConverterBoolean.allocationSize(value.`breached`) +
            FfiConverterTypeColour.allocationSize(value.`colour`) +
            FfiConverterOptionalTypeDue.allocationSize(value.`due`) +
            FfiConverterLong.allocationSize(value.`elapsed`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`nextChangeAt`) +
            FfiConverterOptionalTypeOutcome.allocationSize(value.`outcome`) +
            FfiConverterBoolean.allocationSize(value.`overdue`) +
            FfiConverterLong.allocationSize(value.`remaining`) +
            FfiConverterTypeClockState.allocationSize(value.`state`) +
            FfiConverterLong.allocationSize(value.`total`)
    )

    override fun write(value: Reading, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`breached`, buf)
            FfiConverterTypeColour.write(value.`colour`, buf)
            FfiConverterOptionalTypeDue.write(value.`due`, buf)
            FfiConverterLong.write(value.`elapsed`, buf)
            FfiConverterOptionalTypeInstant.write(value.`nextChangeAt`, buf)
            FfiConverterOptionalTypeOutcome.write(value.`outcome`, buf)
            FfiConverterBoolean.write(value.`overdue`, buf)
            FfiConverterLong.write(value.`remaining`, buf)
            FfiConverterTypeClockState.write(value.`state`, buf)
            FfiConverterLong.write(value.`total`, buf)
    }
}

/**
 * The question of a rebase, as JSON.
 */
data class RebaseQuestion @JvmOverloads constructor(
    /**
     * The time of whoever decides.
     */
    val `at`: Instant
    ,
    /**
     * The dossiers that the commands are about, as they stand.
     */
    val `dossiers`: List<Dossier> = listOf()
    ,
    /**
     * What is known of the phone's clock, for commands that do not tell when they happened: those that
     * an outbox sends do, once it has heard the server's time.
     */
    val `heard`: ClockHeard? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRebaseQuestion: FfiConverterRustBuffer<RebaseQuestion> {
    override fun read(buf: ByteBuffer): RebaseQuestion {
        return RebaseQuestion(
            FfiConverterTypeInstant.read(buf),
            FfiConverterSequenceTypeDossier.read(buf),
            FfiConverterOptionalTypeClockHeard.read(buf),
        )
    }

    override fun allocationSize(value: RebaseQuestion) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterSequenceTypeDossier.allocationSize(value.`dossiers`) +
            FfiConverterOptionalTypeClockHeard.allocationSize(value.`heard`)
    )

    override fun write(value: RebaseQuestion, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterSequenceTypeDossier.write(value.`dossiers`, buf)
            FfiConverterOptionalTypeClockHeard.write(value.`heard`, buf)
    }
}

/**
 * What a rebase leads to: an answer for each command, and the events of those that were accepted.
 */
data class Rebased @JvmOverloads constructor(
    /**
     * One for each command, in their order.
     */
    val `answers`: List<FieldAnswer>
    ,
    /**
     * What happened in dossiers, in order.
     */
    val `dossierEvents`: List<DossierEvent> = listOf()
    ,
    /**
     * What happened in petitions, in order. Store them with those of the dossiers: all, or none.
     */
    val `events`: List<Event> = listOf()

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRebased: FfiConverterRustBuffer<Rebased> {
    override fun read(buf: ByteBuffer): Rebased {
        return Rebased(
            FfiConverterSequenceTypeFieldAnswer.read(buf),
            FfiConverterSequenceTypeDossierEvent.read(buf),
            FfiConverterSequenceTypeEvent.read(buf),
        )
    }

    override fun allocationSize(value: Rebased) = (
            FfiConverterSequenceTypeFieldAnswer.allocationSize(value.`answers`) +
            FfiConverterSequenceTypeDossierEvent.allocationSize(value.`dossierEvents`) +
            FfiConverterSequenceTypeEvent.allocationSize(value.`events`)
    )

    override fun write(value: Rebased, buf: ByteBuffer) {
            FfiConverterSequenceTypeFieldAnswer.write(value.`answers`, buf)
            FfiConverterSequenceTypeDossierEvent.write(value.`dossierEvents`, buf)
            FfiConverterSequenceTypeEvent.write(value.`events`, buf)
    }
}

/**
 * Record the risks.
 */
data class RecordRisks(
    /**
     * What the assessment comes to.
     */
    val `outcome`: AssessmentOutcome
    ,
    /**
     * Why.
     */
    val `reasons`: kotlin.String
    ,
    /**
     * The report.
     */
    val `report`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRecordRisks: FfiConverterRustBuffer<RecordRisks> {
    override fun read(buf: ByteBuffer): RecordRisks {
        return RecordRisks(
            FfiConverterTypeAssessmentOutcome.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: RecordRisks) = (
            FfiConverterTypeAssessmentOutcome.allocationSize(value.`outcome`) +
            FfiConverterString.allocationSize(value.`reasons`) +
            FfiConverterString.allocationSize(value.`report`)
    )

    override fun write(value: RecordRisks, buf: ByteBuffer) {
            FfiConverterTypeAssessmentOutcome.write(value.`outcome`, buf)
            FfiConverterString.write(value.`reasons`, buf)
            FfiConverterString.write(value.`report`, buf)
    }
}

/**
 * What is written down when a petition is taken in (信访工作条例 19, 22, 23).
 */
data class Register @JvmOverloads constructor(
    /**
     * How it came in.
     */
    val `intake`: Intake
    ,
    /**
     * Those who speak for the petitioner.
     */
    val `agents`: List<Agent> = listOf()
    ,
    /**
     * The branch of article 31, where it is clear at once.
     */
    val `branch`: Branch? = null
    ,
    /**
     * The class, where it is clear at once.
     */
    val `matterClass`: MatterClass? = null
    ,
    /**
     * Its public code, where it has one already.
     */
    val `code`: kotlin.String? = null
    ,
    /**
     * What the petitioner handed in.
     */
    val `documents`: List<kotlin.String> = listOf()
    ,
    /**
     * A hotline order, grid event or earlier petition that it refers to. A petition never becomes
     * a hotline order.
     */
    val `follows`: kotlin.String? = null
    ,
    /**
     * How many people bring it; 1 unless more.
     */
    val `people`: kotlin.Long? = null
    ,
    /**
     * The petitioner. Left out when nobody gave a name.
     */
    val `petitioner`: kotlin.String? = null
    ,
    /**
     * Where the problem lies, as the host names places.
     */
    val `place`: kotlin.String? = null
    ,
    /**
     * The unit that takes it in; the actor's own where left out.
     */
    val `receiver`: kotlin.String? = null
    ,
    /**
     * The reception at which a leader took it in (接访, 下访, 信访工作条例 18(2)), for a visit.
     */
    val `reception`: kotlin.String? = null
    ,
    /**
     * An earlier petition of which a named officer says that this one repeats it.
     */
    val `repeats`: kotlin.String? = null
    ,
    /**
     * Those who represent a joint petition; at most five for a visit (article 20(3)).
     */
    val `representatives`: List<kotlin.String> = listOf()
    ,
    /**
     * Whom it is about. Never shown when the petition is an accusation.
     */
    val `respondents`: List<Respondent> = listOf()
    ,
    /**
     * The subject, in the host's list of subjects.
     */
    val `subject`: kotlin.String? = null
    ,
    /**
     * The petitioner left no name or address at which to be told (article 23(2)).
     */
    val `unreachable`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRegister: FfiConverterRustBuffer<Register> {
    override fun read(buf: ByteBuffer): Register {
        return Register(
            FfiConverterTypeIntake.read(buf),
            FfiConverterSequenceTypeAgent.read(buf),
            FfiConverterOptionalTypeBranch.read(buf),
            FfiConverterOptionalTypeMatterClass.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeRespondent.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Register) = (
            FfiConverterTypeIntake.allocationSize(value.`intake`) +
            FfiConverterSequenceTypeAgent.allocationSize(value.`agents`) +
            FfiConverterOptionalTypeBranch.allocationSize(value.`branch`) +
            FfiConverterOptionalTypeMatterClass.allocationSize(value.`matterClass`) +
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterSequenceString.allocationSize(value.`documents`) +
            FfiConverterOptionalString.allocationSize(value.`follows`) +
            FfiConverterOptionalLong.allocationSize(value.`people`) +
            FfiConverterOptionalString.allocationSize(value.`petitioner`) +
            FfiConverterOptionalString.allocationSize(value.`place`) +
            FfiConverterOptionalString.allocationSize(value.`receiver`) +
            FfiConverterOptionalString.allocationSize(value.`reception`) +
            FfiConverterOptionalString.allocationSize(value.`repeats`) +
            FfiConverterSequenceString.allocationSize(value.`representatives`) +
            FfiConverterSequenceTypeRespondent.allocationSize(value.`respondents`) +
            FfiConverterOptionalString.allocationSize(value.`subject`) +
            FfiConverterBoolean.allocationSize(value.`unreachable`)
    )

    override fun write(value: Register, buf: ByteBuffer) {
            FfiConverterTypeIntake.write(value.`intake`, buf)
            FfiConverterSequenceTypeAgent.write(value.`agents`, buf)
            FfiConverterOptionalTypeBranch.write(value.`branch`, buf)
            FfiConverterOptionalTypeMatterClass.write(value.`matterClass`, buf)
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterSequenceString.write(value.`documents`, buf)
            FfiConverterOptionalString.write(value.`follows`, buf)
            FfiConverterOptionalLong.write(value.`people`, buf)
            FfiConverterOptionalString.write(value.`petitioner`, buf)
            FfiConverterOptionalString.write(value.`place`, buf)
            FfiConverterOptionalString.write(value.`receiver`, buf)
            FfiConverterOptionalString.write(value.`reception`, buf)
            FfiConverterOptionalString.write(value.`repeats`, buf)
            FfiConverterSequenceString.write(value.`representatives`, buf)
            FfiConverterSequenceTypeRespondent.write(value.`respondents`, buf)
            FfiConverterOptionalString.write(value.`subject`, buf)
            FfiConverterBoolean.write(value.`unreachable`, buf)
    }
}

/**
 * What is asked: a new petition, and the table in which to look.
 */
data class RepeatsQuestion @JvmOverloads constructor(
    /**
     * The petitions in which to look; they may hold the new one too.
     */
    val `earlier`: List<MatterRecord>
    ,
    /**
     * The new petition.
     */
    val `new`: MatterRecord
    ,
    /**
     * Whether the one who asks may see accusations (信访工作条例 30(3), 46(5)).
     */
    val `seesAccusations`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRepeatsQuestion: FfiConverterRustBuffer<RepeatsQuestion> {
    override fun read(buf: ByteBuffer): RepeatsQuestion {
        return RepeatsQuestion(
            FfiConverterSequenceTypeMatterRecord.read(buf),
            FfiConverterTypeMatterRecord.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: RepeatsQuestion) = (
            FfiConverterSequenceTypeMatterRecord.allocationSize(value.`earlier`) +
            FfiConverterTypeMatterRecord.allocationSize(value.`new`) +
            FfiConverterBoolean.allocationSize(value.`seesAccusations`)
    )

    override fun write(value: RepeatsQuestion, buf: ByteBuffer) {
            FfiConverterSequenceTypeMatterRecord.write(value.`earlier`, buf)
            FfiConverterTypeMatterRecord.write(value.`new`, buf)
            FfiConverterBoolean.write(value.`seesAccusations`, buf)
    }
}

/**
 * A unit or person that the petition is about.
 */
data class Respondent @JvmOverloads constructor(
    /**
     * The person, if it is one.
     */
    val `person`: kotlin.String? = null
    ,
    /**
     * The unit, or the person's unit.
     */
    val `unit`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRespondent: FfiConverterRustBuffer<Respondent> {
    override fun read(buf: ByteBuffer): Respondent {
        return Respondent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Respondent) = (
            FfiConverterOptionalString.allocationSize(value.`person`) +
            FfiConverterOptionalString.allocationSize(value.`unit`)
    )

    override fun write(value: Respondent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`person`, buf)
            FfiConverterOptionalString.write(value.`unit`, buf)
    }
}

/**
 * A leader who takes turns.
 */
data class RosterLeader @JvmOverloads constructor(
    /**
     * Who, as the host's opaque reference.
     */
    val `person`: kotlin.String
    ,
    /**
     * When somebody else stands in.
     */
    val `away`: List<DaySpan> = listOf()

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRosterLeader: FfiConverterRustBuffer<RosterLeader> {
    override fun read(buf: ByteBuffer): RosterLeader {
        return RosterLeader(
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeDaySpan.read(buf),
        )
    }

    override fun allocationSize(value: RosterLeader) = (
            FfiConverterString.allocationSize(value.`person`) +
            FfiConverterSequenceTypeDaySpan.allocationSize(value.`away`)
    )

    override fun write(value: RosterLeader, buf: ByteBuffer) {
            FfiConverterString.write(value.`person`, buf)
            FfiConverterSequenceTypeDaySpan.write(value.`away`, buf)
    }
}

/**
 * Who is there in a month.
 */
data class Rotation(
    /**
     * The month for which it holds: the one after that which was counted.
     */
    val `month`: kotlin.String
    ,
    /**
     * Those who come when they are called, by identifier.
     */
    val `onCall`: List<kotlin.String>
    ,
    /**
     * Those who are always there, by identifier.
     */
    val `resident`: List<kotlin.String>
    ,
    /**
     * Those who take a rotating seat, most visits first.
     */
    val `rotating`: List<UnitVisits>
    ,
    /**
     * Rotating units for which no seat was left, most visits first.
     */
    val `withoutSeat`: List<UnitVisits>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRotation: FfiConverterRustBuffer<Rotation> {
    override fun read(buf: ByteBuffer): Rotation {
        return Rotation(
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeUnitVisits.read(buf),
            FfiConverterSequenceTypeUnitVisits.read(buf),
        )
    }

    override fun allocationSize(value: Rotation) = (
            FfiConverterString.allocationSize(value.`month`) +
            FfiConverterSequenceString.allocationSize(value.`onCall`) +
            FfiConverterSequenceString.allocationSize(value.`resident`) +
            FfiConverterSequenceTypeUnitVisits.allocationSize(value.`rotating`) +
            FfiConverterSequenceTypeUnitVisits.allocationSize(value.`withoutSeat`)
    )

    override fun write(value: Rotation, buf: ByteBuffer) {
            FfiConverterString.write(value.`month`, buf)
            FfiConverterSequenceString.write(value.`onCall`, buf)
            FfiConverterSequenceString.write(value.`resident`, buf)
            FfiConverterSequenceTypeUnitVisits.write(value.`rotating`, buf)
            FfiConverterSequenceTypeUnitVisits.write(value.`withoutSeat`, buf)
    }
}

/**
 * A month's visits, from which the next month's seats follow.
 */
data class RotationQuestion(
    /**
     * The month that was counted.
     */
    val `month`: kotlin.String
    ,
    /**
     * How many seats rotate.
     */
    val `seats`: kotlin.Long
    ,
    /**
     * The counts, each unit once. A unit that is left out had no visit.
     */
    val `visits`: List<UnitVisits>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRotationQuestion: FfiConverterRustBuffer<RotationQuestion> {
    override fun read(buf: ByteBuffer): RotationQuestion {
        return RotationQuestion(
            FfiConverterString.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterSequenceTypeUnitVisits.read(buf),
        )
    }

    override fun allocationSize(value: RotationQuestion) = (
            FfiConverterString.allocationSize(value.`month`) +
            FfiConverterLong.allocationSize(value.`seats`) +
            FfiConverterSequenceTypeUnitVisits.allocationSize(value.`visits`)
    )

    override fun write(value: RotationQuestion, buf: ByteBuffer) {
            FfiConverterString.write(value.`month`, buf)
            FfiConverterLong.write(value.`seats`, buf)
            FfiConverterSequenceTypeUnitVisits.write(value.`visits`, buf)
    }
}

/**
 * A responsible unit in a deciding channel.
 */
data class Route @JvmOverloads constructor(
    /**
     * The channel.
     */
    val `channel`: Channel
    ,
    /**
     * Who coordinates, by the tier of the matter; competence stays where it is.
     */
    val `coordination`: Coordination
    ,
    /**
     * The level of the responsible unit.
     */
    val `level`: Level
    ,
    /**
     * The responsible unit.
     */
    val `unit`: kotlin.String
    ,
    /**
     * The channels that go beside it.
     */
    val `beside`: List<Beside> = listOf()
    ,
    /**
     * The clocks of matters of this class and branch that start when it goes there.
     */
    val `clocks`: List<kotlin.String> = listOf()
    ,
    /**
     * The other units concerned: one leads, they work with it (信访工作条例 24). None in another
     * procedure, where they are parties.
     */
    val `coUnits`: List<kotlin.String> = listOf()
    ,
    /**
     * What the petitioner should bring.
     */
    val `documents`: List<Text> = listOf()
    ,
    /**
     * Units outside the place that the matter is also about: for their part the petitioner turns to
     * them (信访工作条例 23(1)).
     */
    val `elsewhere`: List<kotlin.String> = listOf()
    ,
    /**
     * Mediation is tried first; without agreement the responsible unit goes on.
     */
    val `firstTry`: FirstTry? = null
    ,
    /**
     * What no unit of the directory is there for: the unit named passes the matter on.
     */
    val `missing`: Function? = null
    ,
    /**
     * The procedure into which the matter is diverted there.
     */
    val `procedure`: Procedure? = null
    ,
    /**
     * A visit to another door than the law says.
     */
    val `wrongDoor`: WrongDoor? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRoute: FfiConverterRustBuffer<Route> {
    override fun read(buf: ByteBuffer): Route {
        return Route(
            FfiConverterTypeChannel.read(buf),
            FfiConverterTypeCoordination.read(buf),
            FfiConverterTypeLevel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeBeside.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeText.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeFirstTry.read(buf),
            FfiConverterOptionalTypeFunction.read(buf),
            FfiConverterOptionalTypeProcedure.read(buf),
            FfiConverterOptionalTypeWrongDoor.read(buf),
        )
    }

    override fun allocationSize(value: Route) = (
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterTypeCoordination.allocationSize(value.`coordination`) +
            FfiConverterTypeLevel.allocationSize(value.`level`) +
            FfiConverterString.allocationSize(value.`unit`) +
            FfiConverterSequenceTypeBeside.allocationSize(value.`beside`) +
            FfiConverterSequenceString.allocationSize(value.`clocks`) +
            FfiConverterSequenceString.allocationSize(value.`coUnits`) +
            FfiConverterSequenceTypeText.allocationSize(value.`documents`) +
            FfiConverterSequenceString.allocationSize(value.`elsewhere`) +
            FfiConverterOptionalTypeFirstTry.allocationSize(value.`firstTry`) +
            FfiConverterOptionalTypeFunction.allocationSize(value.`missing`) +
            FfiConverterOptionalTypeProcedure.allocationSize(value.`procedure`) +
            FfiConverterOptionalTypeWrongDoor.allocationSize(value.`wrongDoor`)
    )

    override fun write(value: Route, buf: ByteBuffer) {
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterTypeCoordination.write(value.`coordination`, buf)
            FfiConverterTypeLevel.write(value.`level`, buf)
            FfiConverterString.write(value.`unit`, buf)
            FfiConverterSequenceTypeBeside.write(value.`beside`, buf)
            FfiConverterSequenceString.write(value.`clocks`, buf)
            FfiConverterSequenceString.write(value.`coUnits`, buf)
            FfiConverterSequenceTypeText.write(value.`documents`, buf)
            FfiConverterSequenceString.write(value.`elsewhere`, buf)
            FfiConverterOptionalTypeFirstTry.write(value.`firstTry`, buf)
            FfiConverterOptionalTypeFunction.write(value.`missing`, buf)
            FfiConverterOptionalTypeProcedure.write(value.`procedure`, buf)
            FfiConverterOptionalTypeWrongDoor.write(value.`wrongDoor`, buf)
    }
}

/**
 * Why facts lead where they lead.
 */
data class RouteExplanation @JvmOverloads constructor(
    /**
     * The rule that decided.
     */
    val `fired`: RuleReason
    ,
    /**
     * The rules for mediation, channels beside and tiers that held.
     */
    val `held`: List<RuleReason>
    ,
    /**
     * Every other rule, nearest first, with the first thing that it lacked; one that lacked nothing
     * gave way to the rule that decided.
     */
    val `others`: List<RuleReason>
    ,
    /**
     * The tier of the matter.
     */
    val `tier`: Tier
    ,
    /**
     * Why something was assumed from the subject.
     */
    val `assumed`: Text? = null
    ,
    /**
     * The rules that held and go before others that held too; the one that decided comes first.
     */
    val `overrides`: List<RouteOverride> = listOf()

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRouteExplanation: FfiConverterRustBuffer<RouteExplanation> {
    override fun read(buf: ByteBuffer): RouteExplanation {
        return RouteExplanation(
            FfiConverterTypeRuleReason.read(buf),
            FfiConverterSequenceTypeRuleReason.read(buf),
            FfiConverterSequenceTypeRuleReason.read(buf),
            FfiConverterTypeTier.read(buf),
            FfiConverterOptionalTypeText.read(buf),
            FfiConverterSequenceTypeRouteOverride.read(buf),
        )
    }

    override fun allocationSize(value: RouteExplanation) = (
            FfiConverterTypeRuleReason.allocationSize(value.`fired`) +
            FfiConverterSequenceTypeRuleReason.allocationSize(value.`held`) +
            FfiConverterSequenceTypeRuleReason.allocationSize(value.`others`) +
            FfiConverterTypeTier.allocationSize(value.`tier`) +
            FfiConverterOptionalTypeText.allocationSize(value.`assumed`) +
            FfiConverterSequenceTypeRouteOverride.allocationSize(value.`overrides`)
    )

    override fun write(value: RouteExplanation, buf: ByteBuffer) {
            FfiConverterTypeRuleReason.write(value.`fired`, buf)
            FfiConverterSequenceTypeRuleReason.write(value.`held`, buf)
            FfiConverterSequenceTypeRuleReason.write(value.`others`, buf)
            FfiConverterTypeTier.write(value.`tier`, buf)
            FfiConverterOptionalTypeText.write(value.`assumed`, buf)
            FfiConverterSequenceTypeRouteOverride.write(value.`overrides`, buf)
    }
}

/**
 * A rule that goes before others that held too.
 */
data class RouteOverride(
    /**
     * Why, in the words of the pack.
     */
    val `because`: Text
    ,
    /**
     * The rules that gave way to it.
     */
    val `over`: List<kotlin.String>
    ,
    /**
     * The rule.
     */
    val `rule`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRouteOverride: FfiConverterRustBuffer<RouteOverride> {
    override fun read(buf: ByteBuffer): RouteOverride {
        return RouteOverride(
            FfiConverterTypeText.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: RouteOverride) = (
            FfiConverterTypeText.allocationSize(value.`because`) +
            FfiConverterSequenceString.allocationSize(value.`over`) +
            FfiConverterString.allocationSize(value.`rule`)
    )

    override fun write(value: RouteOverride, buf: ByteBuffer) {
            FfiConverterTypeText.write(value.`because`, buf)
            FfiConverterSequenceString.write(value.`over`, buf)
            FfiConverterString.write(value.`rule`, buf)
    }
}

/**
 * Where a petition goes, by which rule of which policy.
 */
data class RoutingDecision @JvmOverloads constructor(
    /**
     * What the rule stands on.
     */
    val `citation`: Citation
    ,
    /**
     * Where it goes, or why not here.
     */
    val `outcome`: RouteOutcome
    ,
    /**
     * The policy.
     */
    val `policy`: PolicyRef
    ,
    /**
     * The rule.
     */
    val `rule`: kotlin.String
    ,
    /**
     * The risk tier of the matter.
     */
    val `tier`: Tier
    ,
    /**
     * What was assumed from the subject, where it was unknown.
     */
    val `assumed`: Assumed? = null
    ,
    /**
     * The rules that gave the tier; none for a low one that no rule names.
     */
    val `tierRules`: List<kotlin.String> = listOf()
    ,
    /**
     * The limits of other procedures that the petition does not stop.
     */
    val `warnings`: List<LimitWarning> = listOf()

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRoutingDecision: FfiConverterRustBuffer<RoutingDecision> {
    override fun read(buf: ByteBuffer): RoutingDecision {
        return RoutingDecision(
            FfiConverterTypeCitation.read(buf),
            FfiConverterTypeRouteOutcome.read(buf),
            FfiConverterTypePolicyRef.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeTier.read(buf),
            FfiConverterOptionalTypeAssumed.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeLimitWarning.read(buf),
        )
    }

    override fun allocationSize(value: RoutingDecision) = (
            FfiConverterTypeCitation.allocationSize(value.`citation`) +
            FfiConverterTypeRouteOutcome.allocationSize(value.`outcome`) +
            FfiConverterTypePolicyRef.allocationSize(value.`policy`) +
            FfiConverterString.allocationSize(value.`rule`) +
            FfiConverterTypeTier.allocationSize(value.`tier`) +
            FfiConverterOptionalTypeAssumed.allocationSize(value.`assumed`) +
            FfiConverterSequenceString.allocationSize(value.`tierRules`) +
            FfiConverterSequenceTypeLimitWarning.allocationSize(value.`warnings`)
    )

    override fun write(value: RoutingDecision, buf: ByteBuffer) {
            FfiConverterTypeCitation.write(value.`citation`, buf)
            FfiConverterTypeRouteOutcome.write(value.`outcome`, buf)
            FfiConverterTypePolicyRef.write(value.`policy`, buf)
            FfiConverterString.write(value.`rule`, buf)
            FfiConverterTypeTier.write(value.`tier`, buf)
            FfiConverterOptionalTypeAssumed.write(value.`assumed`, buf)
            FfiConverterSequenceString.write(value.`tierRules`, buf)
            FfiConverterSequenceTypeLimitWarning.write(value.`warnings`, buf)
    }
}

/**
 * A rule, and what it lacked.
 */
data class RuleReason @JvmOverloads constructor(
    /**
     * What it stands on.
     */
    val `citation`: Citation
    ,
    /**
     * The rule in words.
     */
    val `label`: Text
    ,
    /**
     * How many facts it does not hold for.
     */
    val `lacking`: kotlin.Long
    ,
    /**
     * The rule.
     */
    val `rule`: kotlin.String
    ,
    /**
     * Where it leads: a channel, a reason, `mediation`, or a tier.
     */
    val `to`: kotlin.String
    ,
    /**
     * The first fact for which it does not hold.
     */
    val `lacked`: LackedCell? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRuleReason: FfiConverterRustBuffer<RuleReason> {
    override fun read(buf: ByteBuffer): RuleReason {
        return RuleReason(
            FfiConverterTypeCitation.read(buf),
            FfiConverterTypeText.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeLackedCell.read(buf),
        )
    }

    override fun allocationSize(value: RuleReason) = (
            FfiConverterTypeCitation.allocationSize(value.`citation`) +
            FfiConverterTypeText.allocationSize(value.`label`) +
            FfiConverterLong.allocationSize(value.`lacking`) +
            FfiConverterString.allocationSize(value.`rule`) +
            FfiConverterString.allocationSize(value.`to`) +
            FfiConverterOptionalTypeLackedCell.allocationSize(value.`lacked`)
    )

    override fun write(value: RuleReason, buf: ByteBuffer) {
            FfiConverterTypeCitation.write(value.`citation`, buf)
            FfiConverterTypeText.write(value.`label`, buf)
            FfiConverterLong.write(value.`lacking`, buf)
            FfiConverterString.write(value.`rule`, buf)
            FfiConverterString.write(value.`to`, buf)
            FfiConverterOptionalTypeLackedCell.write(value.`lacked`, buf)
    }
}

/**
 * The forecast of one series.
 */
data class SeriesForecast @JvmOverloads constructor(
    /**
     * On how many whole years it stands.
     */
    val `years`: kotlin.Long
    ,
    /**
     * What is expected; nothing where it says why not.
     */
    val `months`: List<ExpectedMonth> = listOf()
    ,
    /**
     * Of which subject.
     */
    val `subject`: kotlin.String? = null
    ,
    /**
     * At which unit.
     */
    val `unit`: kotlin.String? = null
    ,
    /**
     * Why nothing is forecast.
     */
    val `without`: NoForecast? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSeriesForecast: FfiConverterRustBuffer<SeriesForecast> {
    override fun read(buf: ByteBuffer): SeriesForecast {
        return SeriesForecast(
            FfiConverterLong.read(buf),
            FfiConverterSequenceTypeExpectedMonth.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeNoForecast.read(buf),
        )
    }

    override fun allocationSize(value: SeriesForecast) = (
            FfiConverterLong.allocationSize(value.`years`) +
            FfiConverterSequenceTypeExpectedMonth.allocationSize(value.`months`) +
            FfiConverterOptionalString.allocationSize(value.`subject`) +
            FfiConverterOptionalString.allocationSize(value.`unit`) +
            FfiConverterOptionalTypeNoForecast.allocationSize(value.`without`)
    )

    override fun write(value: SeriesForecast, buf: ByteBuffer) {
            FfiConverterLong.write(value.`years`, buf)
            FfiConverterSequenceTypeExpectedMonth.write(value.`months`, buf)
            FfiConverterOptionalString.write(value.`subject`, buf)
            FfiConverterOptionalString.write(value.`unit`, buf)
            FfiConverterOptionalTypeNoForecast.write(value.`without`, buf)
    }
}

/**
 * A command that was set aside: it is not sent again unless somebody asks for it.
 */
data class SetAsideCommand(
    /**
     * The command.
     */
    val `command`: FieldCommand
    ,
    /**
     * Why it was refused, or that it was never answered.
     */
    val `fault`: Fault?
    ,
    /**
     * Its place in the order.
     */
    val `nr`: kotlin.Long

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSetAsideCommand: FfiConverterRustBuffer<SetAsideCommand> {
    override fun read(buf: ByteBuffer): SetAsideCommand {
        return SetAsideCommand(
            FfiConverterTypeFieldCommand.read(buf),
            FfiConverterOptionalTypeFault.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: SetAsideCommand) = (
            FfiConverterTypeFieldCommand.allocationSize(value.`command`) +
            FfiConverterOptionalTypeFault.allocationSize(value.`fault`) +
            FfiConverterLong.allocationSize(value.`nr`)
    )

    override fun write(value: SetAsideCommand, buf: ByteBuffer) {
            FfiConverterTypeFieldCommand.write(value.`command`, buf)
            FfiConverterOptionalTypeFault.write(value.`fault`, buf)
            FfiConverterLong.write(value.`nr`, buf)
    }
}

/**
 * The clock of a step, as it was told when it started.
 */
data class StepClock(
    /**
     * The version of the calendar behind `due`.
     */
    val `calendar`: kotlin.String
    ,
    /**
     * When it falls due.
     */
    val `due`: Due
    ,
    /**
     * When it started.
     */
    val `startedAt`: Instant
    ,
    /**
     * Its terms.
     */
    val `terms`: Terms

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeStepClock: FfiConverterRustBuffer<StepClock> {
    override fun read(buf: ByteBuffer): StepClock {
        return StepClock(
            FfiConverterString.read(buf),
            FfiConverterTypeDue.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeTerms.read(buf),
        )
    }

    override fun allocationSize(value: StepClock) = (
            FfiConverterString.allocationSize(value.`calendar`) +
            FfiConverterTypeDue.allocationSize(value.`due`) +
            FfiConverterTypeInstant.allocationSize(value.`startedAt`) +
            FfiConverterTypeTerms.allocationSize(value.`terms`)
    )

    override fun write(value: StepClock, buf: ByteBuffer) {
            FfiConverterString.write(value.`calendar`, buf)
            FfiConverterTypeDue.write(value.`due`, buf)
            FfiConverterTypeInstant.write(value.`startedAt`, buf)
            FfiConverterTypeTerms.write(value.`terms`, buf)
    }
}

/**
 * What the clocks of one sweep have in common. What is left out is the ordinary case: a duty, rolled to
 * the next working day, blue from one half, yellow from three quarters, red from nine tenths.
 */
data class SweepTerms @JvmOverloads constructor(
    /**
     * When they change colour.
     */
    val `colours`: Thresholds? = null
    ,
    /**
     * Whom they protect.
     */
    val `nature`: Nature? = null
    ,
    /**
     * What happens when they end on a day of rest.
     */
    val `roll`: Roll? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSweepTerms: FfiConverterRustBuffer<SweepTerms> {
    override fun read(buf: ByteBuffer): SweepTerms {
        return SweepTerms(
            FfiConverterOptionalTypeThresholds.read(buf),
            FfiConverterOptionalTypeNature.read(buf),
            FfiConverterOptionalTypeRoll.read(buf),
        )
    }

    override fun allocationSize(value: SweepTerms) = (
            FfiConverterOptionalTypeThresholds.allocationSize(value.`colours`) +
            FfiConverterOptionalTypeNature.allocationSize(value.`nature`) +
            FfiConverterOptionalTypeRoll.allocationSize(value.`roll`)
    )

    override fun write(value: SweepTerms, buf: ByteBuffer) {
            FfiConverterOptionalTypeThresholds.write(value.`colours`, buf)
            FfiConverterOptionalTypeNature.write(value.`nature`, buf)
            FfiConverterOptionalTypeRoll.write(value.`roll`, buf)
    }
}

/**
 * What the arithmetic of a clock needs to know of its rule. A running clock keeps the terms under
 * which it started.
 */
data class Terms(
    /**
     * How long it runs.
     */
    val `budget`: kotlin.String
    ,
    /**
     * When it changes colour.
     */
    val `colours`: Thresholds
    ,
    /**
     * Whom it protects.
     */
    val `nature`: Nature
    ,
    /**
     * What happens when it ends on a day of rest.
     */
    val `roll`: Roll

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTerms: FfiConverterRustBuffer<Terms> {
    override fun read(buf: ByteBuffer): Terms {
        return Terms(
            FfiConverterString.read(buf),
            FfiConverterTypeThresholds.read(buf),
            FfiConverterTypeNature.read(buf),
            FfiConverterTypeRoll.read(buf),
        )
    }

    override fun allocationSize(value: Terms) = (
            FfiConverterString.allocationSize(value.`budget`) +
            FfiConverterTypeThresholds.allocationSize(value.`colours`) +
            FfiConverterTypeNature.allocationSize(value.`nature`) +
            FfiConverterTypeRoll.allocationSize(value.`roll`)
    )

    override fun write(value: Terms, buf: ByteBuffer) {
            FfiConverterString.write(value.`budget`, buf)
            FfiConverterTypeThresholds.write(value.`colours`, buf)
            FfiConverterTypeNature.write(value.`nature`, buf)
            FfiConverterTypeRoll.write(value.`roll`, buf)
    }
}

/**
 * A text in Chinese and in English.
 */
data class Text(
    /**
     * English.
     */
    val `en`: kotlin.String
    ,
    /**
     * Chinese.
     */
    val `zh`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeText: FfiConverterRustBuffer<Text> {
    override fun read(buf: ByteBuffer): Text {
        return Text(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Text) = (
            FfiConverterString.allocationSize(value.`en`) +
            FfiConverterString.allocationSize(value.`zh`)
    )

    override fun write(value: Text, buf: ByteBuffer) {
            FfiConverterString.write(value.`en`, buf)
            FfiConverterString.write(value.`zh`, buf)
    }
}

/**
 * The fractions of a clock's own budget at which it turns blue, yellow and red.
 */
data class Thresholds(
    /**
     * Blue from here.
     */
    val `blue`: kotlin.String
    ,
    /**
     * Red from here.
     */
    val `red`: kotlin.String
    ,
    /**
     * Yellow from here.
     */
    val `yellow`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeThresholds: FfiConverterRustBuffer<Thresholds> {
    override fun read(buf: ByteBuffer): Thresholds {
        return Thresholds(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Thresholds) = (
            FfiConverterString.allocationSize(value.`blue`) +
            FfiConverterString.allocationSize(value.`red`) +
            FfiConverterString.allocationSize(value.`yellow`)
    )

    override fun write(value: Thresholds, buf: ByteBuffer) {
            FfiConverterString.write(value.`blue`, buf)
            FfiConverterString.write(value.`red`, buf)
            FfiConverterString.write(value.`yellow`, buf)
    }
}

/**
 * An answer, and who gave it.
 */
data class TracedAnswer @JvmOverloads constructor(
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * At which step.
     */
    val `step`: Step
    ,
    /**
     * Who gave it.
     */
    val `unit`: kotlin.String
    ,
    /**
     * What an opinion said.
     */
    val `outcome`: OpinionOutcome? = null
    ,
    /**
     * What a review did.
     */
    val `review`: ReviewOutcome? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTracedAnswer: FfiConverterRustBuffer<TracedAnswer> {
    override fun read(buf: ByteBuffer): TracedAnswer {
        return TracedAnswer(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeStep.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeOpinionOutcome.read(buf),
            FfiConverterOptionalTypeReviewOutcome.read(buf),
        )
    }

    override fun allocationSize(value: TracedAnswer) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterTypeStep.allocationSize(value.`step`) +
            FfiConverterString.allocationSize(value.`unit`) +
            FfiConverterOptionalTypeOpinionOutcome.allocationSize(value.`outcome`) +
            FfiConverterOptionalTypeReviewOutcome.allocationSize(value.`review`)
    )

    override fun write(value: TracedAnswer, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterTypeStep.write(value.`step`, buf)
            FfiConverterString.write(value.`unit`, buf)
            FfiConverterOptionalTypeOpinionOutcome.write(value.`outcome`, buf)
            FfiConverterOptionalTypeReviewOutcome.write(value.`review`, buf)
    }
}

/**
 * One unit's piece of work.
 */
data class TracedAssignment @JvmOverloads constructor(
    /**
     * Since when.
     */
    val `from`: Instant
    ,
    /**
     * Its identifier.
     */
    val `id`: kotlin.String
    ,
    /**
     * Lead or co-handling.
     */
    val `part`: Part
    ,
    /**
     * Who sent it.
     */
    val `sender`: kotlin.String
    ,
    /**
     * What has become of it.
     */
    val `state`: AssignmentState
    ,
    /**
     * The unit.
     */
    val `unit`: kotlin.String
    ,
    /**
     * Until when.
     */
    val `to`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTracedAssignment: FfiConverterRustBuffer<TracedAssignment> {
    override fun read(buf: ByteBuffer): TracedAssignment {
        return TracedAssignment(
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypePart.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeAssignmentState.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: TracedAssignment) = (
            FfiConverterTypeInstant.allocationSize(value.`from`) +
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypePart.allocationSize(value.`part`) +
            FfiConverterString.allocationSize(value.`sender`) +
            FfiConverterTypeAssignmentState.allocationSize(value.`state`) +
            FfiConverterString.allocationSize(value.`unit`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`to`)
    )

    override fun write(value: TracedAssignment, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`from`, buf)
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypePart.write(value.`part`, buf)
            FfiConverterString.write(value.`sender`, buf)
            FfiConverterTypeAssignmentState.write(value.`state`, buf)
            FfiConverterString.write(value.`unit`, buf)
            FfiConverterOptionalTypeInstant.write(value.`to`, buf)
    }
}

/**
 * A duty that was broken, and who bore it then.
 */
data class TracedBreach @JvmOverloads constructor(
    /**
     * The clock.
     */
    val `clock`: kotlin.String
    ,
    /**
     * When it was due.
     */
    val `due`: Due
    ,
    /**
     * Who bore it.
     */
    val `unit`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTracedBreach: FfiConverterRustBuffer<TracedBreach> {
    override fun read(buf: ByteBuffer): TracedBreach {
        return TracedBreach(
            FfiConverterString.read(buf),
            FfiConverterTypeDue.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: TracedBreach) = (
            FfiConverterString.allocationSize(value.`clock`) +
            FfiConverterTypeDue.allocationSize(value.`due`) +
            FfiConverterOptionalString.allocationSize(value.`unit`)
    )

    override fun write(value: TracedBreach, buf: ByteBuffer) {
            FfiConverterString.write(value.`clock`, buf)
            FfiConverterTypeDue.write(value.`due`, buf)
            FfiConverterOptionalString.write(value.`unit`, buf)
    }
}

/**
 * A unit that coordinated.
 */
data class TracedCoordination @JvmOverloads constructor(
    /**
     * Since when.
     */
    val `from`: Instant
    ,
    /**
     * At which level.
     */
    val `level`: Level
    ,
    /**
     * The unit.
     */
    val `unit`: kotlin.String
    ,
    /**
     * Until when.
     */
    val `to`: Instant? = null
    ,
    /**
     * Why it climbed there, where it did.
     */
    val `trigger`: EscalationTrigger? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTracedCoordination: FfiConverterRustBuffer<TracedCoordination> {
    override fun read(buf: ByteBuffer): TracedCoordination {
        return TracedCoordination(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeLevel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeEscalationTrigger.read(buf),
        )
    }

    override fun allocationSize(value: TracedCoordination) = (
            FfiConverterTypeInstant.allocationSize(value.`from`) +
            FfiConverterTypeLevel.allocationSize(value.`level`) +
            FfiConverterString.allocationSize(value.`unit`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`to`) +
            FfiConverterOptionalTypeEscalationTrigger.allocationSize(value.`trigger`)
    )

    override fun write(value: TracedCoordination, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`from`, buf)
            FfiConverterTypeLevel.write(value.`level`, buf)
            FfiConverterString.write(value.`unit`, buf)
            FfiConverterOptionalTypeInstant.write(value.`to`, buf)
            FfiConverterOptionalTypeEscalationTrigger.write(value.`trigger`, buf)
    }
}

/**
 * One turn.
 */
data class Turn @JvmOverloads constructor(
    /**
     * The day.
     */
    val `due`: Date
    ,
    /**
     * Whose turn it is; nobody's where all are away.
     */
    val `person`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTurn: FfiConverterRustBuffer<Turn> {
    override fun read(buf: ByteBuffer): Turn {
        return Turn(
            FfiConverterTypeDate.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Turn) = (
            FfiConverterTypeDate.allocationSize(value.`due`) +
            FfiConverterOptionalString.allocationSize(value.`person`)
    )

    override fun write(value: Turn, buf: ByteBuffer) {
            FfiConverterTypeDate.write(value.`due`, buf)
            FfiConverterOptionalString.write(value.`person`, buf)
    }
}

/**
 * What was measured of one unit.
 */
data class UnitIndicators(
    /**
     * Findings that the unit's staff failed their duty (practice row H11).
     */
    val `failedDuty`: Rate
    ,
    /**
     * Duties done in time.
     */
    val `inTime`: Rate
    ,
    /**
     * Opinions that a review changed or revoked.
     */
    val `overturned`: Rate
    ,
    /**
     * Petitioners who evaluated when they were asked.
     */
    val `participation`: Rate
    ,
    /**
     * First petitions that rested after their answer.
     */
    val `resolvedAtFirst`: Rate
    ,
    /**
     * Petitioners told in writing in time.
     */
    val `response`: Rate
    ,
    /**
     * Petitions done again.
     */
    val `rework`: Rate
    ,
    /**
     * Petitioners satisfied or basically satisfied.
     */
    val `satisfaction`: Rate
    ,
    /**
     * Clocks left out, since the calendar does not reach far enough to judge them.
     */
    val `undetermined`: kotlin.Long
    ,
    /**
     * The unit.
     */
    val `unit`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeUnitIndicators: FfiConverterRustBuffer<UnitIndicators> {
    override fun read(buf: ByteBuffer): UnitIndicators {
        return UnitIndicators(
            FfiConverterTypeRate.read(buf),
            FfiConverterTypeRate.read(buf),
            FfiConverterTypeRate.read(buf),
            FfiConverterTypeRate.read(buf),
            FfiConverterTypeRate.read(buf),
            FfiConverterTypeRate.read(buf),
            FfiConverterTypeRate.read(buf),
            FfiConverterTypeRate.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: UnitIndicators) = (
            FfiConverterTypeRate.allocationSize(value.`failedDuty`) +
            FfiConverterTypeRate.allocationSize(value.`inTime`) +
            FfiConverterTypeRate.allocationSize(value.`overturned`) +
            FfiConverterTypeRate.allocationSize(value.`participation`) +
            FfiConverterTypeRate.allocationSize(value.`resolvedAtFirst`) +
            FfiConverterTypeRate.allocationSize(value.`response`) +
            FfiConverterTypeRate.allocationSize(value.`rework`) +
            FfiConverterTypeRate.allocationSize(value.`satisfaction`) +
            FfiConverterLong.allocationSize(value.`undetermined`) +
            FfiConverterString.allocationSize(value.`unit`)
    )

    override fun write(value: UnitIndicators, buf: ByteBuffer) {
            FfiConverterTypeRate.write(value.`failedDuty`, buf)
            FfiConverterTypeRate.write(value.`inTime`, buf)
            FfiConverterTypeRate.write(value.`overturned`, buf)
            FfiConverterTypeRate.write(value.`participation`, buf)
            FfiConverterTypeRate.write(value.`resolvedAtFirst`, buf)
            FfiConverterTypeRate.write(value.`response`, buf)
            FfiConverterTypeRate.write(value.`rework`, buf)
            FfiConverterTypeRate.write(value.`satisfaction`, buf)
            FfiConverterLong.write(value.`undetermined`, buf)
            FfiConverterString.write(value.`unit`, buf)
    }
}

/**
 * How many visits about a unit the centre received.
 */
data class UnitVisits(
    /**
     * The unit.
     */
    val `unit`: kotlin.String
    ,
    /**
     * The visits.
     */
    val `visits`: kotlin.Long

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeUnitVisits: FfiConverterRustBuffer<UnitVisits> {
    override fun read(buf: ByteBuffer): UnitVisits {
        return UnitVisits(
            FfiConverterString.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: UnitVisits) = (
            FfiConverterString.allocationSize(value.`unit`) +
            FfiConverterLong.allocationSize(value.`visits`)
    )

    override fun write(value: UnitVisits, buf: ByteBuffer) {
            FfiConverterString.write(value.`unit`, buf)
            FfiConverterLong.write(value.`visits`, buf)
    }
}

/**
 * A deadline as the petitioner sees it.
 */
data class ViewDeadline @JvmOverloads constructor(
    /**
     * When it falls due.
     */
    val `due`: Due
    ,
    /**
     * What is due.
     */
    val `label`: Text
    ,
    /**
     * Whether it has passed.
     */
    val `passed`: kotlin.Boolean
    ,
    /**
     * The article.
     */
    val `article`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeViewDeadline: FfiConverterRustBuffer<ViewDeadline> {
    override fun read(buf: ByteBuffer): ViewDeadline {
        return ViewDeadline(
            FfiConverterTypeDue.read(buf),
            FfiConverterTypeText.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ViewDeadline) = (
            FfiConverterTypeDue.allocationSize(value.`due`) +
            FfiConverterTypeText.allocationSize(value.`label`) +
            FfiConverterBoolean.allocationSize(value.`passed`) +
            FfiConverterOptionalString.allocationSize(value.`article`)
    )

    override fun write(value: ViewDeadline, buf: ByteBuffer) {
            FfiConverterTypeDue.write(value.`due`, buf)
            FfiConverterTypeText.write(value.`label`, buf)
            FfiConverterBoolean.write(value.`passed`, buf)
            FfiConverterOptionalString.write(value.`article`, buf)
    }
}

/**
 * A paper for the petitioner.
 */
data class ViewDocument(
    /**
     * When it was made.
     */
    val `at`: Instant
    ,
    /**
     * The paper.
     */
    val `document`: kotlin.String
    ,
    /**
     * What it is.
     */
    val `label`: Text

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeViewDocument: FfiConverterRustBuffer<ViewDocument> {
    override fun read(buf: ByteBuffer): ViewDocument {
        return ViewDocument(
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeText.read(buf),
        )
    }

    override fun allocationSize(value: ViewDocument) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`document`) +
            FfiConverterTypeText.allocationSize(value.`label`)
    )

    override fun write(value: ViewDocument, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterString.write(value.`document`, buf)
            FfiConverterTypeText.write(value.`label`, buf)
    }
}

/**
 * A limit of another procedure as the petitioner sees it.
 */
data class ViewLimit @JvmOverloads constructor(
    /**
     * The article.
     */
    val `article`: kotlin.String
    ,
    /**
     * What it is for.
     */
    val `label`: Text
    ,
    /**
     * Whether it has passed.
     */
    val `passed`: kotlin.Boolean
    ,
    /**
     * When it runs out, where the day it counts from is known: say which day it was.
     */
    val `due`: Due? = null
    ,
    /**
     * What else to know of it.
     */
    val `note`: Text? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeViewLimit: FfiConverterRustBuffer<ViewLimit> {
    override fun read(buf: ByteBuffer): ViewLimit {
        return ViewLimit(
            FfiConverterString.read(buf),
            FfiConverterTypeText.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeDue.read(buf),
            FfiConverterOptionalTypeText.read(buf),
        )
    }

    override fun allocationSize(value: ViewLimit) = (
            FfiConverterString.allocationSize(value.`article`) +
            FfiConverterTypeText.allocationSize(value.`label`) +
            FfiConverterBoolean.allocationSize(value.`passed`) +
            FfiConverterOptionalTypeDue.allocationSize(value.`due`) +
            FfiConverterOptionalTypeText.allocationSize(value.`note`)
    )

    override fun write(value: ViewLimit, buf: ByteBuffer) {
            FfiConverterString.write(value.`article`, buf)
            FfiConverterTypeText.write(value.`label`, buf)
            FfiConverterBoolean.write(value.`passed`, buf)
            FfiConverterOptionalTypeDue.write(value.`due`, buf)
            FfiConverterOptionalTypeText.write(value.`note`, buf)
    }
}

/**
 * A step that happened.
 */
data class ViewStep(
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * What.
     */
    val `label`: Text

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeViewStep: FfiConverterRustBuffer<ViewStep> {
    override fun read(buf: ByteBuffer): ViewStep {
        return ViewStep(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeText.read(buf),
        )
    }

    override fun allocationSize(value: ViewStep) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterTypeText.allocationSize(value.`label`)
    )

    override fun write(value: ViewStep, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterTypeText.write(value.`label`, buf)
    }
}

/**
 * A visit neither at the competent level in the matter's own place nor at the level above
 * (信访工作条例 20(1)).
 */
data class WrongDoor(
    /**
     * The articles.
     */
    val `article`: kotlin.String
    ,
    /**
     * Where to go: the responsible unit, and the nearest one of a higher level above it.
     */
    val `goTo`: List<kotlin.String>
    ,
    /**
     * What to tell the petitioner.
     */
    val `message`: Text

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeWrongDoor: FfiConverterRustBuffer<WrongDoor> {
    override fun read(buf: ByteBuffer): WrongDoor {
        return WrongDoor(
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeText.read(buf),
        )
    }

    override fun allocationSize(value: WrongDoor) = (
            FfiConverterString.allocationSize(value.`article`) +
            FfiConverterSequenceString.allocationSize(value.`goTo`) +
            FfiConverterTypeText.allocationSize(value.`message`)
    )

    override fun write(value: WrongDoor, buf: ByteBuffer) {
            FfiConverterString.write(value.`article`, buf)
            FfiConverterSequenceString.write(value.`goTo`, buf)
            FfiConverterTypeText.write(value.`message`, buf)
    }
}

/**
 * What is asked for. Each variant's payload says what it needs.
 */
sealed class Act {

    /**
     * 登记: register.
     */
    data class Register @JvmOverloads constructor(
        /**
         * How it came in.
         */
        val `intake`: suqiu.Intake,
        /**
         * Those who speak for the petitioner.
         */
        val `agents`: List<suqiu.Agent> = listOf() ,
        /**
         * The branch of article 31, where it is clear at once.
         */
        val `branch`: suqiu.Branch? = null ,
        /**
         * The class, where it is clear at once.
         */
        val `matterClass`: suqiu.MatterClass? = null ,
        /**
         * Its public code, where it has one already.
         */
        val `code`: kotlin.String? = null ,
        /**
         * What the petitioner handed in.
         */
        val `documents`: List<kotlin.String> = listOf() ,
        /**
         * A hotline order, grid event or earlier petition that it refers to. A petition never becomes
         * a hotline order.
         */
        val `follows`: kotlin.String? = null ,
        /**
         * How many people bring it; 1 unless more.
         */
        val `people`: kotlin.Long? = null ,
        /**
         * The petitioner. Left out when nobody gave a name.
         */
        val `petitioner`: kotlin.String? = null ,
        /**
         * Where the problem lies, as the host names places.
         */
        val `place`: kotlin.String? = null ,
        /**
         * The unit that takes it in; the actor's own where left out.
         */
        val `receiver`: kotlin.String? = null ,
        /**
         * The reception at which a leader took it in (接访, 下访, 信访工作条例 18(2)), for a visit.
         */
        val `reception`: kotlin.String? = null ,
        /**
         * An earlier petition of which a named officer says that this one repeats it.
         */
        val `repeats`: kotlin.String? = null ,
        /**
         * Those who represent a joint petition; at most five for a visit (article 20(3)).
         */
        val `representatives`: List<kotlin.String> = listOf() ,
        /**
         * Whom it is about. Never shown when the petition is an accusation.
         */
        val `respondents`: List<suqiu.Respondent> = listOf() ,
        /**
         * The subject, in the host's list of subjects.
         */
        val `subject`: kotlin.String? = null ,
        /**
         * The petitioner left no name or address at which to be told (article 23(2)).
         */
        val `unreachable`: kotlin.Boolean = false ) : Act()

    {

        companion object
    }

    /**
     * 接入在办事项: adopt a running petition.
     */
    data class Adopt @JvmOverloads constructor(
        /**
         * The system it comes from.
         */
        val `fromSystem`: kotlin.String,
        /**
         * Where it stands: registered, handling, answered or delivered.
         */
        val `phase`: suqiu.Phase,
        /**
         * What is known of its registration.
         */
        val `registration`: suqiu.Register,
        /**
         * When it was accepted.
         */
        val `acceptedAt`: suqiu.Instant? = null ,
        /**
         * When the opinion was issued.
         */
        val `answeredAt`: suqiu.Instant? = null ,
        /**
         * When the opinion was delivered.
         */
        val `deliveredAt`: suqiu.Instant? = null ,
        /**
         * The unit that handles it.
         */
        val `holder`: kotlin.String? = null ,
        /**
         * When the petitioner was told in writing.
         */
        val `notifiedAt`: suqiu.Instant? = null ) : Act()

    {

        companion object
    }

    /**
     * 报告重大紧急事项: report an urgent matter.
     */
    data class ReportUrgent(
        /**
         * What is reported.
         */
        val `summary`: kotlin.String,
        /**
         * The government of the level, the departments concerned, the joint meeting, the office above.
         */
        val `to`: List<kotlin.String>) : Act()

    {

        companion object
    }

    /**
     * 给予编码: give the public code.
     */
    data class GiveCode(
        /**
         * The code.
         */
        val `code`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 甄别分类: classify.
     */
    data class Classify @JvmOverloads constructor(
        /**
         * The class.
         */
        val `matterClass`: suqiu.MatterClass,
        /**
         * For a claim: the branch of article 31.
         */
        val `branch`: suqiu.Branch? = null ,
        /**
         * Whom it is about too, where that became clear later; added to those known already.
         */
        val `respondents`: List<suqiu.Respondent> = listOf() ) : Act()

    {

        companion object
    }

    /**
     * 记录时效起点: note the start of a limit.
     */
    data class NoteLimitation(
        /**
         * What the petitioner learned, or asked for, on that day.
         */
        val `event`: suqiu.LimitationEvent,
        /**
         * The day.
         */
        val `on`: suqiu.Date,
        /**
         * The procedure whose limit it starts.
         */
        val `procedure`: suqiu.Procedure) : Act()

    {

        companion object
    }

    /**
     * 转送: refer.
     */
    data class Refer(
        /**
         * To whom.
         */
        val `assignments`: List<suqiu.NewAssignment>) : Act()

    {

        companion object
    }

    /**
     * 交办: assign.
     */
    data class Assign @JvmOverloads constructor(
        /**
         * To whom.
         */
        val `assignments`: List<suqiu.NewAssignment>,
        /**
         * The last day for the completion report.
         */
        val `dueOn`: suqiu.Date,
        /**
         * Measures to take, where the sender sets some (practice row H7).
         */
        val `measures`: kotlin.String? = null ,
        /**
         * Who of the lead unit answers for it, where the sender says so (practice row H7).
         */
        val `person`: kotlin.String? = null ) : Act()

    {

        companion object
    }

    /**
     * 收回: recall an assignment.
     */
    data class Recall(
        /**
         * Which one.
         */
        val `assignment`: kotlin.String,
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 提出异议: object to competence.
     */
    data class Object @JvmOverloads constructor(
        /**
         * Which assignment.
         */
        val `assignment`: kotlin.String,
        /**
         * Why not.
         */
        val `reasons`: kotlin.String,
        /**
         * Whose it is instead.
         */
        val `suggests`: kotlin.String? = null ) : Act()

    {

        companion object
    }

    /**
     * 核实异议: decide an objection.
     */
    data class DecideObjection(
        /**
         * Which assignment.
         */
        val `assignment`: kotlin.String,
        /**
         * Whether the sender agrees.
         */
        val `consent`: kotlin.Boolean,
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 管辖争议: contest competence.
     */
    data class Contest(
        /**
         * Between whom; at least two.
         */
        val `between`: List<kotlin.String>,
        /**
         * In what they differ.
         */
        val `reason`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 确定受理单位: settle contested competence.
     */
    data class SettleContest(
        /**
         * The units' work from here on; exactly one leads.
         */
        val `assignments`: List<suqiu.NewAssignment>,
        /**
         * How it was settled.
         */
        val `by`: suqiu.Settlement,
        /**
         * The record of it.
         */
        val `document`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 书面告知: tell the petitioner in writing.
     */
    data class Notify @JvmOverloads constructor(
        /**
         * The notice.
         */
        val `document`: kotlin.String,
        /**
         * What it says.
         */
        val `kind`: suqiu.NoticeKind,
        /**
         * The assignment whose unit tells; left out when the receiver does.
         */
        val `assignment`: kotlin.String? = null ) : Act()

    {

        companion object
    }

    /**
     * 受理: accept.
     */
    object Accept : Act()

    /**
     * 不予受理: not accept.
     */
    data class NotAccept(
        /**
         * The written notice to the petitioner.
         */
        val `document`: kotlin.String,
        /**
         * The ground, by its id in the policy.
         */
        val `ground`: kotlin.String,
        /**
         * Why it holds here, as the named officer found.
         */
        val `reason`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 不再受理: no longer accept.
     */
    data class NoLongerAccept(
        /**
         * The written notice to the petitioner.
         */
        val `document`: kotlin.String,
        /**
         * The ground, by its id in the policy.
         */
        val `ground`: kotlin.String,
        /**
         * Why it holds here, as the named officer found.
         */
        val `reason`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 导入其他程序: divert to another procedure.
     */
    data class Divert @JvmOverloads constructor(
        /**
         * The written notice to the petitioner: way and procedure.
         */
        val `document`: kotlin.String,
        /**
         * Which procedure.
         */
        val `procedure`: suqiu.Procedure,
        /**
         * Why.
         */
        val `reason`: kotlin.String,
        /**
         * The body that has it now, if it is in the directory.
         */
        val `body`: kotlin.String? = null ) : Act()

    {

        companion object
    }

    /**
     * 其他程序进展: report on the other procedure.
     */
    data class ReportProcedure @JvmOverloads constructor(
        /**
         * Which step.
         */
        val `step`: suqiu.ProcedureStep,
        /**
         * The paper that shows it.
         */
        val `document`: kotlin.String? = null ,
        /**
         * Which procedure, where it is not the one that has the matter: legal aid, which goes beside.
         */
        val `procedure`: suqiu.Procedure? = null ) : Act()

    {

        companion object
    }

    /**
     * 从其他程序转回: return from the other procedure.
     */
    data class ReturnFromProcedure(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 启动调解: open mediation.
     */
    data class OpenMediation @JvmOverloads constructor(
        /**
         * The unit that mediates.
         */
        val `mediator`: kotlin.String,
        /**
         * The procedure to which the dispute can go if mediation fails, where its law sets the try a
         * time (labour disputes: 15 days).
         */
        val `insteadOf`: suqiu.Procedure? = null ) : Act()

    {

        companion object
    }

    /**
     * 是否同意调解: consent to mediation.
     */
    data class ConsentToMediation(
        /**
         * Whether it agrees.
         */
        val `consents`: kotlin.Boolean,
        /**
         * The paper that shows it.
         */
        val `document`: kotlin.String,
        /**
         * Which side.
         */
        val `side`: suqiu.Side) : Act()

    {

        companion object
    }

    /**
     * 挑选调解员、法律专家: choose a mediator or a legal expert.
     */
    data class Choose(
        /**
         * The paper that shows it.
         */
        val `document`: kotlin.String,
        /**
         * For what.
         */
        val `part`: suqiu.ChoicePart,
        /**
         * Whom.
         */
        val `person`: kotlin.String,
        /**
         * Which side.
         */
        val `side`: suqiu.Side) : Act()

    {

        companion object
    }

    /**
     * 调解一次: hold a round of mediation.
     */
    data class HoldMediationRound(
        /**
         * The record of it.
         */
        val `record`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 结束调解: end mediation.
     */
    data class EndMediation @JvmOverloads constructor(
        /**
         * The written agreement (article 33), if there is one.
         */
        val `agreement`: kotlin.String? = null ,
        /**
         * The other ways, which the petitioner was told (人民调解法 26); needed without agreement.
         */
        val `toldOtherWays`: kotlin.String? = null ) : Act()

    {

        companion object
    }

    /**
     * 申请司法确认: apply for judicial confirmation.
     */
    data class ConfirmAgreement(
        /**
         * The application.
         */
        val `document`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 听证: hold a hearing.
     */
    data class Hear(
        /**
         * First day.
         */
        val `from`: suqiu.Date,
        /**
         * The record of it.
         */
        val `record`: kotlin.String,
        /**
         * Last day.
         */
        val `to`: suqiu.Date) : Act()

    {

        companion object
    }

    /**
     * 延期: extend.
     */
    data class Extend(
        /**
         * How many units, in the unit of the clock.
         */
        val `by`: kotlin.Long,
        /**
         * The key of the running clock.
         */
        val `clock`: kotlin.String,
        /**
         * The written notice to the petitioner with the reason.
         */
        val `notice`: kotlin.String,
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 中止: suspend.
     */
    data class Suspend(
        /**
         * The ground, by its id in the policy.
         */
        val `ground`: kotlin.String,
        /**
         * Why it holds here.
         */
        val `reason`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 恢复: resume.
     */
    data class Resume(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 简易办理: handle simply.
     */
    data class Simplify(
        /**
         * Why it may be.
         */
        val `ground`: suqiu.SimpleGround) : Act()

    {

        companion object
    }

    /**
     * 转为普通程序: convert to ordinary handling.
     */
    data class ConvertToOrdinary(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 出具处理意见书: issue the opinion.
     */
    data class Answer(
        /**
         * The opinion itself.
         */
        val `document`: kotlin.String,
        /**
         * Facts and reasons.
         */
        val `factsAndReasons`: kotlin.String,
        /**
         * The laws and regulations it stands on.
         */
        val `legalBasis`: List<kotlin.String>,
        /**
         * What was decided.
         */
        val `opinion`: kotlin.String,
        /**
         * Which of the three.
         */
        val `outcome`: suqiu.OpinionOutcome,
        /**
         * What the petitioner asked for.
         */
        val `request`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 答复: reply.
     */
    data class Reply(
        /**
         * The reply itself.
         */
        val `document`: kotlin.String,
        /**
         * What came of it.
         */
        val `result`: suqiu.ReplyResult) : Act()

    {

        companion object
    }

    /**
     * 提交办结报告: report completion.
     */
    data class ReportCompletion(
        /**
         * Which assignment.
         */
        val `assignment`: kotlin.String,
        /**
         * The report.
         */
        val `document`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 送达: deliver.
     */
    data class Deliver(
        /**
         * The proof of delivery.
         */
        val `receipt`: kotlin.String,
        /**
         * How.
         */
        val `way`: suqiu.DeliveryWay) : Act()

    {

        companion object
    }

    /**
     * 回访: follow up.
     */
    data class FollowUp @JvmOverloads constructor(
        /**
         * How.
         */
        val `way`: suqiu.FollowUpWay,
        /**
         * Whether the petitioner was asked for an evaluation.
         */
        val `evaluationAsked`: kotlin.Boolean = false ,
        /**
         * What was said.
         */
        val `note`: kotlin.String? = null ,
        /**
         * As which of the three parties; several where one unit is more than one of them.
         */
        val `parties`: List<suqiu.FollowUpParty> = listOf() ) : Act()

    {

        companion object
    }

    /**
     * 评价: evaluate.
     */
    data class Evaluate(
        /**
         * How satisfied.
         */
        val `satisfaction`: suqiu.Satisfaction) : Act()

    {

        companion object
    }

    /**
     * 帮助申请救助: refer to relief.
     */
    data class ReferRelief(
        /**
         * Which relief.
         */
        val `kind`: suqiu.Relief,
        /**
         * The body to which the petitioner is helped.
         */
        val `to`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 反馈救助结果: report what came of relief.
     */
    data class ReportRelief @JvmOverloads constructor(
        /**
         * Which relief.
         */
        val `kind`: suqiu.Relief,
        /**
         * What came of it.
         */
        val `result`: suqiu.ReliefResult,
        /**
         * The body to which the petitioner was helped.
         */
        val `to`: kotlin.String,
        /**
         * The paper that shows it.
         */
        val `document`: kotlin.String? = null ) : Act()

    {

        companion object
    }

    /**
     * 请求复查: request a review.
     */
    data class RequestReview(
        /**
         * The request.
         */
        val `document`: kotlin.String,
        /**
         * The unit asked: the one directly above.
         */
        val `reviewer`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 出具复查意见: issue the review opinion.
     */
    data class IssueReview(
        /**
         * The opinion itself.
         */
        val `document`: kotlin.String,
        /**
         * What it does to the opinion before it.
         */
        val `outcome`: suqiu.ReviewOutcome,
        /**
         * Why.
         */
        val `reasons`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 请求复核: request a final review.
     */
    data class RequestFinalReview(
        /**
         * The request.
         */
        val `document`: kotlin.String,
        /**
         * The unit asked: the one directly above.
         */
        val `reviewer`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 出具复核意见: issue the final review opinion.
     */
    data class IssueFinalReview(
        /**
         * The opinion itself.
         */
        val `document`: kotlin.String,
        /**
         * What it does to the opinion before it.
         */
        val `outcome`: suqiu.ReviewOutcome,
        /**
         * Why.
         */
        val `reasons`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 督办: supervise.
     */
    data class Supervise @JvmOverloads constructor(
        /**
         * The paper.
         */
        val `document`: kotlin.String,
        /**
         * Why; at least one.
         */
        val `grounds`: List<suqiu.SupervisionGround>,
        /**
         * Its identifier, made by the client.
         */
        val `id`: kotlin.String,
        /**
         * The unit.
         */
        val `unit`: kotlin.String,
        /**
         * The last day for an answer; no law sets one.
         */
        val `dueOn`: suqiu.Date? = null ) : Act()

    {

        companion object
    }

    /**
     * 反馈督办: answer a supervision.
     */
    data class AnswerSupervision(
        /**
         * The answer.
         */
        val `document`: kotlin.String,
        /**
         * Which one.
         */
        val `id`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 提出建议: make a suggestion.
     */
    data class Suggest @JvmOverloads constructor(
        /**
         * The paper.
         */
        val `document`: kotlin.String,
        /**
         * Its identifier, made by the client.
         */
        val `id`: kotlin.String,
        /**
         * Which of the three.
         */
        val `kind`: suqiu.SuggestionKind,
        /**
         * To whom.
         */
        val `to`: kotlin.String,
        /**
         * The finding on the handling that it stands on, by its identifier.
         */
        val `finding`: kotlin.String? = null ) : Act()

    {

        companion object
    }

    /**
     * 反馈采纳情况: reply to a suggestion.
     */
    data class ReplySuggestion(
        /**
         * Whether.
         */
        val `adoption`: suqiu.Adoption,
        /**
         * The reply.
         */
        val `document`: kotlin.String,
        /**
         * Which suggestion.
         */
        val `id`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 倒查办理情况: examine the handling.
     */
    data class ExamineHandling(
        /**
         * Whether the claim was justified.
         */
        val `claimJustified`: kotlin.Boolean,
        /**
         * The paper.
         */
        val `document`: kotlin.String,
        /**
         * Whether the unit's staff failed their duty.
         */
        val `dutyFailed`: kotlin.Boolean,
        /**
         * Its identifier, made by the client.
         */
        val `id`: kotlin.String,
        /**
         * Whose handling.
         */
        val `unit`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 并案: merge into the same matter.
     */
    data class Merge(
        /**
         * The petition that goes on.
         */
        val `into`: kotlin.String,
        /**
         * Why they are the same, as the named officer found.
         */
        val `reason`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 并入: take in a merged petition.
     */
    data class TakeIn(
        /**
         * The petition that ends.
         */
        val `from`: kotlin.String,
        /**
         * When that one was received: the earlier receipt counts.
         */
        val `receivedAt`: suqiu.Instant) : Act()

    {

        companion object
    }

    /**
     * 备注: comment.
     */
    data class Comment(
        /**
         * The note, without names.
         */
        val `note`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 申报利害关系: declare a direct interest.
     */
    data class DeclareInterest(
        /**
         * Who.
         */
        val `person`: kotlin.String,
        /**
         * In what it lies.
         */
        val `reason`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 撤回: withdraw.
     */
    data class Withdraw(
        /**
         * The petitioner's own words or signature.
         */
        val `document`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 办结: close.
     */
    data class Close(
        /**
         * Which.
         */
        val `outcome`: suqiu.CloseOutcome) : Act()

    {

        companion object
    }

    /**
     * 归档: archive.
     */
    object Archive : Act()

    /**
     * 重新办理: reopen.
     */
    data class Reopen(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 评估: assess.
     */
    data class Assess(
        /**
         * What is known of the matter.
         */
        val `facts`: suqiu.Facts) : Act()

    {

        companion object
    }

    /**
     * 确定办理模式: choose the mode.
     */
    data class ChooseMode @JvmOverloads constructor(
        /**
         * The mode.
         */
        val `mode`: suqiu.Mode,
        /**
         * Why.
         */
        val `reason`: kotlin.String,
        /**
         * The unit whose team keeps the matter to the end.
         */
        val `team`: kotlin.String? = null ) : Act()

    {

        companion object
    }

    /**
     * 见面: meet the petitioner.
     */
    data class Meet(
        /**
         * The record of it.
         */
        val `record`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 制定化解方案: give a plan.
     */
    data class Plan(
        /**
         * The plan.
         */
        val `document`: kotlin.String,
        /**
         * The day by which it is carried out.
         */
        val `dueOn`: suqiu.Date) : Act()

    {

        companion object
    }

    /**
     * 升级: escalate.
     */
    data class Escalate(
        /**
         * What happened.
         */
        val `reason`: kotlin.String,
        /**
         * Why it climbs.
         */
        val `trigger`: suqiu.EscalationTrigger) : Act()

    {

        companion object
    }

    /**
     * 下交: hand down.
     */
    data class HandDown(
        /**
         * Why.
         */
        val `reason`: kotlin.String,
        /**
         * To which level.
         */
        val `to`: suqiu.Level) : Act()

    {

        companion object
    }

    /**
     * 上级帮助: help from above.
     */
    data class Help(
        /**
         * With what.
         */
        val `what`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 确定包案领导: name the leader in charge.
     */
    data class NameLeader(
        /**
         * The paper in which it was decided.
         */
        val `document`: kotlin.String,
        /**
         * The leader.
         */
        val `leader`: kotlin.String,
        /**
         * The unit whose leader it is, of the county or above.
         */
        val `unit`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 结束包案: end the leader's charge.
     */
    data class EndCharge(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 吹哨: summon a unit.
     */
    data class Summon(
        /**
         * Its identifier, made by the client.
         */
        val `id`: kotlin.String,
        /**
         * The unit that must attend.
         */
        val `unit`: kotlin.String,
        /**
         * For what.
         */
        val `what`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 报到: attend.
     */
    data class Attend(
        /**
         * Which summons.
         */
        val `id`: kotlin.String,
        /**
         * The record of it.
         */
        val `record`: kotlin.String) : Act()

    {

        companion object
    }

    /**
     * 认领预警: claim alerts.
     */
    object ClaimAlerts : Act()

    /**
     * 重算期限: project the dues anew.
     */
    object Reproject : Act()

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAct : FfiConverterRustBuffer<Act>{
    override fun read(buf: ByteBuffer): Act {
        return when(buf.getInt()) {
            1 -> Act.Register(
                FfiConverterTypeIntake.read(buf),
                FfiConverterSequenceTypeAgent.read(buf),
                FfiConverterOptionalTypeBranch.read(buf),
                FfiConverterOptionalTypeMatterClass.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterSequenceString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalLong.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterSequenceString.read(buf),
                FfiConverterSequenceTypeRespondent.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterBoolean.read(buf),
                )
            2 -> Act.Adopt(
                FfiConverterString.read(buf),
                FfiConverterTypePhase.read(buf),
                FfiConverterTypeRegister.read(buf),
                FfiConverterOptionalTypeInstant.read(buf),
                FfiConverterOptionalTypeInstant.read(buf),
                FfiConverterOptionalTypeInstant.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalTypeInstant.read(buf),
                )
            3 -> Act.ReportUrgent(
                FfiConverterString.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            4 -> Act.GiveCode(
                FfiConverterString.read(buf),
                )
            5 -> Act.Classify(
                FfiConverterTypeMatterClass.read(buf),
                FfiConverterOptionalTypeBranch.read(buf),
                FfiConverterSequenceTypeRespondent.read(buf),
                )
            6 -> Act.NoteLimitation(
                FfiConverterTypeLimitationEvent.read(buf),
                FfiConverterTypeDate.read(buf),
                FfiConverterTypeProcedure.read(buf),
                )
            7 -> Act.Refer(
                FfiConverterSequenceTypeNewAssignment.read(buf),
                )
            8 -> Act.Assign(
                FfiConverterSequenceTypeNewAssignment.read(buf),
                FfiConverterTypeDate.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            9 -> Act.Recall(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            10 -> Act.Object(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            11 -> Act.DecideObjection(
                FfiConverterString.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterString.read(buf),
                )
            12 -> Act.Contest(
                FfiConverterSequenceString.read(buf),
                FfiConverterString.read(buf),
                )
            13 -> Act.SettleContest(
                FfiConverterSequenceTypeNewAssignment.read(buf),
                FfiConverterTypeSettlement.read(buf),
                FfiConverterString.read(buf),
                )
            14 -> Act.Notify(
                FfiConverterString.read(buf),
                FfiConverterTypeNoticeKind.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            15 -> Act.Accept
            16 -> Act.NotAccept(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            17 -> Act.NoLongerAccept(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            18 -> Act.Divert(
                FfiConverterString.read(buf),
                FfiConverterTypeProcedure.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            19 -> Act.ReportProcedure(
                FfiConverterTypeProcedureStep.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalTypeProcedure.read(buf),
                )
            20 -> Act.ReturnFromProcedure(
                FfiConverterString.read(buf),
                )
            21 -> Act.OpenMediation(
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeProcedure.read(buf),
                )
            22 -> Act.ConsentToMediation(
                FfiConverterBoolean.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeSide.read(buf),
                )
            23 -> Act.Choose(
                FfiConverterString.read(buf),
                FfiConverterTypeChoicePart.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeSide.read(buf),
                )
            24 -> Act.HoldMediationRound(
                FfiConverterString.read(buf),
                )
            25 -> Act.EndMediation(
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            26 -> Act.ConfirmAgreement(
                FfiConverterString.read(buf),
                )
            27 -> Act.Hear(
                FfiConverterTypeDate.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeDate.read(buf),
                )
            28 -> Act.Extend(
                FfiConverterLong.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            29 -> Act.Suspend(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            30 -> Act.Resume(
                FfiConverterString.read(buf),
                )
            31 -> Act.Simplify(
                FfiConverterTypeSimpleGround.read(buf),
                )
            32 -> Act.ConvertToOrdinary(
                FfiConverterString.read(buf),
                )
            33 -> Act.Answer(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterSequenceString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeOpinionOutcome.read(buf),
                FfiConverterString.read(buf),
                )
            34 -> Act.Reply(
                FfiConverterString.read(buf),
                FfiConverterTypeReplyResult.read(buf),
                )
            35 -> Act.ReportCompletion(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            36 -> Act.Deliver(
                FfiConverterString.read(buf),
                FfiConverterTypeDeliveryWay.read(buf),
                )
            37 -> Act.FollowUp(
                FfiConverterTypeFollowUpWay.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterSequenceTypeFollowUpParty.read(buf),
                )
            38 -> Act.Evaluate(
                FfiConverterTypeSatisfaction.read(buf),
                )
            39 -> Act.ReferRelief(
                FfiConverterTypeRelief.read(buf),
                FfiConverterString.read(buf),
                )
            40 -> Act.ReportRelief(
                FfiConverterTypeRelief.read(buf),
                FfiConverterTypeReliefResult.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            41 -> Act.RequestReview(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            42 -> Act.IssueReview(
                FfiConverterString.read(buf),
                FfiConverterTypeReviewOutcome.read(buf),
                FfiConverterString.read(buf),
                )
            43 -> Act.RequestFinalReview(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            44 -> Act.IssueFinalReview(
                FfiConverterString.read(buf),
                FfiConverterTypeReviewOutcome.read(buf),
                FfiConverterString.read(buf),
                )
            45 -> Act.Supervise(
                FfiConverterString.read(buf),
                FfiConverterSequenceTypeSupervisionGround.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeDate.read(buf),
                )
            46 -> Act.AnswerSupervision(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            47 -> Act.Suggest(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeSuggestionKind.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            48 -> Act.ReplySuggestion(
                FfiConverterTypeAdoption.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            49 -> Act.ExamineHandling(
                FfiConverterBoolean.read(buf),
                FfiConverterString.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            50 -> Act.Merge(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            51 -> Act.TakeIn(
                FfiConverterString.read(buf),
                FfiConverterTypeInstant.read(buf),
                )
            52 -> Act.Comment(
                FfiConverterString.read(buf),
                )
            53 -> Act.DeclareInterest(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            54 -> Act.Withdraw(
                FfiConverterString.read(buf),
                )
            55 -> Act.Close(
                FfiConverterTypeCloseOutcome.read(buf),
                )
            56 -> Act.Archive
            57 -> Act.Reopen(
                FfiConverterString.read(buf),
                )
            58 -> Act.Assess(
                FfiConverterTypeFacts.read(buf),
                )
            59 -> Act.ChooseMode(
                FfiConverterTypeMode.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            60 -> Act.Meet(
                FfiConverterString.read(buf),
                )
            61 -> Act.Plan(
                FfiConverterString.read(buf),
                FfiConverterTypeDate.read(buf),
                )
            62 -> Act.Escalate(
                FfiConverterString.read(buf),
                FfiConverterTypeEscalationTrigger.read(buf),
                )
            63 -> Act.HandDown(
                FfiConverterString.read(buf),
                FfiConverterTypeLevel.read(buf),
                )
            64 -> Act.Help(
                FfiConverterString.read(buf),
                )
            65 -> Act.NameLeader(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            66 -> Act.EndCharge(
                FfiConverterString.read(buf),
                )
            67 -> Act.Summon(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            68 -> Act.Attend(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            69 -> Act.ClaimAlerts
            70 -> Act.Reproject
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Act): ULong = when(value) {
        is Act.Register -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeIntake.allocationSize(value.`intake`)
                + FfiConverterSequenceTypeAgent.allocationSize(value.`agents`)
                + FfiConverterOptionalTypeBranch.allocationSize(value.`branch`)
                + FfiConverterOptionalTypeMatterClass.allocationSize(value.`matterClass`)
                + FfiConverterOptionalString.allocationSize(value.`code`)
                + FfiConverterSequenceString.allocationSize(value.`documents`)
                + FfiConverterOptionalString.allocationSize(value.`follows`)
                + FfiConverterOptionalLong.allocationSize(value.`people`)
                + FfiConverterOptionalString.allocationSize(value.`petitioner`)
                + FfiConverterOptionalString.allocationSize(value.`place`)
                + FfiConverterOptionalString.allocationSize(value.`receiver`)
                + FfiConverterOptionalString.allocationSize(value.`reception`)
                + FfiConverterOptionalString.allocationSize(value.`repeats`)
                + FfiConverterSequenceString.allocationSize(value.`representatives`)
                + FfiConverterSequenceTypeRespondent.allocationSize(value.`respondents`)
                + FfiConverterOptionalString.allocationSize(value.`subject`)
                + FfiConverterBoolean.allocationSize(value.`unreachable`)
            )
        }
        is Act.Adopt -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`fromSystem`)
                + FfiConverterTypePhase.allocationSize(value.`phase`)
                + FfiConverterTypeRegister.allocationSize(value.`registration`)
                + FfiConverterOptionalTypeInstant.allocationSize(value.`acceptedAt`)
                + FfiConverterOptionalTypeInstant.allocationSize(value.`answeredAt`)
                + FfiConverterOptionalTypeInstant.allocationSize(value.`deliveredAt`)
                + FfiConverterOptionalString.allocationSize(value.`holder`)
                + FfiConverterOptionalTypeInstant.allocationSize(value.`notifiedAt`)
            )
        }
        is Act.ReportUrgent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`summary`)
                + FfiConverterSequenceString.allocationSize(value.`to`)
            )
        }
        is Act.GiveCode -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`code`)
            )
        }
        is Act.Classify -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMatterClass.allocationSize(value.`matterClass`)
                + FfiConverterOptionalTypeBranch.allocationSize(value.`branch`)
                + FfiConverterSequenceTypeRespondent.allocationSize(value.`respondents`)
            )
        }
        is Act.NoteLimitation -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLimitationEvent.allocationSize(value.`event`)
                + FfiConverterTypeDate.allocationSize(value.`on`)
                + FfiConverterTypeProcedure.allocationSize(value.`procedure`)
            )
        }
        is Act.Refer -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeNewAssignment.allocationSize(value.`assignments`)
            )
        }
        is Act.Assign -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeNewAssignment.allocationSize(value.`assignments`)
                + FfiConverterTypeDate.allocationSize(value.`dueOn`)
                + FfiConverterOptionalString.allocationSize(value.`measures`)
                + FfiConverterOptionalString.allocationSize(value.`person`)
            )
        }
        is Act.Recall -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`assignment`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Act.Object -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`assignment`)
                + FfiConverterString.allocationSize(value.`reasons`)
                + FfiConverterOptionalString.allocationSize(value.`suggests`)
            )
        }
        is Act.DecideObjection -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`assignment`)
                + FfiConverterBoolean.allocationSize(value.`consent`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Act.Contest -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`between`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Act.SettleContest -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeNewAssignment.allocationSize(value.`assignments`)
                + FfiConverterTypeSettlement.allocationSize(value.`by`)
                + FfiConverterString.allocationSize(value.`document`)
            )
        }
        is Act.Notify -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeNoticeKind.allocationSize(value.`kind`)
                + FfiConverterOptionalString.allocationSize(value.`assignment`)
            )
        }
        is Act.Accept -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Act.NotAccept -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`ground`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Act.NoLongerAccept -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`ground`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Act.Divert -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeProcedure.allocationSize(value.`procedure`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterOptionalString.allocationSize(value.`body`)
            )
        }
        is Act.ReportProcedure -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeProcedureStep.allocationSize(value.`step`)
                + FfiConverterOptionalString.allocationSize(value.`document`)
                + FfiConverterOptionalTypeProcedure.allocationSize(value.`procedure`)
            )
        }
        is Act.ReturnFromProcedure -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Act.OpenMediation -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`mediator`)
                + FfiConverterOptionalTypeProcedure.allocationSize(value.`insteadOf`)
            )
        }
        is Act.ConsentToMediation -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.`consents`)
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeSide.allocationSize(value.`side`)
            )
        }
        is Act.Choose -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeChoicePart.allocationSize(value.`part`)
                + FfiConverterString.allocationSize(value.`person`)
                + FfiConverterTypeSide.allocationSize(value.`side`)
            )
        }
        is Act.HoldMediationRound -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`record`)
            )
        }
        is Act.EndMediation -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalString.allocationSize(value.`agreement`)
                + FfiConverterOptionalString.allocationSize(value.`toldOtherWays`)
            )
        }
        is Act.ConfirmAgreement -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
            )
        }
        is Act.Hear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDate.allocationSize(value.`from`)
                + FfiConverterString.allocationSize(value.`record`)
                + FfiConverterTypeDate.allocationSize(value.`to`)
            )
        }
        is Act.Extend -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterLong.allocationSize(value.`by`)
                + FfiConverterString.allocationSize(value.`clock`)
                + FfiConverterString.allocationSize(value.`notice`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Act.Suspend -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`ground`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Act.Resume -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Act.Simplify -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSimpleGround.allocationSize(value.`ground`)
            )
        }
        is Act.ConvertToOrdinary -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Act.Answer -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`factsAndReasons`)
                + FfiConverterSequenceString.allocationSize(value.`legalBasis`)
                + FfiConverterString.allocationSize(value.`opinion`)
                + FfiConverterTypeOpinionOutcome.allocationSize(value.`outcome`)
                + FfiConverterString.allocationSize(value.`request`)
            )
        }
        is Act.Reply -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeReplyResult.allocationSize(value.`result`)
            )
        }
        is Act.ReportCompletion -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`assignment`)
                + FfiConverterString.allocationSize(value.`document`)
            )
        }
        is Act.Deliver -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`receipt`)
                + FfiConverterTypeDeliveryWay.allocationSize(value.`way`)
            )
        }
        is Act.FollowUp -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFollowUpWay.allocationSize(value.`way`)
                + FfiConverterBoolean.allocationSize(value.`evaluationAsked`)
                + FfiConverterOptionalString.allocationSize(value.`note`)
                + FfiConverterSequenceTypeFollowUpParty.allocationSize(value.`parties`)
            )
        }
        is Act.Evaluate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSatisfaction.allocationSize(value.`satisfaction`)
            )
        }
        is Act.ReferRelief -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRelief.allocationSize(value.`kind`)
                + FfiConverterString.allocationSize(value.`to`)
            )
        }
        is Act.ReportRelief -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRelief.allocationSize(value.`kind`)
                + FfiConverterTypeReliefResult.allocationSize(value.`result`)
                + FfiConverterString.allocationSize(value.`to`)
                + FfiConverterOptionalString.allocationSize(value.`document`)
            )
        }
        is Act.RequestReview -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`reviewer`)
            )
        }
        is Act.IssueReview -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeReviewOutcome.allocationSize(value.`outcome`)
                + FfiConverterString.allocationSize(value.`reasons`)
            )
        }
        is Act.RequestFinalReview -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`reviewer`)
            )
        }
        is Act.IssueFinalReview -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeReviewOutcome.allocationSize(value.`outcome`)
                + FfiConverterString.allocationSize(value.`reasons`)
            )
        }
        is Act.Supervise -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterSequenceTypeSupervisionGround.allocationSize(value.`grounds`)
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterString.allocationSize(value.`unit`)
                + FfiConverterOptionalTypeDate.allocationSize(value.`dueOn`)
            )
        }
        is Act.AnswerSupervision -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`id`)
            )
        }
        is Act.Suggest -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeSuggestionKind.allocationSize(value.`kind`)
                + FfiConverterString.allocationSize(value.`to`)
                + FfiConverterOptionalString.allocationSize(value.`finding`)
            )
        }
        is Act.ReplySuggestion -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAdoption.allocationSize(value.`adoption`)
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`id`)
            )
        }
        is Act.ExamineHandling -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.`claimJustified`)
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterBoolean.allocationSize(value.`dutyFailed`)
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterString.allocationSize(value.`unit`)
            )
        }
        is Act.Merge -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`into`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Act.TakeIn -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`from`)
                + FfiConverterTypeInstant.allocationSize(value.`receivedAt`)
            )
        }
        is Act.Comment -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`note`)
            )
        }
        is Act.DeclareInterest -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`person`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Act.Withdraw -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
            )
        }
        is Act.Close -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCloseOutcome.allocationSize(value.`outcome`)
            )
        }
        is Act.Archive -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Act.Reopen -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Act.Assess -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFacts.allocationSize(value.`facts`)
            )
        }
        is Act.ChooseMode -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMode.allocationSize(value.`mode`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterOptionalString.allocationSize(value.`team`)
            )
        }
        is Act.Meet -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`record`)
            )
        }
        is Act.Plan -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeDate.allocationSize(value.`dueOn`)
            )
        }
        is Act.Escalate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeEscalationTrigger.allocationSize(value.`trigger`)
            )
        }
        is Act.HandDown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeLevel.allocationSize(value.`to`)
            )
        }
        is Act.Help -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`what`)
            )
        }
        is Act.NameLeader -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`leader`)
                + FfiConverterString.allocationSize(value.`unit`)
            )
        }
        is Act.EndCharge -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Act.Summon -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterString.allocationSize(value.`unit`)
                + FfiConverterString.allocationSize(value.`what`)
            )
        }
        is Act.Attend -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterString.allocationSize(value.`record`)
            )
        }
        is Act.ClaimAlerts -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Act.Reproject -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: Act, buf: ByteBuffer) {
        when(value) {
            is Act.Register -> {
                buf.putInt(1)
                FfiConverterTypeIntake.write(value.`intake`, buf)
                FfiConverterSequenceTypeAgent.write(value.`agents`, buf)
                FfiConverterOptionalTypeBranch.write(value.`branch`, buf)
                FfiConverterOptionalTypeMatterClass.write(value.`matterClass`, buf)
                FfiConverterOptionalString.write(value.`code`, buf)
                FfiConverterSequenceString.write(value.`documents`, buf)
                FfiConverterOptionalString.write(value.`follows`, buf)
                FfiConverterOptionalLong.write(value.`people`, buf)
                FfiConverterOptionalString.write(value.`petitioner`, buf)
                FfiConverterOptionalString.write(value.`place`, buf)
                FfiConverterOptionalString.write(value.`receiver`, buf)
                FfiConverterOptionalString.write(value.`reception`, buf)
                FfiConverterOptionalString.write(value.`repeats`, buf)
                FfiConverterSequenceString.write(value.`representatives`, buf)
                FfiConverterSequenceTypeRespondent.write(value.`respondents`, buf)
                FfiConverterOptionalString.write(value.`subject`, buf)
                FfiConverterBoolean.write(value.`unreachable`, buf)
                Unit
            }
            is Act.Adopt -> {
                buf.putInt(2)
                FfiConverterString.write(value.`fromSystem`, buf)
                FfiConverterTypePhase.write(value.`phase`, buf)
                FfiConverterTypeRegister.write(value.`registration`, buf)
                FfiConverterOptionalTypeInstant.write(value.`acceptedAt`, buf)
                FfiConverterOptionalTypeInstant.write(value.`answeredAt`, buf)
                FfiConverterOptionalTypeInstant.write(value.`deliveredAt`, buf)
                FfiConverterOptionalString.write(value.`holder`, buf)
                FfiConverterOptionalTypeInstant.write(value.`notifiedAt`, buf)
                Unit
            }
            is Act.ReportUrgent -> {
                buf.putInt(3)
                FfiConverterString.write(value.`summary`, buf)
                FfiConverterSequenceString.write(value.`to`, buf)
                Unit
            }
            is Act.GiveCode -> {
                buf.putInt(4)
                FfiConverterString.write(value.`code`, buf)
                Unit
            }
            is Act.Classify -> {
                buf.putInt(5)
                FfiConverterTypeMatterClass.write(value.`matterClass`, buf)
                FfiConverterOptionalTypeBranch.write(value.`branch`, buf)
                FfiConverterSequenceTypeRespondent.write(value.`respondents`, buf)
                Unit
            }
            is Act.NoteLimitation -> {
                buf.putInt(6)
                FfiConverterTypeLimitationEvent.write(value.`event`, buf)
                FfiConverterTypeDate.write(value.`on`, buf)
                FfiConverterTypeProcedure.write(value.`procedure`, buf)
                Unit
            }
            is Act.Refer -> {
                buf.putInt(7)
                FfiConverterSequenceTypeNewAssignment.write(value.`assignments`, buf)
                Unit
            }
            is Act.Assign -> {
                buf.putInt(8)
                FfiConverterSequenceTypeNewAssignment.write(value.`assignments`, buf)
                FfiConverterTypeDate.write(value.`dueOn`, buf)
                FfiConverterOptionalString.write(value.`measures`, buf)
                FfiConverterOptionalString.write(value.`person`, buf)
                Unit
            }
            is Act.Recall -> {
                buf.putInt(9)
                FfiConverterString.write(value.`assignment`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Act.Object -> {
                buf.putInt(10)
                FfiConverterString.write(value.`assignment`, buf)
                FfiConverterString.write(value.`reasons`, buf)
                FfiConverterOptionalString.write(value.`suggests`, buf)
                Unit
            }
            is Act.DecideObjection -> {
                buf.putInt(11)
                FfiConverterString.write(value.`assignment`, buf)
                FfiConverterBoolean.write(value.`consent`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Act.Contest -> {
                buf.putInt(12)
                FfiConverterSequenceString.write(value.`between`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Act.SettleContest -> {
                buf.putInt(13)
                FfiConverterSequenceTypeNewAssignment.write(value.`assignments`, buf)
                FfiConverterTypeSettlement.write(value.`by`, buf)
                FfiConverterString.write(value.`document`, buf)
                Unit
            }
            is Act.Notify -> {
                buf.putInt(14)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeNoticeKind.write(value.`kind`, buf)
                FfiConverterOptionalString.write(value.`assignment`, buf)
                Unit
            }
            is Act.Accept -> {
                buf.putInt(15)
                Unit
            }
            is Act.NotAccept -> {
                buf.putInt(16)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`ground`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Act.NoLongerAccept -> {
                buf.putInt(17)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`ground`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Act.Divert -> {
                buf.putInt(18)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeProcedure.write(value.`procedure`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterOptionalString.write(value.`body`, buf)
                Unit
            }
            is Act.ReportProcedure -> {
                buf.putInt(19)
                FfiConverterTypeProcedureStep.write(value.`step`, buf)
                FfiConverterOptionalString.write(value.`document`, buf)
                FfiConverterOptionalTypeProcedure.write(value.`procedure`, buf)
                Unit
            }
            is Act.ReturnFromProcedure -> {
                buf.putInt(20)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Act.OpenMediation -> {
                buf.putInt(21)
                FfiConverterString.write(value.`mediator`, buf)
                FfiConverterOptionalTypeProcedure.write(value.`insteadOf`, buf)
                Unit
            }
            is Act.ConsentToMediation -> {
                buf.putInt(22)
                FfiConverterBoolean.write(value.`consents`, buf)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeSide.write(value.`side`, buf)
                Unit
            }
            is Act.Choose -> {
                buf.putInt(23)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeChoicePart.write(value.`part`, buf)
                FfiConverterString.write(value.`person`, buf)
                FfiConverterTypeSide.write(value.`side`, buf)
                Unit
            }
            is Act.HoldMediationRound -> {
                buf.putInt(24)
                FfiConverterString.write(value.`record`, buf)
                Unit
            }
            is Act.EndMediation -> {
                buf.putInt(25)
                FfiConverterOptionalString.write(value.`agreement`, buf)
                FfiConverterOptionalString.write(value.`toldOtherWays`, buf)
                Unit
            }
            is Act.ConfirmAgreement -> {
                buf.putInt(26)
                FfiConverterString.write(value.`document`, buf)
                Unit
            }
            is Act.Hear -> {
                buf.putInt(27)
                FfiConverterTypeDate.write(value.`from`, buf)
                FfiConverterString.write(value.`record`, buf)
                FfiConverterTypeDate.write(value.`to`, buf)
                Unit
            }
            is Act.Extend -> {
                buf.putInt(28)
                FfiConverterLong.write(value.`by`, buf)
                FfiConverterString.write(value.`clock`, buf)
                FfiConverterString.write(value.`notice`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Act.Suspend -> {
                buf.putInt(29)
                FfiConverterString.write(value.`ground`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Act.Resume -> {
                buf.putInt(30)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Act.Simplify -> {
                buf.putInt(31)
                FfiConverterTypeSimpleGround.write(value.`ground`, buf)
                Unit
            }
            is Act.ConvertToOrdinary -> {
                buf.putInt(32)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Act.Answer -> {
                buf.putInt(33)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`factsAndReasons`, buf)
                FfiConverterSequenceString.write(value.`legalBasis`, buf)
                FfiConverterString.write(value.`opinion`, buf)
                FfiConverterTypeOpinionOutcome.write(value.`outcome`, buf)
                FfiConverterString.write(value.`request`, buf)
                Unit
            }
            is Act.Reply -> {
                buf.putInt(34)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeReplyResult.write(value.`result`, buf)
                Unit
            }
            is Act.ReportCompletion -> {
                buf.putInt(35)
                FfiConverterString.write(value.`assignment`, buf)
                FfiConverterString.write(value.`document`, buf)
                Unit
            }
            is Act.Deliver -> {
                buf.putInt(36)
                FfiConverterString.write(value.`receipt`, buf)
                FfiConverterTypeDeliveryWay.write(value.`way`, buf)
                Unit
            }
            is Act.FollowUp -> {
                buf.putInt(37)
                FfiConverterTypeFollowUpWay.write(value.`way`, buf)
                FfiConverterBoolean.write(value.`evaluationAsked`, buf)
                FfiConverterOptionalString.write(value.`note`, buf)
                FfiConverterSequenceTypeFollowUpParty.write(value.`parties`, buf)
                Unit
            }
            is Act.Evaluate -> {
                buf.putInt(38)
                FfiConverterTypeSatisfaction.write(value.`satisfaction`, buf)
                Unit
            }
            is Act.ReferRelief -> {
                buf.putInt(39)
                FfiConverterTypeRelief.write(value.`kind`, buf)
                FfiConverterString.write(value.`to`, buf)
                Unit
            }
            is Act.ReportRelief -> {
                buf.putInt(40)
                FfiConverterTypeRelief.write(value.`kind`, buf)
                FfiConverterTypeReliefResult.write(value.`result`, buf)
                FfiConverterString.write(value.`to`, buf)
                FfiConverterOptionalString.write(value.`document`, buf)
                Unit
            }
            is Act.RequestReview -> {
                buf.putInt(41)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`reviewer`, buf)
                Unit
            }
            is Act.IssueReview -> {
                buf.putInt(42)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeReviewOutcome.write(value.`outcome`, buf)
                FfiConverterString.write(value.`reasons`, buf)
                Unit
            }
            is Act.RequestFinalReview -> {
                buf.putInt(43)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`reviewer`, buf)
                Unit
            }
            is Act.IssueFinalReview -> {
                buf.putInt(44)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeReviewOutcome.write(value.`outcome`, buf)
                FfiConverterString.write(value.`reasons`, buf)
                Unit
            }
            is Act.Supervise -> {
                buf.putInt(45)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterSequenceTypeSupervisionGround.write(value.`grounds`, buf)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterString.write(value.`unit`, buf)
                FfiConverterOptionalTypeDate.write(value.`dueOn`, buf)
                Unit
            }
            is Act.AnswerSupervision -> {
                buf.putInt(46)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`id`, buf)
                Unit
            }
            is Act.Suggest -> {
                buf.putInt(47)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeSuggestionKind.write(value.`kind`, buf)
                FfiConverterString.write(value.`to`, buf)
                FfiConverterOptionalString.write(value.`finding`, buf)
                Unit
            }
            is Act.ReplySuggestion -> {
                buf.putInt(48)
                FfiConverterTypeAdoption.write(value.`adoption`, buf)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`id`, buf)
                Unit
            }
            is Act.ExamineHandling -> {
                buf.putInt(49)
                FfiConverterBoolean.write(value.`claimJustified`, buf)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterBoolean.write(value.`dutyFailed`, buf)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterString.write(value.`unit`, buf)
                Unit
            }
            is Act.Merge -> {
                buf.putInt(50)
                FfiConverterString.write(value.`into`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Act.TakeIn -> {
                buf.putInt(51)
                FfiConverterString.write(value.`from`, buf)
                FfiConverterTypeInstant.write(value.`receivedAt`, buf)
                Unit
            }
            is Act.Comment -> {
                buf.putInt(52)
                FfiConverterString.write(value.`note`, buf)
                Unit
            }
            is Act.DeclareInterest -> {
                buf.putInt(53)
                FfiConverterString.write(value.`person`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Act.Withdraw -> {
                buf.putInt(54)
                FfiConverterString.write(value.`document`, buf)
                Unit
            }
            is Act.Close -> {
                buf.putInt(55)
                FfiConverterTypeCloseOutcome.write(value.`outcome`, buf)
                Unit
            }
            is Act.Archive -> {
                buf.putInt(56)
                Unit
            }
            is Act.Reopen -> {
                buf.putInt(57)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Act.Assess -> {
                buf.putInt(58)
                FfiConverterTypeFacts.write(value.`facts`, buf)
                Unit
            }
            is Act.ChooseMode -> {
                buf.putInt(59)
                FfiConverterTypeMode.write(value.`mode`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterOptionalString.write(value.`team`, buf)
                Unit
            }
            is Act.Meet -> {
                buf.putInt(60)
                FfiConverterString.write(value.`record`, buf)
                Unit
            }
            is Act.Plan -> {
                buf.putInt(61)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeDate.write(value.`dueOn`, buf)
                Unit
            }
            is Act.Escalate -> {
                buf.putInt(62)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeEscalationTrigger.write(value.`trigger`, buf)
                Unit
            }
            is Act.HandDown -> {
                buf.putInt(63)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeLevel.write(value.`to`, buf)
                Unit
            }
            is Act.Help -> {
                buf.putInt(64)
                FfiConverterString.write(value.`what`, buf)
                Unit
            }
            is Act.NameLeader -> {
                buf.putInt(65)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`leader`, buf)
                FfiConverterString.write(value.`unit`, buf)
                Unit
            }
            is Act.EndCharge -> {
                buf.putInt(66)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Act.Summon -> {
                buf.putInt(67)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterString.write(value.`unit`, buf)
                FfiConverterString.write(value.`what`, buf)
                Unit
            }
            is Act.Attend -> {
                buf.putInt(68)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterString.write(value.`record`, buf)
                Unit
            }
            is Act.ClaimAlerts -> {
                buf.putInt(69)
                Unit
            }
            is Act.Reproject -> {
                buf.putInt(70)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * The kinds of commands.
 */

enum class ActKind {

    /**
     * 登记: register.
     */
    REGISTER,
    /**
     * 接入在办事项: adopt a running petition.
     */
    ADOPT,
    /**
     * 报告重大紧急事项: report an urgent matter.
     */
    REPORT_URGENT,
    /**
     * 给予编码: give the public code.
     */
    GIVE_CODE,
    /**
     * 甄别分类: classify.
     */
    CLASSIFY,
    /**
     * 记录时效起点: note the start of a limit.
     */
    NOTE_LIMITATION,
    /**
     * 转送: refer.
     */
    REFER,
    /**
     * 交办: assign.
     */
    ASSIGN,
    /**
     * 收回: recall an assignment.
     */
    RECALL,
    /**
     * 提出异议: object to competence.
     */
    OBJECT,
    /**
     * 核实异议: decide an objection.
     */
    DECIDE_OBJECTION,
    /**
     * 管辖争议: contest competence.
     */
    CONTEST,
    /**
     * 确定受理单位: settle contested competence.
     */
    SETTLE_CONTEST,
    /**
     * 书面告知: tell the petitioner in writing.
     */
    NOTIFY,
    /**
     * 受理: accept.
     */
    ACCEPT,
    /**
     * 不予受理: not accept.
     */
    NOT_ACCEPT,
    /**
     * 不再受理: no longer accept.
     */
    NO_LONGER_ACCEPT,
    /**
     * 导入其他程序: divert to another procedure.
     */
    DIVERT,
    /**
     * 其他程序进展: report on the other procedure.
     */
    REPORT_PROCEDURE,
    /**
     * 从其他程序转回: return from the other procedure.
     */
    RETURN_FROM_PROCEDURE,
    /**
     * 启动调解: open mediation.
     */
    OPEN_MEDIATION,
    /**
     * 是否同意调解: consent to mediation.
     */
    CONSENT_TO_MEDIATION,
    /**
     * 挑选调解员、法律专家: choose a mediator or a legal expert.
     */
    CHOOSE,
    /**
     * 调解一次: hold a round of mediation.
     */
    HOLD_MEDIATION_ROUND,
    /**
     * 结束调解: end mediation.
     */
    END_MEDIATION,
    /**
     * 申请司法确认: apply for judicial confirmation.
     */
    CONFIRM_AGREEMENT,
    /**
     * 听证: hold a hearing.
     */
    HEAR,
    /**
     * 延期: extend.
     */
    EXTEND,
    /**
     * 中止: suspend.
     */
    SUSPEND,
    /**
     * 恢复: resume.
     */
    RESUME,
    /**
     * 简易办理: handle simply.
     */
    SIMPLIFY,
    /**
     * 转为普通程序: convert to ordinary handling.
     */
    CONVERT_TO_ORDINARY,
    /**
     * 出具处理意见书: issue the opinion.
     */
    ANSWER,
    /**
     * 答复: reply.
     */
    REPLY,
    /**
     * 提交办结报告: report completion.
     */
    REPORT_COMPLETION,
    /**
     * 送达: deliver.
     */
    DELIVER,
    /**
     * 回访: follow up.
     */
    FOLLOW_UP,
    /**
     * 评价: evaluate.
     */
    EVALUATE,
    /**
     * 帮助申请救助: refer to relief.
     */
    REFER_RELIEF,
    /**
     * 反馈救助结果: report what came of relief.
     */
    REPORT_RELIEF,
    /**
     * 请求复查: request a review.
     */
    REQUEST_REVIEW,
    /**
     * 出具复查意见: issue the review opinion.
     */
    ISSUE_REVIEW,
    /**
     * 请求复核: request a final review.
     */
    REQUEST_FINAL_REVIEW,
    /**
     * 出具复核意见: issue the final review opinion.
     */
    ISSUE_FINAL_REVIEW,
    /**
     * 督办: supervise.
     */
    SUPERVISE,
    /**
     * 反馈督办: answer a supervision.
     */
    ANSWER_SUPERVISION,
    /**
     * 提出建议: make a suggestion.
     */
    SUGGEST,
    /**
     * 反馈采纳情况: reply to a suggestion.
     */
    REPLY_SUGGESTION,
    /**
     * 倒查办理情况: examine the handling.
     */
    EXAMINE_HANDLING,
    /**
     * 并案: merge into the same matter.
     */
    MERGE,
    /**
     * 并入: take in a merged petition.
     */
    TAKE_IN,
    /**
     * 备注: comment.
     */
    COMMENT,
    /**
     * 申报利害关系: declare a direct interest.
     */
    DECLARE_INTEREST,
    /**
     * 撤回: withdraw.
     */
    WITHDRAW,
    /**
     * 办结: close.
     */
    CLOSE,
    /**
     * 归档: archive.
     */
    ARCHIVE,
    /**
     * 重新办理: reopen.
     */
    REOPEN,
    /**
     * 评估: assess.
     */
    ASSESS,
    /**
     * 确定办理模式: choose the mode.
     */
    CHOOSE_MODE,
    /**
     * 见面: meet the petitioner.
     */
    MEET,
    /**
     * 制定化解方案: give a plan.
     */
    PLAN,
    /**
     * 升级: escalate.
     */
    ESCALATE,
    /**
     * 下交: hand down.
     */
    HAND_DOWN,
    /**
     * 上级帮助: help from above.
     */
    HELP,
    /**
     * 确定包案领导: name the leader in charge.
     */
    NAME_LEADER,
    /**
     * 结束包案: end the leader's charge.
     */
    END_CHARGE,
    /**
     * 吹哨: summon a unit.
     */
    SUMMON,
    /**
     * 报到: attend.
     */
    ATTEND,
    /**
     * 认领预警: claim alerts.
     */
    CLAIM_ALERTS,
    /**
     * 重算期限: project the dues anew.
     */
    REPROJECT;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeActKind: FfiConverterRustBuffer<ActKind> {
    override fun read(buf: ByteBuffer) = try {
        ActKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ActKind) = 4UL

    override fun write(value: ActKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Whether a suggestion was taken up (article 40(4)).
 */

enum class Adoption {

    /**
     * 采纳: adopted.
     */
    FULL,
    /**
     * 部分采纳: adopted in part.
     */
    PARTIAL,
    /**
     * 未采纳: not adopted.
     */
    NONE;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAdoption: FfiConverterRustBuffer<Adoption> {
    override fun read(buf: ByteBuffer) = try {
        Adoption.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Adoption) = 4UL

    override fun write(value: Adoption, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A part of an agenda. Only open petitions stand under the first five.
 */

enum class AgendaPart {

    /**
     * 超期: a unit's duty is overdue.
     */
    LATE,
    /**
     * 即将到期: a unit's duty falls due by the end of the period.
     */
    DUE,
    /**
     * 督办未反馈: a supervision is not answered.
     */
    SUPERVISED,
    /**
     * 疑难: hard cases.
     */
    HARD,
    /**
     * 挂牌: listed cases, free to claim or claimed.
     */
    LISTED,
    /**
     * 新收: received in the period.
     */
    NEW,
    /**
     * 办结: closed in the period, for the first time.
     */
    CLOSED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAgendaPart: FfiConverterRustBuffer<AgendaPart> {
    override fun read(buf: ByteBuffer) = try {
        AgendaPart.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AgendaPart) = 4UL

    override fun write(value: AgendaPart, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A question about tables.
 */
sealed class Ask {

    /**
     * Who of a pool can be chosen.
     */
    data class Pool @JvmOverloads constructor(
        /**
         * Of which pool.
         */
        val `kind`: suqiu.PoolKind,
        /**
         * The pool.
         */
        val `members`: List<suqiu.PoolMember>,
        /**
         * The petition, one of those handed in.
         */
        val `petition`: kotlin.String,
        /**
         * Who asks, where the caller answers that they may see accusations.
         */
        val `reader`: suqiu.Actor? = null ) : Ask()

    {

        companion object
    }

    /**
     * What fell due in a period, and was held or missed.
     */
    data class Schedule @JvmOverloads constructor(
        /**
         * Seen from this day: what is not held by then and fell due before it was missed.
         */
        val `asOf`: suqiu.Date,
        /**
         * The first day.
         */
        val `from`: suqiu.Date,
        /**
         * The last day.
         */
        val `to`: suqiu.Date,
        /**
         * What was held.
         */
        val `held`: List<suqiu.HeldRecord> = listOf() ,
        /**
         * Only this one of the pack's `schedules`.
         */
        val `schedule`: kotlin.String? = null ,
        /**
         * Only this unit and those below it.
         */
        val `unit`: kotlin.String? = null ) : Ask()

    {

        companion object
    }

    /**
     * Whose turn it is.
     */
    data class Roster(
        /**
         * The first day.
         */
        val `from`: suqiu.Date,
        /**
         * Those who take turns, in the order in which they stand on the first day.
         */
        val `leaders`: List<suqiu.RosterLeader>,
        /**
         * Which of the pack's `schedules`.
         */
        val `schedule`: kotlin.String,
        /**
         * The last day.
         */
        val `to`: suqiu.Date) : Ask()

    {

        companion object
    }

    /**
     * What a meeting has before it.
     */
    data class Agenda @JvmOverloads constructor(
        /**
         * When clocks are read: the instant at which the petitions stand as they are handed in.
         */
        val `asOf`: suqiu.Instant,
        /**
         * The first day of the period.
         */
        val `from`: suqiu.Date,
        /**
         * Which of the pack's `schedules`.
         */
        val `schedule`: kotlin.String,
        /**
         * The last day of the period.
         */
        val `to`: suqiu.Date,
        /**
         * Listings; other dossiers are passed over.
         */
        val `dossiers`: List<suqiu.Dossier> = listOf() ,
        /**
         * Who reads it, where the caller answers that they may see accusations. Else none is shown.
         */
        val `reader`: suqiu.Actor? = null ,
        /**
         * Only what this unit, or one below it, must act on or coordinates.
         */
        val `unit`: kotlin.String? = null ) : Ask()

    {

        companion object
    }

    /**
     * Matters by list.
     */
    data class Ledger @JvmOverloads constructor(
        /**
         * When clocks are read: the instant at which the petitions stand as they are handed in.
         */
        val `asOf`: suqiu.Instant,
        /**
         * The first day of the period.
         */
        val `from`: suqiu.Date,
        /**
         * The last day of the period.
         */
        val `to`: suqiu.Date,
        /**
         * Grid events; other dossiers are passed over.
         */
        val `dossiers`: List<suqiu.Dossier> = listOf() ,
        /**
         * Only matters on one of these lists; all where it is left out.
         */
        val `lists`: List<suqiu.LedgerList> = listOf() ,
        /**
         * Who reads it, where the caller answers that they may see accusations. Else none is shown.
         */
        val `reader`: suqiu.Actor? = null ) : Ask()

    {

        companion object
    }

    /**
     * How many came in each month.
     */
    data class Monthly @JvmOverloads constructor(
        /**
         * The first month.
         */
        val `from`: kotlin.String,
        /**
         * The last month.
         */
        val `to`: kotlin.String,
        /**
         * How many levels of the subject are told apart; none where it is 0.
         */
        val `depth`: kotlin.Long = 0L ,
        /**
         * Who reads it, where the caller answers that they may see accusations. Else none is counted.
         */
        val `reader`: suqiu.Actor? = null ,
        /**
         * Whether units are told apart: the one that handles a petition, or received it while nobody does.
         */
        val `units`: kotlin.Boolean = false ) : Ask()

    {

        companion object
    }

    /**
     * How many are to be expected.
     */
    data class Forecast(
        /**
         * The counts, as `monthly`(super::monthly) gives them or the host keeps them. Lines of one series and
         * month are added; lines outside the months are left out.
         */
        val `counts`: List<suqiu.MonthCount>,
        /**
         * The first month.
         */
        val `from`: kotlin.String,
        /**
         * How many months are forecast: 12 at most.
         */
        val `months`: kotlin.Long,
        /**
         * The last month.
         */
        val `to`: kotlin.String) : Ask()

    {

        companion object
    }

    /**
     * Who held a petition when.
     */
    data class Trace @JvmOverloads constructor(
        /**
         * The events of the petition from the first on.
         */
        val `events`: List<suqiu.Event>,
        /**
         * The petition.
         */
        val `petition`: kotlin.String,
        /**
         * Who reads it, where the caller answers that they may see accusations. Else an accusation is not
         * traced.
         */
        val `reader`: suqiu.Actor? = null ) : Ask()

    {

        companion object
    }

    /**
     * Which petitions somebody may know of.
     */
    data class Wall(
        /**
         * Who would get to know: somebody, and the unit for which they act.
         */
        val `reader`: suqiu.Actor) : Ask()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAsk : FfiConverterRustBuffer<Ask>{
    override fun read(buf: ByteBuffer): Ask {
        return when(buf.getInt()) {
            1 -> Ask.Pool(
                FfiConverterTypePoolKind.read(buf),
                FfiConverterSequenceTypePoolMember.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeActor.read(buf),
                )
            2 -> Ask.Schedule(
                FfiConverterTypeDate.read(buf),
                FfiConverterTypeDate.read(buf),
                FfiConverterTypeDate.read(buf),
                FfiConverterSequenceTypeHeldRecord.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            3 -> Ask.Roster(
                FfiConverterTypeDate.read(buf),
                FfiConverterSequenceTypeRosterLeader.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeDate.read(buf),
                )
            4 -> Ask.Agenda(
                FfiConverterTypeInstant.read(buf),
                FfiConverterTypeDate.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeDate.read(buf),
                FfiConverterSequenceTypeDossier.read(buf),
                FfiConverterOptionalTypeActor.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            5 -> Ask.Ledger(
                FfiConverterTypeInstant.read(buf),
                FfiConverterTypeDate.read(buf),
                FfiConverterTypeDate.read(buf),
                FfiConverterSequenceTypeDossier.read(buf),
                FfiConverterSequenceTypeLedgerList.read(buf),
                FfiConverterOptionalTypeActor.read(buf),
                )
            6 -> Ask.Monthly(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterLong.read(buf),
                FfiConverterOptionalTypeActor.read(buf),
                FfiConverterBoolean.read(buf),
                )
            7 -> Ask.Forecast(
                FfiConverterSequenceTypeMonthCount.read(buf),
                FfiConverterString.read(buf),
                FfiConverterLong.read(buf),
                FfiConverterString.read(buf),
                )
            8 -> Ask.Trace(
                FfiConverterSequenceTypeEvent.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeActor.read(buf),
                )
            9 -> Ask.Wall(
                FfiConverterTypeActor.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Ask): ULong = when(value) {
        is Ask.Pool -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePoolKind.allocationSize(value.`kind`)
                + FfiConverterSequenceTypePoolMember.allocationSize(value.`members`)
                + FfiConverterString.allocationSize(value.`petition`)
                + FfiConverterOptionalTypeActor.allocationSize(value.`reader`)
            )
        }
        is Ask.Schedule -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDate.allocationSize(value.`asOf`)
                + FfiConverterTypeDate.allocationSize(value.`from`)
                + FfiConverterTypeDate.allocationSize(value.`to`)
                + FfiConverterSequenceTypeHeldRecord.allocationSize(value.`held`)
                + FfiConverterOptionalString.allocationSize(value.`schedule`)
                + FfiConverterOptionalString.allocationSize(value.`unit`)
            )
        }
        is Ask.Roster -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDate.allocationSize(value.`from`)
                + FfiConverterSequenceTypeRosterLeader.allocationSize(value.`leaders`)
                + FfiConverterString.allocationSize(value.`schedule`)
                + FfiConverterTypeDate.allocationSize(value.`to`)
            )
        }
        is Ask.Agenda -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInstant.allocationSize(value.`asOf`)
                + FfiConverterTypeDate.allocationSize(value.`from`)
                + FfiConverterString.allocationSize(value.`schedule`)
                + FfiConverterTypeDate.allocationSize(value.`to`)
                + FfiConverterSequenceTypeDossier.allocationSize(value.`dossiers`)
                + FfiConverterOptionalTypeActor.allocationSize(value.`reader`)
                + FfiConverterOptionalString.allocationSize(value.`unit`)
            )
        }
        is Ask.Ledger -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInstant.allocationSize(value.`asOf`)
                + FfiConverterTypeDate.allocationSize(value.`from`)
                + FfiConverterTypeDate.allocationSize(value.`to`)
                + FfiConverterSequenceTypeDossier.allocationSize(value.`dossiers`)
                + FfiConverterSequenceTypeLedgerList.allocationSize(value.`lists`)
                + FfiConverterOptionalTypeActor.allocationSize(value.`reader`)
            )
        }
        is Ask.Monthly -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`from`)
                + FfiConverterString.allocationSize(value.`to`)
                + FfiConverterLong.allocationSize(value.`depth`)
                + FfiConverterOptionalTypeActor.allocationSize(value.`reader`)
                + FfiConverterBoolean.allocationSize(value.`units`)
            )
        }
        is Ask.Forecast -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeMonthCount.allocationSize(value.`counts`)
                + FfiConverterString.allocationSize(value.`from`)
                + FfiConverterLong.allocationSize(value.`months`)
                + FfiConverterString.allocationSize(value.`to`)
            )
        }
        is Ask.Trace -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeEvent.allocationSize(value.`events`)
                + FfiConverterString.allocationSize(value.`petition`)
                + FfiConverterOptionalTypeActor.allocationSize(value.`reader`)
            )
        }
        is Ask.Wall -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeActor.allocationSize(value.`reader`)
            )
        }
    }

    override fun write(value: Ask, buf: ByteBuffer) {
        when(value) {
            is Ask.Pool -> {
                buf.putInt(1)
                FfiConverterTypePoolKind.write(value.`kind`, buf)
                FfiConverterSequenceTypePoolMember.write(value.`members`, buf)
                FfiConverterString.write(value.`petition`, buf)
                FfiConverterOptionalTypeActor.write(value.`reader`, buf)
                Unit
            }
            is Ask.Schedule -> {
                buf.putInt(2)
                FfiConverterTypeDate.write(value.`asOf`, buf)
                FfiConverterTypeDate.write(value.`from`, buf)
                FfiConverterTypeDate.write(value.`to`, buf)
                FfiConverterSequenceTypeHeldRecord.write(value.`held`, buf)
                FfiConverterOptionalString.write(value.`schedule`, buf)
                FfiConverterOptionalString.write(value.`unit`, buf)
                Unit
            }
            is Ask.Roster -> {
                buf.putInt(3)
                FfiConverterTypeDate.write(value.`from`, buf)
                FfiConverterSequenceTypeRosterLeader.write(value.`leaders`, buf)
                FfiConverterString.write(value.`schedule`, buf)
                FfiConverterTypeDate.write(value.`to`, buf)
                Unit
            }
            is Ask.Agenda -> {
                buf.putInt(4)
                FfiConverterTypeInstant.write(value.`asOf`, buf)
                FfiConverterTypeDate.write(value.`from`, buf)
                FfiConverterString.write(value.`schedule`, buf)
                FfiConverterTypeDate.write(value.`to`, buf)
                FfiConverterSequenceTypeDossier.write(value.`dossiers`, buf)
                FfiConverterOptionalTypeActor.write(value.`reader`, buf)
                FfiConverterOptionalString.write(value.`unit`, buf)
                Unit
            }
            is Ask.Ledger -> {
                buf.putInt(5)
                FfiConverterTypeInstant.write(value.`asOf`, buf)
                FfiConverterTypeDate.write(value.`from`, buf)
                FfiConverterTypeDate.write(value.`to`, buf)
                FfiConverterSequenceTypeDossier.write(value.`dossiers`, buf)
                FfiConverterSequenceTypeLedgerList.write(value.`lists`, buf)
                FfiConverterOptionalTypeActor.write(value.`reader`, buf)
                Unit
            }
            is Ask.Monthly -> {
                buf.putInt(6)
                FfiConverterString.write(value.`from`, buf)
                FfiConverterString.write(value.`to`, buf)
                FfiConverterLong.write(value.`depth`, buf)
                FfiConverterOptionalTypeActor.write(value.`reader`, buf)
                FfiConverterBoolean.write(value.`units`, buf)
                Unit
            }
            is Ask.Forecast -> {
                buf.putInt(7)
                FfiConverterSequenceTypeMonthCount.write(value.`counts`, buf)
                FfiConverterString.write(value.`from`, buf)
                FfiConverterLong.write(value.`months`, buf)
                FfiConverterString.write(value.`to`, buf)
                Unit
            }
            is Ask.Trace -> {
                buf.putInt(8)
                FfiConverterSequenceTypeEvent.write(value.`events`, buf)
                FfiConverterString.write(value.`petition`, buf)
                FfiConverterOptionalTypeActor.write(value.`reader`, buf)
                Unit
            }
            is Ask.Wall -> {
                buf.putInt(9)
                FfiConverterTypeActor.write(value.`reader`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What an assessment or a decision on it says, the mildest first.
 */

enum class AssessmentOutcome {

    /**
     * 可以实施: go ahead.
     */
    GO,
    /**
     * 调整后再评估: change it first.
     */
    CHANGE,
    /**
     * 不实施: stop.
     */
    STOP;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAssessmentOutcome: FfiConverterRustBuffer<AssessmentOutcome> {
    override fun read(buf: ByteBuffer) = try {
        AssessmentOutcome.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AssessmentOutcome) = 4UL

    override fun write(value: AssessmentOutcome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Where an assessment stands.
 */

enum class AssessmentPhase {

    /**
     * 评估中: being assessed.
     */
    OPEN,
    /**
     * 已评估，待决策: assessed, to be decided.
     */
    ASSESSED,
    /**
     * 调整方案，重新评估: the decision is changed and assessed anew.
     */
    REVISING,
    /**
     * 准予实施: it goes ahead.
     */
    GO,
    /**
     * 不予实施: it is stopped.
     */
    STOPPED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAssessmentPhase: FfiConverterRustBuffer<AssessmentPhase> {
    override fun read(buf: ByteBuffer) = try {
        AssessmentPhase.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AssessmentPhase) = 4UL

    override fun write(value: AssessmentPhase, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What has become of one unit's piece of work.
 */

enum class AssignmentState {

    /**
     * The unit has it.
     */
    OPEN,
    /**
     * The unit objects; the sender has not decided.
     */
    OBJECTED,
    /**
     * The unit took it up.
     */
    ACCEPTED,
    /**
     * The unit reported that it is done.
     */
    REPORTED,
    /**
     * It went back, or was taken back.
     */
    ENDED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAssignmentState: FfiConverterRustBuffer<AssignmentState> {
    override fun read(buf: ByteBuffer) = try {
        AssignmentState.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AssignmentState) = 4UL

    override fun write(value: AssignmentState, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Who bears a clock: the unit that is late when it runs out, or whose right it is.
 */

enum class Bearer {

    /**
     * The unit that registered the petition.
     */
    RECEIVER,
    /**
     * The unit responsible for handling: the lead, once there is one, else the receiver.
     */
    HOLDER,
    /**
     * The unit of the assignment to which the clock belongs.
     */
    ASSIGNEE,
    /**
     * The unit asked to review.
     */
    REVIEWER,
    /**
     * The unit asked to review finally.
     */
    FINAL_REVIEWER,
    /**
     * The body of the procedure into which the matter was diverted.
     */
    PROCEDURE,
    /**
     * The unit to which a suggestion or a supervision is addressed.
     */
    ADDRESSEE,
    /**
     * The mediator's unit.
     */
    MEDIATOR,
    /**
     * The unit that coordinates, at the level that the matter climbed to.
     */
    COORDINATOR,
    /**
     * The petitioner.
     */
    PETITIONER,
    /**
     * Both sides of a dispute.
     */
    BOTH_SIDES;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeBearer: FfiConverterRustBuffer<Bearer> {
    override fun read(buf: ByteBuffer) = try {
        Bearer.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Bearer) = 4UL

    override fun write(value: Bearer, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A body outside the ten channels.
 */

enum class Body {

    /**
     * 政法机关（法院、检察院、公安机关）: court, procuratorate or police.
     */
    POLITICAL_LEGAL,
    /**
     * 农村土地承包仲裁委员会: rural land contract arbitration commission.
     */
    LAND_ARBITRATION,
    /**
     * 仲裁委员会: arbitration commission.
     */
    COMMERCIAL_ARBITRATION,
    /**
     * 党组织、主管机关: party organisation or organ in charge.
     */
    PARTY_ORGAN,
    /**
     * 答复机关、单位的上一级机关、单位: the unit above the one that answered.
     */
    REVIEWER,
    /**
     * 有权处理的上级机关、单位: the competent unit above the county.
     */
    ABOVE;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeBody: FfiConverterRustBuffer<Body> {
    override fun read(buf: ByteBuffer) = try {
        Body.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Body) = 4UL

    override fun write(value: Body, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The branches of article 31 for a claim; the sixth is what is left.
 */

enum class Branch {

    /**
     * 诉讼、复议、立案、监督等司法程序（第一项）: judicial procedure (31(1)).
     */
    JUDICIAL,
    /**
     * 仲裁（第二项）: arbitration (31(2)).
     */
    ARBITRATION,
    /**
     * 党员申诉、申请复审（第三项）: appeal within the party (31(3)).
     */
    PARTY_APPEAL,
    /**
     * 行政复议、裁决、确认、许可、处罚（第四项）: administrative procedure (31(4)).
     */
    ADMINISTRATIVE,
    /**
     * 查处违法、履行法定职责（第五项）: performance of a statutory duty (31(5)).
     */
    STATUTORY_DUTY,
    /**
     * 出具信访处理意见书（第六项）: petition disposal opinion (31(6)).
     */
    OPINION;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeBranch: FfiConverterRustBuffer<Branch> {
    override fun read(buf: ByteBuffer) = try {
        Branch.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Branch) = 4UL

    override fun write(value: Branch, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Whether an answer stands.
 */

enum class Certainty {

    /**
     * The calendar covers every day that was looked at.
     */
    CERTAIN,
    /**
     * The rolled due needs days outside the calendar, computed on Monday to Friday; the nominal
     * one stands.
     */
    PROVISIONAL_ROLL,
    /**
     * Both dues need days outside the calendar, computed on Monday to Friday.
     */
    PROVISIONAL;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCertainty: FfiConverterRustBuffer<Certainty> {
    override fun read(buf: ByteBuffer) = try {
        Certainty.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Certainty) = 4UL

    override fun write(value: Certainty, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The ten channels that a centre docks to (practice row L2).
 */

enum class Channel {

    /**
     * 责任乡镇（街道）: responsible township or street.
     */
    TOWNSHIP,
    /**
     * 县直部门: county department.
     */
    DEPARTMENT,
    /**
     * 人民调解: people's mediation.
     */
    MEDIATION,
    /**
     * 诉讼立案: court case filing.
     */
    COURT_FILING,
    /**
     * 劳动仲裁: labour arbitration.
     */
    LABOUR_ARBITRATION,
    /**
     * 行政复议: administrative reconsideration.
     */
    RECONSIDERATION,
    /**
     * 法律服务: legal services.
     */
    LEGAL_SERVICES,
    /**
     * 心理疏导: psychological counselling.
     */
    COUNSELLING,
    /**
     * 纪检监察: discipline inspection and supervision.
     */
    DISCIPLINE_INSPECTION,
    /**
     * 督查督办: supervision.
     */
    SUPERVISION;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeChannel: FfiConverterRustBuffer<Channel> {
    override fun read(buf: ByteBuffer) = try {
        Channel.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Channel) = 4UL

    override fun write(value: Channel, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * For what somebody is chosen.
 */

enum class ChoicePart {

    /**
     * 调解员: mediator.
     */
    MEDIATOR,
    /**
     * 法律专家: legal expert.
     */
    LEGAL_EXPERT;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeChoicePart: FfiConverterRustBuffer<ChoicePart> {
    override fun read(buf: ByteBuffer) = try {
        ChoicePart.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ChoicePart) = 4UL

    override fun write(value: ChoicePart, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Whether a clock runs.
 */

enum class ClockState {

    /**
     * It runs. So does one that is paused only after its budget was used up.
     */
    RUNNING,
    /**
     * An open pause holds it.
     */
    PAUSED,
    /**
     * It ended, and is judged at its end.
     */
    ENDED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeClockState: FfiConverterRustBuffer<ClockState> {
    override fun read(buf: ByteBuffer) = try {
        ClockState.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ClockState) = 4UL

    override fun write(value: ClockState, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * With what a petition ends.
 */

enum class CloseOutcome {

    /**
     * 诉求合理，问题解决: justified and resolved.
     */
    RESOLVED,
    /**
     * 已解释说明: explained.
     */
    EXPLAINED,
    /**
     * 不予支持: not supported.
     */
    NOT_SUPPORTED,
    /**
     * 调解、和解达成协议: settled by agreement.
     */
    AGREED,
    /**
     * 已答复或反馈: replied to.
     */
    REPLIED,
    /**
     * 由其他程序处理: dealt with in another procedure.
     */
    OTHER_PROCEDURE,
    /**
     * 复核终结: concluded by final review.
     */
    CONCLUDED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCloseOutcome: FfiConverterRustBuffer<CloseOutcome> {
    override fun read(buf: ByteBuffer) = try {
        CloseOutcome.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CloseOutcome) = 4UL

    override fun write(value: CloseOutcome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The colour of a clock, in order of severity.
 */

enum class Colour {

    /**
     * Before the first threshold.
     */
    CLEAR,
    /**
     * 蓝.
     */
    BLUE,
    /**
     * 黄.
     */
    YELLOW,
    /**
     * 红.
     */
    RED,
    /**
     * 超期: now is after the due.
     */
    OVERDUE;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeColour: FfiConverterRustBuffer<Colour> {
    override fun read(buf: ByteBuffer) = try {
        Colour.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Colour) = 4UL

    override fun write(value: Colour, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why a day is a working day or a day off.
 */
sealed class DayReason {

    /**
     * A weekday of the weekly pattern.
     */
    object Weekday : DayReason()

    /**
     * The weekly rest (国务院关于职工工作时间的规定 7).
     */
    object Weekend : DayReason()

    /**
     * A day off by a national notice.
     */
    data class Holiday(
        /**
         * The festival.
         */
        val `name`: suqiu.Text,
        /**
         * The notices of its year, by address.
         */
        val `notices`: List<kotlin.String>) : DayReason()

    {

        companion object
    }

    /**
     * A workday by a national notice, which makes up for a day off.
     */
    data class MakeUp(
        /**
         * The festival.
         */
        val `name`: suqiu.Text,
        /**
         * The notices of its year, by address.
         */
        val `notices`: List<kotlin.String>) : DayReason()

    {

        companion object
    }

    /**
     * A day that a region adds (全国年节及纪念日放假办法 4).
     */
    data class Regional(
        /**
         * What says so.
         */
        val `citation`: suqiu.Citation,
        /**
         * The festival.
         */
        val `name`: suqiu.Text) : DayReason()

    {

        companion object
    }

    /**
     * No table speaks for the day: the answer is the weekly pattern's, and provisional.
     */
    object OutsideCoverage : DayReason()

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDayReason : FfiConverterRustBuffer<DayReason>{
    override fun read(buf: ByteBuffer): DayReason {
        return when(buf.getInt()) {
            1 -> DayReason.Weekday
            2 -> DayReason.Weekend
            3 -> DayReason.Holiday(
                FfiConverterTypeText.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            4 -> DayReason.MakeUp(
                FfiConverterTypeText.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            5 -> DayReason.Regional(
                FfiConverterTypeCitation.read(buf),
                FfiConverterTypeText.read(buf),
                )
            6 -> DayReason.OutsideCoverage
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: DayReason): ULong = when(value) {
        is DayReason.Weekday -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is DayReason.Weekend -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is DayReason.Holiday -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeText.allocationSize(value.`name`)
                + FfiConverterSequenceString.allocationSize(value.`notices`)
            )
        }
        is DayReason.MakeUp -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeText.allocationSize(value.`name`)
                + FfiConverterSequenceString.allocationSize(value.`notices`)
            )
        }
        is DayReason.Regional -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCitation.allocationSize(value.`citation`)
                + FfiConverterTypeText.allocationSize(value.`name`)
            )
        }
        is DayReason.OutsideCoverage -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: DayReason, buf: ByteBuffer) {
        when(value) {
            is DayReason.Weekday -> {
                buf.putInt(1)
                Unit
            }
            is DayReason.Weekend -> {
                buf.putInt(2)
                Unit
            }
            is DayReason.Holiday -> {
                buf.putInt(3)
                FfiConverterTypeText.write(value.`name`, buf)
                FfiConverterSequenceString.write(value.`notices`, buf)
                Unit
            }
            is DayReason.MakeUp -> {
                buf.putInt(4)
                FfiConverterTypeText.write(value.`name`, buf)
                FfiConverterSequenceString.write(value.`notices`, buf)
                Unit
            }
            is DayReason.Regional -> {
                buf.putInt(5)
                FfiConverterTypeCitation.write(value.`citation`, buf)
                FfiConverterTypeText.write(value.`name`, buf)
                Unit
            }
            is DayReason.OutsideCoverage -> {
                buf.putInt(6)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What one day does to a clock.
 */

enum class DayRole {

    /**
     * The clock starts on it.
     */
    START,
    /**
     * It counts.
     */
    COUNTED,
    /**
     * A day of rest of a clock in working time.
     */
    SKIPPED,
    /**
     * A pause held the clock.
     */
    PAUSED,
    /**
     * It is left out.
     */
    EXCLUDED,
    /**
     * The last day of the period.
     */
    NOMINAL,
    /**
     * A day of rest over which the last day rolls.
     */
    ROLLED_OVER,
    /**
     * The working day onto which the last day rolls.
     */
    ROLLED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDayRole: FfiConverterRustBuffer<DayRole> {
    override fun read(buf: ByteBuffer) = try {
        DayRole.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: DayRole) = 4UL

    override fun write(value: DayRole, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How a paper reached the petitioner.
 */

enum class DeliveryWay {

    /**
     * 直接送达: in person.
     */
    IN_PERSON,
    /**
     * 邮寄送达: by post.
     */
    POST,
    /**
     * 电子送达: electronically.
     */
    ELECTRONIC,
    /**
     * 留置送达: left at the address.
     */
    LEFT,
    /**
     * 公告送达: by public notice.
     */
    PUBLISHED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDeliveryWay: FfiConverterRustBuffer<DeliveryWay> {
    override fun read(buf: ByteBuffer) = try {
        DeliveryWay.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: DeliveryWay) = 4UL

    override fun write(value: DeliveryWay, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What is asked for. Each variant's payload says what it needs.
 */
sealed class DossierAct {

    /**
     * 挂牌: list a hard case.
     */
    data class ListCase(
        /**
         * How hard it is, as the pack's table of funds has it.
         */
        val `difficulty`: kotlin.String,
        /**
         * The petition.
         */
        val `petition`: kotlin.String) : DossierAct()

    {

        companion object
    }

    /**
     * 揭榜: claim a listed case.
     */
    data class Claim(
        /**
         * The team.
         */
        val `team`: kotlin.String) : DossierAct()

    {

        companion object
    }

    /**
     * 退榜: give a listed case back.
     */
    data class Release(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : DossierAct()

    {

        companion object
    }

    /**
     * 结算: pay for the work on a listed case.
     */
    data class Settle(
        /**
         * What the work was, and that it is paid for.
         */
        val `document`: kotlin.String,
        /**
         * How much is paid: at most the fund.
         */
        val `paid`: suqiu.Decimal) : DossierAct()

    {

        companion object
    }

    /**
     * 撤牌: take a case off the list.
     */
    data class Delist(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : DossierAct()

    {

        companion object
    }

    /**
     * 网格上报: report a grid event.
     */
    data class Report @JvmOverloads constructor(
        /**
         * What kind it is, as the pack has it.
         */
        val `kind`: kotlin.String,
        /**
         * Where.
         */
        val `place`: kotlin.String,
        /**
         * What it is.
         */
        val `words`: kotlin.String,
        /**
         * The resident who told of it; left out where it was found on patrol, or nobody gave a name.
         * Who told is fed back to before the event is closed.
         */
        val `toldBy`: kotlin.String? = null ) : DossierAct()

    {

        companion object
    }

    /**
     * 处理: handle a grid event.
     */
    data class Handle @JvmOverloads constructor(
        /**
         * What was done.
         */
        val `done`: kotlin.String,
        /**
         * Photographs and records, at most 200.
         */
        val `documents`: List<kotlin.String> = listOf() ) : DossierAct()

    {

        companion object
    }

    /**
     * 上交: raise a grid event to the next level.
     */
    data class Raise(
        /**
         * Why.
         */
        val `cause`: suqiu.RaiseCause,
        /**
         * The same in words.
         */
        val `reason`: kotlin.String) : DossierAct()

    {

        companion object
    }

    /**
     * 接办: take on a grid event.
     */
    object Take : DossierAct()

    /**
     * 转为信访事项: turn a grid event into a petition.
     */
    data class TurnIntoPetition(
        /**
         * The petition.
         */
        val `petition`: kotlin.String) : DossierAct()

    {

        companion object
    }

    /**
     * 反馈: feed back to the resident.
     */
    data class FeedBack(
        /**
         * What the resident was told, and said.
         */
        val `words`: kotlin.String) : DossierAct()

    {

        companion object
    }

    /**
     * 开始民情日志: begin the journal of a day.
     */
    data class OpenJournal(
        /**
         * The day.
         */
        val `day`: suqiu.Date) : DossierAct()

    {

        companion object
    }

    /**
     * 记走访: note visits to a place.
     */
    data class NoteVisit @JvmOverloads constructor(
        /**
         * How many households.
         */
        val `households`: kotlin.Long,
        /**
         * Where.
         */
        val `place`: kotlin.String,
        /**
         * The grid event that came of it. A petition names this journal in its `follows` instead, so that
         * nothing here tells of an accusation.
         */
        val `ledTo`: kotlin.String? = null ) : DossierAct()

    {

        companion object
    }

    /**
     * 记代办: note a service done on somebody's behalf.
     */
    data class NoteService @JvmOverloads constructor(
        /**
         * What, as the pack has it.
         */
        val `kind`: kotlin.String,
        /**
         * Where.
         */
        val `place`: kotlin.String,
        /**
         * For whom, as the host's opaque reference, where they want to hear of it; never printed.
         */
        val `forWhom`: kotlin.String? = null ,
        /**
         * The grid event that came of it.
         */
        val `ledTo`: kotlin.String? = null ) : DossierAct()

    {

        companion object
    }

    /**
     * 结束民情日志: end the journal.
     */
    object CloseJournal : DossierAct()

    /**
     * 提请风险评估: begin the risk assessment of a decision.
     */
    data class OpenAssessment(
        /**
         * Who takes the decision.
         */
        val `decider`: kotlin.String,
        /**
         * The draft of the decision.
         */
        val `draft`: kotlin.String,
        /**
         * What kind it is, as the pack has it.
         */
        val `kind`: kotlin.String) : DossierAct()

    {

        companion object
    }

    /**
     * 听证: hold a hearing on a decision.
     */
    data class HoldHearing(
        /**
         * How many came.
         */
        val `people`: kotlin.Long,
        /**
         * Its record.
         */
        val `record`: kotlin.String) : DossierAct()

    {

        companion object
    }

    /**
     * 出具评估报告: record the risks of a decision.
     */
    data class RecordRisks(
        /**
         * What the assessment comes to.
         */
        val `outcome`: suqiu.AssessmentOutcome,
        /**
         * Why.
         */
        val `reasons`: kotlin.String,
        /**
         * The report.
         */
        val `report`: kotlin.String) : DossierAct()

    {

        companion object
    }

    /**
     * 作出决策: decide on what was assessed.
     */
    data class DecideAssessed(
        /**
         * The decision.
         */
        val `document`: kotlin.String,
        /**
         * What was decided: what the assessment says, or stricter.
         */
        val `outcome`: suqiu.AssessmentOutcome) : DossierAct()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDossierAct : FfiConverterRustBuffer<DossierAct>{
    override fun read(buf: ByteBuffer): DossierAct {
        return when(buf.getInt()) {
            1 -> DossierAct.ListCase(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            2 -> DossierAct.Claim(
                FfiConverterString.read(buf),
                )
            3 -> DossierAct.Release(
                FfiConverterString.read(buf),
                )
            4 -> DossierAct.Settle(
                FfiConverterString.read(buf),
                FfiConverterTypeDecimal.read(buf),
                )
            5 -> DossierAct.Delist(
                FfiConverterString.read(buf),
                )
            6 -> DossierAct.Report(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            7 -> DossierAct.Handle(
                FfiConverterString.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            8 -> DossierAct.Raise(
                FfiConverterTypeRaiseCause.read(buf),
                FfiConverterString.read(buf),
                )
            9 -> DossierAct.Take
            10 -> DossierAct.TurnIntoPetition(
                FfiConverterString.read(buf),
                )
            11 -> DossierAct.FeedBack(
                FfiConverterString.read(buf),
                )
            12 -> DossierAct.OpenJournal(
                FfiConverterTypeDate.read(buf),
                )
            13 -> DossierAct.NoteVisit(
                FfiConverterLong.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            14 -> DossierAct.NoteService(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            15 -> DossierAct.CloseJournal
            16 -> DossierAct.OpenAssessment(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            17 -> DossierAct.HoldHearing(
                FfiConverterLong.read(buf),
                FfiConverterString.read(buf),
                )
            18 -> DossierAct.RecordRisks(
                FfiConverterTypeAssessmentOutcome.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            19 -> DossierAct.DecideAssessed(
                FfiConverterString.read(buf),
                FfiConverterTypeAssessmentOutcome.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: DossierAct): ULong = when(value) {
        is DossierAct.ListCase -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`difficulty`)
                + FfiConverterString.allocationSize(value.`petition`)
            )
        }
        is DossierAct.Claim -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`team`)
            )
        }
        is DossierAct.Release -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is DossierAct.Settle -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeDecimal.allocationSize(value.`paid`)
            )
        }
        is DossierAct.Delist -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is DossierAct.Report -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterString.allocationSize(value.`place`)
                + FfiConverterString.allocationSize(value.`words`)
                + FfiConverterOptionalString.allocationSize(value.`toldBy`)
            )
        }
        is DossierAct.Handle -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`done`)
                + FfiConverterSequenceString.allocationSize(value.`documents`)
            )
        }
        is DossierAct.Raise -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRaiseCause.allocationSize(value.`cause`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is DossierAct.Take -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is DossierAct.TurnIntoPetition -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`petition`)
            )
        }
        is DossierAct.FeedBack -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`words`)
            )
        }
        is DossierAct.OpenJournal -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDate.allocationSize(value.`day`)
            )
        }
        is DossierAct.NoteVisit -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterLong.allocationSize(value.`households`)
                + FfiConverterString.allocationSize(value.`place`)
                + FfiConverterOptionalString.allocationSize(value.`ledTo`)
            )
        }
        is DossierAct.NoteService -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterString.allocationSize(value.`place`)
                + FfiConverterOptionalString.allocationSize(value.`forWhom`)
                + FfiConverterOptionalString.allocationSize(value.`ledTo`)
            )
        }
        is DossierAct.CloseJournal -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is DossierAct.OpenAssessment -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`decider`)
                + FfiConverterString.allocationSize(value.`draft`)
                + FfiConverterString.allocationSize(value.`kind`)
            )
        }
        is DossierAct.HoldHearing -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterLong.allocationSize(value.`people`)
                + FfiConverterString.allocationSize(value.`record`)
            )
        }
        is DossierAct.RecordRisks -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAssessmentOutcome.allocationSize(value.`outcome`)
                + FfiConverterString.allocationSize(value.`reasons`)
                + FfiConverterString.allocationSize(value.`report`)
            )
        }
        is DossierAct.DecideAssessed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeAssessmentOutcome.allocationSize(value.`outcome`)
            )
        }
    }

    override fun write(value: DossierAct, buf: ByteBuffer) {
        when(value) {
            is DossierAct.ListCase -> {
                buf.putInt(1)
                FfiConverterString.write(value.`difficulty`, buf)
                FfiConverterString.write(value.`petition`, buf)
                Unit
            }
            is DossierAct.Claim -> {
                buf.putInt(2)
                FfiConverterString.write(value.`team`, buf)
                Unit
            }
            is DossierAct.Release -> {
                buf.putInt(3)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is DossierAct.Settle -> {
                buf.putInt(4)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeDecimal.write(value.`paid`, buf)
                Unit
            }
            is DossierAct.Delist -> {
                buf.putInt(5)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is DossierAct.Report -> {
                buf.putInt(6)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterString.write(value.`place`, buf)
                FfiConverterString.write(value.`words`, buf)
                FfiConverterOptionalString.write(value.`toldBy`, buf)
                Unit
            }
            is DossierAct.Handle -> {
                buf.putInt(7)
                FfiConverterString.write(value.`done`, buf)
                FfiConverterSequenceString.write(value.`documents`, buf)
                Unit
            }
            is DossierAct.Raise -> {
                buf.putInt(8)
                FfiConverterTypeRaiseCause.write(value.`cause`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is DossierAct.Take -> {
                buf.putInt(9)
                Unit
            }
            is DossierAct.TurnIntoPetition -> {
                buf.putInt(10)
                FfiConverterString.write(value.`petition`, buf)
                Unit
            }
            is DossierAct.FeedBack -> {
                buf.putInt(11)
                FfiConverterString.write(value.`words`, buf)
                Unit
            }
            is DossierAct.OpenJournal -> {
                buf.putInt(12)
                FfiConverterTypeDate.write(value.`day`, buf)
                Unit
            }
            is DossierAct.NoteVisit -> {
                buf.putInt(13)
                FfiConverterLong.write(value.`households`, buf)
                FfiConverterString.write(value.`place`, buf)
                FfiConverterOptionalString.write(value.`ledTo`, buf)
                Unit
            }
            is DossierAct.NoteService -> {
                buf.putInt(14)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterString.write(value.`place`, buf)
                FfiConverterOptionalString.write(value.`forWhom`, buf)
                FfiConverterOptionalString.write(value.`ledTo`, buf)
                Unit
            }
            is DossierAct.CloseJournal -> {
                buf.putInt(15)
                Unit
            }
            is DossierAct.OpenAssessment -> {
                buf.putInt(16)
                FfiConverterString.write(value.`decider`, buf)
                FfiConverterString.write(value.`draft`, buf)
                FfiConverterString.write(value.`kind`, buf)
                Unit
            }
            is DossierAct.HoldHearing -> {
                buf.putInt(17)
                FfiConverterLong.write(value.`people`, buf)
                FfiConverterString.write(value.`record`, buf)
                Unit
            }
            is DossierAct.RecordRisks -> {
                buf.putInt(18)
                FfiConverterTypeAssessmentOutcome.write(value.`outcome`, buf)
                FfiConverterString.write(value.`reasons`, buf)
                FfiConverterString.write(value.`report`, buf)
                Unit
            }
            is DossierAct.DecideAssessed -> {
                buf.putInt(19)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeAssessmentOutcome.write(value.`outcome`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What happened.
 */
sealed class DossierFact {

    /**
     * A hard case was listed.
     */
    data class Listed(
        /**
         * How hard it is.
         */
        val `difficulty`: kotlin.String,
        /**
         * The fund, as the table had it then; a later table changes nothing.
         */
        val `fund`: suqiu.Decimal,
        /**
         * The petition.
         */
        val `petition`: kotlin.String) : DossierFact()

    {

        companion object
    }

    /**
     * A team took it on.
     */
    data class Claimed(
        /**
         * The team.
         */
        val `team`: kotlin.String) : DossierFact()

    {

        companion object
    }

    /**
     * It is free again.
     */
    data class Released(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : DossierFact()

    {

        companion object
    }

    /**
     * The work was paid for.
     */
    data class Settled(
        /**
         * What the work was, and that it is paid for.
         */
        val `document`: kotlin.String,
        /**
         * How much is paid: at most the fund.
         */
        val `paid`: suqiu.Decimal) : DossierFact()

    {

        companion object
    }

    /**
     * It was taken off the list.
     */
    data class Delisted(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : DossierFact()

    {

        companion object
    }

    /**
     * A grid event was reported.
     */
    data class Reported @JvmOverloads constructor(
        /**
         * The clock of the first step.
         */
        val `clock`: suqiu.StepClock,
        /**
         * What kind it is.
         */
        val `kind`: kotlin.String,
        /**
         * Where.
         */
        val `place`: kotlin.String,
        /**
         * What it is.
         */
        val `words`: kotlin.String,
        /**
         * The resident who told of it.
         */
        val `toldBy`: kotlin.String? = null ) : DossierFact()

    {

        companion object
    }

    /**
     * It was handled.
     */
    data class Handled @JvmOverloads constructor(
        /**
         * What was done.
         */
        val `done`: kotlin.String,
        /**
         * The clock of feeding back; none where nobody told of it, since the event is closed then.
         */
        val `clock`: suqiu.StepClock? = null ,
        /**
         * Photographs and records.
         */
        val `documents`: List<kotlin.String> = listOf() ) : DossierFact()

    {

        companion object
    }

    /**
     * It went to the next level.
     */
    data class Raised(
        /**
         * Why.
         */
        val `cause`: suqiu.RaiseCause,
        /**
         * The clock of that level: it runs from now on, whenever the unit takes the event on.
         */
        val `clock`: suqiu.StepClock,
        /**
         * The same in words.
         */
        val `reason`: kotlin.String,
        /**
         * The unit that has it now.
         */
        val `to`: kotlin.String) : DossierFact()

    {

        companion object
    }

    /**
     * The unit took it on.
     */
    object Taken : DossierFact()

    /**
     * It goes on as a petition.
     */
    data class TurnedIntoPetition(
        /**
         * The petition.
         */
        val `petition`: kotlin.String) : DossierFact()

    {

        companion object
    }

    /**
     * The resident was told.
     */
    data class FedBack(
        /**
         * What the resident was told, and said.
         */
        val `words`: kotlin.String) : DossierFact()

    {

        companion object
    }

    /**
     * The journal of a day was begun.
     */
    data class JournalOpened(
        /**
         * The day.
         */
        val `day`: suqiu.Date) : DossierFact()

    {

        companion object
    }

    /**
     * Visits to a place were noted.
     */
    data class VisitNoted @JvmOverloads constructor(
        /**
         * How many households.
         */
        val `households`: kotlin.Long,
        /**
         * Where.
         */
        val `place`: kotlin.String,
        /**
         * The grid event that came of it. A petition names this journal in its `follows` instead, so that
         * nothing here tells of an accusation.
         */
        val `ledTo`: kotlin.String? = null ) : DossierFact()

    {

        companion object
    }

    /**
     * A service was noted.
     */
    data class ServiceNoted @JvmOverloads constructor(
        /**
         * What, as the pack has it.
         */
        val `kind`: kotlin.String,
        /**
         * Where.
         */
        val `place`: kotlin.String,
        /**
         * For whom, as the host's opaque reference, where they want to hear of it; never printed.
         */
        val `forWhom`: kotlin.String? = null ,
        /**
         * The grid event that came of it.
         */
        val `ledTo`: kotlin.String? = null ) : DossierFact()

    {

        companion object
    }

    /**
     * The journal was ended.
     */
    object JournalClosed : DossierFact()

    /**
     * The risk assessment of a decision was begun.
     */
    data class AssessmentOpened(
        /**
         * Who takes the decision.
         */
        val `decider`: kotlin.String,
        /**
         * The draft of the decision.
         */
        val `draft`: kotlin.String,
        /**
         * What kind it is, as the pack has it.
         */
        val `kind`: kotlin.String) : DossierFact()

    {

        companion object
    }

    /**
     * A hearing was held on it.
     */
    data class HearingHeld(
        /**
         * How many came.
         */
        val `people`: kotlin.Long,
        /**
         * Its record.
         */
        val `record`: kotlin.String) : DossierFact()

    {

        companion object
    }

    /**
     * Its risks were recorded.
     */
    data class RisksRecorded(
        /**
         * What the assessment comes to.
         */
        val `outcome`: suqiu.AssessmentOutcome,
        /**
         * Why.
         */
        val `reasons`: kotlin.String,
        /**
         * The report.
         */
        val `report`: kotlin.String) : DossierFact()

    {

        companion object
    }

    /**
     * It was decided.
     */
    data class AssessedDecided(
        /**
         * The decision.
         */
        val `document`: kotlin.String,
        /**
         * What was decided: what the assessment says, or stricter.
         */
        val `outcome`: suqiu.AssessmentOutcome) : DossierFact()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDossierFact : FfiConverterRustBuffer<DossierFact>{
    override fun read(buf: ByteBuffer): DossierFact {
        return when(buf.getInt()) {
            1 -> DossierFact.Listed(
                FfiConverterString.read(buf),
                FfiConverterTypeDecimal.read(buf),
                FfiConverterString.read(buf),
                )
            2 -> DossierFact.Claimed(
                FfiConverterString.read(buf),
                )
            3 -> DossierFact.Released(
                FfiConverterString.read(buf),
                )
            4 -> DossierFact.Settled(
                FfiConverterString.read(buf),
                FfiConverterTypeDecimal.read(buf),
                )
            5 -> DossierFact.Delisted(
                FfiConverterString.read(buf),
                )
            6 -> DossierFact.Reported(
                FfiConverterTypeStepClock.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            7 -> DossierFact.Handled(
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeStepClock.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            8 -> DossierFact.Raised(
                FfiConverterTypeRaiseCause.read(buf),
                FfiConverterTypeStepClock.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            9 -> DossierFact.Taken
            10 -> DossierFact.TurnedIntoPetition(
                FfiConverterString.read(buf),
                )
            11 -> DossierFact.FedBack(
                FfiConverterString.read(buf),
                )
            12 -> DossierFact.JournalOpened(
                FfiConverterTypeDate.read(buf),
                )
            13 -> DossierFact.VisitNoted(
                FfiConverterLong.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            14 -> DossierFact.ServiceNoted(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            15 -> DossierFact.JournalClosed
            16 -> DossierFact.AssessmentOpened(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            17 -> DossierFact.HearingHeld(
                FfiConverterLong.read(buf),
                FfiConverterString.read(buf),
                )
            18 -> DossierFact.RisksRecorded(
                FfiConverterTypeAssessmentOutcome.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            19 -> DossierFact.AssessedDecided(
                FfiConverterString.read(buf),
                FfiConverterTypeAssessmentOutcome.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: DossierFact): ULong = when(value) {
        is DossierFact.Listed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`difficulty`)
                + FfiConverterTypeDecimal.allocationSize(value.`fund`)
                + FfiConverterString.allocationSize(value.`petition`)
            )
        }
        is DossierFact.Claimed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`team`)
            )
        }
        is DossierFact.Released -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is DossierFact.Settled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeDecimal.allocationSize(value.`paid`)
            )
        }
        is DossierFact.Delisted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is DossierFact.Reported -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeStepClock.allocationSize(value.`clock`)
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterString.allocationSize(value.`place`)
                + FfiConverterString.allocationSize(value.`words`)
                + FfiConverterOptionalString.allocationSize(value.`toldBy`)
            )
        }
        is DossierFact.Handled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`done`)
                + FfiConverterOptionalTypeStepClock.allocationSize(value.`clock`)
                + FfiConverterSequenceString.allocationSize(value.`documents`)
            )
        }
        is DossierFact.Raised -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRaiseCause.allocationSize(value.`cause`)
                + FfiConverterTypeStepClock.allocationSize(value.`clock`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterString.allocationSize(value.`to`)
            )
        }
        is DossierFact.Taken -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is DossierFact.TurnedIntoPetition -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`petition`)
            )
        }
        is DossierFact.FedBack -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`words`)
            )
        }
        is DossierFact.JournalOpened -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDate.allocationSize(value.`day`)
            )
        }
        is DossierFact.VisitNoted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterLong.allocationSize(value.`households`)
                + FfiConverterString.allocationSize(value.`place`)
                + FfiConverterOptionalString.allocationSize(value.`ledTo`)
            )
        }
        is DossierFact.ServiceNoted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterString.allocationSize(value.`place`)
                + FfiConverterOptionalString.allocationSize(value.`forWhom`)
                + FfiConverterOptionalString.allocationSize(value.`ledTo`)
            )
        }
        is DossierFact.JournalClosed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is DossierFact.AssessmentOpened -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`decider`)
                + FfiConverterString.allocationSize(value.`draft`)
                + FfiConverterString.allocationSize(value.`kind`)
            )
        }
        is DossierFact.HearingHeld -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterLong.allocationSize(value.`people`)
                + FfiConverterString.allocationSize(value.`record`)
            )
        }
        is DossierFact.RisksRecorded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAssessmentOutcome.allocationSize(value.`outcome`)
                + FfiConverterString.allocationSize(value.`reasons`)
                + FfiConverterString.allocationSize(value.`report`)
            )
        }
        is DossierFact.AssessedDecided -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeAssessmentOutcome.allocationSize(value.`outcome`)
            )
        }
    }

    override fun write(value: DossierFact, buf: ByteBuffer) {
        when(value) {
            is DossierFact.Listed -> {
                buf.putInt(1)
                FfiConverterString.write(value.`difficulty`, buf)
                FfiConverterTypeDecimal.write(value.`fund`, buf)
                FfiConverterString.write(value.`petition`, buf)
                Unit
            }
            is DossierFact.Claimed -> {
                buf.putInt(2)
                FfiConverterString.write(value.`team`, buf)
                Unit
            }
            is DossierFact.Released -> {
                buf.putInt(3)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is DossierFact.Settled -> {
                buf.putInt(4)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeDecimal.write(value.`paid`, buf)
                Unit
            }
            is DossierFact.Delisted -> {
                buf.putInt(5)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is DossierFact.Reported -> {
                buf.putInt(6)
                FfiConverterTypeStepClock.write(value.`clock`, buf)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterString.write(value.`place`, buf)
                FfiConverterString.write(value.`words`, buf)
                FfiConverterOptionalString.write(value.`toldBy`, buf)
                Unit
            }
            is DossierFact.Handled -> {
                buf.putInt(7)
                FfiConverterString.write(value.`done`, buf)
                FfiConverterOptionalTypeStepClock.write(value.`clock`, buf)
                FfiConverterSequenceString.write(value.`documents`, buf)
                Unit
            }
            is DossierFact.Raised -> {
                buf.putInt(8)
                FfiConverterTypeRaiseCause.write(value.`cause`, buf)
                FfiConverterTypeStepClock.write(value.`clock`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterString.write(value.`to`, buf)
                Unit
            }
            is DossierFact.Taken -> {
                buf.putInt(9)
                Unit
            }
            is DossierFact.TurnedIntoPetition -> {
                buf.putInt(10)
                FfiConverterString.write(value.`petition`, buf)
                Unit
            }
            is DossierFact.FedBack -> {
                buf.putInt(11)
                FfiConverterString.write(value.`words`, buf)
                Unit
            }
            is DossierFact.JournalOpened -> {
                buf.putInt(12)
                FfiConverterTypeDate.write(value.`day`, buf)
                Unit
            }
            is DossierFact.VisitNoted -> {
                buf.putInt(13)
                FfiConverterLong.write(value.`households`, buf)
                FfiConverterString.write(value.`place`, buf)
                FfiConverterOptionalString.write(value.`ledTo`, buf)
                Unit
            }
            is DossierFact.ServiceNoted -> {
                buf.putInt(14)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterString.write(value.`place`, buf)
                FfiConverterOptionalString.write(value.`forWhom`, buf)
                FfiConverterOptionalString.write(value.`ledTo`, buf)
                Unit
            }
            is DossierFact.JournalClosed -> {
                buf.putInt(15)
                Unit
            }
            is DossierFact.AssessmentOpened -> {
                buf.putInt(16)
                FfiConverterString.write(value.`decider`, buf)
                FfiConverterString.write(value.`draft`, buf)
                FfiConverterString.write(value.`kind`, buf)
                Unit
            }
            is DossierFact.HearingHeld -> {
                buf.putInt(17)
                FfiConverterLong.write(value.`people`, buf)
                FfiConverterString.write(value.`record`, buf)
                Unit
            }
            is DossierFact.RisksRecorded -> {
                buf.putInt(18)
                FfiConverterTypeAssessmentOutcome.write(value.`outcome`, buf)
                FfiConverterString.write(value.`reasons`, buf)
                FfiConverterString.write(value.`report`, buf)
                Unit
            }
            is DossierFact.AssessedDecided -> {
                buf.putInt(19)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeAssessmentOutcome.write(value.`outcome`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Why a clock ended.
 */
sealed class EndCause {

    /**
     * What its rule waits for happened.
     */
    data class Moment(
        val v1: suqiu.Moment) : EndCause()

    {

        companion object
    }

    /**
     * Its rule does not apply to the petition any more.
     */
    object NotApplicable : EndCause()

    /**
     * Another clock took its place.
     */
    object Superseded : EndCause()

    /**
     * The petition came to an end.
     */
    object PetitionEnded : EndCause()

    /**
     * A right was not used in time.
     */
    object Lapsed : EndCause()

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeEndCause : FfiConverterRustBuffer<EndCause>{
    override fun read(buf: ByteBuffer): EndCause {
        return when(buf.getInt()) {
            1 -> EndCause.Moment(
                FfiConverterTypeMoment.read(buf),
                )
            2 -> EndCause.NotApplicable
            3 -> EndCause.Superseded
            4 -> EndCause.PetitionEnded
            5 -> EndCause.Lapsed
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: EndCause): ULong = when(value) {
        is EndCause.Moment -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMoment.allocationSize(value.v1)
            )
        }
        is EndCause.NotApplicable -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is EndCause.Superseded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is EndCause.PetitionEnded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is EndCause.Lapsed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: EndCause, buf: ByteBuffer) {
        when(value) {
            is EndCause.Moment -> {
                buf.putInt(1)
                FfiConverterTypeMoment.write(value.v1, buf)
                Unit
            }
            is EndCause.NotApplicable -> {
                buf.putInt(2)
                Unit
            }
            is EndCause.Superseded -> {
                buf.putInt(3)
                Unit
            }
            is EndCause.PetitionEnded -> {
                buf.putInt(4)
                Unit
            }
            is EndCause.Lapsed -> {
                buf.putInt(5)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Why a matter climbs to the next level (practice rows L8, P2, U8).
 */

enum class EscalationTrigger {

    /**
     * 风险等级升高: the tier rose.
     */
    TIER_RAISED,
    /**
     * 化解未成: attempts to settle it failed.
     */
    ATTEMPTS_FAILED,
    /**
     * 逾期: a clock of a unit is overdue.
     */
    CLOCK_LATE,
    /**
     * 超出本级处理能力: beyond what the level can do.
     */
    BEYOND_COMPETENCE,
    /**
     * 群众不满意: the petitioner is not satisfied.
     */
    DISSATISFIED,
    /**
     * 涉及多个单位: several units are concerned.
     */
    SEVERAL_UNITS;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeEscalationTrigger: FfiConverterRustBuffer<EscalationTrigger> {
    override fun read(buf: ByteBuffer) = try {
        EscalationTrigger.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: EscalationTrigger) = 4UL

    override fun write(value: EscalationTrigger, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What happened: in the matter, as the past of a command or as what follows from it, or to one
 * of its clocks.
 */
sealed class Fact {

    /**
     * 登记: register.
     */
    data class Registered @JvmOverloads constructor(
        /**
         * How it came in.
         */
        val `intake`: suqiu.Intake,
        /**
         * Those who speak for the petitioner.
         */
        val `agents`: List<suqiu.Agent> = listOf() ,
        /**
         * The branch of article 31, where it is clear at once.
         */
        val `branch`: suqiu.Branch? = null ,
        /**
         * The class, where it is clear at once.
         */
        val `matterClass`: suqiu.MatterClass? = null ,
        /**
         * Its public code, where it has one already.
         */
        val `code`: kotlin.String? = null ,
        /**
         * What the petitioner handed in.
         */
        val `documents`: List<kotlin.String> = listOf() ,
        /**
         * A hotline order, grid event or earlier petition that it refers to. A petition never becomes
         * a hotline order.
         */
        val `follows`: kotlin.String? = null ,
        /**
         * How many people bring it; 1 unless more.
         */
        val `people`: kotlin.Long? = null ,
        /**
         * The petitioner. Left out when nobody gave a name.
         */
        val `petitioner`: kotlin.String? = null ,
        /**
         * Where the problem lies, as the host names places.
         */
        val `place`: kotlin.String? = null ,
        /**
         * The unit that takes it in; the actor's own where left out.
         */
        val `receiver`: kotlin.String? = null ,
        /**
         * The reception at which a leader took it in (接访, 下访, 信访工作条例 18(2)), for a visit.
         */
        val `reception`: kotlin.String? = null ,
        /**
         * An earlier petition of which a named officer says that this one repeats it.
         */
        val `repeats`: kotlin.String? = null ,
        /**
         * Those who represent a joint petition; at most five for a visit (article 20(3)).
         */
        val `representatives`: List<kotlin.String> = listOf() ,
        /**
         * Whom it is about. Never shown when the petition is an accusation.
         */
        val `respondents`: List<suqiu.Respondent> = listOf() ,
        /**
         * The subject, in the host's list of subjects.
         */
        val `subject`: kotlin.String? = null ,
        /**
         * The petitioner left no name or address at which to be told (article 23(2)).
         */
        val `unreachable`: kotlin.Boolean = false ) : Fact()

    {

        companion object
    }

    /**
     * 接入在办事项: adopt a running petition.
     */
    data class Adopted @JvmOverloads constructor(
        /**
         * The system it comes from.
         */
        val `fromSystem`: kotlin.String,
        /**
         * Where it stands: registered, handling, answered or delivered.
         */
        val `phase`: suqiu.Phase,
        /**
         * What is known of its registration.
         */
        val `registration`: suqiu.Register,
        /**
         * When it was accepted.
         */
        val `acceptedAt`: suqiu.Instant? = null ,
        /**
         * When the opinion was issued.
         */
        val `answeredAt`: suqiu.Instant? = null ,
        /**
         * When the opinion was delivered.
         */
        val `deliveredAt`: suqiu.Instant? = null ,
        /**
         * The unit that handles it.
         */
        val `holder`: kotlin.String? = null ,
        /**
         * When the petitioner was told in writing.
         */
        val `notifiedAt`: suqiu.Instant? = null ) : Fact()

    {

        companion object
    }

    /**
     * 报告重大紧急事项: report an urgent matter.
     */
    data class UrgentReported(
        /**
         * What is reported.
         */
        val `summary`: kotlin.String,
        /**
         * The government of the level, the departments concerned, the joint meeting, the office above.
         */
        val `to`: List<kotlin.String>) : Fact()

    {

        companion object
    }

    /**
     * 给予编码: give the public code.
     */
    data class CodeGiven(
        /**
         * The code.
         */
        val `code`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 甄别分类: classify.
     */
    data class Classified @JvmOverloads constructor(
        /**
         * The class.
         */
        val `matterClass`: suqiu.MatterClass,
        /**
         * For a claim: the branch of article 31.
         */
        val `branch`: suqiu.Branch? = null ,
        /**
         * Whom it is about too, where that became clear later; added to those known already.
         */
        val `respondents`: List<suqiu.Respondent> = listOf() ) : Fact()

    {

        companion object
    }

    /**
     * 记录时效起点: note the start of a limit.
     */
    data class LimitationNoted(
        /**
         * What the petitioner learned, or asked for, on that day.
         */
        val `event`: suqiu.LimitationEvent,
        /**
         * The day.
         */
        val `on`: suqiu.Date,
        /**
         * The procedure whose limit it starts.
         */
        val `procedure`: suqiu.Procedure) : Fact()

    {

        companion object
    }

    /**
     * 转送: refer.
     */
    data class Referred(
        /**
         * To whom.
         */
        val `assignments`: List<suqiu.NewAssignment>) : Fact()

    {

        companion object
    }

    /**
     * 交办: assign.
     */
    data class Assigned @JvmOverloads constructor(
        /**
         * To whom.
         */
        val `assignments`: List<suqiu.NewAssignment>,
        /**
         * The last day for the completion report.
         */
        val `dueOn`: suqiu.Date,
        /**
         * Measures to take, where the sender sets some (practice row H7).
         */
        val `measures`: kotlin.String? = null ,
        /**
         * Who of the lead unit answers for it, where the sender says so (practice row H7).
         */
        val `person`: kotlin.String? = null ) : Fact()

    {

        companion object
    }

    /**
     * 收回: recall an assignment.
     */
    data class Recalled(
        /**
         * Which one.
         */
        val `assignment`: kotlin.String,
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 提出异议: object to competence.
     */
    data class Objected @JvmOverloads constructor(
        /**
         * Which assignment.
         */
        val `assignment`: kotlin.String,
        /**
         * Why not.
         */
        val `reasons`: kotlin.String,
        /**
         * Whose it is instead.
         */
        val `suggests`: kotlin.String? = null ) : Fact()

    {

        companion object
    }

    /**
     * 核实异议: decide an objection.
     */
    data class ObjectionDecided(
        /**
         * Which assignment.
         */
        val `assignment`: kotlin.String,
        /**
         * Whether the sender agrees.
         */
        val `consent`: kotlin.Boolean,
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 管辖争议: contest competence.
     */
    data class Contested(
        /**
         * Between whom; at least two.
         */
        val `between`: List<kotlin.String>,
        /**
         * In what they differ.
         */
        val `reason`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 确定受理单位: settle contested competence.
     */
    data class ContestSettled(
        /**
         * The units' work from here on; exactly one leads.
         */
        val `assignments`: List<suqiu.NewAssignment>,
        /**
         * How it was settled.
         */
        val `by`: suqiu.Settlement,
        /**
         * The record of it.
         */
        val `document`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 书面告知: tell the petitioner in writing.
     */
    data class Notified @JvmOverloads constructor(
        /**
         * The notice.
         */
        val `document`: kotlin.String,
        /**
         * What it says.
         */
        val `kind`: suqiu.NoticeKind,
        /**
         * The assignment whose unit tells; left out when the receiver does.
         */
        val `assignment`: kotlin.String? = null ) : Fact()

    {

        companion object
    }

    /**
     * 受理: accept.
     */
    object Accepted : Fact()

    /**
     * 不予受理: not accept.
     */
    data class NotAccepted(
        /**
         * The written notice to the petitioner.
         */
        val `document`: kotlin.String,
        /**
         * The ground, by its id in the policy.
         */
        val `ground`: kotlin.String,
        /**
         * Why it holds here, as the named officer found.
         */
        val `reason`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 不再受理: no longer accept.
     */
    data class NoLongerAccepted(
        /**
         * The written notice to the petitioner.
         */
        val `document`: kotlin.String,
        /**
         * The ground, by its id in the policy.
         */
        val `ground`: kotlin.String,
        /**
         * Why it holds here, as the named officer found.
         */
        val `reason`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 导入其他程序: divert to another procedure.
     */
    data class Diverted @JvmOverloads constructor(
        /**
         * The written notice to the petitioner: way and procedure.
         */
        val `document`: kotlin.String,
        /**
         * Which procedure.
         */
        val `procedure`: suqiu.Procedure,
        /**
         * Why.
         */
        val `reason`: kotlin.String,
        /**
         * The body that has it now, if it is in the directory.
         */
        val `body`: kotlin.String? = null ) : Fact()

    {

        companion object
    }

    /**
     * 其他程序进展: report on the other procedure.
     */
    data class ProcedureReported @JvmOverloads constructor(
        /**
         * Which step.
         */
        val `step`: suqiu.ProcedureStep,
        /**
         * The paper that shows it.
         */
        val `document`: kotlin.String? = null ,
        /**
         * Which procedure, where it is not the one that has the matter: legal aid, which goes beside.
         */
        val `procedure`: suqiu.Procedure? = null ) : Fact()

    {

        companion object
    }

    /**
     * 从其他程序转回: return from the other procedure.
     */
    data class ReturnedFromProcedure(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 启动调解: open mediation.
     */
    data class MediationOpened @JvmOverloads constructor(
        /**
         * The unit that mediates.
         */
        val `mediator`: kotlin.String,
        /**
         * The procedure to which the dispute can go if mediation fails, where its law sets the try a
         * time (labour disputes: 15 days).
         */
        val `insteadOf`: suqiu.Procedure? = null ) : Fact()

    {

        companion object
    }

    /**
     * 是否同意调解: consent to mediation.
     */
    data class MediationConsented(
        /**
         * Whether it agrees.
         */
        val `consents`: kotlin.Boolean,
        /**
         * The paper that shows it.
         */
        val `document`: kotlin.String,
        /**
         * Which side.
         */
        val `side`: suqiu.Side) : Fact()

    {

        companion object
    }

    /**
     * 挑选调解员、法律专家: choose a mediator or a legal expert.
     */
    data class Chosen(
        /**
         * The paper that shows it.
         */
        val `document`: kotlin.String,
        /**
         * For what.
         */
        val `part`: suqiu.ChoicePart,
        /**
         * Whom.
         */
        val `person`: kotlin.String,
        /**
         * Which side.
         */
        val `side`: suqiu.Side) : Fact()

    {

        companion object
    }

    /**
     * 调解一次: hold a round of mediation.
     */
    data class MediationRoundHeld(
        /**
         * The record of it.
         */
        val `record`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 结束调解: end mediation.
     */
    data class MediationEnded @JvmOverloads constructor(
        /**
         * The written agreement (article 33), if there is one.
         */
        val `agreement`: kotlin.String? = null ,
        /**
         * The other ways, which the petitioner was told (人民调解法 26); needed without agreement.
         */
        val `toldOtherWays`: kotlin.String? = null ) : Fact()

    {

        companion object
    }

    /**
     * 申请司法确认: apply for judicial confirmation.
     */
    data class AgreementConfirmed(
        /**
         * The application.
         */
        val `document`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 听证: hold a hearing.
     */
    data class Heard(
        /**
         * First day.
         */
        val `from`: suqiu.Date,
        /**
         * The record of it.
         */
        val `record`: kotlin.String,
        /**
         * Last day.
         */
        val `to`: suqiu.Date) : Fact()

    {

        companion object
    }

    /**
     * 延期: extend.
     */
    data class Extended(
        /**
         * How many units, in the unit of the clock.
         */
        val `by`: kotlin.Long,
        /**
         * The key of the running clock.
         */
        val `clock`: kotlin.String,
        /**
         * The written notice to the petitioner with the reason.
         */
        val `notice`: kotlin.String,
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 中止: suspend.
     */
    data class Suspended(
        /**
         * The ground, by its id in the policy.
         */
        val `ground`: kotlin.String,
        /**
         * Why it holds here.
         */
        val `reason`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 恢复: resume.
     */
    data class Resumed(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 简易办理: handle simply.
     */
    data class Simplified(
        /**
         * Why it may be.
         */
        val `ground`: suqiu.SimpleGround) : Fact()

    {

        companion object
    }

    /**
     * 转为普通程序: convert to ordinary handling.
     */
    data class ConvertedToOrdinary(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 出具处理意见书: issue the opinion.
     */
    data class Answered(
        /**
         * The opinion itself.
         */
        val `document`: kotlin.String,
        /**
         * Facts and reasons.
         */
        val `factsAndReasons`: kotlin.String,
        /**
         * The laws and regulations it stands on.
         */
        val `legalBasis`: List<kotlin.String>,
        /**
         * What was decided.
         */
        val `opinion`: kotlin.String,
        /**
         * Which of the three.
         */
        val `outcome`: suqiu.OpinionOutcome,
        /**
         * What the petitioner asked for.
         */
        val `request`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 答复: reply.
     */
    data class Replied(
        /**
         * The reply itself.
         */
        val `document`: kotlin.String,
        /**
         * What came of it.
         */
        val `result`: suqiu.ReplyResult) : Fact()

    {

        companion object
    }

    /**
     * 提交办结报告: report completion.
     */
    data class CompletionReported(
        /**
         * Which assignment.
         */
        val `assignment`: kotlin.String,
        /**
         * The report.
         */
        val `document`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 送达: deliver.
     */
    data class Delivered(
        /**
         * The proof of delivery.
         */
        val `receipt`: kotlin.String,
        /**
         * How.
         */
        val `way`: suqiu.DeliveryWay) : Fact()

    {

        companion object
    }

    /**
     * 回访: follow up.
     */
    data class FollowedUp @JvmOverloads constructor(
        /**
         * How.
         */
        val `way`: suqiu.FollowUpWay,
        /**
         * Whether the petitioner was asked for an evaluation.
         */
        val `evaluationAsked`: kotlin.Boolean = false ,
        /**
         * What was said.
         */
        val `note`: kotlin.String? = null ,
        /**
         * As which of the three parties; several where one unit is more than one of them.
         */
        val `parties`: List<suqiu.FollowUpParty> = listOf() ) : Fact()

    {

        companion object
    }

    /**
     * 评价: evaluate.
     */
    data class Evaluated(
        /**
         * How satisfied.
         */
        val `satisfaction`: suqiu.Satisfaction) : Fact()

    {

        companion object
    }

    /**
     * 帮助申请救助: refer to relief.
     */
    data class ReliefReferred(
        /**
         * Which relief.
         */
        val `kind`: suqiu.Relief,
        /**
         * The body to which the petitioner is helped.
         */
        val `to`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 反馈救助结果: report what came of relief.
     */
    data class ReliefReported @JvmOverloads constructor(
        /**
         * Which relief.
         */
        val `kind`: suqiu.Relief,
        /**
         * What came of it.
         */
        val `result`: suqiu.ReliefResult,
        /**
         * The body to which the petitioner was helped.
         */
        val `to`: kotlin.String,
        /**
         * The paper that shows it.
         */
        val `document`: kotlin.String? = null ) : Fact()

    {

        companion object
    }

    /**
     * 请求复查: request a review.
     */
    data class ReviewRequested(
        /**
         * The request.
         */
        val `document`: kotlin.String,
        /**
         * The unit asked: the one directly above.
         */
        val `reviewer`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 出具复查意见: issue the review opinion.
     */
    data class ReviewIssued(
        /**
         * The opinion itself.
         */
        val `document`: kotlin.String,
        /**
         * What it does to the opinion before it.
         */
        val `outcome`: suqiu.ReviewOutcome,
        /**
         * Why.
         */
        val `reasons`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 请求复核: request a final review.
     */
    data class FinalReviewRequested(
        /**
         * The request.
         */
        val `document`: kotlin.String,
        /**
         * The unit asked: the one directly above.
         */
        val `reviewer`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 出具复核意见: issue the final review opinion.
     */
    data class FinalReviewIssued(
        /**
         * The opinion itself.
         */
        val `document`: kotlin.String,
        /**
         * What it does to the opinion before it.
         */
        val `outcome`: suqiu.ReviewOutcome,
        /**
         * Why.
         */
        val `reasons`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 督办: supervise.
     */
    data class Supervised @JvmOverloads constructor(
        /**
         * The paper.
         */
        val `document`: kotlin.String,
        /**
         * Why; at least one.
         */
        val `grounds`: List<suqiu.SupervisionGround>,
        /**
         * Its identifier, made by the client.
         */
        val `id`: kotlin.String,
        /**
         * The unit.
         */
        val `unit`: kotlin.String,
        /**
         * The last day for an answer; no law sets one.
         */
        val `dueOn`: suqiu.Date? = null ) : Fact()

    {

        companion object
    }

    /**
     * 反馈督办: answer a supervision.
     */
    data class SupervisionAnswered(
        /**
         * The answer.
         */
        val `document`: kotlin.String,
        /**
         * Which one.
         */
        val `id`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 提出建议: make a suggestion.
     */
    data class Suggested @JvmOverloads constructor(
        /**
         * The paper.
         */
        val `document`: kotlin.String,
        /**
         * Its identifier, made by the client.
         */
        val `id`: kotlin.String,
        /**
         * Which of the three.
         */
        val `kind`: suqiu.SuggestionKind,
        /**
         * To whom.
         */
        val `to`: kotlin.String,
        /**
         * The finding on the handling that it stands on, by its identifier.
         */
        val `finding`: kotlin.String? = null ) : Fact()

    {

        companion object
    }

    /**
     * 反馈采纳情况: reply to a suggestion.
     */
    data class SuggestionReplied(
        /**
         * Whether.
         */
        val `adoption`: suqiu.Adoption,
        /**
         * The reply.
         */
        val `document`: kotlin.String,
        /**
         * Which suggestion.
         */
        val `id`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 倒查办理情况: examine the handling.
     */
    data class HandlingExamined(
        /**
         * Whether the claim was justified.
         */
        val `claimJustified`: kotlin.Boolean,
        /**
         * The paper.
         */
        val `document`: kotlin.String,
        /**
         * Whether the unit's staff failed their duty.
         */
        val `dutyFailed`: kotlin.Boolean,
        /**
         * Its identifier, made by the client.
         */
        val `id`: kotlin.String,
        /**
         * Whose handling.
         */
        val `unit`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 并案: merge into the same matter.
     */
    data class Merged(
        /**
         * The petition that goes on.
         */
        val `into`: kotlin.String,
        /**
         * Why they are the same, as the named officer found.
         */
        val `reason`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 并入: take in a merged petition.
     */
    data class TookIn(
        /**
         * The petition that ends.
         */
        val `from`: kotlin.String,
        /**
         * When that one was received: the earlier receipt counts.
         */
        val `receivedAt`: suqiu.Instant) : Fact()

    {

        companion object
    }

    /**
     * 备注: comment.
     */
    data class Commented(
        /**
         * The note, without names.
         */
        val `note`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 申报利害关系: declare a direct interest.
     */
    data class InterestDeclared(
        /**
         * Who.
         */
        val `person`: kotlin.String,
        /**
         * In what it lies.
         */
        val `reason`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 撤回: withdraw.
     */
    data class Withdrawn(
        /**
         * The petitioner's own words or signature.
         */
        val `document`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 办结: close.
     */
    data class Closed(
        /**
         * Which.
         */
        val `outcome`: suqiu.CloseOutcome) : Fact()

    {

        companion object
    }

    /**
     * 归档: archive.
     */
    object Archived : Fact()

    /**
     * 重新办理: reopen.
     */
    data class Reopened(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 评估: assess.
     */
    data class Assessed(
        /**
         * What is known of the matter.
         */
        val `facts`: suqiu.Facts) : Fact()

    {

        companion object
    }

    /**
     * 确定办理模式: choose the mode.
     */
    data class ModeChosen @JvmOverloads constructor(
        /**
         * The mode.
         */
        val `mode`: suqiu.Mode,
        /**
         * Why.
         */
        val `reason`: kotlin.String,
        /**
         * The unit whose team keeps the matter to the end.
         */
        val `team`: kotlin.String? = null ) : Fact()

    {

        companion object
    }

    /**
     * 见面: meet the petitioner.
     */
    data class Met(
        /**
         * The record of it.
         */
        val `record`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 制定化解方案: give a plan.
     */
    data class Planned(
        /**
         * The plan.
         */
        val `document`: kotlin.String,
        /**
         * The day by which it is carried out.
         */
        val `dueOn`: suqiu.Date) : Fact()

    {

        companion object
    }

    /**
     * 升级: escalate.
     */
    data class Escalated(
        /**
         * What happened.
         */
        val `reason`: kotlin.String,
        /**
         * Why it climbs.
         */
        val `trigger`: suqiu.EscalationTrigger) : Fact()

    {

        companion object
    }

    /**
     * 下交: hand down.
     */
    data class HandedDown(
        /**
         * Why.
         */
        val `reason`: kotlin.String,
        /**
         * To which level.
         */
        val `to`: suqiu.Level) : Fact()

    {

        companion object
    }

    /**
     * 上级帮助: help from above.
     */
    data class Helped(
        /**
         * With what.
         */
        val `what`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 确定包案领导: name the leader in charge.
     */
    data class LeaderNamed(
        /**
         * The paper in which it was decided.
         */
        val `document`: kotlin.String,
        /**
         * The leader.
         */
        val `leader`: kotlin.String,
        /**
         * The unit whose leader it is, of the county or above.
         */
        val `unit`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 结束包案: end the leader's charge.
     */
    data class ChargeEnded(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 吹哨: summon a unit.
     */
    data class Summoned(
        /**
         * Its identifier, made by the client.
         */
        val `id`: kotlin.String,
        /**
         * The unit that must attend.
         */
        val `unit`: kotlin.String,
        /**
         * For what.
         */
        val `what`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 报到: attend.
     */
    data class Attended(
        /**
         * Which summons.
         */
        val `id`: kotlin.String,
        /**
         * The record of it.
         */
        val `record`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * 认领预警: claim alerts.
     */
    object AlertsClaimed : Fact()

    /**
     * 重算期限: project the dues anew.
     */
    object Reprojected : Fact()

    /**
     * The route and the tier that follow from the facts.
     */
    data class Routed @JvmOverloads constructor(
        /**
         * What the rule stands on.
         */
        val `citation`: suqiu.Citation,
        /**
         * Where it goes, or why not here.
         */
        val `outcome`: suqiu.RouteOutcome,
        /**
         * The policy.
         */
        val `policy`: suqiu.PolicyRef,
        /**
         * The rule.
         */
        val `rule`: kotlin.String,
        /**
         * The risk tier of the matter.
         */
        val `tier`: suqiu.Tier,
        /**
         * What was assumed from the subject, where it was unknown.
         */
        val `assumed`: suqiu.Assumed? = null ,
        /**
         * The rules that gave the tier; none for a low one that no rule names.
         */
        val `tierRules`: List<kotlin.String> = listOf() ,
        /**
         * The limits of other procedures that the petition does not stop.
         */
        val `warnings`: List<suqiu.LimitWarning> = listOf() ) : Fact()

    {

        companion object
    }

    /**
     * Another level coordinates.
     */
    data class CoordinationMoved @JvmOverloads constructor(
        /**
         * The level.
         */
        val `level`: suqiu.Level,
        /**
         * The unit.
         */
        val `unit`: kotlin.String,
        /**
         * Why it climbed; left out where the tier or a hand-down says so.
         */
        val `trigger`: suqiu.EscalationTrigger? = null ) : Fact()

    {

        companion object
    }

    /**
     * What those had who turned out to be accused was taken from them.
     */
    data class TakenFromAccused @JvmOverloads constructor(
        /**
         * Whether the leader in charge was one of them, or of theirs.
         */
        val `leader`: kotlin.Boolean = false ,
        /**
         * Who has the matter as its receiver from now on, where an accused unit was.
         */
        val `receiver`: kotlin.String? = null ,
        /**
         * Summonses, supervisions and suggestions addressed to them that wait for an answer.
         */
        val `records`: List<kotlin.String> = listOf() ,
        /**
         * Whether the team was theirs.
         */
        val `team`: kotlin.Boolean = false ) : Fact()

    {

        companion object
    }

    /**
     * Several parties have to follow up.
     */
    data class FollowUpRequired(
        /**
         * The parties that there are for this matter.
         */
        val `parties`: List<suqiu.FollowUpParty>) : Fact()

    {

        companion object
    }

    /**
     * A clock started.
     */
    data class ClockStarted @JvmOverloads constructor(
        /**
         * What started it.
         */
        val `anchor`: suqiu.Moment,
        /**
         * Who bears it.
         */
        val `bearer`: suqiu.Bearer,
        /**
         * The version of the calendar behind `due`.
         */
        val `calendar`: kotlin.String,
        /**
         * Its key.
         */
        val `key`: kotlin.String,
        /**
         * Its start, and what it used up before.
         */
        val `ledger`: suqiu.Ledger,
        /**
         * Its rule.
         */
        val `rule`: kotlin.String,
        /**
         * Its terms.
         */
        val `terms`: suqiu.Terms,
        /**
         * Its due as it was told, if it runs.
         */
        val `due`: suqiu.Due? = null ,
        /**
         * Whether a hearing's days do not count.
         */
        val `excludesHearing`: kotlin.Boolean = false ,
        /**
         * How many units it may be extended by in all.
         */
        val `extensionCap`: kotlin.Long? = null ,
        /**
         * Whether the petition cannot be archived while it runs.
         */
        val `holdsArchive`: kotlin.Boolean = false ,
        /**
         * Whether running out is no breach: what it is for simply lapses.
         */
        val `lapses`: kotlin.Boolean = false ,
        /**
         * What it belongs to, where that is not the petition.
         */
        val `scope`: kotlin.String? = null ,
        /**
         * Whether a suspension stops it.
         */
        val `suspendable`: kotlin.Boolean = false ) : Fact()

    {

        companion object
    }

    /**
     * A clock ended.
     */
    data class ClockEnded @JvmOverloads constructor(
        /**
         * When.
         */
        val `at`: suqiu.Instant,
        /**
         * Why.
         */
        val `cause`: suqiu.EndCause,
        /**
         * Which one.
         */
        val `key`: kotlin.String,
        /**
         * Whether it was in time; left out where nothing was due.
         */
        val `outcome`: suqiu.Outcome? = null ) : Fact()

    {

        companion object
    }

    /**
     * A clock stands still.
     */
    data class ClockPaused(
        /**
         * Why.
         */
        val `cause`: suqiu.PauseCause,
        /**
         * Since when.
         */
        val `from`: suqiu.Instant,
        /**
         * Which one.
         */
        val `key`: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * A clock runs on.
     */
    data class ClockResumed @JvmOverloads constructor(
        /**
         * Which one.
         */
        val `key`: kotlin.String,
        /**
         * Since when.
         */
        val `to`: suqiu.Instant,
        /**
         * Its due now.
         */
        val `due`: suqiu.Due? = null ) : Fact()

    {

        companion object
    }

    /**
     * A clock was given more time.
     */
    data class ClockExtended @JvmOverloads constructor(
        /**
         * How many units.
         */
        val `by`: kotlin.Long,
        /**
         * Which one.
         */
        val `key`: kotlin.String,
        /**
         * Its due now.
         */
        val `due`: suqiu.Due? = null ) : Fact()

    {

        companion object
    }

    /**
     * Days do not count on a clock.
     */
    data class ClockDaysExcluded @JvmOverloads constructor(
        /**
         * Which days.
         */
        val `excluded`: suqiu.Exclusion,
        /**
         * Which clock.
         */
        val `key`: kotlin.String,
        /**
         * Its due now.
         */
        val `due`: suqiu.Due? = null ) : Fact()

    {

        companion object
    }

    /**
     * A clock was broken: certain, and after the rolled due.
     */
    data class ClockBreached @JvmOverloads constructor(
        /**
         * The due that passed.
         */
        val `due`: suqiu.Due,
        /**
         * Which one.
         */
        val `key`: kotlin.String,
        /**
         * The unit that bore it, where it is one.
         */
        val `bearer`: kotlin.String? = null ) : Fact()

    {

        companion object
    }

    /**
     * A rung of a ladder was claimed.
     */
    data class RungClaimed @JvmOverloads constructor(
        /**
         * When it was reached.
         */
        val `at`: suqiu.Instant,
        /**
         * Its key.
         */
        val `key`: kotlin.String,
        /**
         * What it asks for; a colour asks for nothing but attention.
         */
        val `act`: suqiu.RungAct? = null ,
        /**
         * Its colour, where it is one.
         */
        val `colour`: suqiu.Colour? = null ) : Fact()

    {

        companion object
    }

    /**
     * A new calendar moved a due.
     */
    data class DueMoved @JvmOverloads constructor(
        /**
         * The calendar before.
         */
        val `calendarFrom`: kotlin.String,
        /**
         * The calendar now.
         */
        val `calendarTo`: kotlin.String,
        /**
         * Which clock.
         */
        val `key`: kotlin.String,
        /**
         * The due as it was told before.
         */
        val `from`: suqiu.Due? = null ,
        /**
         * The due now.
         */
        val `to`: suqiu.Due? = null ) : Fact()

    {

        companion object
    }

    /**
     * A clock goes on with the terms of a new policy.
     */
    data class ClockCarriedOver @JvmOverloads constructor(
        /**
         * Who bears it from now on.
         */
        val `bearer`: suqiu.Bearer,
        /**
         * The version of the calendar behind `due`.
         */
        val `calendar`: kotlin.String,
        /**
         * The policy that was in use before; the event names the new one.
         */
        val `from`: kotlin.String,
        /**
         * Which one.
         */
        val `key`: kotlin.String,
        /**
         * Since when the new terms hold.
         */
        val `since`: suqiu.Instant,
        /**
         * Its terms from now on.
         */
        val `terms`: suqiu.Terms,
        /**
         * Its due now, if it runs.
         */
        val `due`: suqiu.Due? = null ,
        /**
         * Its due as it was told before.
         */
        val `dueBefore`: suqiu.Due? = null ,
        /**
         * Whether a hearing's days do not count.
         */
        val `excludesHearing`: kotlin.Boolean = false ,
        /**
         * How many units it may be extended by in all.
         */
        val `extensionCap`: kotlin.Long? = null ,
        /**
         * Whether the petition cannot be archived while it runs.
         */
        val `holdsArchive`: kotlin.Boolean = false ,
        /**
         * Whether running out is no breach.
         */
        val `lapses`: kotlin.Boolean = false ,
        /**
         * Whether a suspension stops it.
         */
        val `suspendable`: kotlin.Boolean = false ) : Fact()

    {

        companion object
    }

    /**
     * A clock keeps its terms although a new policy carries it over.
     */
    data class ClockKept(
        /**
         * Why.
         */
        val `because`: suqiu.KeptBecause,
        /**
         * The policy that was in use before.
         */
        val `from`: kotlin.String,
        /**
         * Which one.
         */
        val `key`: kotlin.String) : Fact()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFact : FfiConverterRustBuffer<Fact>{
    override fun read(buf: ByteBuffer): Fact {
        return when(buf.getInt()) {
            1 -> Fact.Registered(
                FfiConverterTypeIntake.read(buf),
                FfiConverterSequenceTypeAgent.read(buf),
                FfiConverterOptionalTypeBranch.read(buf),
                FfiConverterOptionalTypeMatterClass.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterSequenceString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalLong.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterSequenceString.read(buf),
                FfiConverterSequenceTypeRespondent.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterBoolean.read(buf),
                )
            2 -> Fact.Adopted(
                FfiConverterString.read(buf),
                FfiConverterTypePhase.read(buf),
                FfiConverterTypeRegister.read(buf),
                FfiConverterOptionalTypeInstant.read(buf),
                FfiConverterOptionalTypeInstant.read(buf),
                FfiConverterOptionalTypeInstant.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalTypeInstant.read(buf),
                )
            3 -> Fact.UrgentReported(
                FfiConverterString.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            4 -> Fact.CodeGiven(
                FfiConverterString.read(buf),
                )
            5 -> Fact.Classified(
                FfiConverterTypeMatterClass.read(buf),
                FfiConverterOptionalTypeBranch.read(buf),
                FfiConverterSequenceTypeRespondent.read(buf),
                )
            6 -> Fact.LimitationNoted(
                FfiConverterTypeLimitationEvent.read(buf),
                FfiConverterTypeDate.read(buf),
                FfiConverterTypeProcedure.read(buf),
                )
            7 -> Fact.Referred(
                FfiConverterSequenceTypeNewAssignment.read(buf),
                )
            8 -> Fact.Assigned(
                FfiConverterSequenceTypeNewAssignment.read(buf),
                FfiConverterTypeDate.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            9 -> Fact.Recalled(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            10 -> Fact.Objected(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            11 -> Fact.ObjectionDecided(
                FfiConverterString.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterString.read(buf),
                )
            12 -> Fact.Contested(
                FfiConverterSequenceString.read(buf),
                FfiConverterString.read(buf),
                )
            13 -> Fact.ContestSettled(
                FfiConverterSequenceTypeNewAssignment.read(buf),
                FfiConverterTypeSettlement.read(buf),
                FfiConverterString.read(buf),
                )
            14 -> Fact.Notified(
                FfiConverterString.read(buf),
                FfiConverterTypeNoticeKind.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            15 -> Fact.Accepted
            16 -> Fact.NotAccepted(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            17 -> Fact.NoLongerAccepted(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            18 -> Fact.Diverted(
                FfiConverterString.read(buf),
                FfiConverterTypeProcedure.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            19 -> Fact.ProcedureReported(
                FfiConverterTypeProcedureStep.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalTypeProcedure.read(buf),
                )
            20 -> Fact.ReturnedFromProcedure(
                FfiConverterString.read(buf),
                )
            21 -> Fact.MediationOpened(
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeProcedure.read(buf),
                )
            22 -> Fact.MediationConsented(
                FfiConverterBoolean.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeSide.read(buf),
                )
            23 -> Fact.Chosen(
                FfiConverterString.read(buf),
                FfiConverterTypeChoicePart.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeSide.read(buf),
                )
            24 -> Fact.MediationRoundHeld(
                FfiConverterString.read(buf),
                )
            25 -> Fact.MediationEnded(
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            26 -> Fact.AgreementConfirmed(
                FfiConverterString.read(buf),
                )
            27 -> Fact.Heard(
                FfiConverterTypeDate.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeDate.read(buf),
                )
            28 -> Fact.Extended(
                FfiConverterLong.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            29 -> Fact.Suspended(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            30 -> Fact.Resumed(
                FfiConverterString.read(buf),
                )
            31 -> Fact.Simplified(
                FfiConverterTypeSimpleGround.read(buf),
                )
            32 -> Fact.ConvertedToOrdinary(
                FfiConverterString.read(buf),
                )
            33 -> Fact.Answered(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterSequenceString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeOpinionOutcome.read(buf),
                FfiConverterString.read(buf),
                )
            34 -> Fact.Replied(
                FfiConverterString.read(buf),
                FfiConverterTypeReplyResult.read(buf),
                )
            35 -> Fact.CompletionReported(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            36 -> Fact.Delivered(
                FfiConverterString.read(buf),
                FfiConverterTypeDeliveryWay.read(buf),
                )
            37 -> Fact.FollowedUp(
                FfiConverterTypeFollowUpWay.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterSequenceTypeFollowUpParty.read(buf),
                )
            38 -> Fact.Evaluated(
                FfiConverterTypeSatisfaction.read(buf),
                )
            39 -> Fact.ReliefReferred(
                FfiConverterTypeRelief.read(buf),
                FfiConverterString.read(buf),
                )
            40 -> Fact.ReliefReported(
                FfiConverterTypeRelief.read(buf),
                FfiConverterTypeReliefResult.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            41 -> Fact.ReviewRequested(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            42 -> Fact.ReviewIssued(
                FfiConverterString.read(buf),
                FfiConverterTypeReviewOutcome.read(buf),
                FfiConverterString.read(buf),
                )
            43 -> Fact.FinalReviewRequested(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            44 -> Fact.FinalReviewIssued(
                FfiConverterString.read(buf),
                FfiConverterTypeReviewOutcome.read(buf),
                FfiConverterString.read(buf),
                )
            45 -> Fact.Supervised(
                FfiConverterString.read(buf),
                FfiConverterSequenceTypeSupervisionGround.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeDate.read(buf),
                )
            46 -> Fact.SupervisionAnswered(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            47 -> Fact.Suggested(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeSuggestionKind.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            48 -> Fact.SuggestionReplied(
                FfiConverterTypeAdoption.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            49 -> Fact.HandlingExamined(
                FfiConverterBoolean.read(buf),
                FfiConverterString.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            50 -> Fact.Merged(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            51 -> Fact.TookIn(
                FfiConverterString.read(buf),
                FfiConverterTypeInstant.read(buf),
                )
            52 -> Fact.Commented(
                FfiConverterString.read(buf),
                )
            53 -> Fact.InterestDeclared(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            54 -> Fact.Withdrawn(
                FfiConverterString.read(buf),
                )
            55 -> Fact.Closed(
                FfiConverterTypeCloseOutcome.read(buf),
                )
            56 -> Fact.Archived
            57 -> Fact.Reopened(
                FfiConverterString.read(buf),
                )
            58 -> Fact.Assessed(
                FfiConverterTypeFacts.read(buf),
                )
            59 -> Fact.ModeChosen(
                FfiConverterTypeMode.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            60 -> Fact.Met(
                FfiConverterString.read(buf),
                )
            61 -> Fact.Planned(
                FfiConverterString.read(buf),
                FfiConverterTypeDate.read(buf),
                )
            62 -> Fact.Escalated(
                FfiConverterString.read(buf),
                FfiConverterTypeEscalationTrigger.read(buf),
                )
            63 -> Fact.HandedDown(
                FfiConverterString.read(buf),
                FfiConverterTypeLevel.read(buf),
                )
            64 -> Fact.Helped(
                FfiConverterString.read(buf),
                )
            65 -> Fact.LeaderNamed(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            66 -> Fact.ChargeEnded(
                FfiConverterString.read(buf),
                )
            67 -> Fact.Summoned(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            68 -> Fact.Attended(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            69 -> Fact.AlertsClaimed
            70 -> Fact.Reprojected
            71 -> Fact.Routed(
                FfiConverterTypeCitation.read(buf),
                FfiConverterTypeRouteOutcome.read(buf),
                FfiConverterTypePolicyRef.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeTier.read(buf),
                FfiConverterOptionalTypeAssumed.read(buf),
                FfiConverterSequenceString.read(buf),
                FfiConverterSequenceTypeLimitWarning.read(buf),
                )
            72 -> Fact.CoordinationMoved(
                FfiConverterTypeLevel.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeEscalationTrigger.read(buf),
                )
            73 -> Fact.TakenFromAccused(
                FfiConverterBoolean.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterSequenceString.read(buf),
                FfiConverterBoolean.read(buf),
                )
            74 -> Fact.FollowUpRequired(
                FfiConverterSequenceTypeFollowUpParty.read(buf),
                )
            75 -> Fact.ClockStarted(
                FfiConverterTypeMoment.read(buf),
                FfiConverterTypeBearer.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeLedger.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeTerms.read(buf),
                FfiConverterOptionalTypeDue.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterOptionalLong.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterBoolean.read(buf),
                )
            76 -> Fact.ClockEnded(
                FfiConverterTypeInstant.read(buf),
                FfiConverterTypeEndCause.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeOutcome.read(buf),
                )
            77 -> Fact.ClockPaused(
                FfiConverterTypePauseCause.read(buf),
                FfiConverterTypeInstant.read(buf),
                FfiConverterString.read(buf),
                )
            78 -> Fact.ClockResumed(
                FfiConverterString.read(buf),
                FfiConverterTypeInstant.read(buf),
                FfiConverterOptionalTypeDue.read(buf),
                )
            79 -> Fact.ClockExtended(
                FfiConverterLong.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeDue.read(buf),
                )
            80 -> Fact.ClockDaysExcluded(
                FfiConverterTypeExclusion.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeDue.read(buf),
                )
            81 -> Fact.ClockBreached(
                FfiConverterTypeDue.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            82 -> Fact.RungClaimed(
                FfiConverterTypeInstant.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeRungAct.read(buf),
                FfiConverterOptionalTypeColour.read(buf),
                )
            83 -> Fact.DueMoved(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeDue.read(buf),
                FfiConverterOptionalTypeDue.read(buf),
                )
            84 -> Fact.ClockCarriedOver(
                FfiConverterTypeBearer.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeInstant.read(buf),
                FfiConverterTypeTerms.read(buf),
                FfiConverterOptionalTypeDue.read(buf),
                FfiConverterOptionalTypeDue.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterOptionalLong.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterBoolean.read(buf),
                )
            85 -> Fact.ClockKept(
                FfiConverterTypeKeptBecause.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Fact): ULong = when(value) {
        is Fact.Registered -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeIntake.allocationSize(value.`intake`)
                + FfiConverterSequenceTypeAgent.allocationSize(value.`agents`)
                + FfiConverterOptionalTypeBranch.allocationSize(value.`branch`)
                + FfiConverterOptionalTypeMatterClass.allocationSize(value.`matterClass`)
                + FfiConverterOptionalString.allocationSize(value.`code`)
                + FfiConverterSequenceString.allocationSize(value.`documents`)
                + FfiConverterOptionalString.allocationSize(value.`follows`)
                + FfiConverterOptionalLong.allocationSize(value.`people`)
                + FfiConverterOptionalString.allocationSize(value.`petitioner`)
                + FfiConverterOptionalString.allocationSize(value.`place`)
                + FfiConverterOptionalString.allocationSize(value.`receiver`)
                + FfiConverterOptionalString.allocationSize(value.`reception`)
                + FfiConverterOptionalString.allocationSize(value.`repeats`)
                + FfiConverterSequenceString.allocationSize(value.`representatives`)
                + FfiConverterSequenceTypeRespondent.allocationSize(value.`respondents`)
                + FfiConverterOptionalString.allocationSize(value.`subject`)
                + FfiConverterBoolean.allocationSize(value.`unreachable`)
            )
        }
        is Fact.Adopted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`fromSystem`)
                + FfiConverterTypePhase.allocationSize(value.`phase`)
                + FfiConverterTypeRegister.allocationSize(value.`registration`)
                + FfiConverterOptionalTypeInstant.allocationSize(value.`acceptedAt`)
                + FfiConverterOptionalTypeInstant.allocationSize(value.`answeredAt`)
                + FfiConverterOptionalTypeInstant.allocationSize(value.`deliveredAt`)
                + FfiConverterOptionalString.allocationSize(value.`holder`)
                + FfiConverterOptionalTypeInstant.allocationSize(value.`notifiedAt`)
            )
        }
        is Fact.UrgentReported -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`summary`)
                + FfiConverterSequenceString.allocationSize(value.`to`)
            )
        }
        is Fact.CodeGiven -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`code`)
            )
        }
        is Fact.Classified -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMatterClass.allocationSize(value.`matterClass`)
                + FfiConverterOptionalTypeBranch.allocationSize(value.`branch`)
                + FfiConverterSequenceTypeRespondent.allocationSize(value.`respondents`)
            )
        }
        is Fact.LimitationNoted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLimitationEvent.allocationSize(value.`event`)
                + FfiConverterTypeDate.allocationSize(value.`on`)
                + FfiConverterTypeProcedure.allocationSize(value.`procedure`)
            )
        }
        is Fact.Referred -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeNewAssignment.allocationSize(value.`assignments`)
            )
        }
        is Fact.Assigned -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeNewAssignment.allocationSize(value.`assignments`)
                + FfiConverterTypeDate.allocationSize(value.`dueOn`)
                + FfiConverterOptionalString.allocationSize(value.`measures`)
                + FfiConverterOptionalString.allocationSize(value.`person`)
            )
        }
        is Fact.Recalled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`assignment`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Fact.Objected -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`assignment`)
                + FfiConverterString.allocationSize(value.`reasons`)
                + FfiConverterOptionalString.allocationSize(value.`suggests`)
            )
        }
        is Fact.ObjectionDecided -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`assignment`)
                + FfiConverterBoolean.allocationSize(value.`consent`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Fact.Contested -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`between`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Fact.ContestSettled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeNewAssignment.allocationSize(value.`assignments`)
                + FfiConverterTypeSettlement.allocationSize(value.`by`)
                + FfiConverterString.allocationSize(value.`document`)
            )
        }
        is Fact.Notified -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeNoticeKind.allocationSize(value.`kind`)
                + FfiConverterOptionalString.allocationSize(value.`assignment`)
            )
        }
        is Fact.Accepted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Fact.NotAccepted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`ground`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Fact.NoLongerAccepted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`ground`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Fact.Diverted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeProcedure.allocationSize(value.`procedure`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterOptionalString.allocationSize(value.`body`)
            )
        }
        is Fact.ProcedureReported -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeProcedureStep.allocationSize(value.`step`)
                + FfiConverterOptionalString.allocationSize(value.`document`)
                + FfiConverterOptionalTypeProcedure.allocationSize(value.`procedure`)
            )
        }
        is Fact.ReturnedFromProcedure -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Fact.MediationOpened -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`mediator`)
                + FfiConverterOptionalTypeProcedure.allocationSize(value.`insteadOf`)
            )
        }
        is Fact.MediationConsented -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.`consents`)
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeSide.allocationSize(value.`side`)
            )
        }
        is Fact.Chosen -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeChoicePart.allocationSize(value.`part`)
                + FfiConverterString.allocationSize(value.`person`)
                + FfiConverterTypeSide.allocationSize(value.`side`)
            )
        }
        is Fact.MediationRoundHeld -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`record`)
            )
        }
        is Fact.MediationEnded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalString.allocationSize(value.`agreement`)
                + FfiConverterOptionalString.allocationSize(value.`toldOtherWays`)
            )
        }
        is Fact.AgreementConfirmed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
            )
        }
        is Fact.Heard -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDate.allocationSize(value.`from`)
                + FfiConverterString.allocationSize(value.`record`)
                + FfiConverterTypeDate.allocationSize(value.`to`)
            )
        }
        is Fact.Extended -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterLong.allocationSize(value.`by`)
                + FfiConverterString.allocationSize(value.`clock`)
                + FfiConverterString.allocationSize(value.`notice`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Fact.Suspended -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`ground`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Fact.Resumed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Fact.Simplified -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSimpleGround.allocationSize(value.`ground`)
            )
        }
        is Fact.ConvertedToOrdinary -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Fact.Answered -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`factsAndReasons`)
                + FfiConverterSequenceString.allocationSize(value.`legalBasis`)
                + FfiConverterString.allocationSize(value.`opinion`)
                + FfiConverterTypeOpinionOutcome.allocationSize(value.`outcome`)
                + FfiConverterString.allocationSize(value.`request`)
            )
        }
        is Fact.Replied -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeReplyResult.allocationSize(value.`result`)
            )
        }
        is Fact.CompletionReported -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`assignment`)
                + FfiConverterString.allocationSize(value.`document`)
            )
        }
        is Fact.Delivered -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`receipt`)
                + FfiConverterTypeDeliveryWay.allocationSize(value.`way`)
            )
        }
        is Fact.FollowedUp -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFollowUpWay.allocationSize(value.`way`)
                + FfiConverterBoolean.allocationSize(value.`evaluationAsked`)
                + FfiConverterOptionalString.allocationSize(value.`note`)
                + FfiConverterSequenceTypeFollowUpParty.allocationSize(value.`parties`)
            )
        }
        is Fact.Evaluated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSatisfaction.allocationSize(value.`satisfaction`)
            )
        }
        is Fact.ReliefReferred -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRelief.allocationSize(value.`kind`)
                + FfiConverterString.allocationSize(value.`to`)
            )
        }
        is Fact.ReliefReported -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRelief.allocationSize(value.`kind`)
                + FfiConverterTypeReliefResult.allocationSize(value.`result`)
                + FfiConverterString.allocationSize(value.`to`)
                + FfiConverterOptionalString.allocationSize(value.`document`)
            )
        }
        is Fact.ReviewRequested -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`reviewer`)
            )
        }
        is Fact.ReviewIssued -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeReviewOutcome.allocationSize(value.`outcome`)
                + FfiConverterString.allocationSize(value.`reasons`)
            )
        }
        is Fact.FinalReviewRequested -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`reviewer`)
            )
        }
        is Fact.FinalReviewIssued -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeReviewOutcome.allocationSize(value.`outcome`)
                + FfiConverterString.allocationSize(value.`reasons`)
            )
        }
        is Fact.Supervised -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterSequenceTypeSupervisionGround.allocationSize(value.`grounds`)
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterString.allocationSize(value.`unit`)
                + FfiConverterOptionalTypeDate.allocationSize(value.`dueOn`)
            )
        }
        is Fact.SupervisionAnswered -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`id`)
            )
        }
        is Fact.Suggested -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeSuggestionKind.allocationSize(value.`kind`)
                + FfiConverterString.allocationSize(value.`to`)
                + FfiConverterOptionalString.allocationSize(value.`finding`)
            )
        }
        is Fact.SuggestionReplied -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAdoption.allocationSize(value.`adoption`)
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`id`)
            )
        }
        is Fact.HandlingExamined -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.`claimJustified`)
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterBoolean.allocationSize(value.`dutyFailed`)
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterString.allocationSize(value.`unit`)
            )
        }
        is Fact.Merged -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`into`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Fact.TookIn -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`from`)
                + FfiConverterTypeInstant.allocationSize(value.`receivedAt`)
            )
        }
        is Fact.Commented -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`note`)
            )
        }
        is Fact.InterestDeclared -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`person`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Fact.Withdrawn -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
            )
        }
        is Fact.Closed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCloseOutcome.allocationSize(value.`outcome`)
            )
        }
        is Fact.Archived -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Fact.Reopened -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Fact.Assessed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFacts.allocationSize(value.`facts`)
            )
        }
        is Fact.ModeChosen -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMode.allocationSize(value.`mode`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterOptionalString.allocationSize(value.`team`)
            )
        }
        is Fact.Met -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`record`)
            )
        }
        is Fact.Planned -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterTypeDate.allocationSize(value.`dueOn`)
            )
        }
        is Fact.Escalated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeEscalationTrigger.allocationSize(value.`trigger`)
            )
        }
        is Fact.HandedDown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeLevel.allocationSize(value.`to`)
            )
        }
        is Fact.Helped -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`what`)
            )
        }
        is Fact.LeaderNamed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`document`)
                + FfiConverterString.allocationSize(value.`leader`)
                + FfiConverterString.allocationSize(value.`unit`)
            )
        }
        is Fact.ChargeEnded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Fact.Summoned -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterString.allocationSize(value.`unit`)
                + FfiConverterString.allocationSize(value.`what`)
            )
        }
        is Fact.Attended -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterString.allocationSize(value.`record`)
            )
        }
        is Fact.AlertsClaimed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Fact.Reprojected -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Fact.Routed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCitation.allocationSize(value.`citation`)
                + FfiConverterTypeRouteOutcome.allocationSize(value.`outcome`)
                + FfiConverterTypePolicyRef.allocationSize(value.`policy`)
                + FfiConverterString.allocationSize(value.`rule`)
                + FfiConverterTypeTier.allocationSize(value.`tier`)
                + FfiConverterOptionalTypeAssumed.allocationSize(value.`assumed`)
                + FfiConverterSequenceString.allocationSize(value.`tierRules`)
                + FfiConverterSequenceTypeLimitWarning.allocationSize(value.`warnings`)
            )
        }
        is Fact.CoordinationMoved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLevel.allocationSize(value.`level`)
                + FfiConverterString.allocationSize(value.`unit`)
                + FfiConverterOptionalTypeEscalationTrigger.allocationSize(value.`trigger`)
            )
        }
        is Fact.TakenFromAccused -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.`leader`)
                + FfiConverterOptionalString.allocationSize(value.`receiver`)
                + FfiConverterSequenceString.allocationSize(value.`records`)
                + FfiConverterBoolean.allocationSize(value.`team`)
            )
        }
        is Fact.FollowUpRequired -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeFollowUpParty.allocationSize(value.`parties`)
            )
        }
        is Fact.ClockStarted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMoment.allocationSize(value.`anchor`)
                + FfiConverterTypeBearer.allocationSize(value.`bearer`)
                + FfiConverterString.allocationSize(value.`calendar`)
                + FfiConverterString.allocationSize(value.`key`)
                + FfiConverterTypeLedger.allocationSize(value.`ledger`)
                + FfiConverterString.allocationSize(value.`rule`)
                + FfiConverterTypeTerms.allocationSize(value.`terms`)
                + FfiConverterOptionalTypeDue.allocationSize(value.`due`)
                + FfiConverterBoolean.allocationSize(value.`excludesHearing`)
                + FfiConverterOptionalLong.allocationSize(value.`extensionCap`)
                + FfiConverterBoolean.allocationSize(value.`holdsArchive`)
                + FfiConverterBoolean.allocationSize(value.`lapses`)
                + FfiConverterOptionalString.allocationSize(value.`scope`)
                + FfiConverterBoolean.allocationSize(value.`suspendable`)
            )
        }
        is Fact.ClockEnded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInstant.allocationSize(value.`at`)
                + FfiConverterTypeEndCause.allocationSize(value.`cause`)
                + FfiConverterString.allocationSize(value.`key`)
                + FfiConverterOptionalTypeOutcome.allocationSize(value.`outcome`)
            )
        }
        is Fact.ClockPaused -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePauseCause.allocationSize(value.`cause`)
                + FfiConverterTypeInstant.allocationSize(value.`from`)
                + FfiConverterString.allocationSize(value.`key`)
            )
        }
        is Fact.ClockResumed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`key`)
                + FfiConverterTypeInstant.allocationSize(value.`to`)
                + FfiConverterOptionalTypeDue.allocationSize(value.`due`)
            )
        }
        is Fact.ClockExtended -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterLong.allocationSize(value.`by`)
                + FfiConverterString.allocationSize(value.`key`)
                + FfiConverterOptionalTypeDue.allocationSize(value.`due`)
            )
        }
        is Fact.ClockDaysExcluded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeExclusion.allocationSize(value.`excluded`)
                + FfiConverterString.allocationSize(value.`key`)
                + FfiConverterOptionalTypeDue.allocationSize(value.`due`)
            )
        }
        is Fact.ClockBreached -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDue.allocationSize(value.`due`)
                + FfiConverterString.allocationSize(value.`key`)
                + FfiConverterOptionalString.allocationSize(value.`bearer`)
            )
        }
        is Fact.RungClaimed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInstant.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`key`)
                + FfiConverterOptionalTypeRungAct.allocationSize(value.`act`)
                + FfiConverterOptionalTypeColour.allocationSize(value.`colour`)
            )
        }
        is Fact.DueMoved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`calendarFrom`)
                + FfiConverterString.allocationSize(value.`calendarTo`)
                + FfiConverterString.allocationSize(value.`key`)
                + FfiConverterOptionalTypeDue.allocationSize(value.`from`)
                + FfiConverterOptionalTypeDue.allocationSize(value.`to`)
            )
        }
        is Fact.ClockCarriedOver -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeBearer.allocationSize(value.`bearer`)
                + FfiConverterString.allocationSize(value.`calendar`)
                + FfiConverterString.allocationSize(value.`from`)
                + FfiConverterString.allocationSize(value.`key`)
                + FfiConverterTypeInstant.allocationSize(value.`since`)
                + FfiConverterTypeTerms.allocationSize(value.`terms`)
                + FfiConverterOptionalTypeDue.allocationSize(value.`due`)
                + FfiConverterOptionalTypeDue.allocationSize(value.`dueBefore`)
                + FfiConverterBoolean.allocationSize(value.`excludesHearing`)
                + FfiConverterOptionalLong.allocationSize(value.`extensionCap`)
                + FfiConverterBoolean.allocationSize(value.`holdsArchive`)
                + FfiConverterBoolean.allocationSize(value.`lapses`)
                + FfiConverterBoolean.allocationSize(value.`suspendable`)
            )
        }
        is Fact.ClockKept -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeKeptBecause.allocationSize(value.`because`)
                + FfiConverterString.allocationSize(value.`from`)
                + FfiConverterString.allocationSize(value.`key`)
            )
        }
    }

    override fun write(value: Fact, buf: ByteBuffer) {
        when(value) {
            is Fact.Registered -> {
                buf.putInt(1)
                FfiConverterTypeIntake.write(value.`intake`, buf)
                FfiConverterSequenceTypeAgent.write(value.`agents`, buf)
                FfiConverterOptionalTypeBranch.write(value.`branch`, buf)
                FfiConverterOptionalTypeMatterClass.write(value.`matterClass`, buf)
                FfiConverterOptionalString.write(value.`code`, buf)
                FfiConverterSequenceString.write(value.`documents`, buf)
                FfiConverterOptionalString.write(value.`follows`, buf)
                FfiConverterOptionalLong.write(value.`people`, buf)
                FfiConverterOptionalString.write(value.`petitioner`, buf)
                FfiConverterOptionalString.write(value.`place`, buf)
                FfiConverterOptionalString.write(value.`receiver`, buf)
                FfiConverterOptionalString.write(value.`reception`, buf)
                FfiConverterOptionalString.write(value.`repeats`, buf)
                FfiConverterSequenceString.write(value.`representatives`, buf)
                FfiConverterSequenceTypeRespondent.write(value.`respondents`, buf)
                FfiConverterOptionalString.write(value.`subject`, buf)
                FfiConverterBoolean.write(value.`unreachable`, buf)
                Unit
            }
            is Fact.Adopted -> {
                buf.putInt(2)
                FfiConverterString.write(value.`fromSystem`, buf)
                FfiConverterTypePhase.write(value.`phase`, buf)
                FfiConverterTypeRegister.write(value.`registration`, buf)
                FfiConverterOptionalTypeInstant.write(value.`acceptedAt`, buf)
                FfiConverterOptionalTypeInstant.write(value.`answeredAt`, buf)
                FfiConverterOptionalTypeInstant.write(value.`deliveredAt`, buf)
                FfiConverterOptionalString.write(value.`holder`, buf)
                FfiConverterOptionalTypeInstant.write(value.`notifiedAt`, buf)
                Unit
            }
            is Fact.UrgentReported -> {
                buf.putInt(3)
                FfiConverterString.write(value.`summary`, buf)
                FfiConverterSequenceString.write(value.`to`, buf)
                Unit
            }
            is Fact.CodeGiven -> {
                buf.putInt(4)
                FfiConverterString.write(value.`code`, buf)
                Unit
            }
            is Fact.Classified -> {
                buf.putInt(5)
                FfiConverterTypeMatterClass.write(value.`matterClass`, buf)
                FfiConverterOptionalTypeBranch.write(value.`branch`, buf)
                FfiConverterSequenceTypeRespondent.write(value.`respondents`, buf)
                Unit
            }
            is Fact.LimitationNoted -> {
                buf.putInt(6)
                FfiConverterTypeLimitationEvent.write(value.`event`, buf)
                FfiConverterTypeDate.write(value.`on`, buf)
                FfiConverterTypeProcedure.write(value.`procedure`, buf)
                Unit
            }
            is Fact.Referred -> {
                buf.putInt(7)
                FfiConverterSequenceTypeNewAssignment.write(value.`assignments`, buf)
                Unit
            }
            is Fact.Assigned -> {
                buf.putInt(8)
                FfiConverterSequenceTypeNewAssignment.write(value.`assignments`, buf)
                FfiConverterTypeDate.write(value.`dueOn`, buf)
                FfiConverterOptionalString.write(value.`measures`, buf)
                FfiConverterOptionalString.write(value.`person`, buf)
                Unit
            }
            is Fact.Recalled -> {
                buf.putInt(9)
                FfiConverterString.write(value.`assignment`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Fact.Objected -> {
                buf.putInt(10)
                FfiConverterString.write(value.`assignment`, buf)
                FfiConverterString.write(value.`reasons`, buf)
                FfiConverterOptionalString.write(value.`suggests`, buf)
                Unit
            }
            is Fact.ObjectionDecided -> {
                buf.putInt(11)
                FfiConverterString.write(value.`assignment`, buf)
                FfiConverterBoolean.write(value.`consent`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Fact.Contested -> {
                buf.putInt(12)
                FfiConverterSequenceString.write(value.`between`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Fact.ContestSettled -> {
                buf.putInt(13)
                FfiConverterSequenceTypeNewAssignment.write(value.`assignments`, buf)
                FfiConverterTypeSettlement.write(value.`by`, buf)
                FfiConverterString.write(value.`document`, buf)
                Unit
            }
            is Fact.Notified -> {
                buf.putInt(14)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeNoticeKind.write(value.`kind`, buf)
                FfiConverterOptionalString.write(value.`assignment`, buf)
                Unit
            }
            is Fact.Accepted -> {
                buf.putInt(15)
                Unit
            }
            is Fact.NotAccepted -> {
                buf.putInt(16)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`ground`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Fact.NoLongerAccepted -> {
                buf.putInt(17)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`ground`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Fact.Diverted -> {
                buf.putInt(18)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeProcedure.write(value.`procedure`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterOptionalString.write(value.`body`, buf)
                Unit
            }
            is Fact.ProcedureReported -> {
                buf.putInt(19)
                FfiConverterTypeProcedureStep.write(value.`step`, buf)
                FfiConverterOptionalString.write(value.`document`, buf)
                FfiConverterOptionalTypeProcedure.write(value.`procedure`, buf)
                Unit
            }
            is Fact.ReturnedFromProcedure -> {
                buf.putInt(20)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Fact.MediationOpened -> {
                buf.putInt(21)
                FfiConverterString.write(value.`mediator`, buf)
                FfiConverterOptionalTypeProcedure.write(value.`insteadOf`, buf)
                Unit
            }
            is Fact.MediationConsented -> {
                buf.putInt(22)
                FfiConverterBoolean.write(value.`consents`, buf)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeSide.write(value.`side`, buf)
                Unit
            }
            is Fact.Chosen -> {
                buf.putInt(23)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeChoicePart.write(value.`part`, buf)
                FfiConverterString.write(value.`person`, buf)
                FfiConverterTypeSide.write(value.`side`, buf)
                Unit
            }
            is Fact.MediationRoundHeld -> {
                buf.putInt(24)
                FfiConverterString.write(value.`record`, buf)
                Unit
            }
            is Fact.MediationEnded -> {
                buf.putInt(25)
                FfiConverterOptionalString.write(value.`agreement`, buf)
                FfiConverterOptionalString.write(value.`toldOtherWays`, buf)
                Unit
            }
            is Fact.AgreementConfirmed -> {
                buf.putInt(26)
                FfiConverterString.write(value.`document`, buf)
                Unit
            }
            is Fact.Heard -> {
                buf.putInt(27)
                FfiConverterTypeDate.write(value.`from`, buf)
                FfiConverterString.write(value.`record`, buf)
                FfiConverterTypeDate.write(value.`to`, buf)
                Unit
            }
            is Fact.Extended -> {
                buf.putInt(28)
                FfiConverterLong.write(value.`by`, buf)
                FfiConverterString.write(value.`clock`, buf)
                FfiConverterString.write(value.`notice`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Fact.Suspended -> {
                buf.putInt(29)
                FfiConverterString.write(value.`ground`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Fact.Resumed -> {
                buf.putInt(30)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Fact.Simplified -> {
                buf.putInt(31)
                FfiConverterTypeSimpleGround.write(value.`ground`, buf)
                Unit
            }
            is Fact.ConvertedToOrdinary -> {
                buf.putInt(32)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Fact.Answered -> {
                buf.putInt(33)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`factsAndReasons`, buf)
                FfiConverterSequenceString.write(value.`legalBasis`, buf)
                FfiConverterString.write(value.`opinion`, buf)
                FfiConverterTypeOpinionOutcome.write(value.`outcome`, buf)
                FfiConverterString.write(value.`request`, buf)
                Unit
            }
            is Fact.Replied -> {
                buf.putInt(34)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeReplyResult.write(value.`result`, buf)
                Unit
            }
            is Fact.CompletionReported -> {
                buf.putInt(35)
                FfiConverterString.write(value.`assignment`, buf)
                FfiConverterString.write(value.`document`, buf)
                Unit
            }
            is Fact.Delivered -> {
                buf.putInt(36)
                FfiConverterString.write(value.`receipt`, buf)
                FfiConverterTypeDeliveryWay.write(value.`way`, buf)
                Unit
            }
            is Fact.FollowedUp -> {
                buf.putInt(37)
                FfiConverterTypeFollowUpWay.write(value.`way`, buf)
                FfiConverterBoolean.write(value.`evaluationAsked`, buf)
                FfiConverterOptionalString.write(value.`note`, buf)
                FfiConverterSequenceTypeFollowUpParty.write(value.`parties`, buf)
                Unit
            }
            is Fact.Evaluated -> {
                buf.putInt(38)
                FfiConverterTypeSatisfaction.write(value.`satisfaction`, buf)
                Unit
            }
            is Fact.ReliefReferred -> {
                buf.putInt(39)
                FfiConverterTypeRelief.write(value.`kind`, buf)
                FfiConverterString.write(value.`to`, buf)
                Unit
            }
            is Fact.ReliefReported -> {
                buf.putInt(40)
                FfiConverterTypeRelief.write(value.`kind`, buf)
                FfiConverterTypeReliefResult.write(value.`result`, buf)
                FfiConverterString.write(value.`to`, buf)
                FfiConverterOptionalString.write(value.`document`, buf)
                Unit
            }
            is Fact.ReviewRequested -> {
                buf.putInt(41)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`reviewer`, buf)
                Unit
            }
            is Fact.ReviewIssued -> {
                buf.putInt(42)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeReviewOutcome.write(value.`outcome`, buf)
                FfiConverterString.write(value.`reasons`, buf)
                Unit
            }
            is Fact.FinalReviewRequested -> {
                buf.putInt(43)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`reviewer`, buf)
                Unit
            }
            is Fact.FinalReviewIssued -> {
                buf.putInt(44)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeReviewOutcome.write(value.`outcome`, buf)
                FfiConverterString.write(value.`reasons`, buf)
                Unit
            }
            is Fact.Supervised -> {
                buf.putInt(45)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterSequenceTypeSupervisionGround.write(value.`grounds`, buf)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterString.write(value.`unit`, buf)
                FfiConverterOptionalTypeDate.write(value.`dueOn`, buf)
                Unit
            }
            is Fact.SupervisionAnswered -> {
                buf.putInt(46)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`id`, buf)
                Unit
            }
            is Fact.Suggested -> {
                buf.putInt(47)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeSuggestionKind.write(value.`kind`, buf)
                FfiConverterString.write(value.`to`, buf)
                FfiConverterOptionalString.write(value.`finding`, buf)
                Unit
            }
            is Fact.SuggestionReplied -> {
                buf.putInt(48)
                FfiConverterTypeAdoption.write(value.`adoption`, buf)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`id`, buf)
                Unit
            }
            is Fact.HandlingExamined -> {
                buf.putInt(49)
                FfiConverterBoolean.write(value.`claimJustified`, buf)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterBoolean.write(value.`dutyFailed`, buf)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterString.write(value.`unit`, buf)
                Unit
            }
            is Fact.Merged -> {
                buf.putInt(50)
                FfiConverterString.write(value.`into`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Fact.TookIn -> {
                buf.putInt(51)
                FfiConverterString.write(value.`from`, buf)
                FfiConverterTypeInstant.write(value.`receivedAt`, buf)
                Unit
            }
            is Fact.Commented -> {
                buf.putInt(52)
                FfiConverterString.write(value.`note`, buf)
                Unit
            }
            is Fact.InterestDeclared -> {
                buf.putInt(53)
                FfiConverterString.write(value.`person`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Fact.Withdrawn -> {
                buf.putInt(54)
                FfiConverterString.write(value.`document`, buf)
                Unit
            }
            is Fact.Closed -> {
                buf.putInt(55)
                FfiConverterTypeCloseOutcome.write(value.`outcome`, buf)
                Unit
            }
            is Fact.Archived -> {
                buf.putInt(56)
                Unit
            }
            is Fact.Reopened -> {
                buf.putInt(57)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Fact.Assessed -> {
                buf.putInt(58)
                FfiConverterTypeFacts.write(value.`facts`, buf)
                Unit
            }
            is Fact.ModeChosen -> {
                buf.putInt(59)
                FfiConverterTypeMode.write(value.`mode`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterOptionalString.write(value.`team`, buf)
                Unit
            }
            is Fact.Met -> {
                buf.putInt(60)
                FfiConverterString.write(value.`record`, buf)
                Unit
            }
            is Fact.Planned -> {
                buf.putInt(61)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterTypeDate.write(value.`dueOn`, buf)
                Unit
            }
            is Fact.Escalated -> {
                buf.putInt(62)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeEscalationTrigger.write(value.`trigger`, buf)
                Unit
            }
            is Fact.HandedDown -> {
                buf.putInt(63)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeLevel.write(value.`to`, buf)
                Unit
            }
            is Fact.Helped -> {
                buf.putInt(64)
                FfiConverterString.write(value.`what`, buf)
                Unit
            }
            is Fact.LeaderNamed -> {
                buf.putInt(65)
                FfiConverterString.write(value.`document`, buf)
                FfiConverterString.write(value.`leader`, buf)
                FfiConverterString.write(value.`unit`, buf)
                Unit
            }
            is Fact.ChargeEnded -> {
                buf.putInt(66)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Fact.Summoned -> {
                buf.putInt(67)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterString.write(value.`unit`, buf)
                FfiConverterString.write(value.`what`, buf)
                Unit
            }
            is Fact.Attended -> {
                buf.putInt(68)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterString.write(value.`record`, buf)
                Unit
            }
            is Fact.AlertsClaimed -> {
                buf.putInt(69)
                Unit
            }
            is Fact.Reprojected -> {
                buf.putInt(70)
                Unit
            }
            is Fact.Routed -> {
                buf.putInt(71)
                FfiConverterTypeCitation.write(value.`citation`, buf)
                FfiConverterTypeRouteOutcome.write(value.`outcome`, buf)
                FfiConverterTypePolicyRef.write(value.`policy`, buf)
                FfiConverterString.write(value.`rule`, buf)
                FfiConverterTypeTier.write(value.`tier`, buf)
                FfiConverterOptionalTypeAssumed.write(value.`assumed`, buf)
                FfiConverterSequenceString.write(value.`tierRules`, buf)
                FfiConverterSequenceTypeLimitWarning.write(value.`warnings`, buf)
                Unit
            }
            is Fact.CoordinationMoved -> {
                buf.putInt(72)
                FfiConverterTypeLevel.write(value.`level`, buf)
                FfiConverterString.write(value.`unit`, buf)
                FfiConverterOptionalTypeEscalationTrigger.write(value.`trigger`, buf)
                Unit
            }
            is Fact.TakenFromAccused -> {
                buf.putInt(73)
                FfiConverterBoolean.write(value.`leader`, buf)
                FfiConverterOptionalString.write(value.`receiver`, buf)
                FfiConverterSequenceString.write(value.`records`, buf)
                FfiConverterBoolean.write(value.`team`, buf)
                Unit
            }
            is Fact.FollowUpRequired -> {
                buf.putInt(74)
                FfiConverterSequenceTypeFollowUpParty.write(value.`parties`, buf)
                Unit
            }
            is Fact.ClockStarted -> {
                buf.putInt(75)
                FfiConverterTypeMoment.write(value.`anchor`, buf)
                FfiConverterTypeBearer.write(value.`bearer`, buf)
                FfiConverterString.write(value.`calendar`, buf)
                FfiConverterString.write(value.`key`, buf)
                FfiConverterTypeLedger.write(value.`ledger`, buf)
                FfiConverterString.write(value.`rule`, buf)
                FfiConverterTypeTerms.write(value.`terms`, buf)
                FfiConverterOptionalTypeDue.write(value.`due`, buf)
                FfiConverterBoolean.write(value.`excludesHearing`, buf)
                FfiConverterOptionalLong.write(value.`extensionCap`, buf)
                FfiConverterBoolean.write(value.`holdsArchive`, buf)
                FfiConverterBoolean.write(value.`lapses`, buf)
                FfiConverterOptionalString.write(value.`scope`, buf)
                FfiConverterBoolean.write(value.`suspendable`, buf)
                Unit
            }
            is Fact.ClockEnded -> {
                buf.putInt(76)
                FfiConverterTypeInstant.write(value.`at`, buf)
                FfiConverterTypeEndCause.write(value.`cause`, buf)
                FfiConverterString.write(value.`key`, buf)
                FfiConverterOptionalTypeOutcome.write(value.`outcome`, buf)
                Unit
            }
            is Fact.ClockPaused -> {
                buf.putInt(77)
                FfiConverterTypePauseCause.write(value.`cause`, buf)
                FfiConverterTypeInstant.write(value.`from`, buf)
                FfiConverterString.write(value.`key`, buf)
                Unit
            }
            is Fact.ClockResumed -> {
                buf.putInt(78)
                FfiConverterString.write(value.`key`, buf)
                FfiConverterTypeInstant.write(value.`to`, buf)
                FfiConverterOptionalTypeDue.write(value.`due`, buf)
                Unit
            }
            is Fact.ClockExtended -> {
                buf.putInt(79)
                FfiConverterLong.write(value.`by`, buf)
                FfiConverterString.write(value.`key`, buf)
                FfiConverterOptionalTypeDue.write(value.`due`, buf)
                Unit
            }
            is Fact.ClockDaysExcluded -> {
                buf.putInt(80)
                FfiConverterTypeExclusion.write(value.`excluded`, buf)
                FfiConverterString.write(value.`key`, buf)
                FfiConverterOptionalTypeDue.write(value.`due`, buf)
                Unit
            }
            is Fact.ClockBreached -> {
                buf.putInt(81)
                FfiConverterTypeDue.write(value.`due`, buf)
                FfiConverterString.write(value.`key`, buf)
                FfiConverterOptionalString.write(value.`bearer`, buf)
                Unit
            }
            is Fact.RungClaimed -> {
                buf.putInt(82)
                FfiConverterTypeInstant.write(value.`at`, buf)
                FfiConverterString.write(value.`key`, buf)
                FfiConverterOptionalTypeRungAct.write(value.`act`, buf)
                FfiConverterOptionalTypeColour.write(value.`colour`, buf)
                Unit
            }
            is Fact.DueMoved -> {
                buf.putInt(83)
                FfiConverterString.write(value.`calendarFrom`, buf)
                FfiConverterString.write(value.`calendarTo`, buf)
                FfiConverterString.write(value.`key`, buf)
                FfiConverterOptionalTypeDue.write(value.`from`, buf)
                FfiConverterOptionalTypeDue.write(value.`to`, buf)
                Unit
            }
            is Fact.ClockCarriedOver -> {
                buf.putInt(84)
                FfiConverterTypeBearer.write(value.`bearer`, buf)
                FfiConverterString.write(value.`calendar`, buf)
                FfiConverterString.write(value.`from`, buf)
                FfiConverterString.write(value.`key`, buf)
                FfiConverterTypeInstant.write(value.`since`, buf)
                FfiConverterTypeTerms.write(value.`terms`, buf)
                FfiConverterOptionalTypeDue.write(value.`due`, buf)
                FfiConverterOptionalTypeDue.write(value.`dueBefore`, buf)
                FfiConverterBoolean.write(value.`excludesHearing`, buf)
                FfiConverterOptionalLong.write(value.`extensionCap`, buf)
                FfiConverterBoolean.write(value.`holdsArchive`, buf)
                FfiConverterBoolean.write(value.`lapses`, buf)
                FfiConverterBoolean.write(value.`suspendable`, buf)
                Unit
            }
            is Fact.ClockKept -> {
                buf.putInt(85)
                FfiConverterTypeKeptBecause.write(value.`because`, buf)
                FfiConverterString.write(value.`from`, buf)
                FfiConverterString.write(value.`key`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * The facts by which petitions are routed.
 */

enum class FactKind {

    /**
     * 分类: class.
     */
    CLASS,
    /**
     * 申诉求决的办理途径: branch of article 31.
     */
    BRANCH,
    /**
     * 内容分类: subject.
     */
    SUBJECT,
    /**
     * 双方关系: relation of the sides.
     */
    RELATION,
    /**
     * 其他程序进展: stage of other procedures.
     */
    STAGE,
    /**
     * 反映对象: respondent.
     */
    RESPONDENT,
    /**
     * 来源: intake.
     */
    INTAKE,
    /**
     * 重复信访: repeated.
     */
    REPEAT,
    /**
     * 紧急程度: urgency.
     */
    URGENCY,
    /**
     * 调解意愿: will to mediate.
     */
    MEDIATION,
    /**
     * 同意心理疏导: consent to counselling.
     */
    COUNSELLING_CONSENT,
    /**
     * 生活困难: hardship.
     */
    HARDSHIP,
    /**
     * 申请复议期限: time limit for reconsideration.
     */
    RECONSIDERATION_LIMIT,
    /**
     * 行政诉讼起诉期限: time limit for an administrative suit.
     */
    SUIT_LIMIT,
    /**
     * 劳动仲裁时效: limitation for labour arbitration.
     */
    ARBITRATION_LIMIT,
    /**
     * 涉及人数: people concerned.
     */
    PEOPLE,
    /**
     * 涉及金额: amount at stake.
     */
    AMOUNT,
    /**
     * 危及人身安全: life or safety at risk.
     */
    SAFETY,
    /**
     * 跨地区: across boundaries.
     */
    CROSS_BOUNDARY,
    /**
     * 已化解未成次数: failed attempts.
     */
    ATTEMPTS,
    /**
     * 涉及单位数: units concerned.
     */
    UNITS;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFactKind: FfiConverterRustBuffer<FactKind> {
    override fun read(buf: ByteBuffer) = try {
        FactKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FactKind) = 4UL

    override fun write(value: FactKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * To which family a fault belongs; languages give each an exception of its own.
 */

enum class FaultKind {

    /**
     * A command is refused; nothing changed.
     */
    REFUSAL,
    /**
     * A policy pack cannot be used.
     */
    PACK,
    /**
     * A directory cannot be used.
     */
    DIRECTORY,
    /**
     * A calendar cannot be used, or a date has no answer on it.
     */
    CALENDAR,
    /**
     * A clock has no answer.
     */
    CLOCK,
    /**
     * A log is broken, or something cannot be sealed into one.
     */
    LOG,
    /**
     * Records cannot be audited.
     */
    AUDIT,
    /**
     * What was handed in is not of the form asked for.
     */
    INPUT,
    /**
     * A fault of the library itself.
     */
    INTERNAL,
    /**
     * A command of field work could not be brought to the server: nobody knows why yet.
     */
    FIELD;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFaultKind: FfiConverterRustBuffer<FaultKind> {
    override fun read(buf: ByteBuffer) = try {
        FaultKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FaultKind) = 4UL

    override fun write(value: FaultKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A command from the field: `{"petition": …}` or `{"dossier": …}`.
 */
sealed class FieldCommand {

    /**
     * A command about a petition.
     */
    data class Petition(
        val v1: suqiu.Command) : FieldCommand()

    {

        companion object
    }

    /**
     * A command about a dossier.
     */
    data class Dossier(
        val v1: suqiu.DossierCommand) : FieldCommand()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFieldCommand : FfiConverterRustBuffer<FieldCommand>{
    override fun read(buf: ByteBuffer): FieldCommand {
        return when(buf.getInt()) {
            1 -> FieldCommand.Petition(
                FfiConverterTypeCommand.read(buf),
                )
            2 -> FieldCommand.Dossier(
                FfiConverterTypeDossierCommand.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FieldCommand): ULong = when(value) {
        is FieldCommand.Petition -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCommand.allocationSize(value.v1)
            )
        }
        is FieldCommand.Dossier -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDossierCommand.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: FieldCommand, buf: ByteBuffer) {
        when(value) {
            is FieldCommand.Petition -> {
                buf.putInt(1)
                FfiConverterTypeCommand.write(value.v1, buf)
                Unit
            }
            is FieldCommand.Dossier -> {
                buf.putInt(2)
                FfiConverterTypeDossierCommand.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What becomes of a command from the field.
 */

enum class FieldOutcome {

    /**
     * It was carried out; its events are among those of the answer.
     * 接受: accepted.
     */
    ACCEPTED,
    /**
     * It had been carried out before. Nothing happens again.
     * 已有: already there.
     */
    ALREADY_THERE,
    /**
     * It is refused, or cannot be read. Sending it again changes nothing.
     * 拒绝: refused.
     */
    REFUSED,
    /**
     * Somebody has to look: when it happened is not plain.
     * 待人工确认: needs a person.
     */
    NEEDS_PERSON,
    /**
     * It comes after one that is not decided yet, or needs a newer library or pack: it stays in the outbox.
     * 等待: waits.
     */
    WAITS;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFieldOutcome: FfiConverterRustBuffer<FieldOutcome> {
    override fun read(buf: ByteBuffer) = try {
        FieldOutcome.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FieldOutcome) = 4UL

    override fun write(value: FieldOutcome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The stable code of a finding. Each has a message with the places `{...}` filled in, and
 * a help that says what to do.
 */

enum class FindingCode {

    /**
     * the text cannot be read: {detail}
     */
    PACK_SYNTAX,
    /**
     * this build of the library reads no TOML
     */
    PACK_TOML_OFF,
    /**
     * `{key}` is there twice
     */
    PACK_DUPLICATE_KEY,
    /**
     * `pack.id` is missing
     */
    PACK_NO_ID,
    /**
     * two packs call themselves `{id}` (the other is {other})
     */
    PACK_DUPLICATE_ID,
    /**
     * there is no pack `{id}`
     */
    PACK_UNKNOWN_PACK,
    /**
     * the pack `{id}` that this one extends is not among those given
     */
    PACK_UNKNOWN_PARENT,
    /**
     * the packs extend one another in a circle: {chain}
     */
    PACK_CYCLE,
    /**
     * packs extend one another more than {max} times
     */
    PACK_TOO_DEEP,
    /**
     * there is no key `{key}` here
     */
    PACK_UNKNOWN_KEY,
    /**
     * `{value}` is none of the names used here
     */
    PACK_UNKNOWN_NAME,
    /**
     * `{key}` is missing
     */
    PACK_MISSING_KEY,
    /**
     * expected {expected}, found {found}
     */
    PACK_WRONG_KIND,
    /**
     * `{value}` is no whole number that can be used here
     */
    PACK_NOT_WHOLE,
    /**
     * `{value}` is no period
     */
    PACK_BAD_PERIOD,
    /**
     * `{value}` is no fraction
     */
    PACK_BAD_FRACTION,
    /**
     * `{value}` is no amount of money
     */
    PACK_BAD_AMOUNT,
    /**
     * `{value}` is no date
     */
    PACK_BAD_DATE,
    /**
     * `{value}` is no identifier
     */
    PACK_BAD_ID,
    /**
     * the value cannot be used: {detail}
     */
    PACK_BAD_VALUE,
    /**
     * the source `{source}` is cited, but not listed
     */
    PACK_UNKNOWN_SOURCE,
    /**
     * a text is blank
     */
    PACK_BLANK_TEXT,
    /**
     * clock `{clock}` names no moment in `{key}`
     */
    PACK_NO_MOMENT,
    /**
     * the moment `{moment}` is there twice
     */
    PACK_REPEATED_MOMENT,
    /**
     * clock `{clock}` has a budget of nothing
     */
    PACK_EMPTY_BUDGET,
    /**
     * blue, yellow and red do not rise in this order
     */
    PACK_THRESHOLD_ORDER,
    /**
     * the extension is in another unit ({cap}) than the budget ({budget})
     */
    PACK_CAP_UNIT,
    /**
     * clock `{clock}` has two rungs called `{rung}`
     */
    PACK_DUPLICATE_RUNG,
    /**
     * bearer, nature and layer of clock `{clock}` do not go together: {detail}
     */
    PACK_WRONG_BEARER,
    /**
     * `{value}` is no working window that can be used
     */
    PACK_BAD_WINDOW,
    /**
     * a clock counts working hours, but there is no working window
     */
    PACK_NO_WINDOW,
    /**
     * there is no calendar `{base}`
     */
    PACK_UNKNOWN_CALENDAR,
    /**
     * the calendar cannot be used: {detail}
     */
    PACK_BAD_CALENDAR,
    /**
     * {date} is there twice
     */
    PACK_DUPLICATE_DAY,
    /**
     * schedule {schedule}: a {every} has no day {on}
     */
    PACK_NO_SUCH_DAY,
    /**
     * the last day {to} is before the first day {from}
     */
    PACK_DATE_ORDER,
    /**
     * the number of representatives must be 1 to 5, not {value}
     */
    PACK_REPRESENTATIVES,
    /**
     * suspension is allowed, but no ground is given
     */
    PACK_NO_SUSPENSION_GROUND,
    /**
     * the subject `{subject}` stands below `{above}`, which is not listed
     */
    PACK_SUBJECT_WITHOUT_PARENT,
    /**
     * `{source}` has no article `{article}`: it has {articles}
     */
    PACK_NO_SUCH_ARTICLE,
    /**
     * `{source}` is a source of `{pack}`, which alone says how many articles it has
     */
    PACK_ARTICLES_OF_PARENT,
    /**
     * there is no `{id}`
     */
    PACK_UNKNOWN_REFERENCE,
    /**
     * `{value}` is no value of the fact `{fact}`
     */
    PACK_UNKNOWN_VALUE,
    /**
     * the condition on the fact `{fact}` cannot be used
     */
    PACK_BAD_CELL,
    /**
     * the rules tell the fact `{fact}` apart into more than 128 classes
     */
    PACK_TOO_FINE,
    /**
     * the rule `{rule}` overrides others, but does not say why
     */
    PACK_NO_REASON,
    /**
     * rules override one another in a circle: {rules}
     */
    PACK_OVERRIDE_CIRCLE,
    /**
     * the channel `{channel}` cannot stand here
     */
    PACK_WRONG_CHANNEL,
    /**
     * the rule `{rule}` turns a petition away without a next step
     */
    PACK_NO_NEXT_STEP,
    /**
     * the tier `{tier}` has no level that coordinates
     */
    PACK_TIER_WITHOUT_LEVEL,
    /**
     * some petitions go nowhere, such as: {case}
     */
    PACK_HOLE,
    /**
     * the rules `{a}` and `{b}` both hold for the same petition, such as: {case}
     */
    PACK_CONFLICT,
    /**
     * the rule `{rule}` never holds: others cover all of it
     */
    PACK_DEAD_RULE,
    /**
     * the rules were not proved within the steps allowed
     */
    PACK_NOT_DECIDED,
    /**
     * `{trigger}` is no failure of a unit: it cannot be supervised for it
     */
    PACK_SUPERVISE_WITHOUT_BREACH,
    /**
     * `{rule}` is looser than the law in `{part}`: the law has {law}, here it is {here}
     */
    PACK_LOOSER_DUTY,
    /**
     * `{rule}` takes from the petitioner's right in `{part}`: the law has {law}, here it is {here}
     */
    PACK_TIGHTER_RIGHT,
    /**
     * the ground `{ground}` turns away more than the law does
     */
    PACK_GROUND_BEYOND_LAW,
    /**
     * the rule `{rule}` turns away what the national rule `{law}` takes in, such as: {case}
     */
    PACK_TURNED_AWAY,
    /**
     * the rule `{rule}` sends elsewhere what the national rule `{law}` sends to discipline inspection, such as: {case}
     */
    PACK_ACCUSATION_ELSEWHERE,
    /**
     * the rule `{rule}` overrides `{other}`, which it never meets
     */
    PACK_IDLE_OVERRIDE,
    /**
     * `{rule}` sends to mediation what a side has refused to mediate, such as: {case}
     */
    PACK_COMPULSORY_TRY,
    /**
     * `{rule}` sends an accusation to mediation, where the accused learns of it, such as: {case}
     */
    PACK_ACCUSATION_MEDIATED,
    /**
     * the rung `{rung}` of clock `{clock}` comes before the one above it
     */
    PACK_RUNG_ORDER,
    /**
     * the tier `{tier}` is coordinated by the level `{level}`, below `{above}` of the tier `{lower}`
     */
    PACK_TIER_ORDER,
    /**
     * the level `{level}` cannot coordinate: a matter climbs from the village to the county
     */
    PACK_LEVEL_BEYOND,
    /**
     * the condition of clock `{clock}` holds for no petition: only claims have branches
     */
    PACK_IDLE_CLOCK,
    /**
     * the rule `{rule}` no longer warns of limits that the national rule `{law}` warns of ({clocks}), such as: {case}
     */
    PACK_WARNING_DROPPED,
    /**
     * the rule `{rule}` leads a petition away from the procedure that the national rule `{law}` opens, such as: {case}
     */
    PACK_PROCEDURE_LOST,
    /**
     * the rule `{rule}` sends on what nobody has screened to another than the petition office, such as: {case}
     */
    PACK_UNSCREENED,
    /**
     * what is assumed of the subject `{subject}` leads petitions away from where they belong ({law}), such as: {case}
     */
    PACK_ASSUMED_AWAY,
    /**
     * the pack was not compared with the law within the steps allowed
     */
    PACK_FLOOR_NOT_DECIDED,
    /**
     * the pack applies from {from} to {to}, the calendar ends on {end}: working days and last days after it are provisional
     */
    PACK_CALENDAR_ENDS,
    /**
     * no department is competent for the subject `{subject}`: `{unit}` passes it on
     */
    PACK_NOBODY_COMPETENT,
    /**
     * when `{moment}` starts the clock `{clock}` there is nobody yet to bear it
     */
    PACK_NOBODY_BEARS,
    /**
     * once `{moment}` starts the clock `{clock}`, no step can end it
     */
    PACK_NEVER_ENDS,
    /**
     * at `{moment}` what it counts for is over, but the clock `{clock}` runs on
     */
    PACK_OUTLIVES_BEARER,
    /**
     * the command `{label}` is possible for no petition: no ground has `kind = "{kind}"`
     */
    PACK_ACT_NOWHERE,
    /**
     * the directory has no unit of the level `{level}`: `{unit}` stands in for it
     */
    PACK_LEVEL_NOWHERE,
    /**
     * no unit of the level `{level}` stands above `{below}`: `{unit}` stands in for it
     */
    PACK_LEVEL_GAP,
    /**
     * no unit of the directory has the function `{function}`: `{unit}` passes on what is meant for it
     */
    PACK_NOBODY_SERVES,
    /**
     * `{b}` is no version of the pack `{a}`
     */
    PACK_OTHER_PACK,
    /**
     * the version `{b}` is in force from {from}, while `{a}` is until {to}
     */
    PACK_VERSION_OVERLAP,
    /**
     * the version `{a}` is in force until {to}, `{b}` only from {from}: nothing is in force between
     */
    PACK_VERSION_GAP,
    /**
     * to carry `{clock}` over would cut a right of people that runs ({article})
     */
    PACK_CARRY_CUTS_RIGHT,
    /**
     * no unit of the directory has the function `{function}`, and there is no petition office to pass it on
     */
    PACK_NOBODY_ANSWERS;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFindingCode: FfiConverterRustBuffer<FindingCode> {
    override fun read(buf: ByteBuffer) = try {
        FindingCode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FindingCode) = 4UL

    override fun write(value: FindingCode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The three who follow up together where somebody was not satisfied (practice row H5).
 */

enum class FollowUpParty {

    /**
     * 承办单位: the handling unit.
     */
    HANDLING_UNIT,
    /**
     * 乡镇（街道）: the township.
     */
    TOWNSHIP,
    /**
     * 村（社区）: the village.
     */
    VILLAGE;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFollowUpParty: FfiConverterRustBuffer<FollowUpParty> {
    override fun read(buf: ByteBuffer) = try {
        FollowUpParty.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FollowUpParty) = 4UL

    override fun write(value: FollowUpParty, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How a follow-up was made (practice row U6).
 */

enum class FollowUpWay {

    /**
     * 电话: phone.
     */
    PHONE,
    /**
     * 短信: message.
     */
    MESSAGE,
    /**
     * 上门: visit.
     */
    VISIT;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFollowUpWay: FfiConverterRustBuffer<FollowUpWay> {
    override fun read(buf: ByteBuffer) = try {
        FollowUpWay.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FollowUpWay) = 4UL

    override fun write(value: FollowUpWay, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What a unit is there for, as far as the law gives it a part in a petition.
 */

enum class Function {

    /**
     * 党委和政府信访部门: petition office of party and government.
     */
    PETITION_OFFICE,
    /**
     * 党委和政府: party committee and government.
     */
    GOVERNMENT,
    /**
     * 信访工作联席会议: joint meeting on petition work.
     */
    JOINT_MEETING,
    /**
     * 职能部门: department.
     */
    DEPARTMENT,
    /**
     * 网格: grid.
     */
    GRID,
    /**
     * 法院: court.
     */
    COURT,
    /**
     * 检察院: procuratorate.
     */
    PROCURATORATE,
    /**
     * 公安机关: police.
     */
    POLICE,
    /**
     * 劳动人事争议仲裁委员会: labour arbitration commission.
     */
    LABOUR_ARBITRATION,
    /**
     * 行政复议机关: reconsideration organ.
     */
    RECONSIDERATION,
    /**
     * 纪检监察机关: discipline inspection and supervision.
     */
    DISCIPLINE_INSPECTION,
    /**
     * 人民调解委员会: people's mediation committee.
     */
    MEDIATION,
    /**
     * 法律援助机构: legal aid agency.
     */
    LEGAL_AID,
    /**
     * 法律服务: legal service.
     */
    LEGAL_SERVICE,
    /**
     * 心理疏导: psychological counselling.
     */
    COUNSELLING;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFunction: FfiConverterRustBuffer<Function> {
    override fun read(buf: ByteBuffer) = try {
        Function.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Function) = 4UL

    override fun write(value: Function, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Where a grid event stands.
 */

enum class GridPhase {

    /**
     * 已上报，网格处理中: reported, with the grid.
     */
    REPORTED,
    /**
     * 已上交，待接办: raised, to be taken on.
     */
    RAISED,
    /**
     * 已接办: taken on.
     */
    TAKEN,
    /**
     * 已处理，待反馈: handled, the resident is to be told.
     */
    HANDLED,
    /**
     * 已办结: closed.
     */
    CLOSED,
    /**
     * 已转为信访事项: goes on as a petition.
     */
    PETITION;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGridPhase: FfiConverterRustBuffer<GridPhase> {
    override fun read(buf: ByteBuffer) = try {
        GridPhase.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: GridPhase) = 4UL

    override fun write(value: GridPhase, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why a case counts as hard: what happened to the matter, never who brings it.
 */

enum class HardReason {

    /**
     * 风险等级高: the tier of the matter is high.
     */
    HIGH_TIER,
    /**
     * 专案: handled as a special case.
     */
    SPECIAL,
    /**
     * 重复信访: handled as a repeat.
     */
    REPEAT,
    /**
     * 已升级到县级以上: it climbed to the county or above.
     */
    CLIMBED,
    /**
     * 调解未成: mediation ended without agreement.
     */
    MEDIATION_FAILED,
    /**
     * 重新办理: it was taken up again.
     */
    REOPENED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeHardReason: FfiConverterRustBuffer<HardReason> {
    override fun read(buf: ByteBuffer) = try {
        HardReason.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: HardReason) = 4UL

    override fun write(value: HardReason, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How a petition came in (信访工作条例 17, practice row L1).
 */

enum class Intake {

    /**
     * 来访: visit.
     */
    VISIT,
    /**
     * 来信: letter.
     */
    LETTER,
    /**
     * 网上信访: online.
     */
    ONLINE,
    /**
     * 来电: call.
     */
    CALL,
    /**
     * 传真: fax.
     */
    FAX,
    /**
     * 上级交办: assigned from above.
     */
    ASSIGNED_FROM_ABOVE,
    /**
     * 12345热线: hotline 12345.
     */
    HOTLINE,
    /**
     * 网格上报: grid report.
     */
    GRID;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIntake: FfiConverterRustBuffer<Intake> {
    override fun read(buf: ByteBuffer) = try {
        Intake.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Intake) = 4UL

    override fun write(value: Intake, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Where a journal stands.
 */

enum class JournalPhase {

    /**
     * 记录中: open.
     */
    OPEN,
    /**
     * 已结束: closed.
     */
    CLOSED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeJournalPhase: FfiConverterRustBuffer<JournalPhase> {
    override fun read(buf: ByteBuffer) = try {
        JournalPhase.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: JournalPhase) = 4UL

    override fun write(value: JournalPhase, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why a clock keeps its terms although the new policy carries it over.
 */

enum class KeptBecause {

    /**
     * 会缩短正在进行的群众权利: it would cut a right of people that runs.
     */
    RIGHT_CUT,
    /**
     * 已延长的超过新规则的上限，改用会更长: what it was extended by is over the new cap, and it would end later.
     */
    OVER_THE_CAP,
    /**
     * 按新规则在其生效前即已到期: it would have ended before the new rule was in force.
     */
    BEFORE_IN_FORCE,
    /**
     * 已按另一单位延长: it was extended in another unit.
     */
    ANOTHER_UNIT,
    /**
     * 新规则是另一种期限: the new rule is of another kind.
     */
    ANOTHER_KIND;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeKeptBecause: FfiConverterRustBuffer<KeptBecause> {
    override fun read(buf: ByteBuffer) = try {
        KeptBecause.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: KeptBecause) = 4UL

    override fun write(value: KeptBecause, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why a matter that is over may come back. All of it is of the matter and of what units did.
 */

enum class LatentReason {

    /**
     * 复查、复核请求期内: a review can still be asked for.
     */
    RIGHT_RUNS,
    /**
     * 评价为不满意: the last evaluation is `dissatisfied`.
     */
    DISSATISFIED,
    /**
     * 网格事件尚未办结: a grid event is not closed.
     */
    GRID_EVENT;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLatentReason: FfiConverterRustBuffer<LatentReason> {
    override fun read(buf: ByteBuffer) = try {
        LatentReason.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: LatentReason) = 4UL

    override fun write(value: LatentReason, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A list of matters. One can stand on several.
 */

enum class LedgerList {

    /**
     * 增量: received in the period.
     */
    NEW,
    /**
     * 存量: open.
     */
    OPEN,
    /**
     * 变量: over, but may come back.
     */
    LATENT,
    /**
     * 包案: open, and coordinated by the county or above.
     */
    IN_CHARGE,
    /**
     * 积案: open, and a unit's duty is overdue.
     */
    BACKLOG;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLedgerList: FfiConverterRustBuffer<LedgerList> {
    override fun read(buf: ByteBuffer) = try {
        LedgerList.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: LedgerList) = 4UL

    override fun write(value: LedgerList, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why somebody of a pool is left out, the first that applies.
 */

enum class LeftOut {

    /**
     * 检举控告不适用调解: an accusation is not mediated.
     */
    NOT_MEDIATED,
    /**
     * 有直接利害关系: has a direct interest.
     */
    INTERESTED,
    /**
     * 属于被反映的单位: belongs to a unit that the petition is about.
     */
    RESPONDENT_UNIT,
    /**
     * 目前不能接手: not available now.
     */
    UNAVAILABLE,
    /**
     * 专长不对口: another specialty.
     */
    OTHER_SPECIALTY;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLeftOut: FfiConverterRustBuffer<LeftOut> {
    override fun read(buf: ByteBuffer) = try {
        LeftOut.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: LeftOut) = 4UL

    override fun write(value: LeftOut, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The level of a unit, from the lowest to the highest.
 */

enum class Level {

    /**
     * 村（社区）: village or community.
     */
    VILLAGE,
    /**
     * 乡镇（街道）: township or street.
     */
    TOWNSHIP,
    /**
     * 县（市、区）: county.
     */
    COUNTY,
    /**
     * 市（地）: prefecture city.
     */
    CITY,
    /**
     * 省: province.
     */
    PROVINCE,
    /**
     * 国家: nation.
     */
    NATION;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLevel: FfiConverterRustBuffer<Level> {
    override fun read(buf: ByteBuffer) = try {
        Level.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Level) = 4UL

    override fun write(value: Level, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Whether a period of limitation still runs.
 */

enum class Limit {

    /**
     * 未过: still open.
     */
    OPEN,
    /**
     * 已过: expired.
     */
    EXPIRED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLimit: FfiConverterRustBuffer<Limit> {
    override fun read(buf: ByteBuffer) = try {
        Limit.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Limit) = 4UL

    override fun write(value: Limit, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What starts a limit of another procedure.
 */

enum class LimitationEvent {

    /**
     * 知道或者应当知道行政行为: learned of the administrative act.
     */
    ACT_KNOWN,
    /**
     * 知道或者应当知道权利被侵害: learned that a right was harmed.
     */
    HARM_KNOWN,
    /**
     * 申请履行法定职责: asked for performance of a statutory duty.
     */
    DUTY_REQUESTED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLimitationEvent: FfiConverterRustBuffer<LimitationEvent> {
    override fun read(buf: ByteBuffer) = try {
        LimitationEvent.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: LimitationEvent) = 4UL

    override fun write(value: LimitationEvent, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Where a listing stands.
 */

enum class ListingPhase {

    /**
     * 已挂牌，待揭榜: listed, free to claim.
     */
    LISTED,
    /**
     * 已揭榜: claimed by a team.
     */
    CLAIMED,
    /**
     * 已结算: settled.
     */
    SETTLED,
    /**
     * 已撤牌: taken off the list.
     */
    DELISTED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeListingPhase: FfiConverterRustBuffer<ListingPhase> {
    override fun read(buf: ByteBuffer) = try {
        ListingPhase.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ListingPhase) = 4UL

    override fun write(value: ListingPhase, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How sure it is that the source says so.
 */

enum class Mark {

    /**
     * The article itself was read in a full text.
     */
    READ,
    /**
     * Seen in an excerpt or a secondary source.
     */
    EXCERPT,
    /**
     * A local practice, reported in the press.
     */
    PRACTICE,
    /**
     * Not found in a source: a default of the pack, never presented as law.
     */
    DEFAULT;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMark: FfiConverterRustBuffer<Mark> {
    override fun read(buf: ByteBuffer) = try {
        Mark.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Mark) = 4UL

    override fun write(value: Mark, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What a dossier is about.
 */
sealed class Matter {

    /**
     * A hard case with a work fund.
     */
    data class Listing @JvmOverloads constructor(
        /**
         * How hard it is.
         */
        val `difficulty`: kotlin.String,
        /**
         * The work fund.
         */
        val `fund`: suqiu.Decimal,
        /**
         * The unit that listed it.
         */
        val `lister`: kotlin.String,
        /**
         * The petition.
         */
        val `petition`: kotlin.String,
        /**
         * Where it stands.
         */
        val `phase`: suqiu.ListingPhase,
        /**
         * What was paid.
         */
        val `paid`: suqiu.Decimal? = null ,
        /**
         * The team that has it, or that was paid.
         */
        val `team`: kotlin.String? = null ) : Matter()

    {

        companion object
    }

    /**
     * A problem of a place.
     */
    data class GridEvent @JvmOverloads constructor(
        /**
         * The grid that reported it.
         */
        val `grid`: kotlin.String,
        /**
         * The unit that has it.
         */
        val `holder`: kotlin.String,
        /**
         * What kind it is.
         */
        val `kind`: kotlin.String,
        /**
         * Where it stands.
         */
        val `phase`: suqiu.GridPhase,
        /**
         * Where the problem is.
         */
        val `place`: kotlin.String,
        /**
         * The clock of the step that it is in; none once it has ended.
         */
        val `clock`: suqiu.StepClock? = null ,
        /**
         * The petition that it became.
         */
        val `petition`: kotlin.String? = null ,
        /**
         * The resident who told of it.
         */
        val `toldBy`: kotlin.String? = null ) : Matter()

    {

        companion object
    }

    /**
     * The journal of a grid worker's day.
     */
    data class Journal @JvmOverloads constructor(
        /**
         * The day.
         */
        val `day`: suqiu.Date,
        /**
         * The grid.
         */
        val `grid`: kotlin.String,
        /**
         * Where it stands.
         */
        val `phase`: suqiu.JournalPhase,
        /**
         * Who writes it.
         */
        val `worker`: kotlin.String,
        /**
         * What was done on people's behalf.
         */
        val `services`: List<suqiu.NoteService> = listOf() ,
        /**
         * Where visits were made.
         */
        val `visits`: List<suqiu.NoteVisit> = listOf() ) : Matter()

    {

        companion object
    }

    /**
     * The risk assessment of a decision.
     */
    data class Assessment @JvmOverloads constructor(
        /**
         * Who takes the decision.
         */
        val `decider`: kotlin.String,
        /**
         * The draft of the decision.
         */
        val `draft`: kotlin.String,
        /**
         * What kind it is.
         */
        val `kind`: kotlin.String,
        /**
         * Where it stands.
         */
        val `phase`: suqiu.AssessmentPhase,
        /**
         * Who proposes and assesses it.
         */
        val `proposer`: kotlin.String,
        /**
         * Whether a hearing was held since the decision was changed last.
         */
        val `heard`: kotlin.Boolean = false ,
        /**
         * The hearings, of this draft and of those before it.
         */
        val `hearings`: List<suqiu.HoldHearing> = listOf() ,
        /**
         * How often it was changed and assessed anew.
         */
        val `revised`: kotlin.Long = 0L ,
        /**
         * The last record of its risks.
         */
        val `risks`: suqiu.RecordRisks? = null ) : Matter()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMatter : FfiConverterRustBuffer<Matter>{
    override fun read(buf: ByteBuffer): Matter {
        return when(buf.getInt()) {
            1 -> Matter.Listing(
                FfiConverterString.read(buf),
                FfiConverterTypeDecimal.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeListingPhase.read(buf),
                FfiConverterOptionalTypeDecimal.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            2 -> Matter.GridEvent(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeGridPhase.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeStepClock.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            3 -> Matter.Journal(
                FfiConverterTypeDate.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeJournalPhase.read(buf),
                FfiConverterString.read(buf),
                FfiConverterSequenceTypeNoteService.read(buf),
                FfiConverterSequenceTypeNoteVisit.read(buf),
                )
            4 -> Matter.Assessment(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeAssessmentPhase.read(buf),
                FfiConverterString.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterSequenceTypeHoldHearing.read(buf),
                FfiConverterLong.read(buf),
                FfiConverterOptionalTypeRecordRisks.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Matter): ULong = when(value) {
        is Matter.Listing -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`difficulty`)
                + FfiConverterTypeDecimal.allocationSize(value.`fund`)
                + FfiConverterString.allocationSize(value.`lister`)
                + FfiConverterString.allocationSize(value.`petition`)
                + FfiConverterTypeListingPhase.allocationSize(value.`phase`)
                + FfiConverterOptionalTypeDecimal.allocationSize(value.`paid`)
                + FfiConverterOptionalString.allocationSize(value.`team`)
            )
        }
        is Matter.GridEvent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`grid`)
                + FfiConverterString.allocationSize(value.`holder`)
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeGridPhase.allocationSize(value.`phase`)
                + FfiConverterString.allocationSize(value.`place`)
                + FfiConverterOptionalTypeStepClock.allocationSize(value.`clock`)
                + FfiConverterOptionalString.allocationSize(value.`petition`)
                + FfiConverterOptionalString.allocationSize(value.`toldBy`)
            )
        }
        is Matter.Journal -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDate.allocationSize(value.`day`)
                + FfiConverterString.allocationSize(value.`grid`)
                + FfiConverterTypeJournalPhase.allocationSize(value.`phase`)
                + FfiConverterString.allocationSize(value.`worker`)
                + FfiConverterSequenceTypeNoteService.allocationSize(value.`services`)
                + FfiConverterSequenceTypeNoteVisit.allocationSize(value.`visits`)
            )
        }
        is Matter.Assessment -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`decider`)
                + FfiConverterString.allocationSize(value.`draft`)
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeAssessmentPhase.allocationSize(value.`phase`)
                + FfiConverterString.allocationSize(value.`proposer`)
                + FfiConverterBoolean.allocationSize(value.`heard`)
                + FfiConverterSequenceTypeHoldHearing.allocationSize(value.`hearings`)
                + FfiConverterLong.allocationSize(value.`revised`)
                + FfiConverterOptionalTypeRecordRisks.allocationSize(value.`risks`)
            )
        }
    }

    override fun write(value: Matter, buf: ByteBuffer) {
        when(value) {
            is Matter.Listing -> {
                buf.putInt(1)
                FfiConverterString.write(value.`difficulty`, buf)
                FfiConverterTypeDecimal.write(value.`fund`, buf)
                FfiConverterString.write(value.`lister`, buf)
                FfiConverterString.write(value.`petition`, buf)
                FfiConverterTypeListingPhase.write(value.`phase`, buf)
                FfiConverterOptionalTypeDecimal.write(value.`paid`, buf)
                FfiConverterOptionalString.write(value.`team`, buf)
                Unit
            }
            is Matter.GridEvent -> {
                buf.putInt(2)
                FfiConverterString.write(value.`grid`, buf)
                FfiConverterString.write(value.`holder`, buf)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeGridPhase.write(value.`phase`, buf)
                FfiConverterString.write(value.`place`, buf)
                FfiConverterOptionalTypeStepClock.write(value.`clock`, buf)
                FfiConverterOptionalString.write(value.`petition`, buf)
                FfiConverterOptionalString.write(value.`toldBy`, buf)
                Unit
            }
            is Matter.Journal -> {
                buf.putInt(3)
                FfiConverterTypeDate.write(value.`day`, buf)
                FfiConverterString.write(value.`grid`, buf)
                FfiConverterTypeJournalPhase.write(value.`phase`, buf)
                FfiConverterString.write(value.`worker`, buf)
                FfiConverterSequenceTypeNoteService.write(value.`services`, buf)
                FfiConverterSequenceTypeNoteVisit.write(value.`visits`, buf)
                Unit
            }
            is Matter.Assessment -> {
                buf.putInt(4)
                FfiConverterString.write(value.`decider`, buf)
                FfiConverterString.write(value.`draft`, buf)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeAssessmentPhase.write(value.`phase`, buf)
                FfiConverterString.write(value.`proposer`, buf)
                FfiConverterBoolean.write(value.`heard`, buf)
                FfiConverterSequenceTypeHoldHearing.write(value.`hearings`, buf)
                FfiConverterLong.write(value.`revised`, buf)
                FfiConverterOptionalTypeRecordRisks.write(value.`risks`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What a petition asks (信访工作条例 29 to 31).
 */

enum class MatterClass {

    /**
     * 建议意见类: suggestions and opinions.
     */
    SUGGESTION,
    /**
     * 检举控告类: accusations and reports.
     */
    ACCUSATION,
    /**
     * 申诉求决类: appeals and requests for resolution.
     */
    CLAIM,
    /**
     * 咨询: consultation.
     */
    CONSULTATION;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMatterClass: FfiConverterRustBuffer<MatterClass> {
    override fun read(buf: ByteBuffer) = try {
        MatterClass.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: MatterClass) = 4UL

    override fun write(value: MatterClass, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Whether the sides accept mediation; it takes both (人民调解法 17).
 */

enum class MediationWill {

    /**
     * 双方同意: both sides agree.
     */
    AGREED,
    /**
     * 一方拒绝: a side refuses.
     */
    REFUSED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMediationWill: FfiConverterRustBuffer<MediationWill> {
    override fun read(buf: ByteBuffer) = try {
        MediationWill.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: MediationWill) = 4UL

    override fun write(value: MediationWill, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How a petition is handled (practice rows L7 to L9).
 */

enum class Mode {

    /**
     * 初次信访: first petition.
     */
    INITIAL,
    /**
     * 重复信访: repeated petition.
     */
    REPEAT,
    /**
     * 特殊疑难: special case.
     */
    SPECIAL;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMode: FfiConverterRustBuffer<Mode> {
    override fun read(buf: ByteBuffer) = try {
        Mode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Mode) = 4UL

    override fun write(value: Mode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A moment at which clocks start or end.
 */

enum class Moment {

    /**
     * 信访部门收到: received by a petition office.
     */
    RECEIVED_BY_OFFICE,
    /**
     * 其他机关、单位直接收到: received directly by another unit.
     */
    RECEIVED_DIRECT,
    /**
     * 转送、交办、报告或告知去向: screened and passed on.
     */
    TRIAGED,
    /**
     * 书面告知信访人: petitioner told in writing.
     */
    NOTIFIED,
    /**
     * 单位收到转送、交办: unit received what was sent.
     */
    ASSIGNMENT_RECEIVED,
    /**
     * 承办单位书面告知信访人: assigned unit told the petitioner in writing.
     */
    ASSIGNMENT_NOTIFIED,
    /**
     * 交办并指定期限: assigned with a set date.
     */
    ASSIGNMENT_DUE_SET,
    /**
     * 提出异议: objection raised.
     */
    ASSIGNMENT_OBJECTED,
    /**
     * 承办单位受理: assigned unit took the matter up.
     */
    ASSIGNMENT_ACCEPTED,
    /**
     * 提交办结报告: completion reported.
     */
    ASSIGNMENT_REPORTED,
    /**
     * 交还、收回或办结: assignment ended.
     */
    ASSIGNMENT_ENDED,
    /**
     * 受理: accepted.
     */
    ACCEPTED,
    /**
     * 不予受理或不再受理: not, or no longer, accepted.
     */
    NOT_ACCEPTED,
    /**
     * 出具处理意见: opinion issued.
     */
    ANSWERED,
    /**
     * 处理意见送达: opinion delivered.
     */
    DELIVERED,
    /**
     * 收到复查请求: review requested.
     */
    REVIEW_REQUESTED,
    /**
     * 出具复查意见: review opinion issued.
     */
    REVIEW_ISSUED,
    /**
     * 复查意见送达: review opinion delivered.
     */
    REVIEW_DELIVERED,
    /**
     * 收到复核请求: final review requested.
     */
    FINAL_REVIEW_REQUESTED,
    /**
     * 出具复核意见: final review opinion issued.
     */
    FINAL_REVIEW_ISSUED,
    /**
     * 知道行政行为: learned of the administrative act.
     */
    ACT_KNOWN,
    /**
     * 知道权利被侵害: learned that a right was harmed.
     */
    HARM_KNOWN,
    /**
     * 申请履行法定职责: asked for performance of a duty.
     */
    DUTY_REQUESTED,
    /**
     * 导入其他程序: diverted to another procedure.
     */
    DIVERTED,
    /**
     * 其他程序收到申请: the other procedure received the application.
     */
    PROCEDURE_RECEIVED,
    /**
     * 其他程序受理: the other procedure accepted.
     */
    PROCEDURE_ACCEPTED,
    /**
     * 其他程序作出决定: the other procedure decided.
     */
    PROCEDURE_DECIDED,
    /**
     * 决定给予法律援助: legal aid granted.
     */
    AID_GRANTED,
    /**
     * 指派法律援助人员: legal aid assigned.
     */
    AID_ASSIGNED,
    /**
     * 申请调解: mediation requested.
     */
    MEDIATION_REQUESTED,
    /**
     * 调解结束: mediation ended.
     */
    MEDIATION_ENDED,
    /**
     * 调解协议生效: mediation agreement effective.
     */
    AGREEMENT_EFFECTIVE,
    /**
     * 申请司法确认: judicial confirmation applied for.
     */
    AGREEMENT_CONFIRMED,
    /**
     * 提出三项建议: suggestion made.
     */
    SUGGESTION_MADE,
    /**
     * 反馈采纳情况: suggestion replied to.
     */
    SUGGESTION_REPLIED,
    /**
     * 督办: supervision opened.
     */
    SUPERVISION_OPENED,
    /**
     * 反馈督办: supervision answered.
     */
    SUPERVISION_ANSWERED,
    /**
     * 与信访人见面: petitioner met.
     */
    MET,
    /**
     * 给出化解方案: plan given.
     */
    PLANNED,
    /**
     * 升级至乡镇统筹: escalated to the township.
     */
    TOWNSHIP_COORDINATES,
    /**
     * 升级至县级统筹: escalated to the county.
     */
    COUNTY_COORDINATES,
    /**
     * 县级牵头会商（涉及多个单位）: the county leads a study with several units.
     */
    COUNTY_STUDIES,
    /**
     * 下交统筹: coordination handed down.
     */
    HANDED_DOWN,
    /**
     * 确定包案领导: leader in charge named.
     */
    LEADER_NAMED,
    /**
     * 评价为不满意: evaluated as dissatisfied.
     */
    DISSATISFIED,
    /**
     * 评价为满意或者基本满意: evaluated as satisfied or basically satisfied.
     */
    SATISFIED,
    /**
     * 回访到位: followed up by all who have to.
     */
    FOLLOWED_UP,
    /**
     * 吹哨: unit summoned.
     */
    SUMMONED,
    /**
     * 报到: unit attended.
     */
    ATTENDED,
    /**
     * 办结、撤回或并案: closed, withdrawn or merged.
     */
    CLOSED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMoment: FfiConverterRustBuffer<Moment> {
    override fun read(buf: ByteBuffer) = try {
        Moment.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Moment) = 4UL

    override fun write(value: Moment, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Whom a clock protects.
 */

enum class Nature {

    /**
     * A duty of a unit: it alerts on the nominal due and is broken after the rolled one.
     */
    DUTY,
    /**
     * A right of the petitioner: it lasts until the rolled due.
     */
    RIGHT;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNature: FfiConverterRustBuffer<Nature> {
    override fun read(buf: ByteBuffer) = try {
        Nature.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Nature) = 4UL

    override fun write(value: Nature, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why nothing is forecast.
 */

enum class NoForecast {

    /**
     * 不足两年（24个月）: less than two years (24 months).
     */
    TOO_SHORT,
    /**
     * 平均每月不足一件: less than one a month on average.
     */
    TOO_FEW;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNoForecast: FfiConverterRustBuffer<NoForecast> {
    override fun read(buf: ByteBuffer) = try {
        NoForecast.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: NoForecast) = 4UL

    override fun write(value: NoForecast, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why a petition has no channel here.
 */

enum class NotHereReason {

    /**
     * 不予受理: not accepted.
     */
    NOT_ACCEPTED,
    /**
     * 不再受理: no longer accepted.
     */
    NO_LONGER_ACCEPTED,
    /**
     * 由12345热线办理: stays with the hotline.
     */
    HOTLINE,
    /**
     * 由其他机关依照程序办理: for another body, by its own procedure.
     */
    OTHER_BODY;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNotHereReason: FfiConverterRustBuffer<NotHereReason> {
    override fun read(buf: ByteBuffer) = try {
        NotHereReason.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: NotHereReason) = 4UL

    override fun write(value: NotHereReason, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What a written notice tells the petitioner.
 */

enum class NoticeKind {

    /**
     * 接收情况以及处理途径和程序: receipt, way and procedure of handling.
     */
    RECEIVED,
    /**
     * 转送、交办去向: where the matter was sent.
     */
    PASSED_ON,
    /**
     * 告知向有权处理的机关、单位提出: which body to turn to.
     */
    GO_ELSEWHERE,
    /**
     * 不予受理或不再受理: not, or no longer, accepted.
     */
    NOT_ACCEPTED,
    /**
     * 延长办理期限及理由: extension and its reason.
     */
    EXTENDED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNoticeKind: FfiConverterRustBuffer<NoticeKind> {
    override fun read(buf: ByteBuffer) = try {
        NoticeKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: NoticeKind) = 4UL

    override fun write(value: NoticeKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The outcome of an opinion (article 32).
 */

enum class OpinionOutcome {

    /**
     * 予以支持: supported.
     */
    SUPPORT,
    /**
     * 解释说明: explained: reasonable, without legal basis.
     */
    EXPLAIN,
    /**
     * 不予支持: not supported.
     */
    NOT_SUPPORT;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOpinionOutcome: FfiConverterRustBuffer<OpinionOutcome> {
    override fun read(buf: ByteBuffer) = try {
        OpinionOutcome.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: OpinionOutcome) = 4UL

    override fun write(value: OpinionOutcome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * One line of the phone's own record. A phone writes it to its storage before it goes on.
 */
sealed class OutboxEntry {

    /**
     * A command waits to be sent.
     */
    data class Queued(
        /**
         * The command. Its `at` is what the phone's clock showed; its `occurred_at` is when it happened, where
         * a person gave that.
         */
        val `command`: suqiu.FieldCommand) : OutboxEntry()

    {

        companion object
    }

    /**
     * The server was reached and gave no answer to what was sent.
     */
    data class ServerFailed(
        /**
         * What had been sent.
         */
        val `commands`: List<kotlin.String>) : OutboxEntry()

    {

        companion object
    }

    /**
     * The server answered.
     */
    data class ServerAnswered(
        /**
         * Its answers.
         */
        val `answers`: List<suqiu.FieldAnswer>,
        /**
         * What had been sent, in that order: an answer to a command that the server could not read names
         * only its place.
         */
        val `sent`: List<kotlin.String>) : OutboxEntry()

    {

        companion object
    }

    /**
     * The server told what happened, or that nothing did.
     */
    data class News @JvmOverloads constructor(
        /**
         * The commands that led to the events, everybody's: the phone's own among them are on record. Where
         * there are any, what the server lets wait is sent again.
         */
        val `commands`: List<kotlin.String> = listOf() ) : OutboxEntry()

    {

        companion object
    }

    /**
     * The server said its time, or the phone's clock was set. What is queued from here on, and what was
     * before the first of these entries, is put right by it.
     */
    data class ServerTime(
        /**
         * What the phone's clock showed.
         */
        val `phone`: suqiu.Instant,
        /**
         * What the server said.
         */
        val `server`: suqiu.Instant) : OutboxEntry()

    {

        companion object
    }

    /**
     * Somebody answers for when a held command happened; it waits to be sent again.
     */
    data class Confirmed @JvmOverloads constructor(
        /**
         * Who; somebody else than the one who issued the command.
         */
        val `by`: kotlin.String,
        /**
         * The command.
         */
        val `command`: kotlin.String,
        /**
         * When it happened, where that is not what the answer showed.
         */
        val `happenedAt`: suqiu.Instant? = null ) : OutboxEntry()

    {

        companion object
    }

    /**
     * Somebody wants a command that was set aside, or that the server lets wait, to be sent again.
     */
    data class Retried(
        /**
         * The command.
         */
        val `command`: kotlin.String) : OutboxEntry()

    {

        companion object
    }

    /**
     * Somebody takes a command out for good.
     */
    data class Dropped(
        /**
         * Who.
         */
        val `by`: kotlin.String,
        /**
         * The command.
         */
        val `command`: kotlin.String) : OutboxEntry()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOutboxEntry : FfiConverterRustBuffer<OutboxEntry>{
    override fun read(buf: ByteBuffer): OutboxEntry {
        return when(buf.getInt()) {
            1 -> OutboxEntry.Queued(
                FfiConverterTypeFieldCommand.read(buf),
                )
            2 -> OutboxEntry.ServerFailed(
                FfiConverterSequenceString.read(buf),
                )
            3 -> OutboxEntry.ServerAnswered(
                FfiConverterSequenceTypeFieldAnswer.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            4 -> OutboxEntry.News(
                FfiConverterSequenceString.read(buf),
                )
            5 -> OutboxEntry.ServerTime(
                FfiConverterTypeInstant.read(buf),
                FfiConverterTypeInstant.read(buf),
                )
            6 -> OutboxEntry.Confirmed(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeInstant.read(buf),
                )
            7 -> OutboxEntry.Retried(
                FfiConverterString.read(buf),
                )
            8 -> OutboxEntry.Dropped(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: OutboxEntry): ULong = when(value) {
        is OutboxEntry.Queued -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFieldCommand.allocationSize(value.`command`)
            )
        }
        is OutboxEntry.ServerFailed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`commands`)
            )
        }
        is OutboxEntry.ServerAnswered -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeFieldAnswer.allocationSize(value.`answers`)
                + FfiConverterSequenceString.allocationSize(value.`sent`)
            )
        }
        is OutboxEntry.News -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`commands`)
            )
        }
        is OutboxEntry.ServerTime -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInstant.allocationSize(value.`phone`)
                + FfiConverterTypeInstant.allocationSize(value.`server`)
            )
        }
        is OutboxEntry.Confirmed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`by`)
                + FfiConverterString.allocationSize(value.`command`)
                + FfiConverterOptionalTypeInstant.allocationSize(value.`happenedAt`)
            )
        }
        is OutboxEntry.Retried -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`command`)
            )
        }
        is OutboxEntry.Dropped -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`by`)
                + FfiConverterString.allocationSize(value.`command`)
            )
        }
    }

    override fun write(value: OutboxEntry, buf: ByteBuffer) {
        when(value) {
            is OutboxEntry.Queued -> {
                buf.putInt(1)
                FfiConverterTypeFieldCommand.write(value.`command`, buf)
                Unit
            }
            is OutboxEntry.ServerFailed -> {
                buf.putInt(2)
                FfiConverterSequenceString.write(value.`commands`, buf)
                Unit
            }
            is OutboxEntry.ServerAnswered -> {
                buf.putInt(3)
                FfiConverterSequenceTypeFieldAnswer.write(value.`answers`, buf)
                FfiConverterSequenceString.write(value.`sent`, buf)
                Unit
            }
            is OutboxEntry.News -> {
                buf.putInt(4)
                FfiConverterSequenceString.write(value.`commands`, buf)
                Unit
            }
            is OutboxEntry.ServerTime -> {
                buf.putInt(5)
                FfiConverterTypeInstant.write(value.`phone`, buf)
                FfiConverterTypeInstant.write(value.`server`, buf)
                Unit
            }
            is OutboxEntry.Confirmed -> {
                buf.putInt(6)
                FfiConverterString.write(value.`by`, buf)
                FfiConverterString.write(value.`command`, buf)
                FfiConverterOptionalTypeInstant.write(value.`happenedAt`, buf)
                Unit
            }
            is OutboxEntry.Retried -> {
                buf.putInt(7)
                FfiConverterString.write(value.`command`, buf)
                Unit
            }
            is OutboxEntry.Dropped -> {
                buf.putInt(8)
                FfiConverterString.write(value.`by`, buf)
                FfiConverterString.write(value.`command`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * How an ended clock ended.
 */

enum class Outcome {

    /**
     * In time.
     */
    MET,
    /**
     * After the nominal due, not after the rolled one.
     */
    LATE_AT_NOMINAL,
    /**
     * After the rolled due.
     */
    LATE_AFTER_ROLL,
    /**
     * The calendar does not reach far enough to say.
     */
    UNDETERMINED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOutcome: FfiConverterRustBuffer<Outcome> {
    override fun read(buf: ByteBuffer) = try {
        Outcome.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Outcome) = 4UL

    override fun write(value: Outcome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A unit's part in a matter of several units.
 */

enum class Part {

    /**
     * 牵头单位: lead unit.
     */
    LEAD,
    /**
     * 协办单位: co-handling unit.
     */
    CO;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePart: FfiConverterRustBuffer<Part> {
    override fun read(buf: ByteBuffer) = try {
        Part.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Part) = 4UL

    override fun write(value: Part, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why a clock stood still.
 */

enum class PauseCause {

    /**
     * A suspension that the pack allows.
     */
    SUSPENDED,
    /**
     * The matter is in another procedure.
     */
    DIVERTED,
    /**
     * The matter is with another unit.
     */
    ELSEWHERE;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePauseCause: FfiConverterRustBuffer<PauseCause> {
    override fun read(buf: ByteBuffer) = try {
        PauseCause.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PauseCause) = 4UL

    override fun write(value: PauseCause, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The unit in which a clock counts. There is no conversion between units: a day is not 24 hours,
 * and a working day is not eight working hours.
 */

enum class PeriodUnit {

    /**
     * Natural days (日): the day of the start is not counted (民法典 201).
     */
    DAYS,
    /**
     * Working days (工作日): the first one counted is the first working day after the start.
     */
    WORKING_DAYS,
    /**
     * Hours, counted from the instant of the start.
     */
    HOURS,
    /**
     * Hours inside the calendar's working windows.
     */
    WORKING_HOURS,
    /**
     * Months by the calendar; the end is the corresponding day, or the month's last (民法典 202).
     */
    MONTHS;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePeriodUnit: FfiConverterRustBuffer<PeriodUnit> {
    override fun read(buf: ByteBuffer) = try {
        PeriodUnit.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PeriodUnit) = 4UL

    override fun write(value: PeriodUnit, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Where a petition stands in its life.
 */

enum class Phase {

    /**
     * 未登记: not registered.
     */
    UNREGISTERED,
    /**
     * 已登记，待甄别: registered, to be screened.
     */
    REGISTERED,
    /**
     * 已转送或交办: referred or assigned.
     */
    REFERRED,
    /**
     * 管辖有争议: competence contested.
     */
    CONTESTED,
    /**
     * 受理办理中: accepted, in handling.
     */
    HANDLING,
    /**
     * 已导入其他程序: diverted to another procedure.
     */
    DIVERTED,
    /**
     * 已出具处理意见: opinion issued.
     */
    ANSWERED,
    /**
     * 处理意见已送达: opinion delivered.
     */
    DELIVERED,
    /**
     * 复查中: under review.
     */
    REVIEWING,
    /**
     * 已出具复查意见: review opinion issued.
     */
    REVIEWED,
    /**
     * 复查意见已送达: review opinion delivered.
     */
    REVIEW_DELIVERED,
    /**
     * 复核中: under final review.
     */
    FINAL_REVIEWING,
    /**
     * 已出具复核意见: final review opinion issued.
     */
    FINALLY_REVIEWED,
    /**
     * 不予受理: not accepted.
     */
    NOT_ACCEPTED,
    /**
     * 不再受理: no longer accepted.
     */
    NO_LONGER_ACCEPTED,
    /**
     * 已撤回: withdrawn.
     */
    WITHDRAWN,
    /**
     * 已并入同一事项: merged into the same matter.
     */
    MERGED,
    /**
     * 已办结: closed.
     */
    CLOSED,
    /**
     * 已归档: archived.
     */
    ARCHIVED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePhase: FfiConverterRustBuffer<Phase> {
    override fun read(buf: ByteBuffer) = try {
        Phase.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Phase) = 4UL

    override fun write(value: Phase, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What a pool is of.
 */

enum class PoolKind {

    /**
     * 调解员: mediators.
     */
    MEDIATOR,
    /**
     * 法律专家: legal experts.
     */
    LEGAL_EXPERT;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePoolKind: FfiConverterRustBuffer<PoolKind> {
    override fun read(buf: ByteBuffer) = try {
        PoolKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PoolKind) = 4UL

    override fun write(value: PoolKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A procedure outside the petition, into which a matter can be diverted.
 */

enum class Procedure {

    /**
     * 诉讼立案: court case filing.
     */
    COURT,
    /**
     * 检察监督: procuratorial procedure.
     */
    PROSECUTION,
    /**
     * 公安机关程序: police procedure.
     */
    POLICE,
    /**
     * 劳动争议仲裁: labour dispute arbitration.
     */
    LABOUR_ARBITRATION,
    /**
     * 农村土地承包仲裁: rural land contract arbitration.
     */
    LAND_ARBITRATION,
    /**
     * 商事仲裁: commercial arbitration.
     */
    COMMERCIAL_ARBITRATION,
    /**
     * 党员申诉、复审: appeal within the party.
     */
    PARTY_APPEAL,
    /**
     * 行政复议: administrative reconsideration.
     */
    RECONSIDERATION,
    /**
     * 行政裁决: administrative adjudication.
     */
    ADJUDICATION,
    /**
     * 其他行政程序: other administrative procedure.
     */
    OTHER_ADMINISTRATIVE,
    /**
     * 纪检监察: discipline inspection and supervision.
     */
    DISCIPLINE_INSPECTION,
    /**
     * 法律援助: legal aid.
     */
    LEGAL_AID;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeProcedure: FfiConverterRustBuffer<Procedure> {
    override fun read(buf: ByteBuffer) = try {
        Procedure.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Procedure) = 4UL

    override fun write(value: Procedure, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A step of the other procedure.
 */

enum class ProcedureStep {

    /**
     * 收到申请: application received.
     */
    RECEIVED,
    /**
     * 受理: accepted.
     */
    ACCEPTED,
    /**
     * 作出决定: decided.
     */
    DECIDED,
    /**
     * 决定给予法律援助: legal aid granted.
     */
    AID_GRANTED,
    /**
     * 指派法律援助人员: legal aid assigned.
     */
    AID_ASSIGNED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeProcedureStep: FfiConverterRustBuffer<ProcedureStep> {
    override fun read(buf: ByteBuffer) = try {
        ProcedureStep.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ProcedureStep) = 4UL

    override fun write(value: ProcedureStep, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why a grid event goes to the next level.
 */

enum class RaiseCause {

    /**
     * 超出本级处理能力: beyond what the level can do.
     */
    BEYOND,
    /**
     * 逾期未处理: not handled in time.
     */
    LATE;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRaiseCause: FfiConverterRustBuffer<RaiseCause> {
    override fun read(buf: ByteBuffer) = try {
        RaiseCause.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RaiseCause) = 4UL

    override fun write(value: RaiseCause, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How the two sides of a matter stand to each other.
 */

enum class Relation {

    /**
     * 行政管理: citizen and administration.
     */
    ADMINISTRATIVE,
    /**
     * 劳动人事: employment.
     */
    EMPLOYMENT,
    /**
     * 农村土地承包经营: rural land contract.
     */
    LAND_CONTRACT,
    /**
     * 民事（平等主体）: civil, between equals.
     */
    CIVIL,
    /**
     * 党组织、机关内部: inside the party or an organ.
     */
    MEMBERSHIP,
    /**
     * 政法机关执法司法: with court, procuratorate or police.
     */
    JUDICIAL,
    /**
     * 无相对方: no other side.
     */
    NONE;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRelation: FfiConverterRustBuffer<Relation> {
    override fun read(buf: ByteBuffer) = try {
        Relation.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Relation) = 4UL

    override fun write(value: Relation, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Help beside the handling, never instead of it (article 37(2)).
 */

enum class Relief {

    /**
     * 社会救助: social relief.
     */
    SOCIAL,
    /**
     * 司法救助: judicial relief.
     */
    JUDICIAL;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRelief: FfiConverterRustBuffer<Relief> {
    override fun read(buf: ByteBuffer) = try {
        Relief.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Relief) = 4UL

    override fun write(value: Relief, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What came of an application for relief.
 */

enum class ReliefResult {

    /**
     * 给予救助: granted.
     */
    GRANTED,
    /**
     * 不予救助: refused.
     */
    REFUSED,
    /**
     * 没有答复: no answer.
     */
    NO_ANSWER;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReliefResult: FfiConverterRustBuffer<ReliefResult> {
    override fun read(buf: ByteBuffer) = try {
        ReliefResult.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ReliefResult) = 4UL

    override fun write(value: ReliefResult, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The result for a matter that ends without a disposal opinion.
 */

enum class ReplyResult {

    /**
     * 采纳: suggestion adopted.
     */
    ADOPTED,
    /**
     * 部分采纳: suggestion adopted in part.
     */
    PARTLY_ADOPTED,
    /**
     * 未采纳并说明: suggestion not adopted, with reasons.
     */
    NOT_ADOPTED,
    /**
     * 已履行职责: duty performed.
     */
    PERFORMED,
    /**
     * 已答复: answered.
     */
    ANSWERED,
    /**
     * 已反馈: result fed back to the accuser.
     */
    INFORMED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReplyResult: FfiConverterRustBuffer<ReplyResult> {
    override fun read(buf: ByteBuffer) = try {
        ReplyResult.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ReplyResult) = 4UL

    override fun write(value: ReplyResult, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Whose act the matter is about.
 */

enum class RespondentKind {

    /**
     * 个人、企业等: a person or company.
     */
    PRIVATE,
    /**
     * 村（居）委会: village or community.
     */
    VILLAGE,
    /**
     * 乡镇（街道）: township or street.
     */
    TOWNSHIP,
    /**
     * 县级部门: county department.
     */
    DEPARTMENT,
    /**
     * 垂直领导的机关（海关、金融、外汇、税务、国家安全）: an organ led by its own line (customs, finance, foreign exchange, tax, state security).
     */
    VERTICAL,
    /**
     * 县级党委政府: county party committee or government.
     */
    COUNTY,
    /**
     * 县级以上机关、单位: a unit above the county.
     */
    ABOVE,
    /**
     * 公安机关: police.
     */
    POLICE,
    /**
     * 法院、检察院: court or procuratorate.
     */
    JUDICIAL,
    /**
     * 纪检监察机关: discipline inspection organ.
     */
    DISCIPLINE;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRespondentKind: FfiConverterRustBuffer<RespondentKind> {
    override fun read(buf: ByteBuffer) = try {
        RespondentKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RespondentKind) = 4UL

    override fun write(value: RespondentKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What a review did to the opinion before it.
 */

enum class ReviewOutcome {

    /**
     * 维持: upheld.
     */
    UPHOLD,
    /**
     * 变更: changed.
     */
    CHANGE,
    /**
     * 撤销: revoked.
     */
    REVOKE;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReviewOutcome: FfiConverterRustBuffer<ReviewOutcome> {
    override fun read(buf: ByteBuffer) = try {
        ReviewOutcome.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ReviewOutcome) = 4UL

    override fun write(value: ReviewOutcome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * In which role somebody acts.
 */

enum class Role {

    /**
     * 信访人: petitioner.
     */
    PETITIONER,
    /**
     * 信访人的代理人或代表: agent or representative of the petitioner.
     */
    AGENT,
    /**
     * 工作人员: officer of a unit.
     */
    OFFICER,
    /**
     * 本机关、单位负责人: head of a unit.
     */
    HEAD,
    /**
     * 调解员: mediator.
     */
    MEDIATOR,
    /**
     * 系统: the platform itself.
     */
    SYSTEM;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRole: FfiConverterRustBuffer<Role> {
    override fun read(buf: ByteBuffer) = try {
        Role.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Role) = 4UL

    override fun write(value: Role, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What happens when the last day of a period is a day of rest.
 */

enum class Roll {

    /**
     * The last day stays (nominal and rolled due are the same).
     */
    NONE,
    /**
     * The next working day is the last one (民法典 203).
     */
    NEXT,
    /**
     * The working day before is the last one.
     */
    PREVIOUS;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRoll: FfiConverterRustBuffer<Roll> {
    override fun read(buf: ByteBuffer) = try {
        Roll.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Roll) = 4UL

    override fun write(value: Roll, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Where a petition goes, or why not here.
 */
sealed class RouteOutcome {

    /**
     * A channel and a unit.
     */
    data class Route(
        val v1: suqiu.Route) : RouteOutcome()

    {

        companion object
    }

    /**
     * No channel here.
     */
    data class NotHere(
        val v1: suqiu.NotHere) : RouteOutcome()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRouteOutcome : FfiConverterRustBuffer<RouteOutcome>{
    override fun read(buf: ByteBuffer): RouteOutcome {
        return when(buf.getInt()) {
            1 -> RouteOutcome.Route(
                FfiConverterTypeRoute.read(buf),
                )
            2 -> RouteOutcome.NotHere(
                FfiConverterTypeNotHere.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: RouteOutcome): ULong = when(value) {
        is RouteOutcome.Route -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRoute.allocationSize(value.v1)
            )
        }
        is RouteOutcome.NotHere -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNotHere.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: RouteOutcome, buf: ByteBuffer) {
        when(value) {
            is RouteOutcome.Route -> {
                buf.putInt(1)
                FfiConverterTypeRoute.write(value.v1, buf)
                Unit
            }
            is RouteOutcome.NotHere -> {
                buf.putInt(2)
                FfiConverterTypeNotHere.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What a rung of a ladder asks for.
 */

enum class RungAct {

    /**
     * Remind the bearer (提醒、催办).
     */
    REMIND,
    /**
     * Supervise the bearer (督办).
     */
    SUPERVISE,
    /**
     * Take it to the unit above (升级).
     */
    ESCALATE;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRungAct: FfiConverterRustBuffer<RungAct> {
    override fun read(buf: ByteBuffer) = try {
        RungAct.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RungAct) = 4UL

    override fun write(value: RungAct, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How far the facts of two petitions agree, the strongest first.
 */

enum class SameFacts {

    /**
     * 内容、地点、被反映对象都相同: same subject, place and respondents.
     */
    ALL,
    /**
     * 内容、被反映对象相同: same subject and respondents.
     */
    SUBJECT_AND_RESPONDENTS,
    /**
     * 内容、地点相同: same subject and place.
     */
    SUBJECT_AND_PLACE;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSameFacts: FfiConverterRustBuffer<SameFacts> {
    override fun read(buf: ByteBuffer) = try {
        SameFacts.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SameFacts) = 4UL

    override fun write(value: SameFacts, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What the petitioner thinks of the handling.
 */

enum class Satisfaction {

    /**
     * 满意: satisfied.
     */
    SATISFIED,
    /**
     * 基本满意: basically satisfied.
     */
    BASICALLY,
    /**
     * 不满意: dissatisfied.
     */
    DISSATISFIED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSatisfaction: FfiConverterRustBuffer<Satisfaction> {
    override fun read(buf: ByteBuffer) = try {
        Satisfaction.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Satisfaction) = 4UL

    override fun write(value: Satisfaction, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How contested competence is settled (article 24).
 */

enum class Settlement {

    /**
     * 协商: negotiation of the units.
     */
    NEGOTIATION,
    /**
     * 共同的上一级机关、单位决定: decision of the common superior.
     */
    COMMON_SUPERIOR,
    /**
     * 信访工作联席会议协调: joint meeting on petition work.
     */
    JOINT_MEETING,
    /**
     * 本级党委和政府指定: designation by the government of the level.
     */
    GOVERNMENT;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSettlement: FfiConverterRustBuffer<Settlement> {
    override fun read(buf: ByteBuffer) = try {
        Settlement.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Settlement) = 4UL

    override fun write(value: Settlement, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How bad a finding is.
 */

enum class Severity {

    /**
     * The pack can be used, but someone should look.
     */
    WARNING,
    /**
     * The pack cannot be used.
     */
    ERROR;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSeverity: FfiConverterRustBuffer<Severity> {
    override fun read(buf: ByteBuffer) = try {
        Severity.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Severity) = 4UL

    override fun write(value: Severity, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A side of a dispute.
 */

enum class Side {

    /**
     * 信访人一方: the petitioner's side.
     */
    PETITIONER,
    /**
     * 另一方: the other side.
     */
    OTHER;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSide: FfiConverterRustBuffer<Side> {
    override fun read(buf: ByteBuffer) = try {
        Side.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Side) = 4UL

    override fun write(value: Side, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why a first petition may be handled simply (简易办理办法 2022, 4).
 */

enum class SimpleGround {

    /**
     * 事实清楚、责任明确、争议不大、易于解决: facts and responsibility clear, easily solved.
     */
    CLEAR,
    /**
     * 咨询、建议或者感谢，可以即时反馈: question, suggestion or thanks that can be answered at once.
     */
    INSTANT,
    /**
     * 涉及日常生产生活、时效性强: daily life, pressing.
     */
    PRESSING,
    /**
     * 已有明确承诺或者结论: already promised or concluded.
     */
    PROMISED,
    /**
     * 其他可以简易办理的: another case for simple handling.
     */
    OTHER;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSimpleGround: FfiConverterRustBuffer<SimpleGround> {
    override fun read(buf: ByteBuffer) = try {
        SimpleGround.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SimpleGround) = 4UL

    override fun write(value: SimpleGround, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How far the matter has come in other procedures.
 */

enum class Stage {

    /**
     * 未进入其他程序: in no procedure yet.
     */
    NONE,
    /**
     * 已有行政行为: an administrative act was taken.
     */
    ADMINISTRATIVE_ACT,
    /**
     * 已申请履行职责: performance of a duty was asked for.
     */
    DUTY_REQUESTED,
    /**
     * 调解未成: mediation failed.
     */
    MEDIATION_FAILED,
    /**
     * 已达成调解协议: a mediation agreement was reached.
     */
    AGREEMENT,
    /**
     * 仲裁中: in arbitration.
     */
    IN_ARBITRATION,
    /**
     * 已有仲裁裁决: an award was made.
     */
    AWARD,
    /**
     * 行政复议中: in reconsideration.
     */
    IN_RECONSIDERATION,
    /**
     * 已有复议决定: reconsideration was decided.
     */
    RECONSIDERED,
    /**
     * 诉讼中: in court.
     */
    IN_COURT,
    /**
     * 裁判已生效: finally judged.
     */
    JUDGED,
    /**
     * 公安、检察程序中: with police or procuratorate.
     */
    IN_POLICE,
    /**
     * 其他单位正在办理同一信访事项: the same matter is pending as a petition.
     */
    IN_PETITION,
    /**
     * 已收到信访处理意见书: an opinion was given on the same matter.
     */
    ANSWERED,
    /**
     * 已收到复查意见: a review opinion was given on the same matter.
     */
    REVIEWED,
    /**
     * 同一事实和理由已复核终结: finally reviewed on the same facts and reasons.
     */
    FINAL_REVIEW,
    /**
     * 12345工单办理中: pending as a hotline order.
     */
    IN_HOTLINE;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeStage: FfiConverterRustBuffer<Stage> {
    override fun read(buf: ByteBuffer) = try {
        Stage.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Stage) = 4UL

    override fun write(value: Stage, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * At which step an answer was given.
 */

enum class Step {

    /**
     * Handling.
     */
    HANDLING,
    /**
     * Review (复查).
     */
    REVIEW,
    /**
     * Final review (复核).
     */
    FINAL_REVIEW;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeStep: FfiConverterRustBuffer<Step> {
    override fun read(buf: ByteBuffer) = try {
        Step.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Step) = 4UL

    override fun write(value: Step, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The three suggestions (三项建议, article 40).
 */

enum class SuggestionKind {

    /**
     * 改进工作: improve work.
     */
    IMPROVE_WORK,
    /**
     * 完善政策: improve policy.
     */
    IMPROVE_POLICY,
    /**
     * 追究责任: accountability.
     */
    ACCOUNTABILITY;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSuggestionKind: FfiConverterRustBuffer<SuggestionKind> {
    override fun read(buf: ByteBuffer) = try {
        SuggestionKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SuggestionKind) = 4UL

    override fun write(value: SuggestionKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why a petition office supervises (article 40(1)).
 */

enum class SupervisionGround {

    /**
     * 违反规定受理信访事项: acceptance against the rules.
     */
    ACCEPTANCE_BREACH,
    /**
     * 违反规定办理信访事项: handling against the rules.
     */
    HANDLING_BREACH,
    /**
     * 推诿: buck-passing.
     */
    BUCK_PASSING,
    /**
     * 敷衍: perfunctory handling.
     */
    PERFUNCTORY,
    /**
     * 拖延: delay.
     */
    DELAY,
    /**
     * 弄虚作假: fraud.
     */
    FRAUD,
    /**
     * 拒不执行信访处理意见: refusal to execute the opinion.
     */
    REFUSAL_TO_EXECUTE;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSupervisionGround: FfiConverterRustBuffer<SupervisionGround> {
    override fun read(buf: ByteBuffer) = try {
        SupervisionGround.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SupervisionGround) = 4UL

    override fun write(value: SupervisionGround, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What went wrong: a stable code, where, why, and what to do next.
 *
 * One class for each family of faults; `code` tells them apart within it. The message is
 * English; `zh` and `nextZh` say the same in Chinese.
 */
sealed class SuqiuException: kotlin.RuntimeException() {
    /** The stable code, like `refusal.phase`. */
    abstract val code: kotlin.String
    /** The articles behind a refusal. */
    abstract val article: kotlin.String?
    /** What is wrong, in Chinese. */
    abstract val zh: kotlin.String
    /** What is wrong, in English. */
    abstract val en: kotlin.String
    /** What to do next, in Chinese. */
    abstract val nextZh: kotlin.String
    /** What to do next, in English. */
    abstract val nextEn: kotlin.String
    /** Where: a line and column, a path in JSON, a row and column. */
    abstract val place: kotlin.String?
    /** Place, what is wrong, code and remedy in one line of English. */
    abstract val text: kotlin.String
    /** Everything as canonical JSON, with findings and possible commands. */
    abstract val json: kotlin.String

    /**
     * A command is refused; nothing changed.
     */
    class Refusal(

        override val `code`: kotlin.String,

        override val `article`: kotlin.String?,

        override val `zh`: kotlin.String,

        override val `en`: kotlin.String,

        override val `nextZh`: kotlin.String,

        override val `nextEn`: kotlin.String,

        override val `place`: kotlin.String?,

        override val `text`: kotlin.String,

        override val `json`: kotlin.String
        ) : SuqiuException() {
        override val message
            get() = `text`
    }

    /**
     * A policy pack cannot be used.
     */
    class Pack(

        override val `code`: kotlin.String,

        override val `article`: kotlin.String?,

        override val `zh`: kotlin.String,

        override val `en`: kotlin.String,

        override val `nextZh`: kotlin.String,

        override val `nextEn`: kotlin.String,

        override val `place`: kotlin.String?,

        override val `text`: kotlin.String,

        override val `json`: kotlin.String
        ) : SuqiuException() {
        override val message
            get() = `text`
    }

    /**
     * A directory cannot be used.
     */
    class Directory(

        override val `code`: kotlin.String,

        override val `article`: kotlin.String?,

        override val `zh`: kotlin.String,

        override val `en`: kotlin.String,

        override val `nextZh`: kotlin.String,

        override val `nextEn`: kotlin.String,

        override val `place`: kotlin.String?,

        override val `text`: kotlin.String,

        override val `json`: kotlin.String
        ) : SuqiuException() {
        override val message
            get() = `text`
    }

    /**
     * A calendar cannot be used, or a date has no answer on it.
     */
    class Calendar(

        override val `code`: kotlin.String,

        override val `article`: kotlin.String?,

        override val `zh`: kotlin.String,

        override val `en`: kotlin.String,

        override val `nextZh`: kotlin.String,

        override val `nextEn`: kotlin.String,

        override val `place`: kotlin.String?,

        override val `text`: kotlin.String,

        override val `json`: kotlin.String
        ) : SuqiuException() {
        override val message
            get() = `text`
    }

    /**
     * A clock has no answer.
     */
    class Clock(

        override val `code`: kotlin.String,

        override val `article`: kotlin.String?,

        override val `zh`: kotlin.String,

        override val `en`: kotlin.String,

        override val `nextZh`: kotlin.String,

        override val `nextEn`: kotlin.String,

        override val `place`: kotlin.String?,

        override val `text`: kotlin.String,

        override val `json`: kotlin.String
        ) : SuqiuException() {
        override val message
            get() = `text`
    }

    /**
     * A log is broken, or something cannot be sealed into one.
     */
    class Log(

        override val `code`: kotlin.String,

        override val `article`: kotlin.String?,

        override val `zh`: kotlin.String,

        override val `en`: kotlin.String,

        override val `nextZh`: kotlin.String,

        override val `nextEn`: kotlin.String,

        override val `place`: kotlin.String?,

        override val `text`: kotlin.String,

        override val `json`: kotlin.String
        ) : SuqiuException() {
        override val message
            get() = `text`
    }

    /**
     * Records cannot be audited.
     */
    class Audit(

        override val `code`: kotlin.String,

        override val `article`: kotlin.String?,

        override val `zh`: kotlin.String,

        override val `en`: kotlin.String,

        override val `nextZh`: kotlin.String,

        override val `nextEn`: kotlin.String,

        override val `place`: kotlin.String?,

        override val `text`: kotlin.String,

        override val `json`: kotlin.String
        ) : SuqiuException() {
        override val message
            get() = `text`
    }

    /**
     * What was handed in is not of the form asked for.
     */
    class Input(

        override val `code`: kotlin.String,

        override val `article`: kotlin.String?,

        override val `zh`: kotlin.String,

        override val `en`: kotlin.String,

        override val `nextZh`: kotlin.String,

        override val `nextEn`: kotlin.String,

        override val `place`: kotlin.String?,

        override val `text`: kotlin.String,

        override val `json`: kotlin.String
        ) : SuqiuException() {
        override val message
            get() = `text`
    }

    /**
     * A fault of the library itself.
     */
    class Internal(

        override val `code`: kotlin.String,

        override val `article`: kotlin.String?,

        override val `zh`: kotlin.String,

        override val `en`: kotlin.String,

        override val `nextZh`: kotlin.String,

        override val `nextEn`: kotlin.String,

        override val `place`: kotlin.String?,

        override val `text`: kotlin.String,

        override val `json`: kotlin.String
        ) : SuqiuException() {
        override val message
            get() = `text`
    }

    /**
     * A command of field work could not be brought to the server.
     */
    class Field(

        override val `code`: kotlin.String,

        override val `article`: kotlin.String?,

        override val `zh`: kotlin.String,

        override val `en`: kotlin.String,

        override val `nextZh`: kotlin.String,

        override val `nextEn`: kotlin.String,

        override val `place`: kotlin.String?,

        override val `text`: kotlin.String,

        override val `json`: kotlin.String
        ) : SuqiuException() {
        override val message
            get() = `text`
    }

    internal companion object ErrorHandler : UniffiRustCallStatusErrorHandler<SuqiuException> {
        override fun lift(error_buf: RustBuffer): SuqiuException = FfiConverterTypeSuqiuError.lift(error_buf)
    }

}

/**
 * @suppress
 */
internal object FfiConverterTypeSuqiuError : FfiConverterRustBuffer<SuqiuException> {
    override fun read(buf: ByteBuffer): SuqiuException {

        return when(buf.getInt()) {
            1 -> SuqiuException.Refusal(
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            2 -> SuqiuException.Pack(
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            3 -> SuqiuException.Directory(
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            4 -> SuqiuException.Calendar(
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            5 -> SuqiuException.Clock(
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            6 -> SuqiuException.Log(
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            7 -> SuqiuException.Audit(
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            8 -> SuqiuException.Input(
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            9 -> SuqiuException.Internal(
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            10 -> SuqiuException.Field(
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: SuqiuException): ULong {
        return when(value) {
            is SuqiuException.Refusal -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterOptionalString.allocationSize(value.`article`)
                + FfiConverterString.allocationSize(value.`zh`)
                + FfiConverterString.allocationSize(value.`en`)
                + FfiConverterString.allocationSize(value.`nextZh`)
                + FfiConverterString.allocationSize(value.`nextEn`)
                + FfiConverterOptionalString.allocationSize(value.`place`)
                + FfiConverterString.allocationSize(value.`text`)
                + FfiConverterString.allocationSize(value.`json`)
            )
            is SuqiuException.Pack -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterOptionalString.allocationSize(value.`article`)
                + FfiConverterString.allocationSize(value.`zh`)
                + FfiConverterString.allocationSize(value.`en`)
                + FfiConverterString.allocationSize(value.`nextZh`)
                + FfiConverterString.allocationSize(value.`nextEn`)
                + FfiConverterOptionalString.allocationSize(value.`place`)
                + FfiConverterString.allocationSize(value.`text`)
                + FfiConverterString.allocationSize(value.`json`)
            )
            is SuqiuException.Directory -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterOptionalString.allocationSize(value.`article`)
                + FfiConverterString.allocationSize(value.`zh`)
                + FfiConverterString.allocationSize(value.`en`)
                + FfiConverterString.allocationSize(value.`nextZh`)
                + FfiConverterString.allocationSize(value.`nextEn`)
                + FfiConverterOptionalString.allocationSize(value.`place`)
                + FfiConverterString.allocationSize(value.`text`)
                + FfiConverterString.allocationSize(value.`json`)
            )
            is SuqiuException.Calendar -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterOptionalString.allocationSize(value.`article`)
                + FfiConverterString.allocationSize(value.`zh`)
                + FfiConverterString.allocationSize(value.`en`)
                + FfiConverterString.allocationSize(value.`nextZh`)
                + FfiConverterString.allocationSize(value.`nextEn`)
                + FfiConverterOptionalString.allocationSize(value.`place`)
                + FfiConverterString.allocationSize(value.`text`)
                + FfiConverterString.allocationSize(value.`json`)
            )
            is SuqiuException.Clock -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterOptionalString.allocationSize(value.`article`)
                + FfiConverterString.allocationSize(value.`zh`)
                + FfiConverterString.allocationSize(value.`en`)
                + FfiConverterString.allocationSize(value.`nextZh`)
                + FfiConverterString.allocationSize(value.`nextEn`)
                + FfiConverterOptionalString.allocationSize(value.`place`)
                + FfiConverterString.allocationSize(value.`text`)
                + FfiConverterString.allocationSize(value.`json`)
            )
            is SuqiuException.Log -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterOptionalString.allocationSize(value.`article`)
                + FfiConverterString.allocationSize(value.`zh`)
                + FfiConverterString.allocationSize(value.`en`)
                + FfiConverterString.allocationSize(value.`nextZh`)
                + FfiConverterString.allocationSize(value.`nextEn`)
                + FfiConverterOptionalString.allocationSize(value.`place`)
                + FfiConverterString.allocationSize(value.`text`)
                + FfiConverterString.allocationSize(value.`json`)
            )
            is SuqiuException.Audit -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterOptionalString.allocationSize(value.`article`)
                + FfiConverterString.allocationSize(value.`zh`)
                + FfiConverterString.allocationSize(value.`en`)
                + FfiConverterString.allocationSize(value.`nextZh`)
                + FfiConverterString.allocationSize(value.`nextEn`)
                + FfiConverterOptionalString.allocationSize(value.`place`)
                + FfiConverterString.allocationSize(value.`text`)
                + FfiConverterString.allocationSize(value.`json`)
            )
            is SuqiuException.Input -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterOptionalString.allocationSize(value.`article`)
                + FfiConverterString.allocationSize(value.`zh`)
                + FfiConverterString.allocationSize(value.`en`)
                + FfiConverterString.allocationSize(value.`nextZh`)
                + FfiConverterString.allocationSize(value.`nextEn`)
                + FfiConverterOptionalString.allocationSize(value.`place`)
                + FfiConverterString.allocationSize(value.`text`)
                + FfiConverterString.allocationSize(value.`json`)
            )
            is SuqiuException.Internal -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterOptionalString.allocationSize(value.`article`)
                + FfiConverterString.allocationSize(value.`zh`)
                + FfiConverterString.allocationSize(value.`en`)
                + FfiConverterString.allocationSize(value.`nextZh`)
                + FfiConverterString.allocationSize(value.`nextEn`)
                + FfiConverterOptionalString.allocationSize(value.`place`)
                + FfiConverterString.allocationSize(value.`text`)
                + FfiConverterString.allocationSize(value.`json`)
            )
            is SuqiuException.Field -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterOptionalString.allocationSize(value.`article`)
                + FfiConverterString.allocationSize(value.`zh`)
                + FfiConverterString.allocationSize(value.`en`)
                + FfiConverterString.allocationSize(value.`nextZh`)
                + FfiConverterString.allocationSize(value.`nextEn`)
                + FfiConverterOptionalString.allocationSize(value.`place`)
                + FfiConverterString.allocationSize(value.`text`)
                + FfiConverterString.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: SuqiuException, buf: ByteBuffer) {
        when(value) {
            is SuqiuException.Refusal -> {
                buf.putInt(1)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterOptionalString.write(value.`article`, buf)
                FfiConverterString.write(value.`zh`, buf)
                FfiConverterString.write(value.`en`, buf)
                FfiConverterString.write(value.`nextZh`, buf)
                FfiConverterString.write(value.`nextEn`, buf)
                FfiConverterOptionalString.write(value.`place`, buf)
                FfiConverterString.write(value.`text`, buf)
                FfiConverterString.write(value.`json`, buf)
                Unit
            }
            is SuqiuException.Pack -> {
                buf.putInt(2)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterOptionalString.write(value.`article`, buf)
                FfiConverterString.write(value.`zh`, buf)
                FfiConverterString.write(value.`en`, buf)
                FfiConverterString.write(value.`nextZh`, buf)
                FfiConverterString.write(value.`nextEn`, buf)
                FfiConverterOptionalString.write(value.`place`, buf)
                FfiConverterString.write(value.`text`, buf)
                FfiConverterString.write(value.`json`, buf)
                Unit
            }
            is SuqiuException.Directory -> {
                buf.putInt(3)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterOptionalString.write(value.`article`, buf)
                FfiConverterString.write(value.`zh`, buf)
                FfiConverterString.write(value.`en`, buf)
                FfiConverterString.write(value.`nextZh`, buf)
                FfiConverterString.write(value.`nextEn`, buf)
                FfiConverterOptionalString.write(value.`place`, buf)
                FfiConverterString.write(value.`text`, buf)
                FfiConverterString.write(value.`json`, buf)
                Unit
            }
            is SuqiuException.Calendar -> {
                buf.putInt(4)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterOptionalString.write(value.`article`, buf)
                FfiConverterString.write(value.`zh`, buf)
                FfiConverterString.write(value.`en`, buf)
                FfiConverterString.write(value.`nextZh`, buf)
                FfiConverterString.write(value.`nextEn`, buf)
                FfiConverterOptionalString.write(value.`place`, buf)
                FfiConverterString.write(value.`text`, buf)
                FfiConverterString.write(value.`json`, buf)
                Unit
            }
            is SuqiuException.Clock -> {
                buf.putInt(5)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterOptionalString.write(value.`article`, buf)
                FfiConverterString.write(value.`zh`, buf)
                FfiConverterString.write(value.`en`, buf)
                FfiConverterString.write(value.`nextZh`, buf)
                FfiConverterString.write(value.`nextEn`, buf)
                FfiConverterOptionalString.write(value.`place`, buf)
                FfiConverterString.write(value.`text`, buf)
                FfiConverterString.write(value.`json`, buf)
                Unit
            }
            is SuqiuException.Log -> {
                buf.putInt(6)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterOptionalString.write(value.`article`, buf)
                FfiConverterString.write(value.`zh`, buf)
                FfiConverterString.write(value.`en`, buf)
                FfiConverterString.write(value.`nextZh`, buf)
                FfiConverterString.write(value.`nextEn`, buf)
                FfiConverterOptionalString.write(value.`place`, buf)
                FfiConverterString.write(value.`text`, buf)
                FfiConverterString.write(value.`json`, buf)
                Unit
            }
            is SuqiuException.Audit -> {
                buf.putInt(7)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterOptionalString.write(value.`article`, buf)
                FfiConverterString.write(value.`zh`, buf)
                FfiConverterString.write(value.`en`, buf)
                FfiConverterString.write(value.`nextZh`, buf)
                FfiConverterString.write(value.`nextEn`, buf)
                FfiConverterOptionalString.write(value.`place`, buf)
                FfiConverterString.write(value.`text`, buf)
                FfiConverterString.write(value.`json`, buf)
                Unit
            }
            is SuqiuException.Input -> {
                buf.putInt(8)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterOptionalString.write(value.`article`, buf)
                FfiConverterString.write(value.`zh`, buf)
                FfiConverterString.write(value.`en`, buf)
                FfiConverterString.write(value.`nextZh`, buf)
                FfiConverterString.write(value.`nextEn`, buf)
                FfiConverterOptionalString.write(value.`place`, buf)
                FfiConverterString.write(value.`text`, buf)
                FfiConverterString.write(value.`json`, buf)
                Unit
            }
            is SuqiuException.Internal -> {
                buf.putInt(9)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterOptionalString.write(value.`article`, buf)
                FfiConverterString.write(value.`zh`, buf)
                FfiConverterString.write(value.`en`, buf)
                FfiConverterString.write(value.`nextZh`, buf)
                FfiConverterString.write(value.`nextEn`, buf)
                FfiConverterOptionalString.write(value.`place`, buf)
                FfiConverterString.write(value.`text`, buf)
                FfiConverterString.write(value.`json`, buf)
                Unit
            }
            is SuqiuException.Field -> {
                buf.putInt(10)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterOptionalString.write(value.`article`, buf)
                FfiConverterString.write(value.`zh`, buf)
                FfiConverterString.write(value.`en`, buf)
                FfiConverterString.write(value.`nextZh`, buf)
                FfiConverterString.write(value.`nextEn`, buf)
                FfiConverterOptionalString.write(value.`place`, buf)
                FfiConverterString.write(value.`text`, buf)
                FfiConverterString.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}

/**
 * The answer to a `Ask`.
 */
sealed class TableAnswer {

    /**
     * Who of a pool can be chosen.
     */
    data class Candidates(
        /**
         * Who can be chosen: the closest specialty first, then by reference. The order is no ranking of
         * persons, and the parties choose whom they want.
         */
        val `candidates`: List<suqiu.Candidate>,
        /**
         * Who cannot, by reference.
         */
        val `leftOut`: List<suqiu.PassedOver>) : TableAnswer()

    {

        companion object
    }

    /**
     * What fell due in a period, and was held or missed.
     */
    data class Occurrences @JvmOverloads constructor(
        /**
         * What fell due.
         */
        val `occurrences`: List<suqiu.Occurrence>,
        /**
         * Records of the period that belong to nothing that was due: of another schedule or unit, or one more
         * than was owed.
         */
        val `beyond`: List<suqiu.HeldRecord> = listOf() ) : TableAnswer()

    {

        companion object
    }

    /**
     * Whose turn it is.
     */
    data class Turns(
        /**
         * The turns.
         */
        val `turns`: List<suqiu.Turn>) : TableAnswer()

    {

        companion object
    }

    /**
     * What a meeting has before it.
     */
    data class AgendaItems(
        /**
         * The items: part by part as the pack has them, then by due, then by identifier.
         */
        val `items`: List<suqiu.AgendaItem>,
        /**
         * The meeting.
         */
        val `label`: suqiu.Text) : TableAnswer()

    {

        companion object
    }

    /**
     * Matters by list.
     */
    data class LedgerRows @JvmOverloads constructor(
        /**
         * How many matters stand on each list, whichever were asked for.
         */
        val `counts`: Map<kotlin.String, kotlin.Long>,
        /**
         * The petitions, by the day on which they were received, then by identifier.
         */
        val `petitions`: List<suqiu.LedgerRow>,
        /**
         * Grid events that are not closed: they are on the list `latent`.
         */
        val `dossiers`: List<kotlin.String> = listOf() ) : TableAnswer()

    {

        companion object
    }

    /**
     * How many came in each month.
     */
    data class MonthCounts(
        /**
         * The counts.
         */
        val `counts`: List<suqiu.MonthCount>) : TableAnswer()

    {

        companion object
    }

    /**
     * How many are to be expected.
     */
    data class Forecasts(
        /**
         * One for each series that has a line.
         */
        val `series`: List<suqiu.SeriesForecast>) : TableAnswer()

    {

        companion object
    }

    /**
     * Who held a petition when.
     */
    data class Traced @JvmOverloads constructor(
        /**
         * Who had it, in order.
         */
        val `held`: List<suqiu.HeldSpan>,
        /**
         * The petition.
         */
        val `petition`: kotlin.String,
        /**
         * The answers, in order.
         */
        val `answers`: List<suqiu.TracedAnswer> = listOf() ,
        /**
         * The pieces of work, in the order in which they were sent.
         */
        val `assignments`: List<suqiu.TracedAssignment> = listOf() ,
        /**
         * The duties that were broken, as they were recorded.
         */
        val `breaches`: List<suqiu.TracedBreach> = listOf() ,
        /**
         * Who coordinated, in order.
         */
        val `coordination`: List<suqiu.TracedCoordination> = listOf() ,
        /**
         * With what it ended.
         */
        val `outcome`: suqiu.CloseOutcome? = null ) : TableAnswer()

    {

        companion object
    }

    /**
     * Which petitions somebody may know of.
     */
    data class Walled(
        /**
         * Those that do not exist for them: accusations of them, of their unit, of one above it, or of one
         * whose powers it continues.
         */
        val `hidden`: List<kotlin.String>,
        /**
         * The others.
         */
        val `open`: List<kotlin.String>) : TableAnswer()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTableAnswer : FfiConverterRustBuffer<TableAnswer>{
    override fun read(buf: ByteBuffer): TableAnswer {
        return when(buf.getInt()) {
            1 -> TableAnswer.Candidates(
                FfiConverterSequenceTypeCandidate.read(buf),
                FfiConverterSequenceTypePassedOver.read(buf),
                )
            2 -> TableAnswer.Occurrences(
                FfiConverterSequenceTypeOccurrence.read(buf),
                FfiConverterSequenceTypeHeldRecord.read(buf),
                )
            3 -> TableAnswer.Turns(
                FfiConverterSequenceTypeTurn.read(buf),
                )
            4 -> TableAnswer.AgendaItems(
                FfiConverterSequenceTypeAgendaItem.read(buf),
                FfiConverterTypeText.read(buf),
                )
            5 -> TableAnswer.LedgerRows(
                FfiConverterMapStringLong.read(buf),
                FfiConverterSequenceTypeLedgerRow.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            6 -> TableAnswer.MonthCounts(
                FfiConverterSequenceTypeMonthCount.read(buf),
                )
            7 -> TableAnswer.Forecasts(
                FfiConverterSequenceTypeSeriesForecast.read(buf),
                )
            8 -> TableAnswer.Traced(
                FfiConverterSequenceTypeHeldSpan.read(buf),
                FfiConverterString.read(buf),
                FfiConverterSequenceTypeTracedAnswer.read(buf),
                FfiConverterSequenceTypeTracedAssignment.read(buf),
                FfiConverterSequenceTypeTracedBreach.read(buf),
                FfiConverterSequenceTypeTracedCoordination.read(buf),
                FfiConverterOptionalTypeCloseOutcome.read(buf),
                )
            9 -> TableAnswer.Walled(
                FfiConverterSequenceString.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: TableAnswer): ULong = when(value) {
        is TableAnswer.Candidates -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeCandidate.allocationSize(value.`candidates`)
                + FfiConverterSequenceTypePassedOver.allocationSize(value.`leftOut`)
            )
        }
        is TableAnswer.Occurrences -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeOccurrence.allocationSize(value.`occurrences`)
                + FfiConverterSequenceTypeHeldRecord.allocationSize(value.`beyond`)
            )
        }
        is TableAnswer.Turns -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeTurn.allocationSize(value.`turns`)
            )
        }
        is TableAnswer.AgendaItems -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeAgendaItem.allocationSize(value.`items`)
                + FfiConverterTypeText.allocationSize(value.`label`)
            )
        }
        is TableAnswer.LedgerRows -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterMapStringLong.allocationSize(value.`counts`)
                + FfiConverterSequenceTypeLedgerRow.allocationSize(value.`petitions`)
                + FfiConverterSequenceString.allocationSize(value.`dossiers`)
            )
        }
        is TableAnswer.MonthCounts -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeMonthCount.allocationSize(value.`counts`)
            )
        }
        is TableAnswer.Forecasts -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeSeriesForecast.allocationSize(value.`series`)
            )
        }
        is TableAnswer.Traced -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeHeldSpan.allocationSize(value.`held`)
                + FfiConverterString.allocationSize(value.`petition`)
                + FfiConverterSequenceTypeTracedAnswer.allocationSize(value.`answers`)
                + FfiConverterSequenceTypeTracedAssignment.allocationSize(value.`assignments`)
                + FfiConverterSequenceTypeTracedBreach.allocationSize(value.`breaches`)
                + FfiConverterSequenceTypeTracedCoordination.allocationSize(value.`coordination`)
                + FfiConverterOptionalTypeCloseOutcome.allocationSize(value.`outcome`)
            )
        }
        is TableAnswer.Walled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`hidden`)
                + FfiConverterSequenceString.allocationSize(value.`open`)
            )
        }
    }

    override fun write(value: TableAnswer, buf: ByteBuffer) {
        when(value) {
            is TableAnswer.Candidates -> {
                buf.putInt(1)
                FfiConverterSequenceTypeCandidate.write(value.`candidates`, buf)
                FfiConverterSequenceTypePassedOver.write(value.`leftOut`, buf)
                Unit
            }
            is TableAnswer.Occurrences -> {
                buf.putInt(2)
                FfiConverterSequenceTypeOccurrence.write(value.`occurrences`, buf)
                FfiConverterSequenceTypeHeldRecord.write(value.`beyond`, buf)
                Unit
            }
            is TableAnswer.Turns -> {
                buf.putInt(3)
                FfiConverterSequenceTypeTurn.write(value.`turns`, buf)
                Unit
            }
            is TableAnswer.AgendaItems -> {
                buf.putInt(4)
                FfiConverterSequenceTypeAgendaItem.write(value.`items`, buf)
                FfiConverterTypeText.write(value.`label`, buf)
                Unit
            }
            is TableAnswer.LedgerRows -> {
                buf.putInt(5)
                FfiConverterMapStringLong.write(value.`counts`, buf)
                FfiConverterSequenceTypeLedgerRow.write(value.`petitions`, buf)
                FfiConverterSequenceString.write(value.`dossiers`, buf)
                Unit
            }
            is TableAnswer.MonthCounts -> {
                buf.putInt(6)
                FfiConverterSequenceTypeMonthCount.write(value.`counts`, buf)
                Unit
            }
            is TableAnswer.Forecasts -> {
                buf.putInt(7)
                FfiConverterSequenceTypeSeriesForecast.write(value.`series`, buf)
                Unit
            }
            is TableAnswer.Traced -> {
                buf.putInt(8)
                FfiConverterSequenceTypeHeldSpan.write(value.`held`, buf)
                FfiConverterString.write(value.`petition`, buf)
                FfiConverterSequenceTypeTracedAnswer.write(value.`answers`, buf)
                FfiConverterSequenceTypeTracedAssignment.write(value.`assignments`, buf)
                FfiConverterSequenceTypeTracedBreach.write(value.`breaches`, buf)
                FfiConverterSequenceTypeTracedCoordination.write(value.`coordination`, buf)
                FfiConverterOptionalTypeCloseOutcome.write(value.`outcome`, buf)
                Unit
            }
            is TableAnswer.Walled -> {
                buf.putInt(9)
                FfiConverterSequenceString.write(value.`hidden`, buf)
                FfiConverterSequenceString.write(value.`open`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * The risk tier of a matter, never of a person (practice row U8).
 */

enum class Tier {

    /**
     * 低: low.
     */
    LOW,
    /**
     * 中: medium.
     */
    MEDIUM,
    /**
     * 高: high.
     */
    HIGH;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTier: FfiConverterRustBuffer<Tier> {
    override fun read(buf: ByteBuffer) = try {
        Tier.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Tier) = 4UL

    override fun write(value: Tier, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How urgent the matter is (信访工作条例 25).
 */

enum class Urgency {

    /**
     * 一般: ordinary.
     */
    ORDINARY,
    /**
     * 紧急: urgent.
     */
    URGENT,
    /**
     * 重大紧急: major and urgent.
     */
    MAJOR;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeUrgency: FfiConverterRustBuffer<Urgency> {
    override fun read(buf: ByteBuffer) = try {
        Urgency.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Urgency) = 4UL

    override fun write(value: Urgency, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalLong: FfiConverterRustBuffer<kotlin.Long?> {
    override fun read(buf: ByteBuffer): kotlin.Long? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterLong.read(buf)
    }

    override fun allocationSize(value: kotlin.Long?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterLong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Long?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterLong.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalBoolean: FfiConverterRustBuffer<kotlin.Boolean?> {
    override fun read(buf: ByteBuffer): kotlin.Boolean? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterBoolean.read(buf)
    }

    override fun allocationSize(value: kotlin.Boolean?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterBoolean.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Boolean?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterBoolean.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeDirectory: FfiConverterRustBuffer<Directory?> {
    override fun read(buf: ByteBuffer): Directory? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDirectory.read(buf)
    }

    override fun allocationSize(value: Directory?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDirectory.allocationSize(value)
        }
    }

    override fun write(value: Directory?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDirectory.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypePetition: FfiConverterRustBuffer<Petition?> {
    override fun read(buf: ByteBuffer): Petition? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePetition.read(buf)
    }

    override fun allocationSize(value: Petition?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePetition.allocationSize(value)
        }
    }

    override fun write(value: Petition?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePetition.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeActor: FfiConverterRustBuffer<Actor?> {
    override fun read(buf: ByteBuffer): Actor? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeActor.read(buf)
    }

    override fun allocationSize(value: Actor?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeActor.allocationSize(value)
        }
    }

    override fun write(value: Actor?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeActor.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAssumed: FfiConverterRustBuffer<Assumed?> {
    override fun read(buf: ByteBuffer): Assumed? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAssumed.read(buf)
    }

    override fun allocationSize(value: Assumed?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAssumed.allocationSize(value)
        }
    }

    override fun write(value: Assumed?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAssumed.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeClockHeard: FfiConverterRustBuffer<ClockHeard?> {
    override fun read(buf: ByteBuffer): ClockHeard? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeClockHeard.read(buf)
    }

    override fun allocationSize(value: ClockHeard?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeClockHeard.allocationSize(value)
        }
    }

    override fun write(value: ClockHeard?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeClockHeard.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeDossierReading: FfiConverterRustBuffer<DossierReading?> {
    override fun read(buf: ByteBuffer): DossierReading? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDossierReading.read(buf)
    }

    override fun allocationSize(value: DossierReading?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDossierReading.allocationSize(value)
        }
    }

    override fun write(value: DossierReading?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDossierReading.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeDue: FfiConverterRustBuffer<Due?> {
    override fun read(buf: ByteBuffer): Due? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDue.read(buf)
    }

    override fun allocationSize(value: Due?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDue.allocationSize(value)
        }
    }

    override fun write(value: Due?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDue.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeExcerpt: FfiConverterRustBuffer<Excerpt?> {
    override fun read(buf: ByteBuffer): Excerpt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeExcerpt.read(buf)
    }

    override fun allocationSize(value: Excerpt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeExcerpt.allocationSize(value)
        }
    }

    override fun write(value: Excerpt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeExcerpt.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFault: FfiConverterRustBuffer<Fault?> {
    override fun read(buf: ByteBuffer): Fault? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFault.read(buf)
    }

    override fun allocationSize(value: Fault?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFault.allocationSize(value)
        }
    }

    override fun write(value: Fault?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFault.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFirstTry: FfiConverterRustBuffer<FirstTry?> {
    override fun read(buf: ByteBuffer): FirstTry? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFirstTry.read(buf)
    }

    override fun allocationSize(value: FirstTry?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFirstTry.allocationSize(value)
        }
    }

    override fun write(value: FirstTry?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFirstTry.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeLackedCell: FfiConverterRustBuffer<LackedCell?> {
    override fun read(buf: ByteBuffer): LackedCell? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLackedCell.read(buf)
    }

    override fun allocationSize(value: LackedCell?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLackedCell.allocationSize(value)
        }
    }

    override fun write(value: LackedCell?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLackedCell.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeLedgerCoordination: FfiConverterRustBuffer<LedgerCoordination?> {
    override fun read(buf: ByteBuffer): LedgerCoordination? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLedgerCoordination.read(buf)
    }

    override fun allocationSize(value: LedgerCoordination?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLedgerCoordination.allocationSize(value)
        }
    }

    override fun write(value: LedgerCoordination?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLedgerCoordination.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeLedgerLeader: FfiConverterRustBuffer<LedgerLeader?> {
    override fun read(buf: ByteBuffer): LedgerLeader? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLedgerLeader.read(buf)
    }

    override fun allocationSize(value: LedgerLeader?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLedgerLeader.allocationSize(value)
        }
    }

    override fun write(value: LedgerLeader?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLedgerLeader.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeRecordRisks: FfiConverterRustBuffer<RecordRisks?> {
    override fun read(buf: ByteBuffer): RecordRisks? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRecordRisks.read(buf)
    }

    override fun allocationSize(value: RecordRisks?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRecordRisks.allocationSize(value)
        }
    }

    override fun write(value: RecordRisks?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRecordRisks.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeStepClock: FfiConverterRustBuffer<StepClock?> {
    override fun read(buf: ByteBuffer): StepClock? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeStepClock.read(buf)
    }

    override fun allocationSize(value: StepClock?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeStepClock.allocationSize(value)
        }
    }

    override fun write(value: StepClock?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeStepClock.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeText: FfiConverterRustBuffer<Text?> {
    override fun read(buf: ByteBuffer): Text? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeText.read(buf)
    }

    override fun allocationSize(value: Text?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeText.allocationSize(value)
        }
    }

    override fun write(value: Text?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeText.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeThresholds: FfiConverterRustBuffer<Thresholds?> {
    override fun read(buf: ByteBuffer): Thresholds? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeThresholds.read(buf)
    }

    override fun allocationSize(value: Thresholds?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeThresholds.allocationSize(value)
        }
    }

    override fun write(value: Thresholds?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeThresholds.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeViewDeadline: FfiConverterRustBuffer<ViewDeadline?> {
    override fun read(buf: ByteBuffer): ViewDeadline? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeViewDeadline.read(buf)
    }

    override fun allocationSize(value: ViewDeadline?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeViewDeadline.allocationSize(value)
        }
    }

    override fun write(value: ViewDeadline?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeViewDeadline.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeWrongDoor: FfiConverterRustBuffer<WrongDoor?> {
    override fun read(buf: ByteBuffer): WrongDoor? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeWrongDoor.read(buf)
    }

    override fun allocationSize(value: WrongDoor?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeWrongDoor.allocationSize(value)
        }
    }

    override fun write(value: WrongDoor?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeWrongDoor.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeBody: FfiConverterRustBuffer<Body?> {
    override fun read(buf: ByteBuffer): Body? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeBody.read(buf)
    }

    override fun allocationSize(value: Body?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeBody.allocationSize(value)
        }
    }

    override fun write(value: Body?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeBody.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeBranch: FfiConverterRustBuffer<Branch?> {
    override fun read(buf: ByteBuffer): Branch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeBranch.read(buf)
    }

    override fun allocationSize(value: Branch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeBranch.allocationSize(value)
        }
    }

    override fun write(value: Branch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeBranch.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeCloseOutcome: FfiConverterRustBuffer<CloseOutcome?> {
    override fun read(buf: ByteBuffer): CloseOutcome? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCloseOutcome.read(buf)
    }

    override fun allocationSize(value: CloseOutcome?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCloseOutcome.allocationSize(value)
        }
    }

    override fun write(value: CloseOutcome?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCloseOutcome.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeColour: FfiConverterRustBuffer<Colour?> {
    override fun read(buf: ByteBuffer): Colour? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeColour.read(buf)
    }

    override fun allocationSize(value: Colour?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeColour.allocationSize(value)
        }
    }

    override fun write(value: Colour?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeColour.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeEndCause: FfiConverterRustBuffer<EndCause?> {
    override fun read(buf: ByteBuffer): EndCause? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEndCause.read(buf)
    }

    override fun allocationSize(value: EndCause?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEndCause.allocationSize(value)
        }
    }

    override fun write(value: EndCause?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEndCause.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeEscalationTrigger: FfiConverterRustBuffer<EscalationTrigger?> {
    override fun read(buf: ByteBuffer): EscalationTrigger? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEscalationTrigger.read(buf)
    }

    override fun allocationSize(value: EscalationTrigger?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEscalationTrigger.allocationSize(value)
        }
    }

    override fun write(value: EscalationTrigger?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEscalationTrigger.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFunction: FfiConverterRustBuffer<Function?> {
    override fun read(buf: ByteBuffer): Function? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFunction.read(buf)
    }

    override fun allocationSize(value: Function?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFunction.allocationSize(value)
        }
    }

    override fun write(value: Function?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFunction.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeIntake: FfiConverterRustBuffer<Intake?> {
    override fun read(buf: ByteBuffer): Intake? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIntake.read(buf)
    }

    override fun allocationSize(value: Intake?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIntake.allocationSize(value)
        }
    }

    override fun write(value: Intake?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIntake.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeLimit: FfiConverterRustBuffer<Limit?> {
    override fun read(buf: ByteBuffer): Limit? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLimit.read(buf)
    }

    override fun allocationSize(value: Limit?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLimit.allocationSize(value)
        }
    }

    override fun write(value: Limit?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLimit.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeMatter: FfiConverterRustBuffer<Matter?> {
    override fun read(buf: ByteBuffer): Matter? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMatter.read(buf)
    }

    override fun allocationSize(value: Matter?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMatter.allocationSize(value)
        }
    }

    override fun write(value: Matter?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMatter.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeMatterClass: FfiConverterRustBuffer<MatterClass?> {
    override fun read(buf: ByteBuffer): MatterClass? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMatterClass.read(buf)
    }

    override fun allocationSize(value: MatterClass?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMatterClass.allocationSize(value)
        }
    }

    override fun write(value: MatterClass?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMatterClass.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeMediationWill: FfiConverterRustBuffer<MediationWill?> {
    override fun read(buf: ByteBuffer): MediationWill? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMediationWill.read(buf)
    }

    override fun allocationSize(value: MediationWill?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMediationWill.allocationSize(value)
        }
    }

    override fun write(value: MediationWill?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMediationWill.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNature: FfiConverterRustBuffer<Nature?> {
    override fun read(buf: ByteBuffer): Nature? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNature.read(buf)
    }

    override fun allocationSize(value: Nature?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNature.allocationSize(value)
        }
    }

    override fun write(value: Nature?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNature.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNoForecast: FfiConverterRustBuffer<NoForecast?> {
    override fun read(buf: ByteBuffer): NoForecast? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNoForecast.read(buf)
    }

    override fun allocationSize(value: NoForecast?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNoForecast.allocationSize(value)
        }
    }

    override fun write(value: NoForecast?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNoForecast.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeOpinionOutcome: FfiConverterRustBuffer<OpinionOutcome?> {
    override fun read(buf: ByteBuffer): OpinionOutcome? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOpinionOutcome.read(buf)
    }

    override fun allocationSize(value: OpinionOutcome?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOpinionOutcome.allocationSize(value)
        }
    }

    override fun write(value: OpinionOutcome?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOpinionOutcome.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeOutcome: FfiConverterRustBuffer<Outcome?> {
    override fun read(buf: ByteBuffer): Outcome? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOutcome.read(buf)
    }

    override fun allocationSize(value: Outcome?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOutcome.allocationSize(value)
        }
    }

    override fun write(value: Outcome?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOutcome.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeProcedure: FfiConverterRustBuffer<Procedure?> {
    override fun read(buf: ByteBuffer): Procedure? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeProcedure.read(buf)
    }

    override fun allocationSize(value: Procedure?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeProcedure.allocationSize(value)
        }
    }

    override fun write(value: Procedure?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeProcedure.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeRelation: FfiConverterRustBuffer<Relation?> {
    override fun read(buf: ByteBuffer): Relation? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRelation.read(buf)
    }

    override fun allocationSize(value: Relation?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRelation.allocationSize(value)
        }
    }

    override fun write(value: Relation?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRelation.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeRespondentKind: FfiConverterRustBuffer<RespondentKind?> {
    override fun read(buf: ByteBuffer): RespondentKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRespondentKind.read(buf)
    }

    override fun allocationSize(value: RespondentKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRespondentKind.allocationSize(value)
        }
    }

    override fun write(value: RespondentKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRespondentKind.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeReviewOutcome: FfiConverterRustBuffer<ReviewOutcome?> {
    override fun read(buf: ByteBuffer): ReviewOutcome? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeReviewOutcome.read(buf)
    }

    override fun allocationSize(value: ReviewOutcome?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeReviewOutcome.allocationSize(value)
        }
    }

    override fun write(value: ReviewOutcome?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeReviewOutcome.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeRoll: FfiConverterRustBuffer<Roll?> {
    override fun read(buf: ByteBuffer): Roll? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRoll.read(buf)
    }

    override fun allocationSize(value: Roll?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRoll.allocationSize(value)
        }
    }

    override fun write(value: Roll?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRoll.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeRungAct: FfiConverterRustBuffer<RungAct?> {
    override fun read(buf: ByteBuffer): RungAct? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRungAct.read(buf)
    }

    override fun allocationSize(value: RungAct?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRungAct.allocationSize(value)
        }
    }

    override fun write(value: RungAct?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRungAct.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeStage: FfiConverterRustBuffer<Stage?> {
    override fun read(buf: ByteBuffer): Stage? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeStage.read(buf)
    }

    override fun allocationSize(value: Stage?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeStage.allocationSize(value)
        }
    }

    override fun write(value: Stage?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeStage.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeUrgency: FfiConverterRustBuffer<Urgency?> {
    override fun read(buf: ByteBuffer): Urgency? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeUrgency.read(buf)
    }

    override fun allocationSize(value: Urgency?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeUrgency.allocationSize(value)
        }
    }

    override fun write(value: Urgency?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeUrgency.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeDate: FfiConverterRustBuffer<Date?> {
    override fun read(buf: ByteBuffer): Date? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDate.read(buf)
    }

    override fun allocationSize(value: Date?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDate.allocationSize(value)
        }
    }

    override fun write(value: Date?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDate.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeDecimal: FfiConverterRustBuffer<Decimal?> {
    override fun read(buf: ByteBuffer): Decimal? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDecimal.read(buf)
    }

    override fun allocationSize(value: Decimal?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDecimal.allocationSize(value)
        }
    }

    override fun write(value: Decimal?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDecimal.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeInstant: FfiConverterRustBuffer<Instant?> {
    override fun read(buf: ByteBuffer): Instant? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeInstant.read(buf)
    }

    override fun allocationSize(value: Instant?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeInstant.allocationSize(value)
        }
    }

    override fun write(value: Instant?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeInstant.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterString.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypePolicy: FfiConverterRustBuffer<List<Policy>> {
    override fun read(buf: ByteBuffer): List<Policy> {
        val len = buf.getInt()
        return List<Policy>(len) {
            FfiConverterTypePolicy.read(buf)
        }
    }

    override fun allocationSize(value: List<Policy>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePolicy.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Policy>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePolicy.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeAgendaItem: FfiConverterRustBuffer<List<AgendaItem>> {
    override fun read(buf: ByteBuffer): List<AgendaItem> {
        val len = buf.getInt()
        return List<AgendaItem>(len) {
            FfiConverterTypeAgendaItem.read(buf)
        }
    }

    override fun allocationSize(value: List<AgendaItem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAgendaItem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AgendaItem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAgendaItem.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeAgent: FfiConverterRustBuffer<List<Agent>> {
    override fun read(buf: ByteBuffer): List<Agent> {
        val len = buf.getInt()
        return List<Agent>(len) {
            FfiConverterTypeAgent.read(buf)
        }
    }

    override fun allocationSize(value: List<Agent>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAgent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Agent>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAgent.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeAlert: FfiConverterRustBuffer<List<Alert>> {
    override fun read(buf: ByteBuffer): List<Alert> {
        val len = buf.getInt()
        return List<Alert>(len) {
            FfiConverterTypeAlert.read(buf)
        }
    }

    override fun allocationSize(value: List<Alert>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAlert.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Alert>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAlert.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeBeside: FfiConverterRustBuffer<List<Beside>> {
    override fun read(buf: ByteBuffer): List<Beside> {
        val len = buf.getInt()
        return List<Beside>(len) {
            FfiConverterTypeBeside.read(buf)
        }
    }

    override fun allocationSize(value: List<Beside>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBeside.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Beside>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBeside.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeCandidate: FfiConverterRustBuffer<List<Candidate>> {
    override fun read(buf: ByteBuffer): List<Candidate> {
        val len = buf.getInt()
        return List<Candidate>(len) {
            FfiConverterTypeCandidate.read(buf)
        }
    }

    override fun allocationSize(value: List<Candidate>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCandidate.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Candidate>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCandidate.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeClockReading: FfiConverterRustBuffer<List<ClockReading>> {
    override fun read(buf: ByteBuffer): List<ClockReading> {
        val len = buf.getInt()
        return List<ClockReading>(len) {
            FfiConverterTypeClockReading.read(buf)
        }
    }

    override fun allocationSize(value: List<ClockReading>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeClockReading.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ClockReading>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeClockReading.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeDaySpan: FfiConverterRustBuffer<List<DaySpan>> {
    override fun read(buf: ByteBuffer): List<DaySpan> {
        val len = buf.getInt()
        return List<DaySpan>(len) {
            FfiConverterTypeDaySpan.read(buf)
        }
    }

    override fun allocationSize(value: List<DaySpan>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDaySpan.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DaySpan>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDaySpan.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeDossier: FfiConverterRustBuffer<List<Dossier>> {
    override fun read(buf: ByteBuffer): List<Dossier> {
        val len = buf.getInt()
        return List<Dossier>(len) {
            FfiConverterTypeDossier.read(buf)
        }
    }

    override fun allocationSize(value: List<Dossier>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDossier.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Dossier>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDossier.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeDossierEvent: FfiConverterRustBuffer<List<DossierEvent>> {
    override fun read(buf: ByteBuffer): List<DossierEvent> {
        val len = buf.getInt()
        return List<DossierEvent>(len) {
            FfiConverterTypeDossierEvent.read(buf)
        }
    }

    override fun allocationSize(value: List<DossierEvent>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDossierEvent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DossierEvent>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDossierEvent.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeEvent: FfiConverterRustBuffer<List<Event>> {
    override fun read(buf: ByteBuffer): List<Event> {
        val len = buf.getInt()
        return List<Event>(len) {
            FfiConverterTypeEvent.read(buf)
        }
    }

    override fun allocationSize(value: List<Event>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEvent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Event>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEvent.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeExclusion: FfiConverterRustBuffer<List<Exclusion>> {
    override fun read(buf: ByteBuffer): List<Exclusion> {
        val len = buf.getInt()
        return List<Exclusion>(len) {
            FfiConverterTypeExclusion.read(buf)
        }
    }

    override fun allocationSize(value: List<Exclusion>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeExclusion.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Exclusion>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeExclusion.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeExpectedMonth: FfiConverterRustBuffer<List<ExpectedMonth>> {
    override fun read(buf: ByteBuffer): List<ExpectedMonth> {
        val len = buf.getInt()
        return List<ExpectedMonth>(len) {
            FfiConverterTypeExpectedMonth.read(buf)
        }
    }

    override fun allocationSize(value: List<ExpectedMonth>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeExpectedMonth.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ExpectedMonth>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeExpectedMonth.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeExplainedDay: FfiConverterRustBuffer<List<ExplainedDay>> {
    override fun read(buf: ByteBuffer): List<ExplainedDay> {
        val len = buf.getInt()
        return List<ExplainedDay>(len) {
            FfiConverterTypeExplainedDay.read(buf)
        }
    }

    override fun allocationSize(value: List<ExplainedDay>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeExplainedDay.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ExplainedDay>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeExplainedDay.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeExplanation: FfiConverterRustBuffer<List<Explanation>> {
    override fun read(buf: ByteBuffer): List<Explanation> {
        val len = buf.getInt()
        return List<Explanation>(len) {
            FfiConverterTypeExplanation.read(buf)
        }
    }

    override fun allocationSize(value: List<Explanation>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeExplanation.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Explanation>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeExplanation.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFieldAnswer: FfiConverterRustBuffer<List<FieldAnswer>> {
    override fun read(buf: ByteBuffer): List<FieldAnswer> {
        val len = buf.getInt()
        return List<FieldAnswer>(len) {
            FfiConverterTypeFieldAnswer.read(buf)
        }
    }

    override fun allocationSize(value: List<FieldAnswer>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFieldAnswer.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FieldAnswer>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFieldAnswer.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFinding: FfiConverterRustBuffer<List<Finding>> {
    override fun read(buf: ByteBuffer): List<Finding> {
        val len = buf.getInt()
        return List<Finding>(len) {
            FfiConverterTypeFinding.read(buf)
        }
    }

    override fun allocationSize(value: List<Finding>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFinding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Finding>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFinding.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeHeldCommand: FfiConverterRustBuffer<List<HeldCommand>> {
    override fun read(buf: ByteBuffer): List<HeldCommand> {
        val len = buf.getInt()
        return List<HeldCommand>(len) {
            FfiConverterTypeHeldCommand.read(buf)
        }
    }

    override fun allocationSize(value: List<HeldCommand>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHeldCommand.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<HeldCommand>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHeldCommand.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeHeldOn: FfiConverterRustBuffer<List<HeldOn>> {
    override fun read(buf: ByteBuffer): List<HeldOn> {
        val len = buf.getInt()
        return List<HeldOn>(len) {
            FfiConverterTypeHeldOn.read(buf)
        }
    }

    override fun allocationSize(value: List<HeldOn>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHeldOn.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<HeldOn>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHeldOn.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeHeldRecord: FfiConverterRustBuffer<List<HeldRecord>> {
    override fun read(buf: ByteBuffer): List<HeldRecord> {
        val len = buf.getInt()
        return List<HeldRecord>(len) {
            FfiConverterTypeHeldRecord.read(buf)
        }
    }

    override fun allocationSize(value: List<HeldRecord>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHeldRecord.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<HeldRecord>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHeldRecord.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeHeldSpan: FfiConverterRustBuffer<List<HeldSpan>> {
    override fun read(buf: ByteBuffer): List<HeldSpan> {
        val len = buf.getInt()
        return List<HeldSpan>(len) {
            FfiConverterTypeHeldSpan.read(buf)
        }
    }

    override fun allocationSize(value: List<HeldSpan>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHeldSpan.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<HeldSpan>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHeldSpan.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeHoldHearing: FfiConverterRustBuffer<List<HoldHearing>> {
    override fun read(buf: ByteBuffer): List<HoldHearing> {
        val len = buf.getInt()
        return List<HoldHearing>(len) {
            FfiConverterTypeHoldHearing.read(buf)
        }
    }

    override fun allocationSize(value: List<HoldHearing>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHoldHearing.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<HoldHearing>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHoldHearing.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeLedgerRow: FfiConverterRustBuffer<List<LedgerRow>> {
    override fun read(buf: ByteBuffer): List<LedgerRow> {
        val len = buf.getInt()
        return List<LedgerRow>(len) {
            FfiConverterTypeLedgerRow.read(buf)
        }
    }

    override fun allocationSize(value: List<LedgerRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLedgerRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LedgerRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLedgerRow.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeLimitWarning: FfiConverterRustBuffer<List<LimitWarning>> {
    override fun read(buf: ByteBuffer): List<LimitWarning> {
        val len = buf.getInt()
        return List<LimitWarning>(len) {
            FfiConverterTypeLimitWarning.read(buf)
        }
    }

    override fun allocationSize(value: List<LimitWarning>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLimitWarning.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LimitWarning>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLimitWarning.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeMatterRecord: FfiConverterRustBuffer<List<MatterRecord>> {
    override fun read(buf: ByteBuffer): List<MatterRecord> {
        val len = buf.getInt()
        return List<MatterRecord>(len) {
            FfiConverterTypeMatterRecord.read(buf)
        }
    }

    override fun allocationSize(value: List<MatterRecord>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMatterRecord.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MatterRecord>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMatterRecord.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeMonthCount: FfiConverterRustBuffer<List<MonthCount>> {
    override fun read(buf: ByteBuffer): List<MonthCount> {
        val len = buf.getInt()
        return List<MonthCount>(len) {
            FfiConverterTypeMonthCount.read(buf)
        }
    }

    override fun allocationSize(value: List<MonthCount>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMonthCount.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MonthCount>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMonthCount.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeNewAssignment: FfiConverterRustBuffer<List<NewAssignment>> {
    override fun read(buf: ByteBuffer): List<NewAssignment> {
        val len = buf.getInt()
        return List<NewAssignment>(len) {
            FfiConverterTypeNewAssignment.read(buf)
        }
    }

    override fun allocationSize(value: List<NewAssignment>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNewAssignment.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NewAssignment>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNewAssignment.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeNoteService: FfiConverterRustBuffer<List<NoteService>> {
    override fun read(buf: ByteBuffer): List<NoteService> {
        val len = buf.getInt()
        return List<NoteService>(len) {
            FfiConverterTypeNoteService.read(buf)
        }
    }

    override fun allocationSize(value: List<NoteService>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNoteService.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NoteService>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNoteService.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeNoteVisit: FfiConverterRustBuffer<List<NoteVisit>> {
    override fun read(buf: ByteBuffer): List<NoteVisit> {
        val len = buf.getInt()
        return List<NoteVisit>(len) {
            FfiConverterTypeNoteVisit.read(buf)
        }
    }

    override fun allocationSize(value: List<NoteVisit>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNoteVisit.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NoteVisit>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNoteVisit.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeOccurrence: FfiConverterRustBuffer<List<Occurrence>> {
    override fun read(buf: ByteBuffer): List<Occurrence> {
        val len = buf.getInt()
        return List<Occurrence>(len) {
            FfiConverterTypeOccurrence.read(buf)
        }
    }

    override fun allocationSize(value: List<Occurrence>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOccurrence.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Occurrence>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOccurrence.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypePackSource: FfiConverterRustBuffer<List<PackSource>> {
    override fun read(buf: ByteBuffer): List<PackSource> {
        val len = buf.getInt()
        return List<PackSource>(len) {
            FfiConverterTypePackSource.read(buf)
        }
    }

    override fun allocationSize(value: List<PackSource>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePackSource.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PackSource>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePackSource.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypePassedOver: FfiConverterRustBuffer<List<PassedOver>> {
    override fun read(buf: ByteBuffer): List<PassedOver> {
        val len = buf.getInt()
        return List<PassedOver>(len) {
            FfiConverterTypePassedOver.read(buf)
        }
    }

    override fun allocationSize(value: List<PassedOver>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePassedOver.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PassedOver>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePassedOver.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypePause: FfiConverterRustBuffer<List<Pause>> {
    override fun read(buf: ByteBuffer): List<Pause> {
        val len = buf.getInt()
        return List<Pause>(len) {
            FfiConverterTypePause.read(buf)
        }
    }

    override fun allocationSize(value: List<Pause>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePause.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Pause>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePause.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypePendingCommand: FfiConverterRustBuffer<List<PendingCommand>> {
    override fun read(buf: ByteBuffer): List<PendingCommand> {
        val len = buf.getInt()
        return List<PendingCommand>(len) {
            FfiConverterTypePendingCommand.read(buf)
        }
    }

    override fun allocationSize(value: List<PendingCommand>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePendingCommand.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PendingCommand>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePendingCommand.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypePoolMember: FfiConverterRustBuffer<List<PoolMember>> {
    override fun read(buf: ByteBuffer): List<PoolMember> {
        val len = buf.getInt()
        return List<PoolMember>(len) {
            FfiConverterTypePoolMember.read(buf)
        }
    }

    override fun allocationSize(value: List<PoolMember>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePoolMember.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PoolMember>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePoolMember.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeProposedRepeat: FfiConverterRustBuffer<List<ProposedRepeat>> {
    override fun read(buf: ByteBuffer): List<ProposedRepeat> {
        val len = buf.getInt()
        return List<ProposedRepeat>(len) {
            FfiConverterTypeProposedRepeat.read(buf)
        }
    }

    override fun allocationSize(value: List<ProposedRepeat>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeProposedRepeat.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ProposedRepeat>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeProposedRepeat.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRespondent: FfiConverterRustBuffer<List<Respondent>> {
    override fun read(buf: ByteBuffer): List<Respondent> {
        val len = buf.getInt()
        return List<Respondent>(len) {
            FfiConverterTypeRespondent.read(buf)
        }
    }

    override fun allocationSize(value: List<Respondent>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRespondent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Respondent>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRespondent.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRosterLeader: FfiConverterRustBuffer<List<RosterLeader>> {
    override fun read(buf: ByteBuffer): List<RosterLeader> {
        val len = buf.getInt()
        return List<RosterLeader>(len) {
            FfiConverterTypeRosterLeader.read(buf)
        }
    }

    override fun allocationSize(value: List<RosterLeader>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRosterLeader.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RosterLeader>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRosterLeader.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRouteOverride: FfiConverterRustBuffer<List<RouteOverride>> {
    override fun read(buf: ByteBuffer): List<RouteOverride> {
        val len = buf.getInt()
        return List<RouteOverride>(len) {
            FfiConverterTypeRouteOverride.read(buf)
        }
    }

    override fun allocationSize(value: List<RouteOverride>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRouteOverride.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RouteOverride>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRouteOverride.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRuleReason: FfiConverterRustBuffer<List<RuleReason>> {
    override fun read(buf: ByteBuffer): List<RuleReason> {
        val len = buf.getInt()
        return List<RuleReason>(len) {
            FfiConverterTypeRuleReason.read(buf)
        }
    }

    override fun allocationSize(value: List<RuleReason>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRuleReason.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RuleReason>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRuleReason.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSeriesForecast: FfiConverterRustBuffer<List<SeriesForecast>> {
    override fun read(buf: ByteBuffer): List<SeriesForecast> {
        val len = buf.getInt()
        return List<SeriesForecast>(len) {
            FfiConverterTypeSeriesForecast.read(buf)
        }
    }

    override fun allocationSize(value: List<SeriesForecast>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSeriesForecast.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SeriesForecast>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSeriesForecast.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSetAsideCommand: FfiConverterRustBuffer<List<SetAsideCommand>> {
    override fun read(buf: ByteBuffer): List<SetAsideCommand> {
        val len = buf.getInt()
        return List<SetAsideCommand>(len) {
            FfiConverterTypeSetAsideCommand.read(buf)
        }
    }

    override fun allocationSize(value: List<SetAsideCommand>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSetAsideCommand.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SetAsideCommand>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSetAsideCommand.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeText: FfiConverterRustBuffer<List<Text>> {
    override fun read(buf: ByteBuffer): List<Text> {
        val len = buf.getInt()
        return List<Text>(len) {
            FfiConverterTypeText.read(buf)
        }
    }

    override fun allocationSize(value: List<Text>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeText.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Text>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeText.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeTracedAnswer: FfiConverterRustBuffer<List<TracedAnswer>> {
    override fun read(buf: ByteBuffer): List<TracedAnswer> {
        val len = buf.getInt()
        return List<TracedAnswer>(len) {
            FfiConverterTypeTracedAnswer.read(buf)
        }
    }

    override fun allocationSize(value: List<TracedAnswer>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTracedAnswer.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<TracedAnswer>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTracedAnswer.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeTracedAssignment: FfiConverterRustBuffer<List<TracedAssignment>> {
    override fun read(buf: ByteBuffer): List<TracedAssignment> {
        val len = buf.getInt()
        return List<TracedAssignment>(len) {
            FfiConverterTypeTracedAssignment.read(buf)
        }
    }

    override fun allocationSize(value: List<TracedAssignment>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTracedAssignment.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<TracedAssignment>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTracedAssignment.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeTracedBreach: FfiConverterRustBuffer<List<TracedBreach>> {
    override fun read(buf: ByteBuffer): List<TracedBreach> {
        val len = buf.getInt()
        return List<TracedBreach>(len) {
            FfiConverterTypeTracedBreach.read(buf)
        }
    }

    override fun allocationSize(value: List<TracedBreach>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTracedBreach.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<TracedBreach>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTracedBreach.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeTracedCoordination: FfiConverterRustBuffer<List<TracedCoordination>> {
    override fun read(buf: ByteBuffer): List<TracedCoordination> {
        val len = buf.getInt()
        return List<TracedCoordination>(len) {
            FfiConverterTypeTracedCoordination.read(buf)
        }
    }

    override fun allocationSize(value: List<TracedCoordination>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTracedCoordination.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<TracedCoordination>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTracedCoordination.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeTurn: FfiConverterRustBuffer<List<Turn>> {
    override fun read(buf: ByteBuffer): List<Turn> {
        val len = buf.getInt()
        return List<Turn>(len) {
            FfiConverterTypeTurn.read(buf)
        }
    }

    override fun allocationSize(value: List<Turn>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTurn.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Turn>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTurn.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeUnitIndicators: FfiConverterRustBuffer<List<UnitIndicators>> {
    override fun read(buf: ByteBuffer): List<UnitIndicators> {
        val len = buf.getInt()
        return List<UnitIndicators>(len) {
            FfiConverterTypeUnitIndicators.read(buf)
        }
    }

    override fun allocationSize(value: List<UnitIndicators>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeUnitIndicators.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<UnitIndicators>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeUnitIndicators.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeUnitVisits: FfiConverterRustBuffer<List<UnitVisits>> {
    override fun read(buf: ByteBuffer): List<UnitVisits> {
        val len = buf.getInt()
        return List<UnitVisits>(len) {
            FfiConverterTypeUnitVisits.read(buf)
        }
    }

    override fun allocationSize(value: List<UnitVisits>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeUnitVisits.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<UnitVisits>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeUnitVisits.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeViewDeadline: FfiConverterRustBuffer<List<ViewDeadline>> {
    override fun read(buf: ByteBuffer): List<ViewDeadline> {
        val len = buf.getInt()
        return List<ViewDeadline>(len) {
            FfiConverterTypeViewDeadline.read(buf)
        }
    }

    override fun allocationSize(value: List<ViewDeadline>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeViewDeadline.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ViewDeadline>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeViewDeadline.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeViewDocument: FfiConverterRustBuffer<List<ViewDocument>> {
    override fun read(buf: ByteBuffer): List<ViewDocument> {
        val len = buf.getInt()
        return List<ViewDocument>(len) {
            FfiConverterTypeViewDocument.read(buf)
        }
    }

    override fun allocationSize(value: List<ViewDocument>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeViewDocument.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ViewDocument>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeViewDocument.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeViewLimit: FfiConverterRustBuffer<List<ViewLimit>> {
    override fun read(buf: ByteBuffer): List<ViewLimit> {
        val len = buf.getInt()
        return List<ViewLimit>(len) {
            FfiConverterTypeViewLimit.read(buf)
        }
    }

    override fun allocationSize(value: List<ViewLimit>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeViewLimit.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ViewLimit>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeViewLimit.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeViewStep: FfiConverterRustBuffer<List<ViewStep>> {
    override fun read(buf: ByteBuffer): List<ViewStep> {
        val len = buf.getInt()
        return List<ViewStep>(len) {
            FfiConverterTypeViewStep.read(buf)
        }
    }

    override fun allocationSize(value: List<ViewStep>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeViewStep.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ViewStep>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeViewStep.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeActKind: FfiConverterRustBuffer<List<ActKind>> {
    override fun read(buf: ByteBuffer): List<ActKind> {
        val len = buf.getInt()
        return List<ActKind>(len) {
            FfiConverterTypeActKind.read(buf)
        }
    }

    override fun allocationSize(value: List<ActKind>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeActKind.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ActKind>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeActKind.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFieldCommand: FfiConverterRustBuffer<List<FieldCommand>> {
    override fun read(buf: ByteBuffer): List<FieldCommand> {
        val len = buf.getInt()
        return List<FieldCommand>(len) {
            FfiConverterTypeFieldCommand.read(buf)
        }
    }

    override fun allocationSize(value: List<FieldCommand>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFieldCommand.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FieldCommand>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFieldCommand.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFollowUpParty: FfiConverterRustBuffer<List<FollowUpParty>> {
    override fun read(buf: ByteBuffer): List<FollowUpParty> {
        val len = buf.getInt()
        return List<FollowUpParty>(len) {
            FfiConverterTypeFollowUpParty.read(buf)
        }
    }

    override fun allocationSize(value: List<FollowUpParty>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFollowUpParty.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FollowUpParty>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFollowUpParty.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeHardReason: FfiConverterRustBuffer<List<HardReason>> {
    override fun read(buf: ByteBuffer): List<HardReason> {
        val len = buf.getInt()
        return List<HardReason>(len) {
            FfiConverterTypeHardReason.read(buf)
        }
    }

    override fun allocationSize(value: List<HardReason>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHardReason.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<HardReason>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHardReason.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeLatentReason: FfiConverterRustBuffer<List<LatentReason>> {
    override fun read(buf: ByteBuffer): List<LatentReason> {
        val len = buf.getInt()
        return List<LatentReason>(len) {
            FfiConverterTypeLatentReason.read(buf)
        }
    }

    override fun allocationSize(value: List<LatentReason>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLatentReason.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LatentReason>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLatentReason.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeLedgerList: FfiConverterRustBuffer<List<LedgerList>> {
    override fun read(buf: ByteBuffer): List<LedgerList> {
        val len = buf.getInt()
        return List<LedgerList>(len) {
            FfiConverterTypeLedgerList.read(buf)
        }
    }

    override fun allocationSize(value: List<LedgerList>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLedgerList.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LedgerList>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLedgerList.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeOutboxEntry: FfiConverterRustBuffer<List<OutboxEntry>> {
    override fun read(buf: ByteBuffer): List<OutboxEntry> {
        val len = buf.getInt()
        return List<OutboxEntry>(len) {
            FfiConverterTypeOutboxEntry.read(buf)
        }
    }

    override fun allocationSize(value: List<OutboxEntry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOutboxEntry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<OutboxEntry>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOutboxEntry.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSupervisionGround: FfiConverterRustBuffer<List<SupervisionGround>> {
    override fun read(buf: ByteBuffer): List<SupervisionGround> {
        val len = buf.getInt()
        return List<SupervisionGround>(len) {
            FfiConverterTypeSupervisionGround.read(buf)
        }
    }

    override fun allocationSize(value: List<SupervisionGround>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSupervisionGround.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SupervisionGround>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSupervisionGround.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterMapStringLong: FfiConverterRustBuffer<Map<kotlin.String, kotlin.Long>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, kotlin.Long> {
        val len = buf.getInt()
        return buildMap<kotlin.String, kotlin.Long>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterLong.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, kotlin.Long>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterLong.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, kotlin.Long>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterLong.write(v, buf)
        }
    }
}

public typealias Date = java.time.LocalDate

/**
 * @suppress
 */
internal object FfiConverterTypeDate: FfiConverter<Date, RustBuffer> {
    override fun lift(value: RustBuffer): Date {
        val builtinValue = FfiConverterString.lift(value)
        return java.time.LocalDate.parse(builtinValue)
    }

    override fun lower(value: Date): RustBuffer {
        val builtinValue = value.toString()
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Date {
        val builtinValue = FfiConverterString.read(buf)
        return java.time.LocalDate.parse(builtinValue)
    }

    override fun allocationSize(value: Date): ULong {
        val builtinValue = value.toString()
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: Date, buf: ByteBuffer) {
        val builtinValue = value.toString()
        FfiConverterString.write(builtinValue, buf)
    }
}

public typealias Decimal = java.math.BigDecimal

/**
 * @suppress
 */
internal object FfiConverterTypeDecimal: FfiConverter<Decimal, RustBuffer> {
    override fun lift(value: RustBuffer): Decimal {
        val builtinValue = FfiConverterString.lift(value)
        return java.math.BigDecimal(builtinValue)
    }

    override fun lower(value: Decimal): RustBuffer {
        val builtinValue = plainDigits(value)
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Decimal {
        val builtinValue = FfiConverterString.read(buf)
        return java.math.BigDecimal(builtinValue)
    }

    override fun allocationSize(value: Decimal): ULong {
        val builtinValue = plainDigits(value)
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: Decimal, buf: ByteBuffer) {
        val builtinValue = plainDigits(value)
        FfiConverterString.write(builtinValue, buf)
    }
}

public typealias Instant = java.time.Instant

/**
 * @suppress
 */
internal object FfiConverterTypeInstant: FfiConverter<Instant, RustBuffer> {
    override fun lift(value: RustBuffer): Instant {
        val builtinValue = FfiConverterString.lift(value)
        return readInstant(builtinValue)
    }

    override fun lower(value: Instant): RustBuffer {
        val builtinValue = value.toString()
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Instant {
        val builtinValue = FfiConverterString.read(buf)
        return readInstant(builtinValue)
    }

    override fun allocationSize(value: Instant): ULong {
        val builtinValue = value.toString()
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: Instant, buf: ByteBuffer) {
        val builtinValue = value.toString()
        FfiConverterString.write(builtinValue, buf)
    }
}
        /**
         * A dossier after events: all of them are taken, or none.
         */
    @Throws(SuqiuException::class) fun `applyDossier`(`dossier`: Dossier, `events`: List<DossierEvent>): Dossier {
            return FfiConverterTypeDossier.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_apply_dossier(

        FfiConverterTypeDossier.lower(`dossier`),
        FfiConverterSequenceTypeDossierEvent.lower(`events`),_status)
}
    )
    }

        /**
         * A dossier after events, as JSON: a JSON array, a decision, or lines of a log.
         */
    @Throws(SuqiuException::class) fun `applyDossierJson`(`dossier`: kotlin.String, `events`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_apply_dossier_json(

        FfiConverterString.lower(`dossier`),
        FfiConverterString.lower(`events`),_status)
}
    )
    }

        /**
         * An outbox after entries: all of them are taken, or none.
         */
    @Throws(SuqiuException::class) fun `applyOutbox`(`outbox`: Outbox, `entries`: List<OutboxEntry>): Outbox {
            return FfiConverterTypeOutbox.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_apply_outbox(

        FfiConverterTypeOutbox.lower(`outbox`),
        FfiConverterSequenceTypeOutboxEntry.lower(`entries`),_status)
}
    )
    }

        /**
         * An outbox after entries, as JSON; the entries are an array, or one a line. `{}` is an empty outbox.
         */
    @Throws(SuqiuException::class) fun `applyOutboxJson`(`outbox`: kotlin.String, `entries`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_apply_outbox_json(

        FfiConverterString.lower(`outbox`),
        FfiConverterString.lower(`entries`),_status)
}
    )
    }

        /**
         * What an outbox sends next, in order.
         */
    @Throws(SuqiuException::class) fun `outboxBatch`(`outbox`: Outbox): OutboxBatch {
            return FfiConverterTypeOutboxBatch.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_outbox_batch(

        FfiConverterTypeOutbox.lower(`outbox`),_status)
}
    )
    }

        /**
         * What an outbox sends next, as JSON.
         */
    @Throws(SuqiuException::class) fun `outboxBatchJson`(`outbox`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_outbox_batch_json(

        FfiConverterString.lower(`outbox`),_status)
}
    )
    }

        /**
         * Every code with its label in Chinese and in English, by kind, as JSON.
         */
    @Throws(SuqiuException::class) fun `labels`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_labels(

        _status)
}
    )
    }

        /**
         * Earlier petitions that a new one may repeat, the likeliest first; an officer finds whether one is.
         * An accusation is proposed only for an accusation, and only where the question says
         * `seesAccusations`: say so only for who may see accusations.
         */
    @Throws(SuqiuException::class) fun `proposeRepeats`(`question`: RepeatsQuestion): List<ProposedRepeat> {
            return FfiConverterSequenceTypeProposedRepeat.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_propose_repeats(

        FfiConverterTypeRepeatsQuestion.lower(`question`),_status)
}
    )
    }

        /**
         * Earlier petitions that a new one may repeat, as JSON; `sees_accusations` as above is part of the
         * question.
         */
    @Throws(SuqiuException::class) fun `proposeRepeatsJson`(`question`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_propose_repeats_json(

        FfiConverterString.lower(`question`),_status)
}
    )
    }

        /**
         * A public code with its check character (ISO/IEC 7064 MOD 37,36). That no code is given twice is for
         * the program: it counts the serial numbers.
         */
    @Throws(SuqiuException::class) fun `publicCode`(`parts`: PublicCodeParts): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_public_code(

        FfiConverterTypePublicCodeParts.lower(`parts`),_status)
}
    )
    }

        /**
         * A public code with its check character, from parts as JSON; the code is plain text.
         */
    @Throws(SuqiuException::class) fun `publicCodeJson`(`parts`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_public_code_json(

        FfiConverterString.lower(`parts`),_status)
}
    )
    }

        /**
         * Reads a command from JSON.
         */
    @Throws(SuqiuException::class) fun `readCommand`(`json`: kotlin.String): Command {
            return FfiConverterTypeCommand.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_read_command(

        FfiConverterString.lower(`json`),_status)
}
    )
    }

        /**
         * Reads events from a JSON array, a decision, or lines of a log. Events of a newer version have
         * no form here: hand those to `applyJson`.
         */
    @Throws(SuqiuException::class) fun `readEvents`(`json`: kotlin.String): List<Event> {
            return FfiConverterSequenceTypeEvent.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_read_events(

        FfiConverterString.lower(`json`),_status)
}
    )
    }

        /**
         * What a public code says; case, hyphens and blanks do not matter. One that was misread is refused.
         */
    @Throws(SuqiuException::class) fun `readPublicCode`(`code`: kotlin.String): PublicCodeParts {
            return FfiConverterTypePublicCodeParts.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_read_public_code(

        FfiConverterString.lower(`code`),_status)
}
    )
    }

        /**
         * What a public code says, as JSON.
         */
    @Throws(SuqiuException::class) fun `readPublicCodeJson`(`code`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_read_public_code_json(

        FfiConverterString.lower(`code`),_status)
}
    )
    }

        /**
         * Checks the lines of a log: how many, and the last hash. The first broken link is the fault.
         */
    @Throws(SuqiuException::class) fun `verify`(`lines`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_verify(

        FfiConverterString.lower(`lines`),_status)
}
    )
    }

        /**
         * The library's version.
         */ fun `version`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_version(

        _status)
}
    )
    }

        /**
         * A command as canonical JSON, to be kept or sent.
         */
    @Throws(SuqiuException::class) fun `writeCommand`(`command`: Command): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_write_command(

        FfiConverterTypeCommand.lower(`command`),_status)
}
    )
    }

        /**
         * Events as a canonical JSON array, to be kept or sent.
         */
    @Throws(SuqiuException::class) fun `writeEvents`(`events`: List<Event>): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_write_events(

        FfiConverterSequenceTypeEvent.lower(`events`),_status)
}
    )
    }

        /**
         * Which of the versions of a pack judges a day, which is written like `2026-03-02`, as JSON:
         * `{"policy":{…},"status":"in_force"}`, or `not_yet` with `from`, or `expired` with `to` and the
         * `successor`. The digest is that of `Policy.info`.
         */
    @Throws(SuqiuException::class) fun `standingJson`(`versions`: List<Policy>, `day`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_standing_json(

        FfiConverterSequenceTypePolicy.lower(`versions`),
        FfiConverterString.lower(`day`),_status)
}
    )
    }

        /**
         * Reads a dossier from JSON; `policy.readDossier` says what its clock shows.
         */
    @Throws(SuqiuException::class) fun `readDossier`(`json`: kotlin.String): Dossier {
            return FfiConverterTypeDossier.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_read_dossier(

        FfiConverterString.lower(`json`),_status)
}
    )
    }

        /**
         * Reads a command about a dossier from JSON.
         */
    @Throws(SuqiuException::class) fun `readDossierCommand`(`json`: kotlin.String): DossierCommand {
            return FfiConverterTypeDossierCommand.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_read_dossier_command(

        FfiConverterString.lower(`json`),_status)
}
    )
    }

        /**
         * Reads events of dossiers from a JSON array.
         */
    @Throws(SuqiuException::class) fun `readDossierEvents`(`json`: kotlin.String): List<DossierEvent> {
            return FfiConverterSequenceTypeDossierEvent.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_read_dossier_events(

        FfiConverterString.lower(`json`),_status)
}
    )
    }

        /**
         * Reads the answers of a rebase from a JSON array.
         */
    @Throws(SuqiuException::class) fun `readFieldAnswers`(`json`: kotlin.String): List<FieldAnswer> {
            return FfiConverterSequenceTypeFieldAnswer.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_read_field_answers(

        FfiConverterString.lower(`json`),_status)
}
    )
    }

        /**
         * Reads a command of field work from JSON. One that cannot be read belongs to `rebaseJson`, which refuses it
         * alone.
         */
    @Throws(SuqiuException::class) fun `readFieldCommand`(`json`: kotlin.String): FieldCommand {
            return FfiConverterTypeFieldCommand.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_read_field_command(

        FfiConverterString.lower(`json`),_status)
}
    )
    }

        /**
         * Reads an outbox from JSON.
         */
    @Throws(SuqiuException::class) fun `readOutbox`(`json`: kotlin.String): Outbox {
            return FfiConverterTypeOutbox.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_read_outbox(

        FfiConverterString.lower(`json`),_status)
}
    )
    }

        /**
         * Reads an entry of an outbox from JSON.
         */
    @Throws(SuqiuException::class) fun `readOutboxEntry`(`json`: kotlin.String): OutboxEntry {
            return FfiConverterTypeOutboxEntry.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_read_outbox_entry(

        FfiConverterString.lower(`json`),_status)
}
    )
    }

        /**
         * A dossier as canonical JSON, to be kept.
         */
    @Throws(SuqiuException::class) fun `writeDossier`(`value`: Dossier): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_write_dossier(

        FfiConverterTypeDossier.lower(`value`),_status)
}
    )
    }

        /**
         * A command about a dossier as canonical JSON, to be kept or sent.
         */
    @Throws(SuqiuException::class) fun `writeDossierCommand`(`value`: DossierCommand): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_write_dossier_command(

        FfiConverterTypeDossierCommand.lower(`value`),_status)
}
    )
    }

        /**
         * Events of dossiers as a canonical JSON array, to be kept or sent.
         */
    @Throws(SuqiuException::class) fun `writeDossierEvents`(`value`: List<DossierEvent>): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_write_dossier_events(

        FfiConverterSequenceTypeDossierEvent.lower(`value`),_status)
}
    )
    }

        /**
         * The answers of a rebase as a canonical JSON array, to be sent to the phone.
         */
    @Throws(SuqiuException::class) fun `writeFieldAnswers`(`value`: List<FieldAnswer>): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_write_field_answers(

        FfiConverterSequenceTypeFieldAnswer.lower(`value`),_status)
}
    )
    }

        /**
         * A command of field work as canonical JSON, to be sent.
         */
    @Throws(SuqiuException::class) fun `writeFieldCommand`(`value`: FieldCommand): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_write_field_command(

        FfiConverterTypeFieldCommand.lower(`value`),_status)
}
    )
    }

        /**
         * An outbox as canonical JSON, to be kept in the place of its entries.
         */
    @Throws(SuqiuException::class) fun `writeOutbox`(`value`: Outbox): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_write_outbox(

        FfiConverterTypeOutbox.lower(`value`),_status)
}
    )
    }

        /**
         * An entry of an outbox as canonical JSON: a line of the phone's file.
         */
    @Throws(SuqiuException::class) fun `writeOutboxEntry`(`value`: OutboxEntry): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(SuqiuException) { _status ->
    UniffiLib.uniffi_suqiu_kotlin_fn_func_write_outbox_entry(

        FfiConverterTypeOutboxEntry.lower(`value`),_status)
}
    )
    }

