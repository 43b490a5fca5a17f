// What the shim's files share. Included before any system header: the feature macros come first.
#ifndef SHIM_H
#define SHIM_H

#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1

#include "CNcurses.h"

/// Writes all bytes, whatever interrupts it. Async-signal-safe.
void cn_write(int descriptor, const char *bytes, unsigned long count);

/// A string of the opened terminal's database entry, or NULL. Apart from the rest, because <term.h> defines words such
/// as `columns`.
const char *cn_capability(const char *name);

/// Remembers the state of the terminal and prepares to restore it in an emergency.
void cn_guard_prepare(int output);
/// Adds a capability (NULL is nothing) to what an emergency sends.
void cn_guard_add(const char *capability);
/// From now on a crash or an exit restores the terminal, until `cn_guard_disarm`.
void cn_guard_arm(void);
void cn_guard_disarm(void);
/// Sets the terminal's state as it was found.
void cn_guard_restore_state(void);
/// Puts the terminal in order at once, if armed. Async-signal-safe.
void cn_guard_rescue(void);

/// Catches the signals; false when the pipe they are reported by cannot be made.
bool cn_signals_catch(void);
/// Gives the signals back to whom they belonged.
void cn_signals_release(void);
/// Becomes readable when a signal has arrived.
int cn_signals_descriptor(void);
/// Empties that descriptor.
void cn_signals_drain(void);
/// Stops the process as SIGTSTP does when nobody catches it; returns when it is continued.
void cn_signals_stop(void);

/// Prepares reading of keys from `input`.
bool cn_input_open(int input);
void cn_input_close(void);

/// Looks up what colours there are.
void cn_colors_open(void);
/// The number of the colour pair that shows ink on ground, or comes closest.
int16_t cn_pair_of(int ink, int ground);

#endif
