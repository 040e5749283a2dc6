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


#ifndef SUQIU_H
#define SUQIU_H

#include <stddef.h>
#include <stdint.h>
/** The version with which a program is compiled; see `suqiu_version`. */
#define SUQIU_VERSION "0.1.0"
#define SUQIU_VERSION_MAJOR 0
#define SUQIU_VERSION_MINOR 1
#define SUQIU_VERSION_PATCH 0
/** The same as one number; see `suqiu_version_number`. */
#define SUQIU_VERSION_NUMBER \
    ((SUQIU_VERSION_MAJOR << 16) | (SUQIU_VERSION_MINOR << 8) | SUQIU_VERSION_PATCH)


/**
 * The version of this interface. It grows when a function or a struct changes or goes.
 */
#define SUQIU_ABI_VERSION 1

/**
 * The longest text that a function takes, in bytes: 256 MiB.
 */
#define SUQIU_MAX_TEXT 268435456

/**
 * In a column of due days: a pause holds the clock, so it has no due.
 */
#define SUQIU_NO_DUE INT32_MIN

/**
 * How a call went: 0, or what kind of fault the error object describes.
 *
 * The numbers are stable. Each thousand is a family; a status of a family that is newer than a
 * program is told by `status / 1000`. A number that falls out of use is never given out again; it
 * stays listed here as reserved.
 */
enum suqiu_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * It went well.
   */
  SUQIU_STATUS_OK = 0,
  /**
   * A command is refused; nothing changed. The code says why.
   */
  SUQIU_STATUS_REFUSED = 1000,
  /**
   * A policy pack cannot be used.
   */
  SUQIU_STATUS_PACK = 2000,
  /**
   * A directory cannot be used.
   */
  SUQIU_STATUS_DIRECTORY = 3000,
  /**
   * A calendar cannot be used, or a date has no answer on it.
   */
  SUQIU_STATUS_CALENDAR = 4000,
  /**
   * A clock has no answer.
   */
  SUQIU_STATUS_CLOCK = 5000,
  /**
   * A column of clocks cannot be computed; `suqiu_error_row` names the row.
   */
  SUQIU_STATUS_CLOCK_COLUMN = 5001,
  /**
   * A log is broken, or something cannot be sealed into one.
   */
  SUQIU_STATUS_LOG = 6000,
  /**
   * Records cannot be audited.
   */
  SUQIU_STATUS_AUDIT = 7000,
  /**
   * What was handed in is not of the form asked for.
   */
  SUQIU_STATUS_INPUT = 8000,
  /**
   * A pointer is null, or not aligned for what it points to.
   */
  SUQIU_STATUS_INPUT_NULL = 8001,
  /**
   * A text is not UTF-8; the place names the byte.
   */
  SUQIU_STATUS_INPUT_UTF8 = 8002,
  /**
   * A length is larger than `SUQIU_MAX_TEXT`, or than memory can be.
   */
  SUQIU_STATUS_INPUT_LENGTH = 8003,
  /**
   * A number is none of those that the header lists.
   */
  SUQIU_STATUS_INPUT_CHOICE = 8004,
  /**
   * An array for answers overlaps another array.
   */
  SUQIU_STATUS_INPUT_OVERLAP = 8005,
  /**
   * JSON that is not of the form asked for; the place names line, column and field.
   */
  SUQIU_STATUS_INPUT_UNREADABLE = 8006,
  /**
   * Another thread uses a petition or a chain at the moment.
   */
  SUQIU_STATUS_INPUT_BUSY = 8007,
  /**
   * A fault of the library itself.
   */
  SUQIU_STATUS_INTERNAL = 9000,
  /**
   * A panic inside the library was caught; please report it.
   */
  SUQIU_STATUS_INTERNAL_PANIC = 9001,
  /**
   * A petition or a chain was being changed when a panic was caught: free it and fold the
   * events again.
   */
  SUQIU_STATUS_INTERNAL_HALF_CHANGED = 9002,
  /**
   * A kind of fault that this interface has no number for yet; the code says more.
   */
  SUQIU_STATUS_INTERNAL_UNEXPECTED = 9999,
  /**
   * A command of field work could not be brought to the server. No call ends so: an outbox
   * tells it of a command that it set aside.
   */
  SUQIU_STATUS_FIELD = 10000,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum suqiu_status suqiu_status;
#else
typedef uint32_t suqiu_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How a pack is written.
 */
enum suqiu_pack_format
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * JSON; findings name the path.
   */
  SUQIU_PACK_FORMAT_JSON = 0,
  /**
   * TOML; findings name path, line and column.
   */
  SUQIU_PACK_FORMAT_TOML = 1,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum suqiu_pack_format suqiu_pack_format;
#else
typedef uint32_t suqiu_pack_format;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * The unit in which a clock counts, as a number in a column.
 */
enum suqiu_unit
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * Natural days.
   */
  SUQIU_UNIT_DAYS = 0,
  /**
   * Working days.
   */
  SUQIU_UNIT_WORKING_DAYS = 1,
  /**
   * Hours from the instant of the start.
   */
  SUQIU_UNIT_HOURS = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum suqiu_unit suqiu_unit;
#else
typedef uint32_t suqiu_unit;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * What happens when the last day of a period is a day of rest.
 */
enum suqiu_roll
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * The last day stays.
   */
  SUQIU_ROLL_NONE = 0,
  /**
   * The next working day is the last one.
   */
  SUQIU_ROLL_NEXT = 1,
  /**
   * The working day before is the last one.
   */
  SUQIU_ROLL_PREVIOUS = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum suqiu_roll suqiu_roll;
#else
typedef uint32_t suqiu_roll;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * Whom a clock protects.
 */
enum suqiu_nature
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * A duty of a unit: it alerts on the nominal due and is broken after the rolled one.
   */
  SUQIU_NATURE_DUTY = 0,
  /**
   * A right of the petitioner: it lasts until the rolled due.
   */
  SUQIU_NATURE_RIGHT = 1,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum suqiu_nature suqiu_nature;
#else
typedef uint32_t suqiu_nature;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * The colour of a clock, as a number in a column, in order of severity.
 */
enum suqiu_colour
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * Before the first threshold.
   */
  SUQIU_COLOUR_CLEAR = 0,
  /**
   * Blue.
   */
  SUQIU_COLOUR_BLUE = 1,
  /**
   * Yellow.
   */
  SUQIU_COLOUR_YELLOW = 2,
  /**
   * Red.
   */
  SUQIU_COLOUR_RED = 3,
  /**
   * After the due.
   */
  SUQIU_COLOUR_OVERDUE = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum suqiu_colour suqiu_colour;
#else
typedef uint32_t suqiu_colour;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How sure a due is, as a number in a column.
 */
enum suqiu_certainty
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * Every day counted is covered by the calendar's notices.
   */
  SUQIU_CERTAINTY_CERTAIN = 0,
  /**
   * Only the rolling went by the weekly pattern.
   */
  SUQIU_CERTAINTY_PROVISIONAL_ROLL = 1,
  /**
   * The counting itself went by the weekly pattern.
   */
  SUQIU_CERTAINTY_PROVISIONAL = 2,
  /**
   * The clock has no due, because a pause holds it.
   */
  SUQIU_CERTAINTY_NO_DUE = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum suqiu_certainty suqiu_certainty;
#else
typedef uint32_t suqiu_certainty;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * Seals the events of one petition, one after the other.
 *
 * For one thread at a time; two at once give `SUQIU_STATUS_INPUT_BUSY`.
 */
typedef struct suqiu_chain suqiu_chain;

/**
 * The units of a place: who stands above whom, and what each is there for.
 *
 * Does not change; may be used by several threads at once. A clone shares everything.
 */
typedef struct suqiu_directory suqiu_directory;

/**
 * What went wrong: a stable code, where, why, and what to do next.
 *
 * Does not change; may be read by several threads at once.
 */
typedef struct suqiu_error suqiu_error;

/**
 * By which rules and among which units petitions are decided.
 *
 * Does not change; may be used by several threads at once. A clone shares everything.
 */
typedef struct suqiu_jurisdiction suqiu_jurisdiction;

/**
 * The state of one petition: a value that only `suqiu_petition_apply` changes.
 *
 * For one thread at a time. A call that meets a change by another thread comes back with
 * `SUQIU_STATUS_INPUT_BUSY`; calls that only read may go on beside each other.
 */
typedef struct suqiu_petition suqiu_petition;

/**
 * A compiled policy: the rules of a place, and the calendar on which their clocks count.
 *
 * Does not change; may be used by several threads at once. A clone shares everything.
 */
typedef struct suqiu_policy suqiu_policy;

/**
 * A text that the caller owns: UTF-8, `len` bytes, and a NUL after the last. End it with
 * `suqiu_buffer_free`; the fields are to be read only.
 */
typedef struct suqiu_buffer {
  /**
   * The first byte; null in a buffer without a text.
   */
  const char *data;
  /**
   * How many bytes, without the NUL.
   */
  size_t len;
  /**
   * The library's own.
   */
  size_t capacity;
} suqiu_buffer;

/**
 * A text that someone else owns: UTF-8, `len` bytes.
 *
 * Handed in, `data` may be null where `len` is 0, and needs no NUL at the end. Handed out by an
 * accessor, it lives as long as the object it was asked of, and a NUL follows the last byte.
 */
typedef struct suqiu_text {
  /**
   * The first byte.
   */
  const char *data;
  /**
   * How many bytes, without the NUL.
   */
  size_t len;
} suqiu_text;

/**
 * The text of one policy pack.
 */
typedef struct suqiu_pack {
  /**
   * How it is written: a `suqiu_pack_format`.
   */
  uint32_t format;
  /**
   * What findings call it: a file name, usually.
   */
  struct suqiu_text name;
  /**
   * The text itself.
   */
  struct suqiu_text text;
} suqiu_pack;

/**
 * Periods to compute, a row each, and where their dues go. Days are counted from 1970-01-01.
 */
typedef struct suqiu_due_day_columns {
  /**
   * How many rows every array has.
   */
  size_t rows;
  /**
   * In: the day of the start.
   */
  const int32_t *start;
  /**
   * In: how many units.
   */
  const int32_t *count;
  /**
   * Out: the last day of the period itself.
   */
  int32_t *nominal;
  /**
   * Out: the last day after rolling.
   */
  int32_t *rolled;
  /**
   * Out: a `suqiu_certainty`.
   */
  uint8_t *certainty;
} suqiu_due_day_columns;

/**
 * A fraction above 0 and up to 1; both numbers at most 10,000.
 */
typedef struct suqiu_fraction {
  /**
   * Above the line.
   */
  uint32_t numerator;
  /**
   * Below the line.
   */
  uint32_t denominator;
} suqiu_fraction;

/**
 * What the clocks of one sweep have in common.
 */
typedef struct suqiu_sweep_rule {
  /**
   * The fraction of the budget from which a clock is blue.
   */
  struct suqiu_fraction blue;
  /**
   * From which it is yellow.
   */
  struct suqiu_fraction yellow;
  /**
   * From which it is red.
   */
  struct suqiu_fraction red;
  /**
   * A `suqiu_nature`.
   */
  uint32_t nature;
  /**
   * A `suqiu_roll`.
   */
  uint32_t roll;
} suqiu_sweep_rule;

/**
 * Running clocks, a row each.
 */
typedef struct suqiu_sweep_columns {
  /**
   * How many rows every array has.
   */
  size_t rows;
  /**
   * The start, in microseconds since 1970-01-01T00:00:00Z.
   */
  const int64_t *start;
  /**
   * The budget, in the row's unit.
   */
  const int32_t *budget;
  /**
   * The unit: a `suqiu_unit`.
   */
  const uint8_t *unit;
  /**
   * Units that extensions added; null where there are none.
   */
  const int32_t *extended;
  /**
   * Units that pauses and exclusions took out so far; null where there are none.
   */
  const int32_t *excluded;
  /**
   * Not 0 where an open pause holds the clock; null where none does.
   */
  const uint8_t *paused;
} suqiu_sweep_columns;

/**
 * Where the answers of a sweep go, a row each.
 */
typedef struct suqiu_sweep_output {
  /**
   * The last day of the period itself, in days since 1970-01-01, or `SUQIU_NO_DUE`.
   */
  int32_t *nominal;
  /**
   * The last day after rolling, or `SUQIU_NO_DUE`.
   */
  int32_t *rolled;
  /**
   * A `suqiu_certainty`.
   */
  uint8_t *certainty;
  /**
   * A `suqiu_colour`.
   */
  uint8_t *colour;
} suqiu_sweep_output;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the library that is loaded, like `0.1.0`. It lives as long as the library.
 */
const char *suqiu_version(void);

/**
 * The version of the library that is loaded as a number: major * 65536 + minor * 256 + patch.
 */
uint32_t suqiu_version_number(void);

/**
 * The version of the interface of the library that is loaded. A program may go on when it equals
 * the `SUQIU_ABI_VERSION` with which it was compiled.
 */
uint32_t suqiu_abi_version(void);

/**
 * Frees a text, and leaves the buffer empty: to free it again does nothing. Null is nothing to
 * free.
 *
 * Not while another thread uses this buffer.
 */
void suqiu_buffer_free(struct suqiu_buffer *buffer);

/**
 * The status with which the call came back. Of null: `SUQIU_STATUS_OK`.
 *
 * `error` is only read. Any thread may call it, also several at once.
 */
suqiu_status suqiu_error_status(const struct suqiu_error *error);

/**
 * The stable code, like `input.unreadable`; of null the empty text, as for all texts of an error.
 *
 * The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
 * only read. Any thread may call it, also several at once.
 */
struct suqiu_text suqiu_error_code(const struct suqiu_error *error);

/**
 * What is wrong, in Chinese.
 *
 * The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
 * only read. Any thread may call it, also several at once.
 */
struct suqiu_text suqiu_error_message_zh(const struct suqiu_error *error);

/**
 * What is wrong, in English.
 *
 * The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
 * only read. Any thread may call it, also several at once.
 */
struct suqiu_text suqiu_error_message_en(const struct suqiu_error *error);

/**
 * What to do next, in Chinese.
 *
 * The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
 * only read. Any thread may call it, also several at once.
 */
struct suqiu_text suqiu_error_next_zh(const struct suqiu_error *error);

/**
 * What to do next, in English.
 *
 * The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
 * only read. Any thread may call it, also several at once.
 */
struct suqiu_text suqiu_error_next_en(const struct suqiu_error *error);

/**
 * The articles behind a refusal; empty for any other fault.
 *
 * The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
 * only read. Any thread may call it, also several at once.
 */
struct suqiu_text suqiu_error_article(const struct suqiu_error *error);

/**
 * Where: a line and column, a path in JSON, a byte; empty where the fault has no place.
 *
 * The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
 * only read. Any thread may call it, also several at once.
 */
struct suqiu_text suqiu_error_place(const struct suqiu_error *error);

/**
 * The row of a column that cannot be computed, from 0; -1 where the fault is not of one row.
 *
 * `error` is only read. Any thread may call it, also several at once.
 */
int64_t suqiu_error_row(const struct suqiu_error *error);

/**
 * All of it as canonical JSON, with the findings of a pack and the commands that are possible now.
 *
 * The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
 * only read. Any thread may call it, also several at once.
 */
struct suqiu_text suqiu_error_json(const struct suqiu_error *error);

/**
 * Frees an error, and with it all texts that were asked of it. Null is nothing to free.
 *
 * The caller frees each error once, whichever function gave it. Not while another thread uses it.
 */
void suqiu_error_free(struct suqiu_error *error);

/**
 * The national policy that ships inside the library. It is built anew by each call: keep it.
 *
 * The caller frees `out_policy` with `suqiu_policy_free`. Any thread may call it.
 */
suqiu_status suqiu_policy_national(struct suqiu_policy **out_policy,
                                   struct suqiu_error **out_error);

/**
 * Loads the pack `id` from `count` texts. What it extends is looked for among the texts, then in
 * the library (`cn.national`). The error's JSON lists every finding.
 *
 * The texts are copied. The caller frees `out_policy` with `suqiu_policy_free`. Any thread may
 * call it.
 */
suqiu_status suqiu_policy_load(const struct suqiu_pack *packs,
                               size_t count,
                               const char *id,
                               size_t id_len,
                               struct suqiu_policy **out_policy,
                               struct suqiu_error **out_error);

/**
 * The same policy on a newer table of days than the library's; `calendar` is its JSON.
 *
 * `policy` is only read. The caller frees `out_policy` with `suqiu_policy_free`. Any thread may
 * call it.
 */
suqiu_status suqiu_policy_with_calendar(const struct suqiu_policy *policy,
                                        const char *calendar,
                                        size_t calendar_len,
                                        struct suqiu_policy **out_policy,
                                        struct suqiu_error **out_error);

/**
 * What a policy is, as JSON: digest, id and version.
 *
 * `policy` is only read. The caller frees `out_info` with `suqiu_buffer_free`. Any thread may call
 * it.
 */
suqiu_status suqiu_policy_info(const struct suqiu_policy *policy,
                               struct suqiu_buffer *out_info,
                               struct suqiu_error **out_error);

/**
 * The resolved pack as canonical JSON. Loaded again it has the same digest.
 *
 * `policy` is only read. The caller frees `out_json` with `suqiu_buffer_free`. Any thread may call
 * it.
 */
suqiu_status suqiu_policy_json(const struct suqiu_policy *policy,
                               struct suqiu_buffer *out_json,
                               struct suqiu_error **out_error);

/**
 * What was found while loading that did not prevent it: a JSON array of findings.
 *
 * `policy` is only read. The caller frees `out_findings` with `suqiu_buffer_free`. Any thread may
 * call it.
 */
suqiu_status suqiu_policy_warnings(const struct suqiu_policy *policy,
                                   struct suqiu_buffer *out_findings,
                                   struct suqiu_error **out_error);

/**
 * What of the policy the units of a directory cannot carry as written, and who stands in: a JSON array
 * of findings. Those of severity `error` leave petitions without anybody to answer them.
 *
 * `policy` and `directory` are only read. The caller frees `out_findings` with `suqiu_buffer_free`. Any
 * thread may call it.
 */
suqiu_status suqiu_policy_check_directory(const struct suqiu_policy *policy,
                                          const struct suqiu_directory *directory,
                                          struct suqiu_buffer *out_findings,
                                          struct suqiu_error **out_error);

/**
 * A second handle to the same policy. Each is freed on its own.
 *
 * `policy` is only read. The caller frees `out_policy` with `suqiu_policy_free`. Any thread may
 * call it.
 */
suqiu_status suqiu_policy_clone(const struct suqiu_policy *policy,
                                struct suqiu_policy **out_policy,
                                struct suqiu_error **out_error);

/**
 * Frees a policy. Jurisdictions made of it live on. Null is nothing to free.
 *
 * Not while another thread uses this handle.
 */
void suqiu_policy_free(struct suqiu_policy *policy);

/**
 * Reads a directory from a JSON array of units.
 *
 * The text is copied. The caller frees `out_directory` with `suqiu_directory_free`. Any thread may
 * call it.
 */
suqiu_status suqiu_directory_from_json(const char *json,
                                       size_t json_len,
                                       struct suqiu_directory **out_directory,
                                       struct suqiu_error **out_error);

/**
 * Reads a directory from CSV with a header; `functions` are separated by `;`.
 *
 * The text is copied. The caller frees `out_directory` with `suqiu_directory_free`. Any thread may
 * call it.
 */
suqiu_status suqiu_directory_from_csv(const char *csv,
                                      size_t csv_len,
                                      struct suqiu_directory **out_directory,
                                      struct suqiu_error **out_error);

/**
 * How many units a directory has, as JSON: `{"units":2031}`.
 *
 * `directory` is only read. The caller frees `out_info` with `suqiu_buffer_free`. Any thread may
 * call it.
 */
suqiu_status suqiu_directory_info(const struct suqiu_directory *directory,
                                  struct suqiu_buffer *out_info,
                                  struct suqiu_error **out_error);

/**
 * A second handle to the same directory. Each is freed on its own.
 *
 * `directory` is only read. The caller frees `out_directory` with `suqiu_directory_free`. Any
 * thread may call it.
 */
suqiu_status suqiu_directory_clone(const struct suqiu_directory *directory,
                                   struct suqiu_directory **out_directory,
                                   struct suqiu_error **out_error);

/**
 * Frees a directory. Jurisdictions made of it live on. Null is nothing to free.
 *
 * Not while another thread uses this handle.
 */
void suqiu_directory_free(struct suqiu_directory *directory);

/**
 * Puts a policy and a directory together. Both may be freed afterwards.
 *
 * The caller frees `out_jurisdiction` with `suqiu_jurisdiction_free`. Any thread may call it.
 */
suqiu_status suqiu_jurisdiction_new(const struct suqiu_policy *policy,
                                    const struct suqiu_directory *directory,
                                    struct suqiu_jurisdiction **out_jurisdiction,
                                    struct suqiu_error **out_error);

/**
 * A second handle to the same jurisdiction. Each is freed on its own.
 *
 * `jurisdiction` is only read. The caller frees `out_jurisdiction` with
 * `suqiu_jurisdiction_free`. Any thread may call it.
 */
suqiu_status suqiu_jurisdiction_clone(const struct suqiu_jurisdiction *jurisdiction,
                                      struct suqiu_jurisdiction **out_jurisdiction,
                                      struct suqiu_error **out_error);

/**
 * Frees a jurisdiction. Null is nothing to free.
 *
 * Not while another thread uses this handle.
 */
void suqiu_jurisdiction_free(struct suqiu_jurisdiction *jurisdiction);

/**
 * Where a petition goes, as JSON: one responsible unit in one channel, or "not here" with reason,
 * article and next step. The facts are JSON, `{"class":"claim","relation":"employment"}`: what is
 * left out is unknown, `{}` at the least. `at` (RFC 3339) is when it is asked; limits of other
 * procedures are read at that time.
 *
 * A unit, place or subject that is not known, a date after the day of `at`, and an accusation that
 * no unit is free to take give `SUQIU_STATUS_INPUT` with a code `route.…`.
 *
 * `jurisdiction` is only read, the texts are copied. The caller frees `out_decision` with
 * `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_route(const struct suqiu_jurisdiction *jurisdiction,
                         const char *facts,
                         size_t facts_len,
                         const char *at,
                         size_t at_len,
                         struct suqiu_buffer *out_decision,
                         struct suqiu_error **out_error);

/**
 * Why a petition goes where `suqiu_route` says, as JSON: the rule that decided, what held beside
 * it, and of every other rule the first thing that it lacked. Arguments and faults are those of
 * `suqiu_route`, but that it needs no unit to be free.
 *
 * `jurisdiction` is only read, the texts are copied. The caller frees `out_explanation` with
 * `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_explain_route(const struct suqiu_jurisdiction *jurisdiction,
                                 const char *facts,
                                 size_t facts_len,
                                 const char *at,
                                 size_t at_len,
                                 struct suqiu_buffer *out_explanation,
                                 struct suqiu_error **out_error);

/**
 * A petition to which nothing happened yet.
 *
 * The caller frees `out_petition` with `suqiu_petition_free`. Any thread may call it.
 */
suqiu_status suqiu_petition_blank(const char *id,
                                  size_t id_len,
                                  struct suqiu_petition **out_petition,
                                  struct suqiu_error **out_error);

/**
 * A petition from all of its events: a JSON array, a decision, or lines of a log.
 *
 * The text is copied. The caller frees `out_petition` with `suqiu_petition_free`. Any thread may
 * call it.
 */
suqiu_status suqiu_petition_fold(const char *id,
                                 size_t id_len,
                                 const char *events,
                                 size_t events_len,
                                 struct suqiu_petition **out_petition,
                                 struct suqiu_error **out_error);

/**
 * A petition from a snapshot. It stands where the snapshot was taken: apply the later events.
 *
 * The text is copied. The caller frees `out_petition` with `suqiu_petition_free`. Any thread may
 * call it.
 */
suqiu_status suqiu_petition_restore(const char *snapshot,
                                    size_t snapshot_len,
                                    struct suqiu_petition **out_petition,
                                    struct suqiu_error **out_error);

/**
 * A petition's state as JSON, to be kept and restored.
 *
 * `petition` and `policy` are only read. The caller frees `out_snapshot` with
 * `suqiu_buffer_free`. Threads: see `suqiu_petition`.
 */
suqiu_status suqiu_petition_snapshot(const struct suqiu_petition *petition,
                                     const struct suqiu_policy *policy,
                                     struct suqiu_buffer *out_snapshot,
                                     struct suqiu_error **out_error);

/**
 * A petition of its own in the same state.
 *
 * `petition` is only read. The caller frees `out_petition` with `suqiu_petition_free`. Threads:
 * see `suqiu_petition`.
 */
suqiu_status suqiu_petition_clone(const struct suqiu_petition *petition,
                                  struct suqiu_petition **out_petition,
                                  struct suqiu_error **out_error);

/**
 * Frees a petition. Null is nothing to free.
 *
 * Not while another thread uses this handle.
 */
void suqiu_petition_free(struct suqiu_petition *petition);

/**
 * Decides a command: what would happen, as JSON. Nothing changes: store the events, then hand the
 * decision to `suqiu_petition_apply`. A refusal comes back as `SUQIU_STATUS_REFUSED`.
 *
 * `jurisdiction` and `petition` are only read, the command is copied. The caller frees
 * `out_decision` with `suqiu_buffer_free`. Threads: see `suqiu_petition`.
 */
suqiu_status suqiu_petition_decide(const struct suqiu_jurisdiction *jurisdiction,
                                   const struct suqiu_petition *petition,
                                   const char *command,
                                   size_t command_len,
                                   struct suqiu_buffer *out_decision,
                                   struct suqiu_error **out_error);

/**
 * Applies events to a petition: a JSON array, a decision, or lines of a log. Either all of them
 * are taken, or none.
 *
 * `petition` changes; the text is copied. Threads: see `suqiu_petition`.
 */
suqiu_status suqiu_petition_apply(struct suqiu_petition *petition,
                                  const char *events,
                                  size_t events_len,
                                  struct suqiu_error **out_error);

/**
 * Where a petition stands, as JSON: `{"phase":"registered","seq":2}`.
 *
 * `petition` is only read. The caller frees `out_position` with `suqiu_buffer_free`. Threads: see
 * `suqiu_petition`.
 */
suqiu_status suqiu_petition_position(const struct suqiu_petition *petition,
                                     struct suqiu_buffer *out_position,
                                     struct suqiu_error **out_error);

/**
 * Every running and ended clock as JSON. `now` is RFC 3339 with its offset, like
 * `2026-03-02T09:30:00+08:00`.
 *
 * `petition` and `policy` are only read. The caller frees `out_clocks` with `suqiu_buffer_free`.
 * Threads: see `suqiu_petition`.
 */
suqiu_status suqiu_petition_clocks(const struct suqiu_petition *petition,
                                   const struct suqiu_policy *policy,
                                   const char *now,
                                   size_t now_len,
                                   struct suqiu_buffer *out_clocks,
                                   struct suqiu_error **out_error);

/**
 * The alerts that are due at `now` (RFC 3339) and were not claimed, as JSON.
 *
 * `petition` and `policy` are only read. The caller frees `out_alerts` with `suqiu_buffer_free`.
 * Threads: see `suqiu_petition`.
 */
suqiu_status suqiu_petition_alerts(const struct suqiu_petition *petition,
                                   const struct suqiu_policy *policy,
                                   const char *now,
                                   size_t now_len,
                                   struct suqiu_buffer *out_alerts,
                                   struct suqiu_error **out_error);

/**
 * When to look again after `now` (RFC 3339), as JSON: an instant, or `null`.
 *
 * `petition` and `policy` are only read. The caller frees `out_instant` with `suqiu_buffer_free`.
 * Threads: see `suqiu_petition`.
 */
suqiu_status suqiu_petition_next_change(const struct suqiu_petition *petition,
                                        const struct suqiu_policy *policy,
                                        const char *now,
                                        size_t now_len,
                                        struct suqiu_buffer *out_instant,
                                        struct suqiu_error **out_error);

/**
 * What the petitioner may see at `now` (RFC 3339), as JSON. `events` are all those of the
 * petition, in any form that `suqiu_petition_apply` takes.
 *
 * `petition` and `policy` are only read, the text is copied. The caller frees `out_view` with
 * `suqiu_buffer_free`. Threads: see `suqiu_petition`.
 */
suqiu_status suqiu_petition_view(const struct suqiu_petition *petition,
                                 const struct suqiu_policy *policy,
                                 const char *events,
                                 size_t events_len,
                                 const char *now,
                                 size_t now_len,
                                 struct suqiu_buffer *out_view,
                                 struct suqiu_error **out_error);

/**
 * Why each of some events happened, as JSON: rule and article.
 *
 * `policy` is only read, the text is copied. The caller frees `out_explanations` with
 * `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_explain(const struct suqiu_policy *policy,
                           const char *events,
                           size_t events_len,
                           struct suqiu_buffer *out_explanations,
                           struct suqiu_error **out_error);

/**
 * When a clock falls due, as JSON; `null` while it stands still. The question is JSON:
 * `{"budget":"15 days","start":"2026-03-02T09:30:00+08:00"}`, and more where it is not the
 * ordinary case.
 *
 * `policy` is only read (its calendar), the text is copied. The caller frees `out_due` with
 * `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_clock_due(const struct suqiu_policy *policy,
                             const char *question,
                             size_t question_len,
                             struct suqiu_buffer *out_due,
                             struct suqiu_error **out_error);

/**
 * What a clock shows at `now` (RFC 3339), as JSON: colour, due, what is left.
 *
 * `policy` is only read, the texts are copied. The caller frees `out_reading` with
 * `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_clock_read(const struct suqiu_policy *policy,
                              const char *question,
                              size_t question_len,
                              const char *now,
                              size_t now_len,
                              struct suqiu_buffer *out_reading,
                              struct suqiu_error **out_error);

/**
 * Which days a due counted and skipped, and why, as JSON.
 *
 * `policy` is only read, the text is copied. The caller frees `out_explanation` with
 * `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_clock_explain(const struct suqiu_policy *policy,
                                 const char *question,
                                 size_t question_len,
                                 struct suqiu_buffer *out_explanation,
                                 struct suqiu_error **out_error);

/**
 * Computes the dues of many periods in natural or working days (`unit`, a `suqiu_unit`; `roll`, a
 * `suqiu_roll`). Nothing is allocated.
 *
 * A row that cannot be computed gives `SUQIU_STATUS_CLOCK_COLUMN`, and `suqiu_error_row` names it;
 * the rows in front of it are written. No output may overlap another array.
 *
 * `policy` is only read (its calendar), the arrays stay the caller's. Any thread may call it.
 */
suqiu_status suqiu_due_days(const struct suqiu_policy *policy,
                            int32_t unit,
                            uint32_t roll,
                            const struct suqiu_due_day_columns *columns,
                            struct suqiu_error **out_error);

/**
 * Computes dues and colours of many running clocks at `now`, in microseconds since
 * 1970-01-01T00:00:00Z. `rule` may be null: duties, rolled to the next working day, blue from one
 * half, yellow from three quarters, red from nine tenths. Nothing is allocated.
 *
 * A row that cannot be computed gives `SUQIU_STATUS_CLOCK_COLUMN`, and `suqiu_error_row` names it;
 * the rows in front of it are written. No output may overlap another array.
 *
 * `policy` is only read (its calendar), the arrays stay the caller's. Any thread may call it.
 */
suqiu_status suqiu_sweep(const struct suqiu_policy *policy,
                         const struct suqiu_sweep_rule *rule,
                         const struct suqiu_sweep_columns *columns,
                         int64_t now,
                         const struct suqiu_sweep_output *output,
                         struct suqiu_error **out_error);

/**
 * Computes only the colours of many running clocks: `colour` takes a `suqiu_colour` a row. The
 * rest is as for `suqiu_sweep`.
 *
 * `policy` is only read (its calendar), the arrays stay the caller's. Any thread may call it.
 */
suqiu_status suqiu_sweep_colours(const struct suqiu_policy *policy,
                                 const struct suqiu_sweep_rule *rule,
                                 const struct suqiu_sweep_columns *columns,
                                 int64_t now,
                                 uint8_t *colour,
                                 struct suqiu_error **out_error);

/**
 * A chain that starts (`after` is `sm3` or `sha256`), or goes on after the hash of the last line
 * (`sm3:` or `sha256:` and 64 hexadecimal digits).
 *
 * The caller frees `out_chain` with `suqiu_chain_free`. Any thread may call it.
 */
suqiu_status suqiu_chain_new(const char *after,
                             size_t after_len,
                             struct suqiu_chain **out_chain,
                             struct suqiu_error **out_error);

/**
 * Seals one event, a JSON object: the line for the log, without a line break. After a fault the
 * chain stands where it stood.
 *
 * `chain` changes; the text is copied. The caller frees `out_line` with `suqiu_buffer_free`.
 * Threads: see `suqiu_chain`.
 */
suqiu_status suqiu_chain_seal(struct suqiu_chain *chain,
                              const char *event,
                              size_t event_len,
                              struct suqiu_buffer *out_line,
                              struct suqiu_error **out_error);

/**
 * The hash of the last line, with which a chain goes on; empty before the first.
 *
 * `chain` is only read. The caller frees `out_hash` with `suqiu_buffer_free`. Threads: see
 * `suqiu_chain`.
 */
suqiu_status suqiu_chain_last(const struct suqiu_chain *chain,
                              struct suqiu_buffer *out_hash,
                              struct suqiu_error **out_error);

/**
 * Frees a chain. Null is nothing to free.
 *
 * Not while another thread uses this handle.
 */
void suqiu_chain_free(struct suqiu_chain *chain);

/**
 * Checks the lines of a log, from the first on: `{"last":"sm3:...","lines":12}`. The first broken
 * link is the fault, and its place names the line.
 *
 * The text is only read. The caller frees `out_verified` with `suqiu_buffer_free`. Any thread may
 * call it.
 */
suqiu_status suqiu_log_verify(const char *lines,
                              size_t lines_len,
                              struct suqiu_buffer *out_verified,
                              struct suqiu_error **out_error);

/**
 * Audits the export of a platform, CSV with a header: the report as JSON. The options are JSON,
 * at least `{"as_of":"2026-04-01T00:00:00+08:00"}`.
 *
 * `policy` is only read, the texts are read in place. The caller frees `out_report` with
 * `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_audit(const struct suqiu_policy *policy,
                         const char *csv,
                         size_t csv_len,
                         const char *options,
                         size_t options_len,
                         struct suqiu_buffer *out_report,
                         struct suqiu_error **out_error);

/**
 * Which units sit in the centre in the month after the one that was counted, as JSON. The question
 * is JSON: `{"month":"2026-03","seats":4,"visits":[{"unit":"hrss","visits":12}]}`; a unit that it
 * leaves out had no visit.
 *
 * A unit that is not in the directory or is counted twice gives `SUQIU_STATUS_INPUT`.
 *
 * `directory` is only read, the text is copied. The caller frees `out_rotation` with
 * `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_rotation(const struct suqiu_directory *directory,
                            const char *question,
                            size_t question_len,
                            struct suqiu_buffer *out_rotation,
                            struct suqiu_error **out_error);

/**
 * Earlier petitions that a new one may repeat, as a JSON array, the likeliest first. It is a
 * proposal: an officer finds whether one is. The question is JSON, `{"earlier":[…],"new":{…}}`
 * (`RepeatsQuestion` in `schemas/suqiu.json`). An accusation is proposed only for an accusation, and
 * only with `"sees_accusations":true`: say so only for who may see accusations.
 *
 * The text is copied. The caller frees `out_proposed` with `suqiu_buffer_free`. Any thread may call
 * it.
 */
suqiu_status suqiu_propose_repeats(const char *question,
                                   size_t question_len,
                                   struct suqiu_buffer *out_proposed,
                                   struct suqiu_error **out_error);

/**
 * What is measured of units in a period, as JSON. `snapshots` is an array of `count` texts, each as
 * `suqiu_petition_snapshot` gives it; the question is JSON,
 * `{"as_of":"2026-04-01T00:00:00+08:00","from":"2026-03-01","to":"2026-03-31"}`.
 *
 * A period that ends before it begins gives `SUQIU_STATUS_INPUT`, a snapshot that cannot be read
 * the fault of `suqiu_petition_restore`, with its place in the array, like `snapshots[2]`.
 *
 * `policy` and the texts are only read. The caller frees `out_report` with
 * `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_indicators(const struct suqiu_policy *policy,
                              const struct suqiu_text *snapshots,
                              size_t count,
                              const char *question,
                              size_t question_len,
                              struct suqiu_buffer *out_report,
                              struct suqiu_error **out_error);

/**
 * Answers a question about tables, as JSON: who of a pool can mediate, what of the pack's schedules was
 * held or missed, what a meeting has before it, a ledger, monthly counts and a forecast, who held a petition
 * when. The question is JSON with its kind under `ask` (`Ask` in `schemas/suqiu.json`), the answer a
 * `TableAnswer`. `snapshots` is an array of `count` texts, each as `suqiu_petition_snapshot` gives it: the
 * petitions that it is asked of, or none.
 *
 * A question that has no answer gives `SUQIU_STATUS_INPUT`, a snapshot that cannot be read the fault of
 * `suqiu_petition_restore`, with its place in the array, like `snapshots[2]`.
 *
 * `jurisdiction` and the texts are only read. The caller frees `out_answer` with `suqiu_buffer_free`. Any
 * thread may call it.
 */
suqiu_status suqiu_ask(const struct suqiu_jurisdiction *jurisdiction,
                       const struct suqiu_text *snapshots,
                       size_t count,
                       const char *question,
                       size_t question_len,
                       struct suqiu_buffer *out_answer,
                       struct suqiu_error **out_error);

/**
 * A public code with its check character (ISO/IEC 7064 MOD 37,36), as plain text. The parts are JSON:
 * `{"place":"430722","date":"2026-03-02","serial":17}`. That no code is given twice is for the caller.
 *
 * Parts of which no code can be made give `SUQIU_STATUS_INPUT`.
 *
 * The text is copied. The caller frees `out_code` with `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_public_code(const char *parts,
                               size_t parts_len,
                               struct suqiu_buffer *out_code,
                               struct suqiu_error **out_error);

/**
 * What a public code says, as JSON of the same form; case, hyphens and blanks of `code` do not matter.
 * A code that was misread gives `SUQIU_STATUS_INPUT`.
 *
 * The text is copied. The caller frees `out_parts` with `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_read_public_code(const char *code,
                                    size_t code_len,
                                    struct suqiu_buffer *out_parts,
                                    struct suqiu_error **out_error);

/**
 * Decides a command about a dossier; the decision as JSON. Nothing changes: store the event, then hand
 * the decision to `suqiu_apply_dossier`. The dossier is JSON as `suqiu_apply_dossier` gives it,
 * `{"id":"g1"}` before the first event. `petition` is the one that a listing is of, or that a grid event
 * turns into; it may be `NULL` otherwise.
 *
 * A refusal gives `SUQIU_STATUS_REFUSED`.
 *
 * `jurisdiction` and `petition` are only read, the texts are copied. The caller frees `out_decision`
 * with `suqiu_buffer_free`. Threads: see `suqiu_petition`.
 */
suqiu_status suqiu_decide_dossier(const struct suqiu_jurisdiction *jurisdiction,
                                  const struct suqiu_petition *petition,
                                  const char *dossier,
                                  size_t dossier_len,
                                  const char *command,
                                  size_t command_len,
                                  struct suqiu_buffer *out_decision,
                                  struct suqiu_error **out_error);

/**
 * A dossier after events, as JSON: a JSON array, a decision, or lines of a log. All of them are taken,
 * or none.
 *
 * Events of another dossier give `SUQIU_STATUS_INPUT`.
 *
 * The texts are copied. The caller frees `out_dossier` with `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_apply_dossier(const char *dossier,
                                 size_t dossier_len,
                                 const char *events,
                                 size_t events_len,
                                 struct suqiu_buffer *out_dossier,
                                 struct suqiu_error **out_error);

/**
 * What the clock of a dossier's step shows, as JSON; `null` where none runs. `now` is RFC 3339.
 *
 * `policy` is only read, the texts are copied. The caller frees `out_reading` with
 * `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_read_dossier(const struct suqiu_policy *policy,
                                const char *dossier,
                                size_t dossier_len,
                                const char *now,
                                size_t now_len,
                                struct suqiu_buffer *out_reading,
                                struct suqiu_error **out_error);

/**
 * Which of the versions of a pack judges a day, as JSON: `{"policy":{…},"status":"in_force"}`, or
 * `not_yet` with `from`, or `expired` with `to` and the `successor`. `versions` is an array of `count`
 * policies in any order, and the day is written like `2026-03-02`. The digest of the answer is that of
 * `suqiu_policy_info`.
 *
 * Versions that overlap or are of different packs give `SUQIU_STATUS_PACK`.
 *
 * The policies are only read, the text is copied. The caller frees `out_standing` with
 * `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_policy_standing(const struct suqiu_policy *const *versions,
                                   size_t count,
                                   const char *day,
                                   size_t day_len,
                                   struct suqiu_buffer *out_standing,
                                   struct suqiu_error **out_error);

/**
 * What the policy `new` changes compared with `old`, for whom, as JSON: the changes of each table, with an
 * example of the petitions that go elsewhere (`Diff` in `schemas/suqiu.json`).
 *
 * The policies are only read. The caller frees `out_diff` with `suqiu_buffer_free`. Any thread may call
 * it.
 */
suqiu_status suqiu_policy_diff(const struct suqiu_policy *old,
                               const struct suqiu_policy *new_,
                               struct suqiu_buffer *out_diff,
                               struct suqiu_error **out_error);

/**
 * What the policy `new` changes for a petition that was decided under `old`, as JSON (`Affected` in
 * `schemas/suqiu.json`), or `null` where nothing changes. `at` is when it is asked, as RFC 3339.
 * `directory` may be `NULL`: then it is not looked at where the petition would go.
 *
 * The handles are only read, the text is copied. The caller frees `out_affected` with `suqiu_buffer_free`.
 * Threads: see `suqiu_petition`.
 */
suqiu_status suqiu_policy_affected(const struct suqiu_policy *old,
                                   const struct suqiu_policy *new_,
                                   const struct suqiu_directory *directory,
                                   const struct suqiu_petition *petition,
                                   const char *at,
                                   size_t at_len,
                                   struct suqiu_buffer *out_affected,
                                   struct suqiu_error **out_error);

/**
 * Decides commands that waited on a phone again, in order, on what is known by now; the answers and the
 * events as JSON. Nothing changes: store all events, or none. The question is JSON,
 * `{"at":"2026-03-02T18:00:00+08:00","dossiers":[…]}` (`RebaseQuestion` in `schemas/suqiu.json`).
 * `snapshots` is an array of `snapshot_count` texts, each as `suqiu_petition_snapshot` gives it: the
 * petitions that the commands are about. `pending` is an array of `pending_count` texts, each a
 * `FieldCommand`, `{"petition":{…}}` or `{"dossier":{…}}`; one that cannot be read is refused alone.
 *
 * A question that cannot be read gives `SUQIU_STATUS_INPUT`, a snapshot that cannot be read the fault of
 * `suqiu_petition_restore`, with its place. A refused command is an answer, no error.
 *
 * `jurisdiction` and the texts are only read. The caller frees `out_rebased` with `suqiu_buffer_free`. Any
 * thread may call it.
 */
suqiu_status suqiu_rebase(const struct suqiu_jurisdiction *jurisdiction,
                          const char *question,
                          size_t question_len,
                          const struct suqiu_text *snapshots,
                          size_t snapshot_count,
                          const struct suqiu_text *pending,
                          size_t pending_count,
                          struct suqiu_buffer *out_rebased,
                          struct suqiu_error **out_error);

/**
 * An outbox after entries, as JSON: the outbox is JSON, `{}` before the first entry; the entries are a JSON
 * array of `OutboxEntry`, or one a line. All of them are taken, or none.
 *
 * An entry that cannot be read gives `SUQIU_STATUS_INPUT` with its place, like `entries[3]`. A last line that
 * was cut short when the phone was switched off is left out by the caller.
 *
 * The texts are copied. The caller frees `out_outbox` with `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_apply_outbox(const char *outbox,
                                size_t outbox_len,
                                const char *entries,
                                size_t entries_len,
                                struct suqiu_buffer *out_outbox,
                                struct suqiu_error **out_error);

/**
 * What an outbox sends next, as JSON: `{"commands":[…]}`, each a `FieldCommand`.
 *
 * The text is copied. The caller frees `out_batch` with `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_outbox_batch(const char *outbox,
                                size_t outbox_len,
                                struct suqiu_buffer *out_batch,
                                struct suqiu_error **out_error);

/**
 * Every code that crosses the boundary, by kind, with its label in Chinese and English, as JSON.
 *
 * The caller frees `out_labels` with `suqiu_buffer_free`. Any thread may call it.
 */
suqiu_status suqiu_labels(struct suqiu_buffer *out_labels, struct suqiu_error **out_error);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SUQIU_H */
