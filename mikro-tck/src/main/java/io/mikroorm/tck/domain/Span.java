// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Embeddable;

/** Two values of one class. */
@Embeddable
public record Span<V>(V least, V greatest) {}
