// The screen: opened, sent, suspended and given back.
#include "shim.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

// Buttons and dragging, in decimal numbers (any column); pasted text in brackets.
static const char extras_on[] = "\033[?1002h\033[?1006h\033[?2004h";
static const char extras_off[] = "\033[?2004l\033[?1006l\033[?1002l";
// What undoes that which went past ncurses.
static char undo[256];

static SCREEN *screen = NULL;
static FILE *output_file = NULL;
static FILE *input_file = NULL;
static int output_descriptor = -1;
// Where ncurses writes, what takes its place at the end, and whether a write is under way.
static volatile sig_atomic_t screen_descriptor = -1;
static int null_descriptor = -1;
static volatile sig_atomic_t is_sending = 0;
// Kept here, because ncurses may adopt a new size by itself when it comes back to the screen.
static int known_columns = 0;
static int known_rows = 0;

// More cells than any screen has; ncurses crashes at 32768 columns.
enum { most_columns = 1000, most_rows = 1000 };

void cn_transmit(const char *bytes, long count) {
  is_sending = 1;
  if (screen_descriptor >= 0) cn_write(screen_descriptor, bytes, (unsigned long)count);
  is_sending = 0;
}

static void transmit(const char *bytes) { cn_transmit(bytes, (long)strlen(bytes)); }

/// The size that the terminal says, within bounds; false when it says none.
static bool told_size(int *columns, int *rows) {
  struct winsize now;
  if (ioctl(output_descriptor, TIOCGWINSZ, &now) != 0 || now.ws_row == 0 || now.ws_col == 0) return false;
  *columns = now.ws_col < most_columns ? now.ws_col : most_columns;
  *rows = now.ws_row < most_rows ? now.ws_row : most_rows;
  return true;
}

/// Tells ncurses a size, which it otherwise asks the terminal for by itself, without bounds, whenever it comes back.
static void dictate_size(int columns, int rows) {
  char text[16];
  snprintf(text, sizeof text, "%d", columns);
  setenv("COLUMNS", text, 1);
  snprintf(text, sizeof text, "%d", rows);
  setenv("LINES", text, 1);
}

static void dictate_no_size(void) {
  unsetenv("LINES");
  unsetenv("COLUMNS");
}

static SCREEN *new_screen(const char *terminal, bool wants_mixtures) {
  int columns, rows;
  if (told_size(&columns, &rows)) dictate_size(columns, rows);
  cn_prepare_entry(terminal, wants_mixtures);
  SCREEN *opened = newterm((char *)terminal, output_file, input_file);
  cn_forget_entry();
  return opened;
}

static FILE *duplicate(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return NULL;
  FILE *file = fdopen(copy, mode);
  if (file == NULL) close(copy);
  return file;
}

void cn_screen_mute(void) {
  int error = errno;
  if (screen_descriptor >= 0 && null_descriptor >= 0) {
    dup2(null_descriptor, screen_descriptor);
    // Lets the write that is caught in a full queue come to its end.
    if (is_sending) tcflush(output_descriptor, TCOFLUSH);
  }
  errno = error;
}

static void close_files(void) {
  screen_descriptor = -1;
  if (null_descriptor >= 0) close(null_descriptor);
  null_descriptor = -1;
  if (output_file != NULL) fclose(output_file);
  if (input_file != NULL) fclose(input_file);
  output_file = input_file = NULL;
}

static void set_modes(void) {
  cbreak();
  noecho();
  nonl();
  // Ctrl-S must not freeze the screen, nor Ctrl-V (macOS) swallow the next key.
  struct termios modes;
  def_prog_mode();
  if (tcgetattr(output_descriptor, &modes) == 0) {
    modes.c_iflag &= ~(tcflag_t)IXON;
    modes.c_lflag &= ~(tcflag_t)IEXTEN;
    tcsetattr(output_descriptor, TCSADRAIN, &modes);
    def_prog_mode();
  }
  // A frame is sent as a whole, even when keys are waiting; the cursor may stay anywhere, for it is hidden.
  typeahead(-1);
  leaveok(stdscr, TRUE);
  curs_set(0);
}

static void prepare_guard(void) {
  cn_guard_begin();
  cn_guard_add(undo);
  cn_guard_add(extras_off);
  cn_guard_add(cn_capability("sgr0"));
  cn_guard_add(cn_capability("op"));
  cn_guard_add(cn_capability("rmkx"));
  // Back to the first screen; where there is only one, the picture is wiped off.
  const char *leave = cn_capability("rmcup");
  cn_guard_add(leave != NULL ? leave : cn_capability("clear"));
  cn_guard_add(cn_capability("cnorm"));
  cn_guard_add("\r");
}

int cn_open(const char *terminal, int input, int output, const struct cn_question *question, bool wants_mixtures) {
  if (screen != NULL) return CN_OPEN_FAILED;
  int problem = cn_check(terminal, output);
  if (problem != CN_OK) return problem;
  cn_choose_characters();
  dictate_no_size();
  output_descriptor = output;
  cn_guard_prepare(output);
  output_file = duplicate(output, "w");
  input_file = duplicate(input, "r");
  null_descriptor = open("/dev/null", O_WRONLY | O_CLOEXEC);
  bool ready = output_file != NULL && input_file != NULL && null_descriptor >= 0 && cn_signals_catch();
  if (ready && question != NULL) {
    cn_guard_arm();
    cn_ask(question, fileno(input_file), fileno(output_file));
  }
  if (ready) screen = new_screen(terminal, wants_mixtures);
  if (screen != NULL && !cn_input_open(fileno(input_file))) {
    endwin();
    delscreen(screen);
    screen = NULL;
  }
  if (screen == NULL) {
    cn_signals_release();
    cn_guard_release();
    close_files();
    return CN_OPEN_FAILED;
  }
  screen_descriptor = fileno(output_file);
  getmaxyx(stdscr, known_rows, known_columns);
  undo[0] = '\0';
  prepare_guard();
  cn_guard_arm();
  set_modes();
  cn_colors_open();
  // Until ncurses has ended once, it makes one write per cursor move (`lib_mvcur.c`, state ewInitial).
  endwin();
  refresh();
  transmit(extras_on);
  return CN_OK;
}

void cn_add_farewell(const char *bytes) {
  snprintf(undo, sizeof undo, "%s", bytes);
  // An emergency must not find half of it.
  cn_guard_disarm();
  prepare_guard();
  cn_guard_arm();
}

void cn_close(void) {
  if (screen == NULL) return;
  // ncurses waits for the terminal when it ends; the guard says farewell in its place, and does not.
  cn_screen_mute();
  endwin();
  cn_guard_rescue();
  cn_guard_release();
  cn_input_close();
  delscreen(screen);
  screen = NULL;
  dictate_no_size();
  close_files();
  cn_signals_release();
}

void cn_size(int *columns, int *rows) {
  *columns = known_columns;
  *rows = known_rows;
}

void cn_pixels(int *across, int *down) {
  struct winsize now;
  bool is_known = ioctl(output_descriptor, TIOCGWINSZ, &now) == 0;
  *across = is_known ? now.ws_xpixel : 0;
  *down = is_known ? now.ws_ypixel : 0;
}

bool cn_adopt_size(void) {
  int columns, rows;
  if (!told_size(&columns, &rows) || (known_columns == columns && known_rows == rows)) return false;
  dictate_size(columns, rows);
  if (resize_term(rows, columns) == ERR) return false;
  getmaxyx(stdscr, known_rows, known_columns);
  return true;
}

void cn_distrust_screen(void) {
  cn_erase();
  clearok(curscr, TRUE);
}

void cn_erase(void) { werase(stdscr); }

void cn_flush(bool is_whole) {
  is_sending = 1;
  cn_trust_colors(!cn_take_own_colors() && is_whole);
  wnoutrefresh(stdscr);
  doupdate();
  is_sending = 0;
}

void cn_redraw(void) {
  is_sending = 1;
  cn_trust_colors(false);
  wrefresh(curscr);
  is_sending = 0;
}

void cn_suspend(void) {
  transmit(undo);
  transmit(extras_off);
  endwin();
  cn_guard_disarm();
  cn_signals_stop();
  cn_resume();
}

void cn_resume(void) {
  // First the modes: a process continued in the background is stopped right here, before it writes anything.
  reset_prog_mode();
  cn_guard_arm();
  if (!isendwin()) endwin();
  cn_redraw();
  transmit(extras_on);
}
