#define _GNU_SOURCE
#include "CMath.h"

#include <math.h>

void cmath_sine_and_cosine(double x, double *sine, double *cosine) {
#if defined(__APPLE__)
  __sincos(x, sine, cosine);
#elif defined(__GLIBC__)
  sincos(x, sine, cosine);
#else
  *sine = sin(x);
  *cosine = cos(x);
#endif
}
