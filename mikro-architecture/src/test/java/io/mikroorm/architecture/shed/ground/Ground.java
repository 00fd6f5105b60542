// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.shed.ground;

/** Stands on nothing. */
public record Ground() {}
