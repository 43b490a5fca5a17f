// The values of a surface on a grid.
#include "CBaseline.h"
#include "surfaces.h"

static inline __attribute__((always_inline)) void sample(
    struct sample (*surface)(double, double), const double *xs, long columns, const double *ys, long rows,
    double *values) {
  for (long row = 0; row < rows; row++) {
    for (long column = 0; column < columns; column++) {
      values[row * columns + column] = surface(xs[column], ys[row]).value;
    }
  }
}

void cb_sample(
    enum cb_surface surface, const double *xs, long columns, const double *ys, long rows, double *values) {
  switch (surface) {
  case CB_BOWL: sample(bowl, xs, columns, ys, rows, values); break;
  case CB_RASTRIGIN: sample(rastrigin, xs, columns, ys, rows, values); break;
  case CB_HIMMELBLAU: sample(himmelblau, xs, columns, ys, rows, values); break;
  }
}
