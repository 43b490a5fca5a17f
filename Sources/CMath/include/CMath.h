#ifndef CMATH_H
#define CMATH_H

/// The sine and the cosine of x, which the C library computes together in little more time than one of them. It says so
/// under names that Swift does not see. The bits are those of sin(x) and cos(x).
void cmath_sine_and_cosine(double x, double *sine, double *cosine);

#endif
