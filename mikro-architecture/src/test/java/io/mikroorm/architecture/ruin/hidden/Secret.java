// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.hidden;

/** Must not show in an API. */
public class Secret {}
