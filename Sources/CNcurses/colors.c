// Colour pairs.
//
// ncurses colours by pairs of ink and ground that have to be defined first. Each is defined once: defining one again
// makes ncurses hunt for it all over the screen. (`alloc_pair` would do this, but crashes in 6.4 without colours and
// is missing on macOS.)
#include "shim.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>

enum { colors = 257, unset = 0 };

// What stands for a pair, by ink + 1 and ground + 1: a number above 0 is the pair defined for it, one below 0 says that
// the pair −(number + 1) has to do instead. Pair 0 is the terminal's own.
static int16_t pairs[colors][colors];
static int next_pair = 1;
static int limit = 0;
static int available = 0;
static bool has_default = false;
static bool exhausted = false;

#if defined(NCURSES_EXT_COLORS) && NCURSES_EXT_COLORS
enum { largest_limit = 32767 };
#else
// Without extended colours a cell keeps its pair in eight bits.
enum { largest_limit = 256 };
#endif

static int own_limit(void) { return COLOR_PAIRS < largest_limit ? COLOR_PAIRS : largest_limit; }

static void forget_pairs(void) {
  memset(pairs, unset, sizeof pairs);
  next_pair = 1;
  exhausted = false;
}

void cn_colors_open(void) {
  available = 0;
  forget_pairs();
  if (!has_colors() || start_color() == ERR) return;
  has_default = use_default_colors() == OK;
  // A terminal of direct colours takes numbers above 7 as mixtures of red, green and blue, not as a palette.
  available = COLORS > 256 ? 8 : COLORS == 256 ? 256 : COLORS >= 16 ? 16 : COLORS >= 8 ? 8 : 0;
  limit = own_limit();
}

int cn_color_count(void) { return available; }
int cn_pair_limit(void) { return limit; }
void cn_limit_pairs(int wanted) { limit = wanted > 0 && wanted < own_limit() ? wanted : own_limit(); }

bool cn_take_exhaustion(void) {
  bool was_exhausted = exhausted;
  exhausted = false;
  return was_exhausted;
}

void cn_recycle_pairs(void) {
  // Without cells that use them, defining the pairs again finds nothing to repaint.
  werase(stdscr);
  werase(curscr);
  clearok(curscr, TRUE);
  forget_pairs();
}

/// A defined pair with this ground, its ink the nearest in number; else the terminal's own.
static int16_t nearest_pair(int ink, int ground) {
  int16_t best = 0;
  int least = colors;
  for (int other = -1; other < colors - 1; other++) {
    int16_t pair = pairs[other + 1][ground + 1];
    if (pair > unset && abs(other - ink) < least) {
      least = abs(other - ink);
      best = pair;
    }
  }
  return best;
}

int16_t cn_pair_of(int ink, int ground) {
  if (ink >= available) ink = -1;
  if (ground >= available) ground = -1;
  if (ink < 0 && ground < 0) return 0;
  int16_t *known = &pairs[ink + 1][ground + 1];
  if (*known > unset) return *known;
  if (*known < unset) return (int16_t)(-*known - 1);
  if (next_pair >= limit) {
    exhausted = true;
    int16_t substitute = nearest_pair(ink, ground);
    *known = (int16_t)(-substitute - 1);
    return substitute;
  }
  // Where the terminal's own colours cannot be named, they are taken to be white on black.
  int used_ink = ink < 0 && !has_default ? COLOR_WHITE : ink;
  int used_ground = ground < 0 && !has_default ? COLOR_BLACK : ground;
  if (init_pair((short)next_pair, (short)used_ink, (short)used_ground) == ERR) return 0;
  return *known = (int16_t)next_pair++;
}
