// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

/**
 * One tag.
 *
 * @param id its key, which is not generated
 * @param name its name
 */
public record TagRow(long id, String name) {}
