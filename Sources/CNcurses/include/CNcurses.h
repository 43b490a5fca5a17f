#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

// A thin shim over ncurses: integers and plain structs only, so that Swift never sees <curses.h>, whose macros, wide
// characters and window types it cannot import alike on Linux and macOS. One screen at a time, used from one thread.

// MARK: The surroundings

/// Whether the descriptor is a terminal.
bool cn_is_terminal(int descriptor);
/// Opens the terminal behind `output` for reading; −1 when there is none. The caller closes it.
int cn_open_keyboard_of(int output);
/// Closes a descriptor.
void cn_close_descriptor(int descriptor);
/// The value of an environment variable, or NULL.
const char *cn_variable(const char *name);

/// What ncurses makes of a value of TERM, or of opening it.
enum {
  CN_OK = 0,
  /// The terminal database has no such entry.
  CN_UNKNOWN_TERMINAL = 1,
  /// The entry cannot place the cursor.
  CN_NO_CURSOR_ADDRESSING = 2,
  /// The descriptors could not be used.
  CN_OPEN_FAILED = 3,
};
/// Asks the terminal database about `terminal` without touching the terminal.
int cn_check(const char *terminal, int output);

// MARK: The screen

/// What the terminal is asked before the screen opens.
struct cn_question {
  /// Everything that is sent, in one piece.
  const char *text;
  /// Whether the bytes that have come hold all answers: nothing more is waited for.
  bool (*is_enough)(const char *bytes, long count);
};
/// Starts drawing on `output` and reading from `input`; CN_OK or what is wrong. Before that a question (or NULL) is
/// asked, and its answers waited for, 100 milliseconds at most. Mixtures of light are there if they are wanted, ncurses is
/// new enough, and the terminal's entry is one of a terminal with 256 colours.
int cn_open(const char *terminal, int input, int output, const struct cn_question *question, bool wants_mixtures);
/// What the terminal sent when it was asked, and what was typed meanwhile.
const char *cn_heard(long *count);
/// Keeps bytes that were typed already; the keyboard gives them before all others.
void cn_hand_on(const char *bytes, long count);
/// Gives the terminal back as it was found. Without an open screen it does nothing.
void cn_close(void);

/// The present size in cells.
void cn_size(int *columns, int *rows);
/// CN_FIRST_MIXTURE (there are as many), 256, 16, 8 or 0.
int cn_color_count(void);
/// Makes the characters of the locale known: UTF-8 where the environment asks for it.
void cn_choose_characters(void);
/// Whether the locale's characters are UTF-8.
bool cn_is_unicode(void);
/// The size of the whole screen in pixels, as the system knows it; zeros where it does not.
void cn_pixels(int *across, int *down);

/// The number of the first mixture of light, black: the 24 bits above are `0xRRGGBB`.
enum { CN_FIRST_MIXTURE = 0x1000000 };
/// One cell: the scalar 0 marks the right half of a wide character; a colour of −1 is the terminal's own.
struct cn_cell {
  uint32_t scalar;
  /// A combining mark over the scalar, or 0.
  uint32_t mark;
  int32_t ink;
  int32_t ground;
  /// 1 bold, 2 dim, 4 underline, 8 reverse.
  uint8_t attributes;
};
/// Puts `count` cells at (`column`, `row`). Nothing is sent before `cn_flush`.
void cn_blit(const struct cn_cell *cells, int column, int row, int count);
/// Forgets what was put: the whole screen is blank again.
void cn_erase(void);
/// Sends what differs from what the terminal shows.
///
/// Colours are sent only where they change if the whole screen has been put cell by cell (`is_whole`) and none of the
/// cells put last is in the terminal's own colours: those are sent in a way that nobody can keep count of.
void cn_flush(bool is_whole);
/// Sends everything again, whatever the terminal shows.
void cn_redraw(void);
/// Whether a pair of colours has been approximated since the last call, because all pairs are taken.
bool cn_take_exhaustion(void);
/// How many pairs there can be.
int cn_pair_limit(void);
/// Forgets all colour pairs and blanks the screen; everything has to be put again.
void cn_recycle_pairs(void);
/// Lets at most `limit` pairs be defined, for tests of what happens then; 0 restores the terminal's own limit.
void cn_limit_pairs(int limit);

/// Sends bytes past ncurses. It must not notice: the cursor and the colours are left as they were.
void cn_transmit(const char *bytes, long count);
/// From now on `bytes` are part of every farewell, and sent before the program stops: they undo what `cn_transmit` may
/// have done.
void cn_add_farewell(const char *bytes);

// MARK: Input

/// Why `cn_wait` came back.
enum { CN_TIMEOUT = 0, CN_INPUT = 1, CN_WOKEN = 2, CN_GONE = 3 };
/// Waits at most `milliseconds` (−1: for ever) for input or a signal; never wakes up in between.
int cn_wait(int milliseconds);
/// Waits at most `milliseconds` for input; a signal ends the wait, too.
bool cn_wait_for_input(int milliseconds);

/// Keys that the terminal database knows; bytes are below CN_KEY_FIRST.
enum {
  CN_NOTHING = -1,
  CN_KEY_FIRST = 0x100,
  CN_KEY_UNKNOWN = CN_KEY_FIRST,
  CN_KEY_UP,
  CN_KEY_DOWN,
  CN_KEY_LEFT,
  CN_KEY_RIGHT,
  CN_KEY_SHIFT_LEFT,
  CN_KEY_SHIFT_RIGHT,
  CN_KEY_HOME,
  CN_KEY_END,
  CN_KEY_PAGE_UP,
  CN_KEY_PAGE_DOWN,
  CN_KEY_ENTER,
  CN_KEY_BACK_TAB,
  CN_KEY_BACKSPACE,
  CN_KEY_DELETE,
  /// F1 is one more than this.
  CN_KEY_FUNCTION = 0x200,
};
/// The next byte or key that has arrived, CN_NOTHING when there is none. It does not wait, except for the rest of an
/// escape sequence.
int cn_next_code(void);

// MARK: Signals

/// What a signal asks for.
enum { CN_NO_SIGNAL = 0, CN_RESIZE = 1, CN_SUSPEND = 2, CN_CONTINUE = 3, CN_END = 4 };
/// Takes one signal that has arrived; for CN_END its number is stored.
int cn_take_signal(int *number);
/// Adopts the terminal's new size; true when it differs from the old one.
bool cn_adopt_size(void);
/// The terminal may have moved lines about in its own way: the next flush sends everything.
void cn_distrust_screen(void);
/// Makes `cn_wait` come back with CN_WOKEN. From any thread; without an open screen it does nothing.
void cn_wake(void);
/// Whether `cn_wake` has been called since the last time.
bool cn_take_wake(void);
/// Gives the terminal back and stops the process; returns when it is continued, the screen shown again.
void cn_suspend(void);
/// Shows the screen again after somebody else had the terminal.
void cn_resume(void);

#endif
