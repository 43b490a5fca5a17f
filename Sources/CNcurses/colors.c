// Colour pairs.
//
// ncurses colours by pairs of ink and ground that have to be defined first. Each is defined once: defining one again
// makes ncurses hunt for it all over the screen. (`alloc_pair` would do this, but crashes in 6.4 without colours and
// is missing on macOS.)
#include "shim.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>

// What stands for a pair, found by ink and ground: a number above 0 is the pair defined for it, one below 0 says that the
// pair −(number + 1) has to do instead; 0 is a free place. Pair 0 is the terminal's own.
struct place {
  int32_t ink, ground;
  int16_t pair;
};
enum { unset = 0, place_bits = 16, places = 1 << place_bits, most_taken = places * 3 / 4 };
static struct place table[places];
static int taken = 0;
// The colours of every defined pair, by its number.
static struct { int32_t ink, ground; } defined[32768];
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
  if (taken > 0) memset(table, 0, sizeof table);
  taken = 0;
  next_pair = 1;
  exhausted = false;
}

void cn_colors_open(void) {
  available = 0;
  forget_pairs();
  if (!has_colors() || start_color() == ERR) return;
  has_default = use_default_colors() == OK;
  if (cn_has_mixtures() && COLORS == 2 * CN_FIRST_MIXTURE) {
    available = 2 * CN_FIRST_MIXTURE;
  } else {
    // Other terminals of direct colours take numbers above 7 as mixtures in ways of their own.
    available = COLORS > 256 ? 8 : COLORS == 256 ? 256 : COLORS >= 16 ? 16 : COLORS >= 8 ? 8 : 0;
  }
  limit = own_limit();
}

int cn_color_count(void) { return available > CN_FIRST_MIXTURE ? CN_FIRST_MIXTURE : available; }
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
static int16_t nearest_pair(int32_t ink, int32_t ground) {
  int16_t best = 0;
  int32_t least = INT32_MAX;
  for (int pair = 1; pair < next_pair; pair++) {
    int32_t distance = abs(defined[pair].ink - ink);
    if (defined[pair].ground != ground || distance >= least) continue;
    least = distance;
    best = (int16_t)pair;
  }
  return best;
}

/// The place of a pair, or the free one where it belongs.
static struct place *find(int32_t ink, int32_t ground) {
  uint64_t key = (uint64_t)(uint32_t)ink << 32 | (uint32_t)ground;
  uint64_t slot = key * 0x9e3779b97f4a7c15u >> (64 - place_bits);
  while (table[slot].pair != unset && (table[slot].ink != ink || table[slot].ground != ground)) {
    slot = (slot + 1) % places;
  }
  return &table[slot];
}

static bool define(int pair, int32_t ink, int32_t ground) {
#if defined(NCURSES_VERSION_PATCH) && NCURSES_VERSION_PATCH >= 20180127 && defined(NCURSES_EXT_COLORS) && NCURSES_EXT_COLORS
  return init_extended_pair(pair, ink, ground) != ERR;
#else
  return init_pair((short)pair, (short)ink, (short)ground) != ERR;
#endif
}

bool cn_is_uncounted(int32_t ink, int32_t ground) {
  return cn_color_count() == CN_FIRST_MIXTURE ? ink < 0 && ground < 0 : ink < 0 || ground < 0;
}

int16_t cn_pair_of(int32_t ink, int32_t ground) {
  if (ink >= available) ink = -1;
  if (ground >= available) ground = -1;
  if (ink < 0 && ground < 0) return 0;
  if (cn_color_count() == CN_FIRST_MIXTURE) {
    if (ink < 0) ink = CN_OWN_COLOR;
    if (ground < 0) ground = CN_OWN_COLOR;
  }
  struct place *known = find(ink, ground);
  if (known->pair > unset) return known->pair;
  if (known->pair < unset) return (int16_t)(-known->pair - 1);
  if (next_pair >= limit) {
    exhausted = true;
    int16_t substitute = nearest_pair(ink, ground);
    if (taken < most_taken) {
      *known = (struct place){ink, ground, (int16_t)(-substitute - 1)};
      taken++;
    }
    return substitute;
  }
  // Where the terminal's own colours cannot be named, they are taken to be white on black.
  int32_t used_ink = ink < 0 && !has_default ? COLOR_WHITE : ink;
  int32_t used_ground = ground < 0 && !has_default ? COLOR_BLACK : ground;
  if (!define(next_pair, used_ink, used_ground)) return 0;
  defined[next_pair].ink = ink;
  defined[next_pair].ground = ground;
  *known = (struct place){ink, ground, (int16_t)next_pair};
  taken++;
  return (int16_t)next_pair++;
}
