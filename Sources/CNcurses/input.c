// Waiting, and keys as ncurses knows them from the terminal database.
//
// Escape sequences that it does not know arrive byte by byte and are read by the decoder in Swift: the mouse, pasted
// text, keys with modifiers.
#include "shim.h"

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

// Reading from a window shows it first, except from a pad: so keys are read from one that nobody draws on.
static WINDOW *pad = NULL;
static int keyboard = -1;
// How often in a row input was announced and none came: others may take it, but not for ever.
static int disappointments = 0;
enum { most_disappointments = 8 };

// What was typed before the screen opened.
static char handed_on[2048];
static int handed_on_count = 0, handed_on_place = 0;

void cn_hand_on(const char *bytes, long count) {
  for (long i = 0; i < count && handed_on_count < (int)sizeof handed_on; i++) handed_on[handed_on_count++] = bytes[i];
}

bool cn_input_open(int input) {
  keyboard = input;
  disappointments = 0;
  pad = newpad(1, 1);
  if (pad == NULL) return false;
  keypad(pad, TRUE);
  nodelay(pad, TRUE);
  set_escdelay(25);
  // ncurses' own mouse knows neither dragging nor columns above 223.
  define_key(NULL, KEY_MOUSE);
  return true;
}

void cn_input_close(void) {
  if (pad != NULL) delwin(pad);
  pad = NULL;
  keyboard = -1;
  handed_on_count = handed_on_place = 0;
}

long cn_milliseconds_now(void) {
  struct timespec now = {0, 0};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int cn_poll_within(struct pollfd *watched, unsigned long count, int milliseconds) {
  long end = cn_milliseconds_now() + milliseconds;
  for (;;) {
    int ready = poll(watched, (nfds_t)count, milliseconds);
    if (ready >= 0 || errno != EINTR) return ready;
    if (milliseconds >= 0) {
      long left = end - cn_milliseconds_now();
      milliseconds = left > 0 ? (int)left : 0;
    }
  }
}

static bool is_gone(short happened) {
  int waiting = 0;
  // A closed terminal is readable for ever, and nothing is there.
  if (ioctl(keyboard, FIONREAD, &waiting) == 0 && waiting > 0) return disappointments > most_disappointments;
  return (happened & (POLLHUP | POLLERR | POLLNVAL)) != 0 || ++disappointments > most_disappointments;
}

int cn_wait(int milliseconds) {
  struct pollfd watched[] = {{keyboard, POLLIN, 0}, {cn_signals_descriptor(), POLLIN, 0}};
  int ready = cn_poll_within(watched, 2, milliseconds);
  if (ready < 0) return CN_GONE;
  if (watched[1].revents != 0) {
    cn_signals_drain();
    return CN_WOKEN;
  }
  if (watched[0].revents == 0) return CN_TIMEOUT;
  if (is_gone(watched[0].revents)) return CN_GONE;
  disappointments++;
  return CN_INPUT;
}

bool cn_wait_for_input(int milliseconds) {
  struct pollfd watched[] = {{keyboard, POLLIN, 0}, {cn_signals_descriptor(), POLLIN, 0}};
  return cn_poll_within(watched, 2, milliseconds) > 0 && watched[1].revents == 0 && !is_gone(watched[0].revents);
}

static int key_of(int code) {
  switch (code) {
    case KEY_UP: case KEY_SR: return CN_KEY_UP;
    case KEY_DOWN: case KEY_SF: return CN_KEY_DOWN;
    case KEY_LEFT: return CN_KEY_LEFT;
    case KEY_RIGHT: return CN_KEY_RIGHT;
    case KEY_SLEFT: return CN_KEY_SHIFT_LEFT;
    case KEY_SRIGHT: return CN_KEY_SHIFT_RIGHT;
    case KEY_HOME: case KEY_FIND: case KEY_A1: case KEY_SHOME: return CN_KEY_HOME;
    case KEY_END: case KEY_SELECT: case KEY_C1: case KEY_SEND: return CN_KEY_END;
    case KEY_PPAGE: case KEY_A3: return CN_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return CN_KEY_PAGE_DOWN;
    case KEY_ENTER: return CN_KEY_ENTER;
    case KEY_BTAB: return CN_KEY_BACK_TAB;
    case KEY_BACKSPACE: return CN_KEY_BACKSPACE;
    case KEY_DC: return CN_KEY_DELETE;
    default: break;
  }
  if (code > KEY_F0 && code <= KEY_F(63)) return CN_KEY_FUNCTION + (code - KEY_F0);
  return CN_KEY_UNKNOWN;
}

int cn_next_code(void) {
  if (handed_on_place < handed_on_count) return (unsigned char)handed_on[handed_on_place++];
  int code = pad == NULL ? ERR : wgetch(pad);
  if (code == ERR) return CN_NOTHING;
  disappointments = 0;
  return code < CN_KEY_FIRST ? code : key_of(code);
}
