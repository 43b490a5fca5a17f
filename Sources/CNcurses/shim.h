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
/// Forgets what an emergency sends, but for the end of a sequence of which only the beginning has been sent.
void cn_guard_begin(void);
/// Adds a capability (NULL is nothing) to what an emergency sends.
void cn_guard_add(const char *capability);
/// From now on a crash or an exit restores the terminal, until `cn_guard_disarm`.
void cn_guard_arm(void);
void cn_guard_disarm(void);
/// Lets go of what `cn_guard_prepare` took.
void cn_guard_release(void);
/// Puts the terminal in order at once, if armed, even if nobody reads from it. Async-signal-safe.
void cn_guard_rescue(void);

/// From now on nothing more is sent to the screen, so that no write can block. Async-signal-safe.
void cn_screen_mute(void);

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

/// A compiled entry of a terminal.
enum { CN_LARGEST_ENTRY = 32768 };
struct cn_entry {
  unsigned char bytes[CN_LARGEST_ENTRY];
  long length;
};
/// One of its strings, by its number in <term.h>; NULL where it has none.
const char *cn_entry_string(const struct cn_entry *entry, int string);
/// Takes a string out; false when the entry does not know it.
bool cn_entry_drop(struct cn_entry *entry, int string);
/// Gives a string another text; false, and nothing done, when there is no room.
bool cn_entry_replace(struct cn_entry *entry, int string, const char *text);
/// Gives it mixtures of light beside its palette: numbers from CN_FIRST_MIXTURE on. Its programs for colours are still to
/// be replaced. False, and nothing done, when it is no entry.
bool cn_entry_make_direct(struct cn_entry *entry);
/// Makes the terminal's entry ready for `newterm`: without the string that resets the palette, for the palette is the
/// user's, with colours that are sent only where they change, and with mixtures of light if they are wanted.
void cn_prepare_entry(const char *terminal, bool wants_mixtures);
/// Whether the entry was given mixtures of light.
bool cn_has_mixtures(void);
/// Says whether none of the cells that are sent next is in the terminal's own colours.
void cn_trust_colors(bool trusted);
/// Whether a cell in the terminal's own colours has been put since the last call.
bool cn_take_own_colors(void);
/// What `cn_prepare_entry` has put into the environment is taken out again.
void cn_forget_entry(void);

/// Some moment's time.
long cn_milliseconds_now(void);
/// Polls until something happens or the time is over, however often a signal interrupts.
struct pollfd;
int cn_poll_within(struct pollfd *watched, unsigned long count, int milliseconds);
/// Asks the terminal, and keeps what comes back (`cn_heard`). NULL asks nothing.
void cn_ask(const struct cn_question *question, int input, int output);

/// Prepares reading of keys from `input`.
bool cn_input_open(int input);
void cn_input_close(void);

/// Where there are mixtures: the number of the terminal's own colour, which then is sent as others are.
enum { CN_OWN_COLOR = 256 };
/// Whether a pair with this ink and ground is sent in a way that nobody can keep count of.
bool cn_is_uncounted(int32_t ink, int32_t ground);
/// Looks up what colours there are.
void cn_colors_open(void);
/// The number of the colour pair that shows ink on ground, or comes closest.
int16_t cn_pair_of(int32_t ink, int32_t ground);

#endif
