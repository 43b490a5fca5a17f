// The screen: opened, sent, suspended and given back.
#include "shim.h"

#include <curses.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

// Buttons and dragging, in decimal numbers (any column); pasted text in brackets.
static const char extras_on[] = "\033[?1002h\033[?1006h\033[?2004h";
static const char extras_off[] = "\033[?2004l\033[?1006l\033[?1002l";

static SCREEN *screen = NULL;
static FILE *output_file = NULL;
static FILE *input_file = NULL;
static int output_descriptor = -1;
// Kept here, because ncurses may adopt a new size by itself when it comes back to the screen.
static int known_columns = 0;
static int known_rows = 0;

static void transmit(const char *bytes) { cn_write(output_descriptor, bytes, strlen(bytes)); }

static FILE *duplicate(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  return copy < 0 ? NULL : fdopen(copy, mode);
}

static void close_files(void) {
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

int cn_open(const char *terminal, int input, int output) {
  if (screen != NULL) return CN_OPEN_FAILED;
  int problem = cn_check(terminal, output);
  if (problem != CN_OK) return problem;
  // Numbers keep their points: only the kind of characters is the user's.
  setlocale(LC_CTYPE, "");
  // They would fix the size for good.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  output_descriptor = output;
  cn_guard_prepare(output);
  output_file = duplicate(output, "w");
  input_file = duplicate(input, "r");
  bool ready = output_file != NULL && input_file != NULL && cn_signals_catch();
  if (ready) screen = newterm((char *)terminal, output_file, input_file);
  if (screen == NULL) {
    cn_signals_release();
    close_files();
    return CN_OPEN_FAILED;
  }
  getmaxyx(stdscr, known_rows, known_columns);
  prepare_guard();
  cn_guard_arm();
  set_modes();
  cn_colors_open();
  cn_input_open(fileno(input_file));
  // Until ncurses has ended once, it makes one write per cursor move (`lib_mvcur.c`, state ewInitial).
  endwin();
  refresh();
  transmit(extras_on);
  return CN_OK;
}

void cn_close(void) {
  if (screen == NULL) return;
  transmit(extras_off);
  endwin();
  cn_guard_restore_state();
  cn_guard_disarm();
  cn_input_close();
  delscreen(screen);
  screen = NULL;
  close_files();
  cn_signals_release();
}

void cn_size(int *columns, int *rows) {
  *columns = known_columns;
  *rows = known_rows;
}

bool cn_adopt_size(void) {
  struct winsize now;
  if (ioctl(output_descriptor, TIOCGWINSZ, &now) != 0 || now.ws_row == 0 || now.ws_col == 0) return false;
  if (known_columns == now.ws_col && known_rows == now.ws_row) return false;
  resize_term(now.ws_row, now.ws_col);
  getmaxyx(stdscr, known_rows, known_columns);
  cn_erase();
  // The terminal has moved lines about in its own way.
  clearok(curscr, TRUE);
  return true;
}

void cn_erase(void) { werase(stdscr); }

void cn_flush(void) {
  wnoutrefresh(stdscr);
  doupdate();
}

void cn_redraw(void) { wrefresh(curscr); }

void cn_suspend(void) {
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
