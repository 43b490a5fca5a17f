// The surfaces with their derivatives, for one point.
#pragma once
#include <math.h>

struct sample {
  double value, dx, dy;
};

static const double turn = 6.283185307179586;

static inline struct sample bowl(double x, double y) {
  return (struct sample){x * x / 20 + y * y, x / 10, 2 * y};
}

static inline struct sample rastrigin(double x, double y) {
  double value = 20 + x * x + y * y - 10 * (cos(turn * x) + cos(turn * y));
  return (struct sample){value, 2 * x + 10 * turn * sin(turn * x), 2 * y + 10 * turn * sin(turn * y)};
}

static inline struct sample himmelblau(double x, double y) {
  double a = x * x + y - 11, b = x + y * y - 7;
  return (struct sample){a * a + b * b, 4 * x * a + 2 * b, 2 * a + 4 * y * b};
}
