// Cells put on the screen of ncurses.
#include "shim.h"

#include <curses.h>
#include <wchar.h>

/// A scalar as the terminal will show it in `width` cells: one that ncurses takes for wider or narrower would shift the
/// whole row.
static wchar_t printable(uint32_t scalar, int width, bool unicode) {
  if (scalar >= 0x20 && scalar < 0x7f) return (wchar_t)scalar;
  if (scalar < 0xa0) return L' ';
  if (!unicode) return L'?';
  return wcwidth((wchar_t)scalar) == width ? (wchar_t)scalar : L'?';
}

static attr_t attributes_of(uint8_t bits) {
  return (bits & 1 ? A_BOLD : 0) | (bits & 2 ? A_DIM : 0) | (bits & 4 ? A_UNDERLINE : 0) |
         (bits & 8 ? A_REVERSE : 0);
}

// Whether a cell that was put since the last picture is in the terminal's own colours.
static bool has_own_colors = false;

bool cn_take_own_colors(void) {
  bool had_own_colors = has_own_colors;
  has_own_colors = false;
  return had_own_colors;
}

static bool same_ground(const struct cn_cell *a, const struct cn_cell *b) {
  return a->ground == b->ground && a->attributes == b->attributes;
}

static bool is_plain_blank(const struct cn_cell *cell) {
  bool is_counted = cell->ground >= 0 || !cn_is_uncounted(COLOR_WHITE, cell->ground);
  return cell->scalar == ' ' && cell->mark == 0 && cell->attributes == 0 && is_counted;
}

/// The ink of a cell. A blank shows none and gets one that costs nothing to send: in a short gap that of the sign before
/// it, elsewhere one with a short name.
static int32_t ink_of(const struct cn_cell *cells, int place) {
  enum { short_gap = 4 };
  if (!is_plain_blank(&cells[place])) return cells[place].ink;
  for (int before = place - 1; before >= 0 && before >= place - short_gap; before--) {
    if (!is_plain_blank(&cells[before])) return cells[before].ink;
  }
  return cn_color_count() >= 8 ? COLOR_WHITE : cells[place].ink;
}

void cn_blit(const struct cn_cell *cells, int column, int row, int count) {
  enum { batch = 256 };
  cchar_t converted[batch];
  cchar_t blank;
  bool unicode = cn_is_unicode();
  const struct cn_cell *styled = NULL;
  int32_t styled_ink = -1;
  int used = 0, start = column;
  for (int i = 0; i < count; i++) {
    const struct cn_cell *cell = &cells[i];
    int32_t ink = ink_of(cells, i);
    if (styled == NULL || !same_ground(cell, styled) || ink != styled_ink) {
      int16_t pair = cn_pair_of(ink, cell->ground);
      if (cn_is_uncounted(ink, cell->ground) || pair == 0) has_own_colors = true;
      setcchar(&blank, L" ", attributes_of(cell->attributes), pair, NULL);
      styled = cell;
      styled_ink = ink;
    }
    int width = i + 1 < count && cells[i + 1].scalar == 0 ? 2 : 1;
    wchar_t shown = printable(cell->scalar, width, unicode);
    converted[used] = blank;
    converted[used].chars[0] = shown;
    if (cell->mark != 0 && shown != L'?' && wcwidth((wchar_t)cell->mark) == 0) {
      converted[used].chars[1] = (wchar_t)cell->mark;
    }
    used++;
    // ncurses takes a wide character as one that fills two places.
    if (wcwidth(shown) == 2) i++;
    if (used == batch || i + 1 >= count) {
      mvwadd_wchnstr(stdscr, row, start, converted, used);
      start = column + i + 1;
      used = 0;
    }
  }
}
