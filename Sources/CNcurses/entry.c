// The terminal's entry without the string that resets the palette.
//
// ncurses sends it whenever it starts or comes back, and colours that a person has set in the terminal would be lost. It
// keeps its own copy of the entry, so it is handed one without that string, by the environment: `TERMINFO=hex:…`.
#include "shim.h"

#include <curses.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// The place of `orig_colors` among the strings of an entry (<term.h>), and the magic numbers of the two formats (term(5)).
enum { palette_string = 298, magic_short = 0432, magic_long = 01036, header = 12, largest_entry = 32768 };

static char *kept = NULL;
static bool is_changed = false;

static int number_at(const unsigned char *bytes) { return bytes[0] | bytes[1] << 8; }

/// Where in a compiled entry the offset of the palette's string stands; 0 when there is none.
static long place_of_palette(const unsigned char *entry, long length) {
  if (length < header) return 0;
  int magic = number_at(entry);
  if (magic != magic_short && magic != magic_long) return 0;
  long flags = number_at(entry + 2) + number_at(entry + 4);
  long numbers = (magic == magic_long ? 4 : 2) * (long)number_at(entry + 6);
  long place = header + flags + flags % 2 + numbers + 2 * palette_string;
  return number_at(entry + 8) > palette_string && place + 2 <= length ? place : 0;
}

static long read_entry(const char *folder, const char *terminal, unsigned char *entry) {
  char path[PATH_MAX];
  const char *forms[] = {"%s/%c/%s", "%s/%02x/%s"};
  for (int i = 0; i < 2; i++) {
    snprintf(path, sizeof path, forms[i], folder, (unsigned char)terminal[0], terminal);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) continue;
    long length = read(file, entry, largest_entry);
    close(file);
    if (length > 0) return length;
  }
  return 0;
}

/// The entry in the first folder that has it, in the order in which ncurses looks (terminfo(5)).
static long find_entry(const char *terminal, unsigned char *entry) {
  const char *own = getenv("TERMINFO");
  if (own != NULL && *own != '\0') return read_entry(own, terminal, entry);
  char folders[PATH_MAX];
  const char *home = getenv("HOME"), *more = getenv("TERMINFO_DIRS");
  snprintf(
      folders, sizeof folders, "%s/.terminfo:%s:/etc/terminfo:/lib/terminfo:/usr/share/terminfo:/usr/lib/terminfo",
      home != NULL ? home : "", more != NULL ? more : "");
  char *rest = folders;
  for (char *folder = strsep(&rest, ":"); folder != NULL; folder = strsep(&rest, ":")) {
    long length = *folder == '\0' ? 0 : read_entry(folder, terminal, entry);
    if (length > 0) return length;
  }
  return 0;
}

void cn_spare_palette(const char *terminal) {
#if defined(NCURSES_VERSION_PATCH) && NCURSES_VERSION_PATCH >= 20180127
  static unsigned char entry[largest_entry];
  static char text[4 + 2 * largest_entry + 1];
  if (strlen(terminal) > 200 || strchr(terminal, '/') != NULL) return;
  long length = find_entry(terminal, entry);
  long place = place_of_palette(entry, length);
  if (place == 0) return;
  entry[place] = entry[place + 1] = 0xff;
  memcpy(text, "hex:", 4);
  for (long i = 0; i < length; i++) snprintf(text + 4 + 2 * i, 3, "%02X", entry[i]);
  const char *own = getenv("TERMINFO");
  kept = own == NULL ? NULL : strdup(own);
  is_changed = setenv("TERMINFO", text, 1) == 0;
#else
  (void)terminal;
#endif
}

void cn_forget_entry(void) {
  if (!is_changed) return;
  if (kept != NULL) setenv("TERMINFO", kept, 1); else unsetenv("TERMINFO");
  free(kept);
  kept = NULL;
  is_changed = false;
}
