/*
 * suqiu: decisions, deadlines and alerts for public petitions, for C.
 *
 * This file is made by `suqiu-tools header`; change the Rust source in `ffi/` instead. It is also
 * the manual: what is not declared here is no part of the interface.
 *
 * Ownership
 * ---------
 * A function that makes something writes its address to an `out_` argument, and the caller frees it
 * with the function named after its type: `suqiu_policy_free` for a `suqiu_policy`, and so on. There
 * is no general free, and `free` of the C library is never the right one. To free null does nothing;
 * to free a handle twice is an error in the program, as with `free`. `suqiu_buffer_free` empties the
 * buffer that it frees, so that it may be called again.
 *
 * Nothing that is handed in is kept: texts are read or copied during the call, and handles may be
 * freed in any order, even where one was made of another.
 *
 * An `out_` argument is written in any case: with the answer, or with null (an empty buffer) when
 * the call fails. What it held before is not freed.
 *
 * Texts
 * -----
 * Every text is UTF-8 with its length in bytes, without a NUL. Handed in, a text may be null where
 * its length is 0, and is at most SUQIU_MAX_TEXT long. Handed out, a NUL follows it, so that it can
 * be printed; JSON never holds a NUL itself. All JSON that is handed out is canonical (RFC 8785):
 * the same question has the same bytes in every language and on every machine.
 *
 * Errors
 * ------
 * A function that can fail comes back with a suqiu_status and takes `suqiu_error **out_error` last.
 * It may be null; otherwise it is set to null when the call goes well, and to an error that the
 * caller frees when it does not: a stable code, messages in Chinese and English, what to do next,
 * the article behind a refusal, where, and all of it as JSON. After a fault nothing has changed,
 * but for the columns of answers, of which the rows in front of the faulty one are written.
 *
 * A panic inside the library is caught and comes back as SUQIU_STATUS_INTERNAL_PANIC. The library
 * keeps nothing between calls outside its handles: no last error, no settings, no cache.
 *
 * Misuse is found where it can be: null and misaligned pointers, lengths that no memory has, bytes
 * that are not UTF-8, numbers that are no constant of this file, arrays that overlap, a petition
 * that another thread is changing. Pointers to memory that was freed or is too short cannot be told.
 *
 * Threads
 * -------
 * Policies, directories, jurisdictions and errors do not change and may be used by several threads
 * at once. Petitions and chains are for one thread at a time: give each thread a clone, or put a
 * lock around them. A handle may be freed by another thread than the one that made it, once no call
 * uses it.
 */
