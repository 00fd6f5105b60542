// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.api;

/** A manager of the API. */
public interface EventManager {}
