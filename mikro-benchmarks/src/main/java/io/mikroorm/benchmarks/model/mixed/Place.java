// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.model.mixed;

import io.mikroorm.annotation.Embeddable;

/**
 * Where an article stands, in columns of its table.
 *
 * @param hall the hall
 * @param shelf the shelf
 */
@Embeddable
public record Place(String hall, int shelf) {}
