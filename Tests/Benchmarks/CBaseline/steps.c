// Adam, one point, in PyTorch's convention.
#include "CBaseline.h"
#include "surfaces.h"

static const double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;

/// The memory of Adam for one coordinate.
struct moments {
  double m, v;
};

static inline double moved(double w, double g, struct moments *of, double rate, double correction) {
  of->m += (1 - beta1) * (g - of->m);
  of->v = beta2 * of->v + (1 - beta2) * (g * g);
  return w - rate * (of->m / (sqrt(of->v) / correction + epsilon));
}

/// The next power of a beta. Far below what 1 - power can show it becomes 0: a subnormal number would cost 40 ns a step.
static inline double next_power(double power, double beta) { return power < 1e-30 ? 0 : power * beta; }

/// The loop, once for each surface: `surface` is a constant wherever this is put in.
static inline __attribute__((always_inline)) void advance(
    struct cb_run *run, struct sample (*surface)(double, double), long steps, double rate) {
  struct moments mx = {0, 0}, my = {0, 0};
  double power1 = 1, power2 = 1, x = run->x, y = run->y, losses = 0;
  struct sample here = surface(x, y);
  for (long step = 0; step < steps; step++) {
    power1 = next_power(power1, beta1);
    power2 = next_power(power2, beta2);
    double corrected = rate / (1 - power1), root = sqrt(1 - power2);
    x = moved(x, here.dx, &mx, corrected, root);
    y = moved(y, here.dy, &my, corrected, root);
    here = surface(x, y);
    losses += here.value;
  }
  *run = (struct cb_run){x, y, losses};
}

void cb_advance(struct cb_run *run, enum cb_surface surface, long steps, double rate) {
  switch (surface) {
  case CB_BOWL: advance(run, bowl, steps, rate); break;
  case CB_RASTRIGIN: advance(run, rastrigin, steps, rate); break;
  case CB_HIMMELBLAU: advance(run, himmelblau, steps, rate); break;
  }
}
