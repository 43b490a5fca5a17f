// What can be asked before a screen is opened.
#include "shim.h"

#include <curses.h>
#include <fcntl.h>
#include <stdlib.h>
#include <term.h>
#include <unistd.h>

bool cn_is_terminal(int descriptor) { return isatty(descriptor); }

int cn_open_keyboard_of(int output) {
  // By its own name first: macOS cannot poll /dev/tty.
  char name[256];
  int keyboard = -1;
  if (ttyname_r(output, name, sizeof name) == 0) keyboard = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  return keyboard >= 0 ? keyboard : open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
}

void cn_close_descriptor(int descriptor) { close(descriptor); }

const char *cn_variable(const char *name) { return getenv(name); }

const char *cn_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

int cn_check(const char *terminal, int output) {
  int error = 0;
  if (setupterm((char *)terminal, output, &error) != OK) return CN_UNKNOWN_TERMINAL;
  bool places = cn_capability("cup") != NULL;
  del_curterm(cur_term);
  return places ? CN_OK : CN_NO_CURSOR_ADDRESSING;
}
