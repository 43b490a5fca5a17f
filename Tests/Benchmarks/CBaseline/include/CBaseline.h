// The physical limit: what the same arithmetic costs in C with a derivative found by hand.
#pragma once

/// A surface that the baseline knows.
enum cb_surface { CB_BOWL, CB_RASTRIGIN, CB_HIMMELBLAU };

/// A run of Adam and what came of it.
struct cb_run {
  double x, y;
  /// The sum of the losses of all steps, so that no compiler leaves one out.
  double losses;
};

/// Moves a run by `steps` steps of Adam with this rate; value and gradient are computed in each of them.
void cb_advance(struct cb_run *run, enum cb_surface surface, long steps, double rate);

/// The values of a surface at every (xs[i], ys[j]), row after row.
void cb_sample(
    enum cb_surface surface, const double *xs, long columns, const double *ys, long rows, double *values);
