// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.loading;

/** Breaks the rule for names. */
public final class LoadManager {}
