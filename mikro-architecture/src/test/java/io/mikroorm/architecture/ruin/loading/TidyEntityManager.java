// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.loading;

/** An entity manager may be called so anywhere. */
final class TidyEntityManager {}
