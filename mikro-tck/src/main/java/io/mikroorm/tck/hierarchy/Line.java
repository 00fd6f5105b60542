// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Embeddable;

/** From one place to another. */
@Embeddable
public record Line(String start, String end) {}
