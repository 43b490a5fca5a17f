// The terminal's entry as ncurses is handed it, by the environment: `TERMINFO=hex:…`. It keeps a copy of its own.
//
// Without the string that resets the palette: ncurses sends it whenever it starts or comes back, and colours that a
// person has set in the terminal would be lost.
//
// And with colours and bold letters that are sent only where they change: ncurses sends ink and ground whenever one of the
// two is another, and all of them again after a change of boldness, which makes up half of all that is sent for a picture.
// The strings of an entry are small programs with variables that keep their values: F and B hold the ink and the ground
// sent last, A says whether there is emphasis apart from boldness, and E whether all that may be trusted.
#include "shim.h"

#include <curses.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

// The numbers of strings in an entry (<term.h>): `sgr`, `oc`, `setaf`, `setab`.
enum { attributes_string = 131, palette_string = 298, ink_string = 359, ground_string = 360 };

static char *kept = NULL;
static bool is_changed = false;
static bool spares_repeats = false;
static bool has_mixtures = false;

static long read_entry(const char *folder, const char *terminal, unsigned char *entry) {
  char path[PATH_MAX];
  const char *forms[] = {"%s/%c/%s", "%s/%02x/%s"};
  for (int i = 0; i < 2; i++) {
    snprintf(path, sizeof path, forms[i], folder, (unsigned char)terminal[0], terminal);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) continue;
    long length = read(file, entry, CN_LARGEST_ENTRY);
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

/// Whether it is one of a terminal with 256 colours or more, which understands numbers of a palette.
static bool has_many_colors(const struct cn_entry *entry) {
  const char *ground = cn_entry_string(entry, ground_string);
  return ground != NULL && (strstr(ground, "48;5;") != NULL || strstr(ground, "48:2") != NULL);
}

/// Lets colours be sent only where they change. Short programs, for they are run for every colour: of the short forms only
/// that of the inks that blanks have.
static bool replace_colors(struct cn_entry *entry, bool with_mixtures) {
#define INK "%?%gE%p1%gF%=%&%t%e\033[3%?%p1%{8}%<%t%p1%d%e"
#define GROUND "%?%gE%p1%gB%=%&%t%e\033[4"
#define PALETTE "5;%p1%d"
  // With mixtures there are numbers to spare: CN_OWN_COLOR is the terminal's own, sent as a colour like any other.
#define OWN "%?%p1%{256}%=%t9%e"
  // The numbers of mixtures: CN_FIRST_MIXTURE and the three parts below it.
#define PART "%{255}%&%d"
#define MIXTURE "%?%p1%{16777216}%<%t" PALETTE "%e2;%p1%{65536}%/" PART ";%p1%{256}%/" PART ";%p1" PART "%;"
  const char *ink = with_mixtures ? INK OWN "8;" MIXTURE "%;%;m%;%p1%PF" : INK "8;" PALETTE "%;m%;%p1%PF";
  const char *ground = with_mixtures ? GROUND OWN "8;" MIXTURE "%;m%;%p1%PB" : GROUND "8;" PALETTE "m%;%p1%PB";
  return cn_entry_replace(entry, ink_string, ink) && cn_entry_replace(entry, ground_string, ground);
#undef INK
#undef GROUND
#undef PALETTE
#undef OWN
#undef PART
#undef MIXTURE
}

/// Lets boldness be sent only where it changes. What else ends a colour makes it unknown (999).
///
/// Where only the colours were replaced, nothing is lost: as long as E is 0 the programs send everything.
static bool replace_attributes(struct cn_entry *entry) {
  const char *attributes = cn_entry_string(entry, attributes_string);
  if (attributes == NULL || strlen(attributes) > 400) return false;
  // All emphasis but bold, which is parameter 6.
#define OTHERS "%%p1%%p2%%|%%p3%%|%%p4%%|%%p5%%|%%p7%%|%%p8%%|%%p9%%|"
  char sparing[1024];
  snprintf(
      sparing, sizeof sparing,
      "%%?%%gE" OTHERS "%%gA%%|%%!%%&%%t%%?%%p6%%t\033[1m%%e\033[22m%%;%%e%%{999}%%PF%%{999}%%PB%s%%;" OTHERS "%%PA",
      attributes);
#undef OTHERS
  return cn_entry_replace(entry, attributes_string, sparing);
}

/// All that makes an entry ours; false when it is to be left as it is.
static bool rewrite(struct cn_entry *entry, bool wants_mixtures) {
  bool had_palette = cn_entry_drop(entry, palette_string);
  if (!has_many_colors(entry)) return had_palette;
  if (wants_mixtures) {
    has_mixtures = cn_entry_make_direct(entry) && replace_colors(entry, true);
    // Colours without the programs that send them would be worse than none.
    if (!has_mixtures) return false;
  } else if (!replace_colors(entry, false)) {
    return had_palette;
  }
  spares_repeats = replace_attributes(entry);
  return true;
}

bool cn_has_mixtures(void) { return has_mixtures; }

void cn_trust_colors(bool trusted) {
  const char *program = trusted ? "%{1}%PE%{0}%PA%{999}%PF%{999}%PB" : "%{0}%PE%{0}%PA%{999}%PF%{999}%PB";
  if (spares_repeats) tparm((char *)program);
}

void cn_prepare_entry(const char *terminal, bool wants_mixtures) {
  spares_repeats = has_mixtures = false;
#if defined(NCURSES_VERSION_PATCH) && NCURSES_VERSION_PATCH >= 20180127
  static struct cn_entry entry;
  static char text[4 + 2 * CN_LARGEST_ENTRY + 1];
  if (strlen(terminal) > 200 || strchr(terminal, '/') != NULL) return;
  entry.length = find_entry(terminal, entry.bytes);
  if (!rewrite(&entry, wants_mixtures)) return;
  memcpy(text, "hex:", 4);
  for (long i = 0; i < entry.length; i++) snprintf(text + 4 + 2 * i, 3, "%02X", entry.bytes[i]);
  const char *own = getenv("TERMINFO");
  kept = own == NULL ? NULL : strdup(own);
  is_changed = setenv("TERMINFO", text, 1) == 0;
#else
  (void)terminal;
  (void)wants_mixtures;
  (void)rewrite;
#endif
}

void cn_forget_entry(void) {
  if (!is_changed) return;
  if (kept != NULL) setenv("TERMINFO", kept, 1); else unsetenv("TERMINFO");
  free(kept);
  kept = NULL;
  is_changed = false;
}
