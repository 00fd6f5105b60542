// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.hibernate.model.mixed;

import jakarta.persistence.Embeddable;

/**
 * Where an article stands, in columns of its table.
 *
 * @param hall the hall
 * @param shelf the shelf
 */
@Embeddable
public record Place(String hall, int shelf) {}
