// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

/**
 * A mistake in a mapping.
 *
 * @param code the number behind {@code MO-}; {@code docs/errors/mapping.md} has a heading for it
 * @param text what is wrong, why, and what to do
 */
public record Mistake(int code, String text) {

    @Override
    public String toString() {
        return "[MO-" + code + "] " + text;
    }
}
