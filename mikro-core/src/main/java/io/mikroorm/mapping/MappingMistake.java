// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

/**
 * A mistake in what is declared.
 *
 * @param code the number behind {@code MO-}
 * @param text what is wrong, why, and what to do
 */
public record MappingMistake(int code, String text) {}
