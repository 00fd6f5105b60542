// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.unmarked;

/** So that the package has a class. */
public final class Quiet {}
